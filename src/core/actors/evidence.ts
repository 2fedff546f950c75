import type { Sentence } from '../text/reading.ts';
import { Kind, Shape, type Tokens } from '../text/tokens.ts';
import type { ActorLexicon } from './lexicon.ts';
import { isMark } from './names.ts';
import type { Found } from './scan.ts';

/** Normal words of a name, marks left out. */
export function wordsOf(tokens: Tokens, { from, to }: { readonly from: number; readonly to: number }): readonly string[] {
  const words: string[] = [];
  for (let at = from; at < to; at++) if (tokens.kind[at] !== Kind.Mark) words.push(tokens.norm[at] as string);
  return words;
}

/** The words around a run tell a person: what they say, their age, what they are. */
function actsAsPerson(tokens: Tokens, lexicon: ActorLexicon, run: Found, { from, to: limit }: Sentence): boolean {
  let next = run.to;
  if (isMark(tokens, next, ',(') && next + 1 < limit) next += 1;
  if (tokens.kind[next] === Kind.Number && next + 1 < limit) {
    const age = Number(tokens.norm[next]);
    if (lexicon.personAfter.longest(tokens, next + 1, limit) !== null) return true;
    return age > 15 && age < 100 && next > run.to && isMark(tokens, next + 1, ',)') && isMark(tokens, run.to, ',(');
  }
  if (next < limit && lexicon.personAfter.longest(tokens, next, limit) !== null) return true;
  if (run.to < limit && lexicon.speech.longest(tokens, run.to, limit) !== null) return true;
  return lexicon.words.ownerFirst && run.from > from && lexicon.speech.longest(tokens, run.from - 1, run.from) !== null;
}

/** A name of people by its form: a family name of few syllables, a known given name. */
function looksLikePerson(words: readonly string[], lexicon: ActorLexicon): boolean {
  const first = words[0] as string;
  if (lexicon.surnames.has(first)) return words.length >= 3 && words.length <= 5;
  return lexicon.givenNames.has(first) && words.length >= 2 && words.length <= 4;
}

/** Decides for each run whether it names a person; what stays a run may still be a later form of a known name. */
export function tellPeople(found: readonly Found[], tokens: Tokens, lexicon: ActorLexicon, sentenceOf: (at: number) => Sentence): void {
  const addressed = new Set(
    found.filter(({ type, title }) => type === 'person' && title === null).flatMap((person) => wordsOf(tokens, person)),
  );
  for (const run of found) {
    if (run.type !== 'run' || run.rule === 'served' || run.aliasOf !== null) continue;
    const words = wordsOf(tokens, run);
    if (words.length < 2 || words.length > 6) continue;
    const named = addressed.has(words.at(-1) as string) || addressed.has(words[0] as string);
    if (named || looksLikePerson(words, lexicon) || actsAsPerson(tokens, lexicon, run, sentenceOf(run.from))) {
      run.type = 'person';
      run.rule = 'name';
    }
  }
}

/** An acronym that something is served by or that speaks is a body. */
export function tellBodies(found: readonly Found[], tokens: Tokens, lexicon: ActorLexicon, sentenceOf: (at: number) => Sentence): void {
  for (const run of found) {
    if (run.type !== 'run' || run.aliasOf !== null) continue;
    const acronym = run.to - run.from === 1 && tokens.shape[run.from] === Shape.Upper;
    const { to: limit } = sentenceOf(run.from);
    const acts =
      run.to < limit && (lexicon.speech.longest(tokens, run.to, limit) !== null || lexicon.acting.longest(tokens, run.to, limit) !== null);
    if (acronym && (acts || run.rule === 'served')) run.type = 'organization';
  }
}
