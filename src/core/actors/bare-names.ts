/** Names that nothing beside them explains: bodies by whose they are, what kind they are told to be, and the agreements that they make. */
import { Kind, Shape, type Tokens } from '../text/tokens.ts';
import { areJoined, type Context } from './body-evidence.ts';
import { areFields } from './fields.ts';
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

/** "| Volta Kita hôm 1/10 đã ký …": that it makes an agreement, said at once or behind a time. */
function agreesAfter({ tokens, lexicon, sentence: { to: limit } }: Context, { to }: Found): boolean {
  if (to >= limit) return false;
  const end = lexicon.timeOpeners.has(tokens.norm[to] as string) ? Math.min(limit, to + LONGEST_TIME) : to + 1;
  for (let at = to; at < end && !isMark(tokens, at, ',;:'); at++) if (lexicon.agreeing.longest(tokens, at, limit) !== null) return true;
  return false;
}

/** "tập đoàn nhà nước | IBC": a noun for a body and what it works in before the name; a hospital that treats an illness does not bear its name. */
function isDescribed({ tokens, lexicon, sentence }: Context, { from }: Found): boolean {
  for (let start = from - 2; start >= Math.max(sentence.from, from - 2 * LONGEST_DESCRIPTION); start--) {
    if (tokens.shape[start] !== Shape.Lower) continue;
    const noun = lexicon.bodyNouns.longest(tokens, start, from);
    if (noun === null || noun.to === from || from - noun.to > LONGEST_DESCRIPTION) continue;
    return areFields(tokens, lexicon, { from: noun.to, to: from });
  }
  return false;
}

/** "ký với | SOCAR của Azerbaijan", "Mitsui và | PTTEP của Thái Lan": of a state, and dealt with or named beside a body; ships are a state's too. */
function isFromState(context: Context, run: Found): boolean {
  const { tokens, lexicon, before, after } = context;
  if (after?.type !== 'state' || lexicon.links.longest(tokens, run.to, after.from)?.to !== after.from) return false;
  const link = tokens.norm[run.from - 1] as string;
  const dealt = lexicon.partnerLinks.has(link) || lexicon.pairLinks.has(link);
  return dealt || agreesAfter(context, after) || (before?.type === 'organization' && areJoined(context, before, run));
}

/** A name of foreign words, or of several, that is a body's by the company that it keeps, where the language spells its own words apart. */
export function isForeignBody(context: Context, run: Found, { repeated, shared }: Renown): boolean {
  const { tokens, lexicon } = context;
  const single = run.to - run.from === 1;
  if (lexicon.words.ownSpelling === null || shared || tokens.shape[run.from] === Shape.Initial) return false;
  const foreign = isForeign(lexicon.words, tokens, run);
  // "ký với | Hanseong Card của Hàn Quốc"
  if (foreign && (!single || tokens.shape[run.from] === Shape.Upper) && isFromState(context, run)) return true;
  if (isWhere(context, run) || lexicon.cues.longest(tokens, run.from, run.to)?.value.nothing) return false;
  // A single name may be a player's.
  if (!single && (foreign || repeated) && agreesAfter(context, run)) return true;
  return foreign && (isDescribed(context, run) || isOfPair(context, run));
}

/** "| Axiata và | Telenor đang đàm phán", "giữa | Axiata và Viettel": a foreign name that makes an agreement with another one, or with a body. */
function isOfPair(context: Context, run: Found): boolean {
  const { tokens, lexicon, before, after } = context;
  const isOther = (other: Found | null): other is Found =>
    other?.type === 'organization' || (other?.type === 'run' && isForeign(lexicon.words, tokens, other));
  const agree = (first: Found, last: Found): boolean =>
    agreesAfter(context, last) || lexicon.pairLinks.has(tokens.norm[first.from - 1] as string);
  if (isOther(after) && areJoined(context, run, after)) return agree(run, after);
  return isOther(before) && areJoined(context, before, run) && agree(before, run);
}

/** "Germany's | RWE": an acronym that a state has. */
export function isOwnedBody({ tokens, lexicon, before }: Context, run: Found, { shared }: Renown): boolean {
  if (!lexicon.words.ownerFirst || shared || run.to - run.from > 1 || tokens.shape[run.from] !== Shape.Upper) return false;
  return before?.type === 'state' && before.to === run.from - 1 && tokens.norm[before.to] === "'s";
}
