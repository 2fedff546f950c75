import type { Range } from '../text/reading.ts';
import type { Draft } from './draft.ts';
import type { InstrumentMention } from './instruments.ts';
import { listFrom } from './lists.ts';
import type { Scene } from './scene.ts';

/** Tokens of the words that give another name. */
const LONGEST_CALLING = 6;
/** Tokens over which a dash takes up what was named. */
const ASIDE = 12;

/** The headline and teaser announce what the article then tells. */
export const isAnnouncement = ({ reading: { sentences } }: Scene, { sentence }: InstrumentMention): boolean => {
  const role = sentences[sentence]?.role;
  return role === 'title' || role === 'teaser';
};

/** "the Convention on Nationality, a 1998 agreement", "Hiệp ước START Mới, hiệp ước hạt nhân cuối cùng": one, told twice. */
export function isApposition(scene: Scene, last: InstrumentMention, { determiner, from, proper, to, words }: InstrumentMention): boolean {
  const {
    grammar,
    reading: { tokens },
  } = scene;
  // "Its last agreement with the ATU, a two-year settlement signed in 2022, ran out"
  if (grammar.headFinal && determiner === 'indefinite' && last.determiner === 'definite' && !proper && !last.proper) {
    const word = grammar.partyWords.longest(tokens, last.to, from);
    const comma = word?.value === 'with' ? listFrom(scene, word.to, from).to : last.to;
    return tokens.norm[comma] === ',' && from - comma <= 2;
  }
  // "… thỏa thuận đầu tư (được ký kết năm 2020) – thỏa thuận chưa được phê chuẩn"
  if (tokens.norm[from - 1] === '-' && !grammar.headFinal && from - last.to <= ASIDE && !proper && last.words.size + last.subject.size > 0)
    return from === last.to + 1 || words.size === 0;
  if (!last.proper || proper || tokens.norm[last.to] !== ',') return false;
  const gap = from - last.to - 1;
  if (grammar.headFinal) return determiner === 'indefinite' && gap <= 1;
  return gap === 0 && grammar.partyWords.longest(tokens, to, to + 1)?.value !== 'and';
}

/** "a | similar memorandum", "bản ghi nhớ | trước đây" */
export const isSaidOther = ({ grammar, reading: { tokens } }: Scene, { from, to }: Range): boolean =>
  grammar.others.first(tokens, grammar.headFinal ? Math.max(0, from - 1) : from, Math.min(to + 1, tokens.length), tokens.length) !== null;

/** "the nuclear deal known as | the 123 Agreement": another name of what stands before. */
export function isCalled({ grammar, reading: { tokens } }: Scene, last: InstrumentMention, { from, sentence }: InstrumentMention): boolean {
  if (last.sentence !== sentence) return false;
  const name = grammar.determiners.longest(tokens, from - 1, from) === null ? from : from - 1;
  return grammar.calling.endsBefore(tokens, name, Math.max(last.to, name - LONGEST_CALLING));
}

/** "… replaces the memorandum of 2012": what is replaced is not what replaces it. */
export const replaces = ({ steps, mention }: Draft, last: InstrumentMention): boolean =>
  last.sentence === mention.sentence && steps.some(({ cue }) => cue?.act === 'end' && cue.instrument === 'object');

/** One name holds all words of the other. */
export function sameName(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  return small.size > 0 && [...small].every((word) => large.has(word));
}
