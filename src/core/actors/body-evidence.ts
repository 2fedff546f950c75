import { isCompanyRow } from '../gazetteer/organizations/companies.ts';
import type { Sentence } from '../text/reading.ts';
import { Gap, Kind, Shape, type Tokens } from '../text/tokens.ts';
import type { ActorLexicon } from './lexicon.ts';
import { isCapital, isMark } from './names.ts';
import type { Found } from './scan.ts';

/** What stands around a run. */
export interface Context {
  readonly tokens: Tokens;
  readonly lexicon: ActorLexicon;
  readonly sentence: Sentence;
  readonly before: Found | null;
  readonly after: Found | null;
}

/** "A and | B": nothing but a word that joins stands between two names. */
export const areJoined = ({ tokens, lexicon }: Context, left: Found | null, right: Found | null): boolean =>
  left !== null && right !== null && lexicon.joiners.longest(tokens, left.to, right.from)?.to === right.from;

const FARTHEST_NOUN = 8;
const LONGEST_NOUN = 4;

/** "the betting firm | BetKestrel", "Insurer | Tannock Ridge", "another union, | Combined Trades,": a noun before the name. */
function isBodyByNounBefore({ tokens, lexicon, sentence, before }: Context, run: Found): boolean {
  const enclosed = isMark(tokens, run.from - 1, ',') && lexicon.words.ownerFirst && closesApposition(tokens, run);
  // "hãng bay Đức | Hansa Luft"
  const origin = !lexicon.words.ownerFirst && before?.type === 'state' && before.to === run.from ? before.from : run.from;
  const to = enclosed ? run.from - 1 : origin;
  for (let from = Math.max(sentence.from, to - LONGEST_NOUN); from < to; from++)
    if (tokens.shape[from] === Shape.Lower && lexicon.bodyNouns.longest(tokens, from, to)?.to === to) return true;
  return false;
}

/** A name told behind a comma ends with another; a single word may be whom the next clause is about: "At the club, | Obuya, …". */
function closesApposition(tokens: Tokens, { from, to }: Found): boolean {
  if (to - from > 1 || tokens.shape[from] === Shape.Upper) return isMark(tokens, to, ',.');
  return isMark(tokens, to, '.');
}

/** "Pennant Mutual, the Kendal building society", "Điện lực Hải Xanh, công ty của chúng tôi": a noun behind the name. */
function isBodyByNounBehind({ tokens, lexicon, sentence, after }: Context, run: Found): boolean {
  if (!isMark(tokens, run.to, ',') || run.to + 1 >= sentence.to) return false;
  const { ownerFirst } = lexicon.words;
  // "Volta Kita, | Peru's arms factory"
  const owned = ownerFirst && after?.from === run.to + 1 && after.type === 'state' && tokens.norm[after.to] === "'s";
  const article = owned || lexicon.articles.has(tokens.norm[run.to + 1] as string);
  if (!article && (ownerFirst || run.to - run.from < 2)) return false;
  const start = owned ? after.to + 1 : article ? run.to + 2 : run.to + 1;
  const limit = Math.min(sentence.to, ownerFirst ? run.to + FARTHEST_NOUN : start + 1);
  for (let at = start; at < limit && (tokens.kind[at] === Kind.Word || isMark(tokens, at, "-'")); at++) {
    if (tokens.shape[at] === Shape.Lower && lexicon.bodyNouns.longest(tokens, at, sentence.to) !== null) return true;
    if (lexicon.links.longest(tokens, at, sentence.to) !== null) return false;
  }
  return false;
}

/** "the | M4A rebel group": a noun right behind a name with an article, in a language that puts it there. */
function isBodyByNounAtOnce({ tokens, lexicon, sentence }: Context, { from, to }: Found): boolean {
  if (to < sentence.to && tokens.shape[to] === Shape.Lower && lexicon.localBodies.longest(tokens, to, sentence.to) !== null) return true;
  // "the Oulu firm" is one of that place.
  if (to - from === 1 && tokens.shape[from] !== Shape.Upper) return false;
  if (!lexicon.words.ownerFirst || tokens.norm[from - 1] !== 'the' || to >= sentence.to || tokens.shape[to] !== Shape.Lower) return false;
  return lexicon.bodyNouns.longest(tokens, to, sentence.to) !== null;
}

