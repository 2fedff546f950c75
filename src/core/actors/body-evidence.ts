import type { Sentence } from '../text/reading.ts';
import { Kind, Shape, type Tokens } from '../text/tokens.ts';
import type { ActorLexicon } from './lexicon.ts';
import { isMark } from './names.ts';
import type { Found } from './scan.ts';

/** What stands around a run. */
export interface Context {
  readonly tokens: Tokens;
  readonly lexicon: ActorLexicon;
  readonly sentence: Sentence;
  readonly before: Found | null;
  readonly after: Found | null;
}

const FARTHEST_NOUN = 8;
const LONGEST_NOUN = 4;

/** "the betting firm | BetKestrel", "Insurer | Tannock Ridge", "another union, | Combined Trades,": a noun before the name. */
function isBodyByNounBefore({ tokens, lexicon, sentence }: Context, run: Found): boolean {
  const enclosed = isMark(tokens, run.from - 1, ',') && isMark(tokens, run.to, ',') && lexicon.words.ownerFirst && run.to - run.from > 1;
  const to = enclosed ? run.from - 1 : run.from;
  for (let from = Math.max(sentence.from, to - LONGEST_NOUN); from < to; from++)
    if (tokens.shape[from] === Shape.Lower && lexicon.bodyNouns.longest(tokens, from, to)?.to === to) return true;
  return false;
}

/** "Pennant Mutual, the Kendal building society", "Điện lực Hải Xanh, công ty của chúng tôi": a noun behind the name. */
function isBodyByNounBehind({ tokens, lexicon, sentence }: Context, run: Found): boolean {
  if (!isMark(tokens, run.to, ',') || run.to + 1 >= sentence.to) return false;
  const { ownerFirst } = lexicon.words;
  const article = lexicon.articles.has(tokens.norm[run.to + 1] as string);
  if (!article && (ownerFirst || run.to - run.from < 2)) return false;
  const start = article ? run.to + 2 : run.to + 1;
  const limit = Math.min(sentence.to, ownerFirst ? run.to + FARTHEST_NOUN : start + 1);
  for (let at = start; at < limit && (tokens.kind[at] === Kind.Word || isMark(tokens, at, '-')); at++) {
    if (tokens.shape[at] === Shape.Lower && lexicon.bodyNouns.longest(tokens, at, sentence.to) !== null) return true;
    if (lexicon.links.longest(tokens, at, sentence.to) !== null) return false;
  }
  return false;
}

export const isBodyByNoun = (context: Context, run: Found): boolean => isBodyByNounBefore(context, run) || isBodyByNounBehind(context, run);

/** "a contract with the | Perth Herons": nobody's name has an article, and nobody deals with a place. */
export function isDealtWith({ tokens, lexicon, sentence }: Context, run: Found): boolean {
  const article = run.from - 1;
  if (!lexicon.words.ownerFirst || article - 1 <= sentence.from || tokens.norm[article] !== 'the') return false;
  return lexicon.partnerLinks.has(tokens.norm[article - 1] as string);
}

/** "joined | Perth Herons from | Oulu Marlins": who is joined from another is a club, and so is the other. */
export function isJoinedFrom({ tokens, lexicon, before, after }: Context, run: Found): boolean {
  const { joining, leaving } = lexicon;
  const joined = (name: Found): boolean => joining.has(tokens.norm[name.from - 1] as string);
  if (joined(run)) return after !== null && after.from === run.to + 1 && leaving.has(tokens.norm[run.to] as string);
  return before !== null && before.to === run.from - 1 && leaving.has(tokens.norm[before.to] as string) && joined(before);
}

/** A company or club, by a noun of such in its name. */
const isBranded = (found: Found | null): boolean =>
  found?.type === 'organization' && (found.rule === 'company-suffix' || found.head?.short === true);

/** "between Hải Vân FC and | Đồi Xanh", "Hải Vân FC and | Đồi Xanh agreed": who makes an agreement with a company or club is one too. */
export function isPartner({ tokens, lexicon, sentence: { to: limit }, before, after }: Context, run: Found): boolean {
  const joined = (left: Found, right: Found): boolean => lexicon.joiners.longest(tokens, left.to, right.from)?.to === right.from;
  const second = before !== null && isBranded(before) && joined(before, run);
  if (!second && !(after !== null && isBranded(after) && joined(run, after))) return false;
  const [first, last] = second ? [before as Found, run] : [run, after as Found];
  return (
    lexicon.pairLinks.has(tokens.norm[first.from - 1] as string) ||
    (last.to < limit && lexicon.agreeing.longest(tokens, last.to, limit) !== null)
  );
}
