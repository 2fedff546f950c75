import { Lexicon } from '../text/lexicon.ts';
import { Kind, Shape, type Tokens } from '../text/tokens.ts';
import type { EnglishWords } from './lexicon.ts';
import type { Found } from './scan.ts';

/** What a language's words for bodies are in English, ready for looking up. */
export interface EnglishNames {
  readonly fields: Lexicon<string>;
  readonly heads: ReadonlyMap<string, string>;
}

export const englishNames = ({ fields, heads }: EnglishWords): EnglishNames => ({
  fields: new Lexicon(Object.entries(fields)),
  heads: new Map(Object.entries(heads)),
});

const UNIT_ADJECTIVES: Readonly<Record<string, string>> = { Province: 'Provincial' };

/** A name without its marks, as English papers print it: "Thuận Phát Hưng" is "Thuan Phat Hung". */
export const withoutMarks = (name: string): string =>
  PLAIN.test(name) ? name : name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

const PLAIN = /^[ -~]*$/u;

/** "Labour, Invalids and Social Affairs" */
const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/** What the parts of a body's name are for its English form. */
export interface EnglishParts {
  readonly fields: readonly string[];
  readonly proper: string;
}

/** Reads fields and proper names between two tokens; null where a small word has no English form. */
export function englishParts(tokens: Tokens, from: number, to: number, { fields }: EnglishNames): EnglishParts | null {
  const known: string[] = [];
  const proper: string[] = [];
  for (let at = from; at < to; ) {
    const field = fields.longest(tokens, at, to);
    if (field !== null) {
      if (field.value !== '') known.push(field.value);
      at = field.to;
    } else {
      if (tokens.kind[at] === Kind.Word && tokens.shape[at] === Shape.Lower) return null;
      if (tokens.kind[at] === Kind.Word || tokens.norm[at] === '&')
        proper.push(withoutMarks(tokens.text.slice(tokens.start[at], tokens.end[at])));
      at += 1;
    }
  }
  return { fields: known, proper: proper.join(' ') };
}

/** Where a body sits: a unit of a country or a state, with its English name. */
export interface EnglishPlace {
  readonly name: string;
  /** The unit's English noun; null for a state. */
  readonly unit: string | null;
  readonly adjective: string;
}

/** Fills a head noun's pattern: `{fields}`, `{proper}`, `{place}`, `{unit}` ("Ben Tre Provincial"), `{of}` ("of China"), `{adjective}` ("Italian"). */
export function fillPattern(pattern: string, { fields, proper }: EnglishParts, place: EnglishPlace | null): string | null {
  const unit = place === null ? '' : place.unit === null ? place.name : `${place.name} ${UNIT_ADJECTIVES[place.unit] ?? place.unit}`;
  const whole = place === null ? '' : place.unit === null ? place.name : `${place.name} ${place.unit}`;
  const values: Readonly<Record<string, string>> = {
    fields: listed(fields),
    proper,
    place: place?.name ?? '',
    unit,
    of: whole === '' ? '' : `of ${whole}`,
    adjective: place?.adjective ?? '',
  };
  const filled = pattern
    .replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '')
    .replace(/\s+/gu, ' ')
    .trim();
  if (fields.length === 0 && pattern.includes('of {fields}')) return null;
  const names = fields.length > 0 || proper !== '' || place !== null;
  return names ? filled : null;
}

/** Where the head noun of a body's name ends; its complement follows. */
export const headOf = (tokens: Tokens, { headFrom, headTo }: Found): string => tokens.norm.slice(headFrom, headTo).join(' ');
