import { Kind, Shape } from '../text/tokens.ts';
import { areInitials, areLettersOf } from './initials.ts';
import type { KnownName } from './known.ts';
import { isMark, runEnds } from './names.ts';
import { cueAt, type Found, knownAt, newFound, type Scan } from './scan.ts';

/** Other names of an item that stand in brackets behind it, and the token after the bracket. */
export interface Aliases {
  readonly found: readonly Found[];
  readonly to: number;
}

const LONG_NAME = 3;
/** "NamHoaBank", "VietinBank" */
const INNER_CAPITAL = /^\p{L}+\p{Ll}\p{Lu}|^\p{Lu}{2,}\p{Ll}/u;

/** Past a capitalised run inside brackets, "IP-4" and "COP28" included. */
function nameEnd(scan: Scan, at: number): number {
  const { tokens, limit, lexicon } = scan;
  const to = runEnds(tokens, at, limit, lexicon, () => false).at(-1) ?? at;
  return to > at && isMark(tokens, to, '-') && to + 1 < limit && tokens.kind[to + 1] === Kind.Number ? to + 2 : to;
}

/** "Standing NATO Maritime Group Two – SNMG2)": a full name in another language, alone or with its acronym. */
function fullName(scan: Scan, at: number, main: Found): Aliases | null {
  const { tokens } = scan;
  const to = nameEnd(scan, at);
  if (main.type !== 'organization' || to - at < LONG_NAME || isParent(scan, at, main)) return null;
  const full = newFound({ from: at, to }, main.type, 'alias', { aliasOf: main });
  if (isMark(tokens, to, ')')) return { found: [full], to: to + 1 };
  if (!isMark(tokens, to, '-,') || tokens.shape[to + 1] !== Shape.Upper) return null;
  const end = nameEnd(scan, to + 1);
  if (!isMark(tokens, end, ')')) return null;
  return { found: [full, newFound({ from: to + 1, to: end }, main.type, 'acronym', { aliasOf: main })], to: end + 1 };
}

/** "Vụ Thị trường châu Á (Bộ Công Thương)": a body with a noun of its own, which the one before belongs to. */
export const isParent = (scan: Scan, at: number, { head }: Found): boolean =>
  head !== null && !head.short && scan.tokens.shape[at] !== Shape.Upper && cueAt(scan, at)?.value.head?.order === 'first';

/** A row of the gazetteer that an acronym in brackets has may be another body's: only what no state has one of is surely meant. */
const isMeantRow = ({ owner, head, known: main }: Found, { row }: KnownName): boolean =>
  row === main?.row ||
  !('of' in row) ||
  row.of === undefined ||
  owner?.known?.row.canonical === row.of ||
  (owner === null && head?.national === true);

/** Whether what stands in the brackets can be another name of the item: "(VCFTA)" behind a state is its treaty's. */
function mayBeAlias(scan: Scan, at: number, main: Found, known: KnownName | null, quoted: boolean): boolean {
  const { tokens } = scan;
  if (known !== null && known.row === main.known?.row) return true;
  if (main.type === 'state' || main.type === 'group') return false;
  // "Bệnh viện Hải Vân (TP Vinh)": where it is.
  if (cueAt(scan, at)?.value.head?.unit !== undefined && main.head?.unit === undefined) return false;
  if (isParent(scan, at, main)) return false;
  const acronym = tokens.shape[at] === Shape.Upper;
  if (known !== null && (known.row.type !== 'organization' || known.locates)) return false;
  if (known !== null && main.rule !== 'acronym' && main.rule !== 'initials' && (main.head === null || main.head.unit)) return false;
  if (main.known !== null && known === null && !quoted) {
    const names = Object.values(main.known.row.names).flat();
    return acronym && (areInitials(tokens, at, main.from, main.to) || areLettersOf(tokens, at, names));
  }
  const word = tokens.text.slice(tokens.start[at], tokens.end[at]);
  const blend = main.head !== null && INNER_CAPITAL.test(word);
  return known !== null || quoted || ((acronym || blend) && !cueAt(scan, at)?.value.nothing);
}

/** One other name inside the brackets, from `from` on; null where there is none. */
function aliasAt(scan: Scan, from: number, main: Found): { readonly found: Found; readonly to: number } | null {
  const { tokens, lexicon, limit } = scan;
  let at = from;
  for (;;) {
    // "mã chứng khoán: SBA", "UPCoM: SBD", "the “Company”"
    const opener = lexicon.aliasOpeners.longest(tokens, at, limit);
    const next = opener?.to ?? (tokens.norm[at] === 'the' || isMark(tokens, at, '"') ? at + 1 : at);
    const past = isMark(tokens, next, ':') ? next + 1 : next;
    if (past === at) break;
    at = past;
  }
  if (isMark(tokens, at + 1, ':') && tokens.shape[at + 2] === Shape.Upper) at += 2;
  const quoted = isMark(tokens, at - 1, '"');
  const known = knownAt(scan, at);
  const to = known !== null ? known.to : nameEnd(scan, at);
  if (to === at || !(mayBeAlias(scan, at, main, known?.value ?? null, quoted) || isBrand(scan, at, to, main))) return null;
  const row = known !== null && isMeantRow(main, known.value) ? known.value : null;
  const found = newFound({ from: at, to }, main.type, 'acronym', { aliasOf: main, known: row });
  return { found, to: quoted && isMark(tokens, to, '"') ? to + 1 : to };
}

/** "Công ty CP Hàng không Hải Vân (Hải Vân Airlines)": what a company is called in the market, by its own name. */
function isBrand({ tokens }: Scan, at: number, to: number, main: Found): boolean {
  if (main.head?.short !== true || to - at < 2) return false;
  const own = tokens.norm.slice(main.headTo, main.to);
  return own.includes(tokens.norm[at] as string) && own.includes(tokens.norm[at + 1] as string);
}

/** "(ISA)", "(“Castellan”)", "(UPCoM: SBD)", "(Hải Vân Airlines, mã HVA)" behind a name: what the text will call it. */
export function aliasesAfter(scan: Scan, main: Found): Aliases {
  const { tokens, limit } = scan;
  const none: Aliases = { found: [], to: main.to };
  if (!isMark(tokens, main.to, '(') || main.to + 2 >= limit) return none;
  const found: Found[] = [];
  for (let at = main.to + 1; at < limit; ) {
    const alias = aliasAt(scan, at, main);
    if (alias === null) break;
    found.push(alias.found);
    if (isMark(tokens, alias.to, ')')) return { found, to: alias.to + 1 };
    if (!isMark(tokens, alias.to, ',-;')) break;
    at = alias.to + 1;
  }
  return fullName(scan, main.to + 1, main) ?? closed(scan, found) ?? none;
}

/** Other names with something else behind them in the brackets: "(mã ATP - sàn HoSE)". */
function closed({ tokens, limit }: Scan, found: readonly Found[]): Aliases | null {
  const last = found.at(-1);
  if (last === undefined || !isMark(tokens, last.to, ',-;')) return null;
  for (let at = last.to; at < Math.min(limit, last.to + LONGEST_REST); at++) if (isMark(tokens, at, ')')) return { found, to: at + 1 };
  return null;
}

const LONGEST_REST = 8;
