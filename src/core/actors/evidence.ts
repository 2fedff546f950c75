import type { Sentence } from '../text/reading.ts';
import { Gap, Kind, Shape, type Tokens } from '../text/tokens.ts';
import { isForeignBody, isOwnedBody, type Renown } from './bare-names.ts';
import {
  areJoined,
  type Context,
  concludesDeal,
  hasDeal,
  isBodyByNoun,
  isDealtWith,
  isJoinedAgreeing,
  isJoinedFrom,
  isPartner,
} from './body-evidence.ts';
import type { ActorLexicon } from './lexicon.ts';
import { isMark } from './names.ts';
import type { Found } from './scan.ts';

/** Normal words of a name, marks left out. */
export function wordsOf(tokens: Tokens, { from, to }: { readonly from: number; readonly to: number }): readonly string[] {
  const words: string[] = [];
  for (let at = from; at < to; at++) if (tokens.kind[at] !== Kind.Mark) words.push(tokens.norm[at] as string);
  return words;
}

const OLDEST = 110;
const YOUNGEST = 10;

/** "(27 tuổi", ", 45,": an age beside the name. */
function hasAge({ tokens, lexicon, sentence: { to: limit } }: Context, run: Found): boolean {
  const at = run.to + 1;
  if (at + 1 >= limit || !isMark(tokens, run.to, ',(') || tokens.kind[at] !== Kind.Number) return false;
  const age = Number(tokens.norm[at]);
  if (lexicon.personAfter.longest(tokens, at + 1, limit) !== null) return true;
  return age > YOUNGEST && age < OLDEST && isMark(tokens, at + 1, ',)');
}

/** The words around a run tell a person: what they say, their age, "who". */
function actsAsPerson(context: Context, run: Found): boolean {
  const { tokens, lexicon, sentence } = context;
  const { to: limit } = sentence;
  if (run.from === sentence.from && isMark(tokens, run.to, ':') && looksLikePerson(wordsOf(tokens, run), lexicon)) return true;
  const next = isMark(tokens, run.to, ',(') && run.to + 1 < limit ? run.to + 1 : run.to;
  if (next < limit && lexicon.personAfter.longest(tokens, next, limit) !== null) return true;
  if (hasAge(context, run)) return true;
  const reached = lexicon.toward.has(tokens.norm[run.from - 1] as string);
  if (!reached && run.to < limit && lexicon.speech.longest(tokens, run.to, limit) !== null) return true;
  return lexicon.words.ownerFirst && run.from > sentence.from && lexicon.speech.longest(tokens, run.from - 1, run.from) !== null;
}

/** "New Zealand's Christopher Luxon", "Precious Matsoso of South Africa": a name that a state stands beside. */
function isOfState({ tokens, lexicon, sentence: { to: limit }, before, after }: Context, run: Found): boolean {
  if (!lexicon.words.ownerFirst) return false;
  const owner = tokens.norm[run.from - 1] === "'s" && before?.to === run.from - 1 ? before : null;
  if (owner?.type === 'state') return true;
  // "Aino Lehtola of the Reef Institute said …"
  const says = after?.type === 'organization' && after.to < limit && lexicon.speech.longest(tokens, after.to, limit) !== null;
  return (after?.type === 'state' || says) && lexicon.links.longest(tokens, run.to, after.from)?.to === after.from;
}

/** Joined to a person right before or after it. */
function besidePerson(context: Context, run: Found): boolean {
  const { before, after } = context;
  return (before?.type === 'person' && areJoined(context, before, run)) || (after?.type === 'person' && areJoined(context, run, after));
}

/** A name of people by its form: a family name of few syllables, a known given name. */
function looksLikePerson(words: readonly string[], lexicon: ActorLexicon): boolean {
  const first = words[0] as string;
  if (lexicon.surnames.has(first)) return words.length >= 3 && words.length <= 5;
  return lexicon.givenNames.has(first) && words.length >= 2 && words.length <= 4;
}

/** "N.T.H.", "S.": a name cut to its initials, as courts and papers print them. */
const isInitials = (tokens: Tokens, { from, to }: Found): boolean => {
  for (let at = from; at < to; at += 2)
    if (tokens.shape[at] !== Shape.Initial || !isMark(tokens, at + 1, '.') || tokens.gap[at + 1] !== Gap.None) return false;
  return (to - from) % 2 === 0 && (tokens.gap[to] !== Gap.None || tokens.kind[to] === Kind.Mark);
};

