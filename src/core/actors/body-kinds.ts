import { Shape, type Tokens } from '../text/tokens.ts';
import type { Cluster } from './clusters.ts';
import { wordsOf } from './evidence.ts';
import type { ActorLexicon, BodyKind } from './lexicon.ts';
import { isMark } from './names.ts';
import type { FoundTitle } from './scan.ts';

const LONGEST_NOUN = 3;

/** The noun right before an office: "the union's | general secretary", "club | captain". */
function nounBefore(tokens: Tokens, { kindNouns }: ActorLexicon, at: number): BodyKind | null {
  const to = tokens.norm[at - 1] === "'s" || isMark(tokens, at - 1, "'") ? at - 1 : at;
  for (let from = Math.max(0, to - LONGEST_NOUN); from < to; from++) {
    const hit = kindNouns.longest(tokens, from, to);
    if (hit?.to === to) return hit.value;
  }
  return null;
}

/** The noun that closes an office or follows it: "Tổng giám đốc | công ty", "chief executive of the | company". */
function nounBehind(tokens: Tokens, { kindNouns, links }: ActorLexicon, { from, to }: FoundTitle): BodyKind | null {
  for (let at = Math.max(from + 1, to - LONGEST_NOUN); at < to; at++) {
    const hit = kindNouns.longest(tokens, at);
    if (hit !== null && hit.to >= to && tokens.shape[at] !== Shape.Capitalized) return hit.value;
  }
  if (to >= tokens.length) return null;
  const next = links.longest(tokens, to)?.to ?? to;
  const said = next < tokens.length && tokens.shape[next] !== Shape.Capitalized ? kindNouns.longest(tokens, next) : null;
  return said?.value ?? null;
}

/** The kind of body that the text says an office is of, without the body's name. */
export const saidKind = (tokens: Tokens, lexicon: ActorLexicon, title: FoundTitle): BodyKind | null =>
  (lexicon.words.ownerFirst ? nounBefore(tokens, lexicon, title.from) : null) ?? nounBehind(tokens, lexicon, title);

/** The kind of body that has such an office: a judge is no company's. */
export function officeKind(tokens: Tokens, { kindTitles }: ActorLexicon, { from, to }: FoundTitle): BodyKind | null {
  for (let at = from; at < Math.min(to, from + LONGEST_NOUN); at++) {
    const hit = kindTitles.longest(tokens, at, to);
    if (hit !== null) return hit.value;
  }
  return null;
}

/** Whether a body's name says that it is of a kind; null where it says nothing. */
export function isOfKind(
  tokens: Tokens,
  { words: { ownerFirst } }: ActorLexicon,
  { mentions }: Cluster,
  { heads }: BodyKind,
): boolean | null {
  let told = false;
  for (const { from, to, head, headFrom, rule, known } of mentions) {
    told ||= head !== null || rule === 'company-suffix' || known !== null;
    const name = ` ${wordsOf(tokens, { from: head === null ? from : Math.min(from, headFrom), to }).join(' ')} `;
    const says = (noun: string): boolean =>
      ownerFirst ? name.includes(` ${noun} `) : name.startsWith(` ${noun} `) || name.endsWith(` ${noun} `);
    if (heads.some(says)) return true;
  }
  return told ? false : null;
}