export const isBodyByNoun = (context: Context, run: Found): boolean =>
  isBodyByNounBefore(context, run) || isBodyByNounBehind(context, run) || isBodyByNounAtOnce(context, run);

/**
 * "a contract with | Perth Herons", "hợp đồng tài trợ với | Volta Kita": an agreement is made with somebody. "against the | Perth Herons":
 * no place's name has an article, and nobody deals with a thing.
 */
export function isDealtWith(context: Context, run: Found): boolean {
  const { tokens, lexicon, sentence } = context;
  const { ownerFirst } = lexicon.words;
  const single = run.to - run.from === 1;
  const article = ownerFirst && tokens.norm[run.from - 1] === 'the';
  const start = article ? run.from - 1 : homeStart(context, run);
  // "its takeover of | Volta Kita": only bodies are bought.
  if (lexicon.purchases.endsBefore(tokens, start, Math.max(sentence.from, start - LONGEST_PURCHASE))) return true;
  const link = start - 1;
  if (link <= sentence.from || !lexicon.partnerLinks.has(tokens.norm[link] as string)) return false;
  if (article) return !single;
  // "a contract with | Dubai's Volta Kita"
  if (single && ownerFirst && tokens.norm[run.to] === "'s") return false;
  return isDeal(lexicon, tokens, Math.max(sentence.from, link - LONGEST_DEAL), link);
}

/** Where a name begins with the place or state that it is told to be at home in: "| Japan's Volta Kita", "| Osaka-based Volta Kita". */
function homeStart({ tokens, lexicon, before }: Context, { from }: Found): number {
  if (!lexicon.words.ownerFirst) return from;
  if (before !== null && before.to === from - 1 && tokens.norm[before.to] === "'s") return before.from;
  if (!isMark(tokens, from - 2, '-') || !lexicon.hyphenTails.has(tokens.norm[from - 1] as string)) return from;
  let start = from - 3;
  while (start > 0 && isCapital(tokens, start - 1) && tokens.gap[start] === Gap.Space) start -= 1;
  return start;
}

/** "| Southstream's broadcast contract": who has an agreement is somebody. */
export function hasDeal({ tokens, lexicon, sentence }: Context, { to }: Found): boolean {
  if (!lexicon.words.ownerFirst || tokens.norm[to] !== "'s") return false;
  for (let at = to + 1; at < Math.min(sentence.to, to + LONGEST_DEAL) && tokens.shape[at] === Shape.Lower; at++)
    if (lexicon.dealNouns.longest(tokens, at, sentence.to) !== null) return true;
  return false;
}

/** Tokens of "acquisition of a majority of". */
const LONGEST_PURCHASE = 5;

/** Tokens of an agreement's noun with what it is about: "memorandum of understanding", "hợp đồng tài trợ áo đấu". */
const LONGEST_DEAL = 10;

/** A noun for an agreement up to here, with no mark behind it. */
function isDeal({ dealNouns }: ActorLexicon, tokens: Tokens, from: number, to: number): boolean {
  for (let at = to - 1; at >= from && tokens.kind[at] !== Kind.Mark; at--) if (dealNouns.longest(tokens, at, to) !== null) return true;
  return false;
}

/** "joined | Perth Herons from | Oulu Marlins": who is joined from another is a club, and so is the other. */
export function isJoinedFrom({ tokens, lexicon, sentence, before, after }: Context, run: Found): boolean {
  const { joining, leaving, lending } = lexicon;
  const joined = (name: Found): boolean => joining.has(tokens.norm[name.from - 1] as string);
  // "joins | Perth Herons on loan"
  const lent = run.to < sentence.to && lending.longest(tokens, run.to, sentence.to) !== null;
  if (lent && (joined(run) || leaving.has(tokens.norm[run.from - 1] as string))) return true;
  if (joined(run)) return after !== null && after.from === run.to + 1 && leaving.has(tokens.norm[run.to] as string);
  return before !== null && before.to === run.from - 1 && leaving.has(tokens.norm[before.to] as string) && joined(before);
}

