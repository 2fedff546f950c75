import type { Article, Body } from '../../../src/core/body/body.ts';
import { readBody } from '../../../src/core/body/read-body.ts';
import { text as en } from '../../../src/core/lang/en/text.ts';
import { text as vi } from '../../../src/core/lang/vi/text.ts';
import { textOf } from '../../../src/core/text/reading.ts';
import { tokenize } from '../../../src/core/text/tokens.ts';

const lexicons = new Map([vi, en].map((lexicon) => [lexicon.language, lexicon]));
const NOTHING: Omit<Article, 'text'> = {
  url: null,
  title: null,
  site: null,
  byline: null,
  published: null,
  publishedFrom: null,
  language: null,
};

export const readText = (text: string, known: Partial<Article> = {}): Body =>
  readBody(tokenize(text), { ...NOTHING, ...known, text }, lexicons);

/** The sentences of a body as they are read: the text of their tokens, a space where the reader sees a gap. */
export function sentencesOf({ reading: { tokens, sentences } }: Body): string[] {
  return sentences.map(({ from, to }) => {
    let said = '';
    for (let at = from; at < to; at++) {
      said += (at > from && tokens.gap[at] !== 0 ? ' ' : '') + textOf(tokens, { from: at, to: at + 1 });
    }
    return said;
  });
}

/** A paste whose lines are marked: `=` headline, `+` read, `-` left out. Published, byline and language are those expected. */
export interface Paste {
  readonly name: string;
  readonly published?: string | null;
  readonly byline?: string;
  readonly lines: string;
}

export interface Expected {
  readonly text: string;
  readonly title: string | null;
  readonly kept: readonly string[];
  readonly dropped: readonly string[];
}

export function unmark({ lines }: Paste): Expected {
  const marked = lines.replace(/^\n/u, '').replace(/\n$/u, '').split('\n');
  const plain = (line: string): string => line.slice(2);
  const only = (...marks: string[]): string[] => marked.filter((line) => marks.includes(line.charAt(0))).map(plain);
  const title = only('=');
  return {
    text: marked.map(plain).join('\n'),
    title: title.length === 0 ? null : title.join('\n'),
    kept: only('=', '+'),
    dropped: only('-'),
  };
}

/** Lines that stand, white space apart, in the spans that were read, and those that do not. */
export function foundLines(text: string, body: Body): { kept: string[]; dropped: string[] } {
  const read = new Uint8Array(text.length);
  for (const [start, end] of body.spans) read.fill(1, start, end);
  const kept: string[] = [];
  const dropped: string[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const inside = [...line].some((character, index) => /\S/u.test(character) && read[at + index] === 1);
    if (line.trim() !== '') (inside ? kept : dropped).push(line);
    at += line.length + 1;
  }
  return { kept, dropped };
}