/** "Theo VNDirect, …": a single foreign word that something is told by. */
function isSource({ tokens, lexicon, sentence }: Context, run: Found, words: readonly string[]): boolean {
  const { ownSpelling, sources } = lexicon.words;
  const told = run.from > sentence.from && sources.includes(tokens.norm[run.from - 1] as string);
  return told && words.length === 1 && ownSpelling !== null && !ownSpelling.test(words[0] as string) && isMark(tokens, run.to, ',');
}

/** Acronyms in brackets that stand for no body: "thỏa ước lao động tập thể (TƯLĐTT)". */
function bracketed(found: readonly Found[], tokens: Tokens): ReadonlySet<string> {
  const things = new Set<string>();
  for (const run of found)
    if ((run.aliasOf === null || run.aliasOf.type === 'place') && isMark(tokens, run.from - 1, '(') && isMark(tokens, run.to, ')'))
      things.add(wordsOf(tokens, run).join(' '));
  return things;
}

const isAcronym = (tokens: Tokens, { from, to }: Found): boolean => to - from === 1 && tokens.shape[from] === Shape.Upper;

/** Two words at least, not all of them capitals, as people's names have. */
const mayBePerson = (tokens: Tokens, run: Found, words: readonly string[]): boolean =>
  words.length >= 2 &&
  words.length <= 6 &&
  run.owner === null &&
  tokens.shape[run.from] !== Shape.Lower &&
  // "Corrado LNG"
  !(tokens.shape[run.from] === Shape.Capitalized && tokens.shape[run.to - 1] === Shape.Upper);

/** Behind a name with its acronym in brackets, or behind a name. */
const pastBracket = (tokens: Tokens, { to }: Found): number => (isMark(tokens, to, '(') && isMark(tokens, to + 2, ')') ? to + 3 : to);

/** A name with its initials in brackets is a body's where it does what only somebody does, or is dealt with. */
function isSpelledBody(context: Context, run: Found): boolean {
  const { tokens, lexicon, sentence } = context;
  const to = pastBracket(tokens, run);
  const does = to < sentence.to && lexicon.deeds.longest(tokens, to, sentence.to) !== null;
  const paired = lexicon.pairLinks.has(tokens.norm[run.from - 1] as string);
  return does || paired || isDealtWith(context, run) || isBodyByNoun(context, run);
}

/** What the whole text tells of the words of names. */
interface Told {
  /** Words of people's names, and of names without a title. */
  readonly people: ReadonlySet<string>;
  readonly addressed: ReadonlySet<string>;
  /** Acronyms of things, and the bodies whose initials acronyms are. */
  readonly things: ReadonlySet<string>;
  readonly spelled: ReadonlyMap<string, Found>;
  /** Words of bodies' names of several words: one of them alone is mostly short for it. */
  readonly bodies: ReadonlySet<string>;
  /** Names that stand in the text more than once. */
  readonly repeated: ReadonlySet<string>;
}

/** What a run is by what stands around it; null where nothing tells. */
function tellRun(
  context: Context,
  run: Found,
  { people, addressed, things, spelled, bodies, repeated }: Told,
): 'person' | 'organization' | null {
  const { tokens, lexicon, sentence, after } = context;
  const words = wordsOf(tokens, run);
  const limit = sentence.to;
  if (run.rule === 'owner') return 'organization';
  if (run.rule === 'initials') return isSpelledBody(context, run) ? 'organization' : null;
  if (run.rule === 'served') return isAcronym(tokens, run) ? 'organization' : null;
  if (words.length > 1 && isJoinedFrom(context, run)) return 'organization';
  if (lexicon.articles.has(words[0] as string) || words[0] === 'the') return words.length > 1 ? 'organization' : null;
  if (mayBePerson(tokens, run, words)) {
    const named = addressed.has(words.at(-1) as string) || addressed.has(words[0] as string);
    if (named || looksLikePerson(words, lexicon) || actsAsPerson(context, run)) return 'person';
    if ((isOfState(context, run) || besidePerson(context, run)) && !isDealtWith(context, run)) return 'person';
  }
  if (isInitials(tokens, run)) return 'person';
  // "Madiun, Đông Java" is a place.
  const placed = isMark(tokens, run.from - 1, ',') || lexicon.toward.has(tokens.norm[run.from - 1] as string);
  if (run.owner !== null && words.length > 1) return placed ? null : 'organization';
  if (isBodyByNoun(context, run) || isSource(context, run, words)) return 'organization';
  // "A third, Northwind Personal Care, rejected it."
  const verb = isMark(tokens, run.from - 1, ',') && isMark(tokens, run.to, ',') ? run.to + 1 : run.to;
  const acts =
    verb < limit && (lexicon.speech.longest(tokens, verb, limit) !== null || lexicon.acting.longest(tokens, verb, limit) !== null);
  const does = verb < limit && lexicon.deeds.longest(tokens, verb, limit) !== null;
  // "CLB" alone is any club.
  if (isAcronym(tokens, run) && lexicon.cues.get(words[0] as string) !== undefined) return null;
  const renown: Renown = {
    repeated: repeated.has(words.join(' ')),
    shared: words.some((word) => people.has(word) || (words.length === 1 && bodies.has(word))),
  };
  if ((isForeignBody(context, run, renown) || isOwnedBody(context, run, renown)) && !things.has(words.join(' '))) return 'organization';
  if (isAcronym(tokens, run))
    return (spelled.has(words[0] as string) ? does : acts || isJoinedAgreeing(context, run)) &&
      after?.from !== run.to &&
      !things.has(words[0] as string)
      ? 'organization'
      : null;
  if (words.length > 1 && isCollective(context, run)) return 'organization';
  const dealing = isDealtWith(context, run) || hasDeal(context, run) || concludesDeal(context, run);
  if (dealing && (words.length > 1 || !people.has(words[0] as string))) return 'organization';
  if (words.length > 1 && isPartner(context, run)) return 'organization';
  if (lexicon.words.ownerFirst && agreesAlone(context, run, words) && !people.has(words[0] as string)) return 'organization';
  return lexicon.words.ownerFirst && words.length > 1 && acts ? 'organization' : null;
}

