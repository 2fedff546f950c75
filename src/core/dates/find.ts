/** Where temporal expressions stand: at each token the longest rule that matches. */
import type { Range } from '../text/reading.ts';
import { Gap, Kind, type Tokens } from '../text/tokens.ts';
import type { Expression } from './expression.ts';
import type { DateGrammar, DateRule, RuleMatch } from './grammar.ts';

export interface ToldExpression extends Range {
  readonly expression: Expression;
  readonly rule: string;
}

const touches = (tokens: Tokens, at: number): boolean => at > 0 && at < tokens.length && tokens.gap[at] === Gap.None;
const isPlain = (tokens: Tokens, at: number): boolean => tokens.kind[at] === Kind.Number || tokens.kind[at] === Kind.Word;
const isEmDash = (tokens: Tokens, at: number): boolean => tokens.text[tokens.start[at] ?? 0] === '—';

const JOINS = new Set(['.', ',', '/', '-', ':', '+', '_', '@', '\\', '=', '*', '^', '~', '&']);
const BEFORE_AMOUNT = new Set(['$', '€', '£', '¥', '₫', '#', '№', '§', '=']);
const AFTER_AMOUNT = new Set(['%', '°', '‰', '$', '€', '£', '¥', '₫', '²', '³', '′']);

/** A number that is part of a longer one, of a code or of an amount is no date: "1.200/1.850", "G7", "$2,000". */
function beginsFree(tokens: Tokens, from: number): boolean {
  if (tokens.kind[from] !== Kind.Number || !touches(tokens, from)) return true;
  const before = from - 1;
  if (tokens.kind[before] === Kind.Word) return false;
  const mark = tokens.norm[before] ?? '';
  if (BEFORE_AMOUNT.has(mark)) return false;
  return !JOINS.has(mark) || !touches(tokens, before) || !isPlain(tokens, before - 1) || isEmDash(tokens, before);
}

function endsFree(tokens: Tokens, to: number): boolean {
  if (tokens.kind[to - 1] !== Kind.Number || !touches(tokens, to)) return true;
  if (tokens.kind[to] === Kind.Word) return tokens.norm[to] === "'s";
  const mark = tokens.norm[to] ?? '';
  if (AFTER_AMOUNT.has(mark)) return false;
  if (mark === '.' && tokens.kind[to + 1] === Kind.Word) return true;
  return !JOINS.has(mark) || !touches(tokens, to + 1) || !isPlain(tokens, to + 1) || isEmDash(tokens, to);
}

interface Candidate extends RuleMatch {
  readonly rule: DateRule;
}

function longestAt(tokens: Tokens, grammar: DateGrammar, at: number): Candidate | null {
  let best: Candidate | null = null;
  for (const rule of grammar.rules.at(tokens, at)) {
    const found = rule.read(tokens, at);
    if (found === null || (best !== null && found.end <= best.end)) continue;
    if (beginsFree(tokens, found.from) && endsFree(tokens, found.to)) best = { ...found, rule };
  }
  return best;
}

/** The longest match; where it only read context first ("in {July}"), what begins there may be longer still. */
function bestAt(tokens: Tokens, grammar: DateGrammar, at: number): Candidate | null {
  const best = longestAt(tokens, grammar, at);
  if (best === null || best.from === at) return best;
  const inner = longestAt(tokens, grammar, best.from);
  return inner !== null && inner.end > best.end ? inner : best;
}

export function findExpressions(tokens: Tokens, grammar: DateGrammar): ToldExpression[] {
  const found: ToldExpression[] = [];
  const starts = grammar.rules.starts(tokens);
  let at = 0;
  while (at < tokens.length) {
    if (starts[tokens.word[at] as number] === 0) {
      at += 1;
      continue;
    }
    const best = bestAt(tokens, grammar, at);
    if (best === null) at += 1;
    else if (best.expression === null) at = best.end;
    else {
      found.push({ from: best.from, to: best.to, expression: best.expression, rule: best.rule.id });
      at = best.to;
    }
  }
  return found;
}
