/** Classes made of others, for the words of dates in any language. */
import type { TokenClass } from '../text/token-class.ts';
import { Gap, Kind, Shape, type Tokens } from '../text/tokens.ts';

/** Members of a class with values made anew, each once. */
export function mapClass<From, To>(members: TokenClass<From>, make: (value: From) => To): TokenClass<To> {
  const made = new Map<From, To>();
  const valueFor = (value: From): To => {
    const known = made.get(value);
    if (known !== undefined) return known;
    const fresh = make(value);
    made.set(value, fresh);
    return fresh;
  };
  return {
    leads: members.leads,
    match(tokens: Tokens, at: number) {
      const found = members.match(tokens, at);
      return found === null ? null : { to: found.to, value: valueFor(found.value) };
    },
  };
}

/** Members that `holds` accepts, by the place that they begin at and the one after their end. */
function where<Value>(members: TokenClass<Value>, holds: (tokens: Tokens, from: number, to: number) => boolean): TokenClass<Value> {
  return {
    ...members,
    match(tokens, at) {
      const found = members.match(tokens, at);
      return found !== null && holds(tokens, at, found.to) ? found : null;
    },
  };
}

/** Members that end their phrase: no word follows but those of `mayFollow`. */
export const closing = <Value>(members: TokenClass<Value>, mayFollow: Iterable<string> = []): TokenClass<Value> => {
  const allowed = new Set(mayFollow);
  return where(members, (tokens, _from, to) => to >= tokens.length || tokens.kind[to] !== Kind.Word || allowed.has(tokens.norm[to] ?? ''));
};

/** Members that neither a number nor one of these words follows. */
export const notBefore = <Value>(members: TokenClass<Value>, words: Iterable<string>): TokenClass<Value> => {
  const refused = new Set(words);
  return where(members, (tokens, _from, to) => tokens.kind[to] !== Kind.Number && !refused.has(tokens.norm[to] ?? ''));
};

/** Members that none of these words follows. */
export const notBeforeWord = <Value>(members: TokenClass<Value>, words: Iterable<string>): TokenClass<Value> => {
  const refused = new Set(words);
  return where(members, (tokens, _from, to) => !refused.has(tokens.norm[to] ?? ''));
};

const SENTENCE_ENDS = new Set(['.', '!', '?', '…', '"']);

/** Members that begin a sentence or a paragraph. */
export const opening = <Value>(members: TokenClass<Value>): TokenClass<Value> =>
  where(members, (tokens, from) => tokens.gap[from] === Gap.Paragraph || SENTENCE_ENDS.has(tokens.norm[from - 1] ?? ''));

/** Numbers of just two digits. */
export const twoDigits = <Value>(members: TokenClass<Value>): TokenClass<Value> =>
  where(members, (tokens, from) => tokens.norm[from]?.length === 2);

/** Members that are a whole paragraph, such as the heading of a day: "15/3". */
export const alone = <Value>(members: TokenClass<Value>): TokenClass<Value> =>
  where(
    members,
    (tokens, from, to) =>
      tokens.gap[from] === Gap.Paragraph && (to >= tokens.length || tokens.gap[to] === Gap.Paragraph || tokens.norm[to] === ':'),
  );

/** Members after one of these words, with or without one of `marks` between. */
export const after = <Value>(members: TokenClass<Value>, words: Iterable<string>, marks: Iterable<string> = []): TokenClass<Value> => {
  const wanted = new Set(words);
  const passed = new Set(marks);
  return where(members, (tokens, from) => wanted.has(tokens.norm[passed.has(tokens.norm[from - 1] ?? '') ? from - 2 : from - 1] ?? ''));
};

/** A year that goes on a list of years: "2021, 2022 and 2023". */
export const listed = <Value>(members: TokenClass<Value>, joiners: Iterable<string>): TokenClass<Value> => {
  const wanted = new Set(joiners);
  return where(members, (tokens, from) => wanted.has(tokens.norm[from - 1] ?? '') && /^[12]\d{3}$/u.test(tokens.norm[from - 2] ?? ''));
};

/** Members set off by commas from a name before: "Huế, 1975, …". */
export const setOff = <Value>(members: TokenClass<Value>): TokenClass<Value> =>
  where(
    members,
    (tokens, from, to) =>
      tokens.norm[from - 1] === ',' &&
      tokens.gap[from] !== Gap.None &&
      tokens.kind[from - 2] === Kind.Word &&
      tokens.shape[from - 2] !== Shape.Lower &&
      SET_OFF_ENDS.has(tokens.norm[to] ?? '') &&
      tokens.gap[to + 1] !== Gap.None,
  );
const SET_OFF_ENDS = new Set([',', ';', '.', ')']);

/** Members between the place where a report was written and a dash: "Jakarta, 19/9 – …". */
export const dateline = <Value>(members: TokenClass<Value>): TokenClass<Value> =>
  where(
    members,
    (tokens, from, to) =>
      tokens.norm[from - 1] === ',' &&
      tokens.kind[from - 2] === Kind.Word &&
      tokens.shape[from - 2] !== Shape.Lower &&
      tokens.norm[to] === '-' &&
      tokens.gap[to] !== Gap.None,
  );

/** Members written with a capital: "May" the month, not "may" the verb. */
export const capitalized = <Value>(members: TokenClass<Value>): TokenClass<Value> =>
  where(members, (tokens, from) => tokens.shape[from] !== Shape.Lower);