/** "Hours later, Tannock agreed to …": one word that agrees, and nobody's lawyers ("for Tannock agreed"). */
function agreesAlone({ tokens, lexicon, sentence }: Context, { from, to }: Found, [word, second]: readonly string[]): boolean {
  if (word === undefined || second !== undefined || from === sentence.from || !/^\p{L}+$/u.test(word) || to >= sentence.to) return false;
  const isOf = [lexicon.complementLinks, lexicon.locating].some((links) => links.longest(tokens, from - 1, from) !== null);
  return !isOf && lexicon.agreeing.longest(tokens, to, sentence.to) !== null;
}

/** "Calder Vale have signed": one name with a verb in the plural is a team's or a company's. */
function isCollective(context: Context, run: Found): boolean {
  const { tokens, lexicon, sentence, before } = context;
  if (run.to >= sentence.to || !lexicon.pluralVerbs.has(tokens.norm[run.to] as string)) return false;
  return !areJoined(context, before, run);
}

/** Decides for each run whether it names a person or a body; what stays a run may still be a later form of a known name. */
export function tellRuns(found: readonly Found[], tokens: Tokens, lexicon: ActorLexicon, sentenceOf: (at: number) => Sentence): void {
  const people = new Set<string>();
  const addressed = new Set<string>();
  for (const person of found) {
    if (person.type !== 'person') continue;
    for (const word of wordsOf(tokens, person)) {
      people.add(word);
      if (person.title === null) addressed.add(word);
    }
  }
  const things = bracketed(found, tokens);
  const spelled = new Map<string, Found>();
  for (const run of found) if (run.aliasOf?.rule === 'initials') spelled.set(wordsOf(tokens, run).join(' '), run.aliasOf);
  const bodies = new Set<string>();
  for (const body of found)
    if (body.type === 'organization' && body.to - body.from > 1) for (const word of wordsOf(tokens, body)) bodies.add(word);
  const said = new Set<string>();
  const repeated = new Set<string>();
  for (const run of found) {
    if (run.type !== 'run') continue;
    const name = wordsOf(tokens, run).join(' ');
    if (said.has(name)) repeated.add(name);
    said.add(name);
  }
  const tell = (run: Found, index: number): void => {
    if (run.type !== 'run' || run.rule === 'headline' || run.aliasOf !== null) return;
    const context: Context = {
      tokens,
      lexicon,
      sentence: sentenceOf(run.from),
      before: found[index - 1] ?? null,
      after: found[index + 1] ?? null,
    };
    const type = tellRun(context, run, { people, addressed, things, spelled, bodies, repeated });
    if (type !== null) {
      run.type = type;
      run.rule = type === 'person' ? 'evidence' : run.rule === 'initials' ? 'acronym' : 'noun-beside';
      // What the acronym does, its body does.
      const body = type === 'organization' ? spelled.get(wordsOf(tokens, run).join(' ')) : undefined;
      if (body?.type === 'run') {
        body.type = 'organization';
        body.rule = 'acronym';
      }
    }
  };
  found.forEach(tell);
  // "Volta Kita and Calder Vale signed": what the second turned out to be, the first is too.
  found.forEach((run, index) => {
    if (found[index + 1]?.type === 'organization') tell(run, index);
  });
}
