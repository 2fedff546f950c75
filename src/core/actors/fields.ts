import type { Range } from '../text/reading.ts';
import { Shape, type Tokens } from '../text/tokens.ts';
import type { ActorLexicon } from './lexicon.ts';
import { isMark } from './names.ts';
import { type CueHit, capitalAt, cueAt, knownAt, type Scan } from './scan.ts';
import { personStartsAt } from './starts.ts';

/** The field at this token, where the cue there is no longer. */
export function fieldAt(scan: Scan, at: number): number | null {
  const { tokens, lexicon, limit } = scan;
  const field = at < limit ? lexicon.fields.longest(tokens, at, limit) : null;
  if (field === null) return null;
  const cue = cueAt(scan, at);
  const other = cue?.value.head !== undefined || cue?.value.title !== undefined || cue?.value.nothing;
  return cue === null || !other || field.to >= cue.to ? field.to : null;
}

/** A noun for bodies here, but for a trade that a state follows: the last field of its ministry ("Công nghiệp và Thủy sản | Na Uy"). */
function headAt(scan: Scan, at: number): CueHit | null {
  const cue = cueAt(scan, at);
  if (cue?.value.head === undefined) return null;
  return cue.value.head.brand && knownAt(scan, cue.to)?.value.row.type === 'state' ? null : cue;
}

/** "Thép | Pomina" */
const headsName = (scan: Scan, at: number): boolean => {
  const head = headAt(scan, at);
  return head !== null && capitalAt(scan, head.to) && fieldAt(scan, head.to) === null;
};

/** A field joined to another; a head noun with a name of its own begins another body ("Thép Pomina và Nhựa Bình Minh"). */
const joinsField = (scan: Scan, at: number): boolean =>
  !headsName(scan, at) && capitalAt(scan, at) && fieldAt(scan, at) !== null && (headAt(scan, at)?.to ?? 0) <= (fieldAt(scan, at) ?? 0);

/** The next field of an enumeration: "Nông nghiệp, Thủy sản và Lâm nghiệp". */
function fieldAfterComma(scan: Scan, at: number): boolean {
  const { tokens, lexicon, limit } = scan;
  const to = joinsField(scan, at) ? fieldAt(scan, at) : null;
  if (to === null) return false;
  return isMark(tokens, to, ',') ? fieldAfterComma(scan, to + 1) : lexicon.joiners.longest(tokens, to, limit) !== null;
}

const LONGEST_BRIDGE = 3;

/** A noun for bodies, but for a trade, which goes on a name ("bóng chuyền nữ | Dệt may Thiên Trường"). */
function opensBody(scan: Scan, at: number): boolean {
  const head = cueAt(scan, at)?.value.head;
  return head?.order === 'first' && head.brand !== true;
}

/** Past the fields at this token, as far as they reach before `limit`. */
export function fieldsEnd(scan: Scan, from: number, limit: number): number {
  let to = from;
  for (let next: number | null = to; next !== null && next <= limit; next = to < limit ? fieldAt(scan, to) : null) to = next;
  return to;
}

/** Words for what a body works in, and nothing else. */
export function areFields(tokens: Tokens, { fields }: ActorLexicon, { from, to }: Range): boolean {
  for (let at = from; at < to; ) {
    const field = fields.longest(tokens, at, to);
    if (field === null) return false;
    at = field.to;
  }
  return true;
}

/** The first word of a trade, whose other syllables are written small: "Nước | tăng lực Hổ Trắng". */
function isTrade(scan: Scan, from: number, at: number): boolean {
  for (let word = from + 1; word < at; word++) if (scan.tokens.shape[word] !== Shape.Lower) return false;
  return scan.lexicon.words.ownSpelling?.test(scan.tokens.norm[from] as string) === true;
}

/**
 * Past small words that no lexicon knows, between the fields that a complement begins with and its name: "Bảo hiểm | nhân thọ | Dai-ichi".
 * A company's trade may be such words throughout.
 */
function bridgeEnd(scan: Scan, at: number, from: number, company: boolean): number | null {
  const { tokens, lexicon } = scan;
  if (fieldsEnd(scan, from, at) !== at && !(company && isTrade(scan, from, at))) return null;
  for (let to = at; to <= at + LONGEST_BRIDGE; to++) {
    if (to > at && capitalAt(scan, to)) return opensBody(scan, to) ? null : to;
    if (tokens.shape[to] !== Shape.Lower || lexicon.glue.has(tokens.norm[to] as string) || cueAt(scan, to) !== null) return null;
  }
  return null;
}

/** Past what joins two parts of one name: "và", "-", ",", "&", a small word between capitals ("Cà phê Lang Xanh"). */
export function joinerEnd(scan: Scan, at: number, from: number, company: boolean): number | null {
  const { tokens, lexicon, limit } = scan;
  const joiner = lexicon.joiners.longest(tokens, at, limit);
  const next = joiner?.to ?? at + 1;
  if (isMark(tokens, at, '&')) return capitalAt(scan, next) ? next : null;
  // "Điện lực Nam Hải | và Ngân hàng Đầu tư …": a name of its own is closed before the next body's.
  const named = fieldsEnd(scan, from, at) !== at && headAt(scan, next) !== null;
  if ((joiner !== null || isMark(tokens, at, '-')) && joinsField(scan, next) && !named) return next;
  if (isMark(tokens, at, ',') && fieldAfterComma(scan, next)) return next;
  const small = tokens.shape[at] === Shape.Lower && !lexicon.glue.has(tokens.norm[at] as string) && cueAt(scan, at) === null;
  if (!small) return null;
  const bridge = bridgeEnd(scan, at, from, company);
  if (bridge !== null) return bridge;
  if (!capitalAt(scan, at - 1)) return null;
  const own = lexicon.words.ownSpelling;
  // "Hiệp hội Di truyền", "Viện Huyết thanh Ấn Độ": the second half of the word that the complement begins with.
  if (at - 1 === from && own?.test(tokens.norm[from] as string) && own.test(tokens.norm[at] as string)) return next;
  const between = capitalAt(scan, next) && !personStartsAt(scan, next, 3) && knownAt(scan, next) === null;
  return between && cueAt(scan, next)?.value.title === undefined ? next : null;
}
