/** Names that nothing beside them explains: bodies by whom they are joined to, whose they are, whom they deal with and what they do. */
import { Kind, Shape, type Tokens } from '../text/tokens.ts';
import { areJoined, type Context } from './body-evidence.ts';
import type { ActorLexicon } from './lexicon.ts';
import { isMark } from './names.ts';
import type { Found } from './scan.ts';

/** What the whole text tells of a name. */
export interface Renown {
  /** It stands there more than once. */
  readonly repeated: boolean;
  /** A word of it belongs to another name. */
  readonly shared: boolean;
}

/** Tokens of "hôm 1/10 đã", "hồi đầu năm nay". */
const LONGEST_TIME = 6;
/** Words between a noun for a body and its name: "tập đoàn | nhà nước | IBC". */
const LONGEST_DESCRIPTION = 3;

/** Not spelled as the language's own words are: "Hanbit Enviro", "PTSC". */
function isForeign({ ownSpelling }: ActorLexicon['words'], tokens: Tokens, { from, to }: Found): boolean {
  if (ownSpelling === null) return false;
  for (let at = from; at < to; at++) if (tokens.kind[at] === Kind.Word && !ownSpelling.test(tokens.norm[at] as string)) return true;
  return false;
}

/** A place is told by what stands before it. */
const isWhere = ({ tokens, lexicon, sentence }: Context, { from }: Found): boolean =>
  lexicon.toward.has(tokens.norm[from - 1] as string) ||
  lexicon.locating.endsBefore(tokens, from, Math.max(sentence.from, from - LONGEST_DESCRIPTION)) ||
  (isMark(tokens, from - 1, ',') && lexicon.locating.endsBefore(tokens, from - 2, sentence.from));

/** "| Zee hồi đầu năm rút khỏi …": what it does, said at once or behind a time. */
function deedOf({ tokens, lexicon, sentence: { to: limit } }: Context, { to }: Found): 'now' | 'then' | null {
  if (to >= limit) return null;
  if (lexicon.deeds.longest(tokens, to, limit) !== null) return 'now';
  if (!lexicon.timeOpeners.has(tokens.norm[to] as string)) return null;
  for (let at = to + 1; at < Math.min(limit, to + LONGEST_TIME) && !isMark(tokens, at, ',;:'); at++)
    if (lexicon.deeds.longest(tokens, at, limit) !== null) return 'then';
  return null;
}

/** "tập đoàn nhà nước | IBC": a noun for a body a few small words before the name. */
function isDescribed({ tokens, lexicon, sentence }: Context, { from }: Found): boolean {
  for (let start = from - 2; start >= Math.max(sentence.from, from - 2 * LONGEST_DESCRIPTION); start--) {
    if (tokens.shape[start] !== Shape.Lower) continue;
    const noun = lexicon.bodyNouns.longest(tokens, start, from);
    if (noun === null || noun.to === from || from - noun.to > LONGEST_DESCRIPTION) continue;
    return plainBetween(tokens, lexicon, noun.to, from);
  }
  return false;
}

/** Small words that tell of what kind something is, none of which joins or places. */
function plainBetween(tokens: Tokens, lexicon: ActorLexicon, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (tokens.shape[at] !== Shape.Lower || lexicon.glue.has(tokens.norm[at] as string) || lexicon.toward.has(tokens.norm[at] as string))
      return false;
  return true;
}

/** "| SOCAR của Azerbaijan": a state behind the name and the word for "of". */
const isFromState = ({ tokens, lexicon, after }: Context, { to }: Found): boolean =>
  after?.type === 'state' && lexicon.links.longest(tokens, to, after.from)?.to === after.from;

/** A name of foreign words, or of several, that is a body's by the company that it keeps, where the language spells its own words apart. */
export function isForeignBody(context: Context, run: Found, { repeated, shared }: Renown): boolean {
  const { tokens, lexicon, before, after } = context;
  const single = run.to - run.from === 1;
  if (lexicon.words.ownSpelling === null || shared || tokens.shape[run.from] === Shape.Initial) return false;
  const foreign = isForeign(lexicon.words, tokens, run);
  const acronym = tokens.shape[run.from] === Shape.Upper;
  // "từ | Hanseong Card của Hàn Quốc"
  if (foreign && (!single || acronym) && isFromState(context, run)) return true;
  if (isWhere(context, run)) return false;
  const deed = deedOf(context, run);
  if (deed !== null && (single ? foreign && (repeated || deed === 'then') : foreign || repeated)) return true;
  if (!foreign) return false;
  const known = !single || acronym || repeated;
  if (known && lexicon.partnerLinks.has(tokens.norm[run.from - 1] as string)) return true;
  if (before?.type === 'organization' && areJoined(context, before, run)) return true;
  if (after?.type === 'organization' && areJoined(context, run, after)) return true;
  return isDescribed(context, run) || isOfActingPair(context, run);
}

/** "| Axiata và | Telenor đang đàm phán": two foreign names that do something together. */
function isOfActingPair(context: Context, run: Found): boolean {
  const { tokens, lexicon, before, after } = context;
  const isOther = (other: Found | null): other is Found => other?.type === 'run' && isForeign(lexicon.words, tokens, other);
  if (isOther(after) && areJoined(context, run, after)) return deedOf(context, after) !== null;
  return isOther(before) && areJoined(context, before, run) && deedOf(context, run) !== null;
}

/** "Germany's | RWE", "with | Cedar Bluff": one word that a state has, or several that somebody deals with. */
export function isOwnedBody({ tokens, lexicon, before }: Context, run: Found, { shared }: Renown): boolean {
  if (!lexicon.words.ownerFirst || shared) return false;
  if (run.to - run.from > 1) return lexicon.partnerLinks.has(tokens.norm[run.from - 1] as string);
  return before?.type === 'state' && before.to === run.from - 1 && tokens.norm[before.to] === "'s";
}