/** A body of the gazetteer that is neither a state's nor an alliance. */
const isCompany = ({ known }: Found): boolean => known !== null && isCompanyRow(known.row);

/** A company or club, by a noun of such in its name, or one that everybody knows. */
const isBranded = (found: Found | null): boolean =>
  found?.type === 'organization' && (found.rule === 'company-suffix' || found.head?.short === true || isCompany(found));

/** "between Hải Vân FC and | Đồi Xanh", "the Tariff Board and | Volta Kita have signed": who makes an agreement with a company or any body is one too. */
export function isPartner(context: Context, run: Found): boolean {
  const { tokens, lexicon, sentence, before, after } = context;
  const limit = sentence.to;
  const second = before?.type === 'organization' && areJoined(context, before, run);
  if (!second && !isJoinedToBody(context, run)) return false;
  const [first, last] = second ? [before as Found, run] : [run, after as Found];
  const link = tokens.norm[first.from - 1] === 'the' ? first.from - 2 : first.from - 1;
  if (lexicon.pairLinks.has(tokens.norm[link] as string))
    return isBranded(second ? before : after) || isDeal(lexicon, tokens, Math.max(sentence.from, link - LONGEST_DEAL), link);
  return last.to < limit && lexicon.agreeing.longest(tokens, last.to, limit) !== null;
}

/** A body behind "and", its article and what it is told to be passed over: "Cummer Lade and | the forging house Volta Kita". */
function isJoinedToBody({ tokens, lexicon, sentence, after }: Context, { to }: Found): boolean {
  const joiner = after?.type === 'organization' ? lexicon.joiners.longest(tokens, to, after.from) : null;
  if (joiner === null || after === null || after.from - joiner.to > LONGEST_DESCRIPTION) return false;
  for (let at = joiner.to; at < after.from; at++) {
    if (tokens.kind[at] !== Kind.Word && !isMark(tokens, at, '-')) return false;
    if (lexicon.joiners.longest(tokens, at, sentence.to) !== null || lexicon.toward.has(tokens.norm[at] as string)) return false;
    if (lexicon.deeds.longest(tokens, at, sentence.to) !== null) return false;
  }
  return true;
}

/** Tokens of "the Pune-based forging house". */
const LONGEST_DESCRIPTION = 6;

/** "| Volta Kita vừa ký với …", "| Calder have agreed a fee with …": who concludes a deal. A single word before a verb in the singular may be a person. */
export function concludesDeal({ tokens, lexicon, sentence }: Context, run: Found): boolean {
  const verb = run.to < sentence.to ? lexicon.agreeing.longest(tokens, run.to, sentence.to) : null;
  const single = run.to - run.from === 1 && tokens.shape[run.from] === Shape.Capitalized;
  // "A/S"
  if (tokens.shape[run.from] === Shape.Initial) return false;
  if (verb === null || (single && !lexicon.pluralVerbs.has(tokens.norm[run.to] as string))) return false;
  for (let at = verb.to; at < Math.min(sentence.to, verb.to + LONGEST_DEAL) && !isMark(tokens, at, '.,;:'); at++)
    if (lexicon.partnerLinks.has(tokens.norm[at] as string) || lexicon.dealNouns.longest(tokens, at, sentence.to) !== null) return true;
  return false;
}

/** "the ICC and | Peru agreed": an acronym that makes an agreement together with somebody known. */
export function isJoinedAgreeing(context: Context, run: Found): boolean {
  const { tokens, lexicon, sentence, after } = context;
  if (after === null || (after.type !== 'state' && after.type !== 'organization') || after.to >= sentence.to) return false;
  return areJoined(context, run, after) && lexicon.agreeing.longest(tokens, after.to, sentence.to) !== null;
}
