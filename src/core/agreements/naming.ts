import { isAcronymInBrackets } from '../actors/names.ts';
import type { Lexicon } from '../text/lexicon.ts';
import type { Range } from '../text/reading.ts';
import { normOf } from '../text/reading.ts';
import { Gap, Kind, Shape } from '../text/tokens.ts';
import { isAnd, isCapitalized, isParting, isPossessive, mentionAt, type Scene, sentenceAt } from './scene.ts';

const LONGEST_NAME = 9;
const LONGEST_SUBJECT = 14;
const LONGEST_QUOTED = 16;
const LONGEST_COMPLEMENT = 8;

/** Modifiers before an English head: back to a determiner, verb, preposition or mark. */
export function extendLeft(scene: Scene, head: number, first: number): number {
  const { tokens } = scene.reading;
  let from = head;
  while (from > first && head - from < LONGEST_NAME) {
    const at = from - 1;
    if (tokens.kind[at] === Kind.Mark) {
      // "the Open Skies (OST) | Treaty"
      if (isAcronymInBrackets(tokens, at - 2) && at - 3 >= first && isCapitalized(scene, at - 3)) {
        from = at - 2;
        continue;
      }
      const inWord = tokens.norm[at] === '-' && tokens.gap[at] === Gap.None && tokens.gap[from] === Gap.None;
      if (!inWord) break;
      // "three-year contract": what stands before a hyphen belongs to the word.
      from = at > first ? at - 1 : at;
      continue;
    }
    const word = tokens.norm[at] as string;
    if (isPossessive(scene, at) || (scene.dateAt[at] as number) >= 0) break;
    // "a £100m deal"
    if (at > first && tokens.gap[at] === Gap.None && tokens.kind[at - 1] === Kind.Number) break;
    if (
      scene.grammar.joiningWords.has(word) &&
      at > first &&
      isCapitalized(scene, at - 1) &&
      isCapitalized(scene, from) &&
      (scene.actorAt[at - 1] as number) === -1
    ) {
      from = at;
      continue;
    }
    if (isAnd(scene, at)) {
      // Joins two modifiers ("climate and security pact"), unless an actor or a verb stands before it.
      if (at === first || (scene.actorAt[at - 1] as number) >= 0 || stopsLeft(scene, at - 1)) break;
    } else if (stopsLeft(scene, at)) break;
    from = at;
  }
  // "$38.5 Million Settlement": a sum is no name.
  const isPrice = tokens.kind[from] === Kind.Number && tokens.gap[from] === Gap.None && from > first;
  while (from < head && (isAnd(scene, from) || tokens.kind[from] === Kind.Mark || (isPrice && tokens.kind[from] === Kind.Number)))
    from += 1;
  return from;
}

function stopsLeft(scene: Scene, at: number): boolean {
  const { grammar, reading } = scene;
  const { tokens } = reading;
  if (tokens.kind[at] === Kind.Mark) return true;
  const actor = mentionAt(scene, at);
  if (actor !== undefined && scene.entities[actor.entity]?.type === 'person') return true;
  const word = tokens.norm[at] as string;
  if (grammar.stops.has(word)) return true;
  if (isCapitalized(scene, at) && at !== sentenceAt(scene, at).from) return false;
  return (
    (/(?:ed|ing|ly)$/u.test(word) && !grammar.modifiers.has(word) && !isGerund(scene, at)) ||
    grammar.determiners.longest(tokens, at, at + 1) !== null ||
    grammar.partyWords.longest(tokens, at, at + 1) !== null ||
    grammar.clauses.longest(tokens, at, at + 1) !== null ||
    grammar.modalities.longest(tokens, at, at + 1) !== null ||
    (grammar.cues.longest(tokens, at, at + 1) !== null && !grammar.modifiers.has(word))
  );
}

/** "debt restructuring agreement": such a form behind a noun or determiner is part of the name; behind a verb or preposition it does something. */
function isGerund(scene: Scene, at: number): boolean {
  const { grammar, reading } = scene;
  const { tokens } = reading;
  const before = at - 1;
  if (!/ing$/u.test(tokens.norm[at] as string) || before < sentenceAt(scene, at).from) return false;
  if (grammar.determiners.longest(tokens, before, at) !== null) return true;
  return tokens.kind[before] === Kind.Word && tokens.shape[before] === Shape.Lower && !stopsLeft(scene, before);
}

/** Words after a head that belong to its name. */
export function extendRight(scene: Scene, headRange: Range, last: number): number {
  const quoted = quoteEnd(scene, headRange, last);
  if (quoted !== null) return quoted;
  return pastActor(
    scene,
    scene.grammar.headFinal ? extendCapitals(scene, headRange.to, last) : extendPhrase(scene, headRange.to, last),
    last,
  );
}

/** "Hiệp định Bảo hộ đầu tư Việt Nam - Liên minh châu | Âu": no name ends inside an actor's. */
function pastActor(scene: Scene, to: number, last: number): number {
  const actor = mentionAt(scene, to - 1);
  return actor !== undefined && actor.to > to && actor.to <= last ? actor.to : to;
}

/** A name in quotation marks goes to the closing one. */
function quoteEnd(scene: Scene, { from, to }: Range, last: number): number | null {
  const { tokens } = scene.reading;
  if (from === 0 || !QUOTES.has(tokens.norm[from - 1] as string)) return null;
  for (let at = to; at < last && at - from < LONGEST_QUOTED; at++) {
    if (QUOTES.has(tokens.norm[at] as string)) return at;
    // "Thỏa thuận không chết, nhưng …" is said of one.
    if (tokens.norm[at] === ',') return null;
  }
  return null;
}

const QUOTES = new Set(['"', "'"]);

/** "Framework Convention on Tobacco Control": small words only between capitals. */
function extendCapitals(scene: Scene, head: number, last: number): number {
  const { tokens } = scene.reading;
  let to = head;
  for (let at = head; at < last && at - head < LONGEST_NAME && tokens.gap[at] !== Gap.Paragraph && (scene.dateAt[at] as number) < 0; at++) {
    const joins = scene.grammar.joiningWords.has(tokens.norm[at] as string);
    if (!isCapitalized(scene, at) && !joins) break;
    const ends = at + 1 >= last || (scene.actorAt[at + 1] as number) >= 0 || (scene.dateAt[at + 1] as number) >= 0;
    if (joins && (ends || !isCapitalized(scene, at + 1))) break;
    if (!joins && at === head) break;
    if (!joins) to = at + 1;
  }
  return to;
}

/** Names after a head ("Hữu nghị và Hợp tác"): capitals with the syllable after them, and words that name instruments. */
function extendPhrase(scene: Scene, head: number, last: number): number {
  const { tokens } = scene.reading;
  const { grammar } = scene;
  let to = head;
  let at = head;
  while (at < last && at - head < LONGEST_NAME && tokens.gap[at] !== Gap.Paragraph && (scene.dateAt[at] as number) < 0) {
    if (isCapitalized(scene, at)) {
      const alone = (scene.actorAt[at] as number) >= 0 || !isSyllable(scene, at + 1, last);
      at += alone ? 1 : 2;
      if (alone) at = codeEnd(scene, at, last);
      to = at;
      continue;
    }
    const word = isAdverb(scene, at, last) ? null : grammar.nameWords.longest(tokens, at, last);
    const hyphen = tokens.norm[at] === '-' && at + 1 < last && isCapitalized(scene, at + 1);
    if (word === null && !hyphen) break;
    const next = word?.to ?? at + 1;
    const joins = hyphen || (word !== null && grammar.joiningWords.has(normOf(tokens, word)));
    if (joins && !(next < last && isCapitalized(scene, next) && to > head && (hyphen || (scene.actorAt[next] as number) === -1))) break;
    at = next;
    if (!joins) to = at;
  }
  return to;
}

/** "hiệp định | mới có hiệu lực": "new" behind a noun, "only then" before this verb. */
function isAdverb({ grammar: { cues, notBefore }, reading: { tokens } }: Scene, at: number, last: number): boolean {
  return notBefore.has(tokens.norm[at] as string) && at + 1 < last && cues.longest(tokens, at + 1, last)?.value.act === 'enter';
}

/** "S-400", "M109A6": what is written in one with a capital is one name. */
function codeEnd({ reading: { tokens } }: Scene, start: number, last: number): number {
  const isJoined = (at: number): boolean => at < last && tokens.gap[at] === Gap.None && tokens.kind[at] !== Kind.Mark;
  const isFigure = (at: number): boolean => isJoined(at) && tokens.kind[at] === Kind.Number;
  let at = start < last && tokens.norm[start] === '-' && tokens.gap[start] === Gap.None && isFigure(start + 1) ? start + 2 : start;
  if (at === start && !isFigure(at)) return start;
  while (isJoined(at)) at += 1;
  return at;
}

/** Common words behind a head that tell what it is about: "thỏa thuận điều dưỡng". None where the language puts them before it. */
export function extendComplement(scene: Scene, name: number, last: number): number {
  const { grammar, reading } = scene;
  if (grammar.headFinal) return name;
  let to = name;
  while (to - name < LONGEST_COMPLEMENT && to < last && reading.tokens.gap[to] !== Gap.Paragraph) {
    // "lẫn nhau" says what an instrument is of; "lẫn" alone joins its parties.
    const word = to > name ? grammar.nameWords.longest(reading.tokens, to, last) : null;
    if (word !== null && word.to > to + 1) {
      to = word.to;
      continue;
    }
    if (!isSyllable(scene, to, last)) break;
    if (grammar.stops.has(reading.tokens.norm[to] as string) || grammar.heads.longest(reading.tokens, to, last) !== null) break;
    to += 1;
  }
  return to;
}

/** A word in small letters that can be the second syllable of a capitalised word: none of the words rules know. */
export function isSyllable(scene: Scene, at: number, last: number): boolean {
  const { tokens } = scene.reading;
  const { grammar } = scene;
  return (
    at < last &&
    tokens.kind[at] === Kind.Word &&
    !isCapitalized(scene, at) &&
    (scene.dateAt[at] as number) < 0 &&
    [grammar.cues, grammar.modalities, grammar.about, grammar.clauses, grammar.partyWords, grammar.determiners].every(
      (lexicon) => lexicon.longest(tokens, at, last) === null,
    )
  );
}

/** What the instrument is about, to the end of its clause: "về cơ chế trao đổi thông tin". */
export function extendSubject(scene: Scene, name: number, last: number): number {
  const { tokens } = scene.reading;
  const opening = name < last && tokens.gap[name] !== Gap.Paragraph ? scene.grammar.about.longest(tokens, name, last) : null;
  // "put the deal on ice": no subject, but what was done to it.
  if (opening === null || opening.to >= last || scene.grammar.cues.longest(tokens, name, last) !== null) return name;
  let at = opening.to;
  while (at < last && at - opening.to < LONGEST_SUBJECT) {
    const closes =
      isParting(scene, at) ||
      tokens.gap[at] === Gap.Paragraph ||
      (scene.dateAt[at] as number) >= 0 ||
      scene.grammar.clauses.longest(tokens, at, last) !== null ||
      scene.grammar.modalities.longest(tokens, at, last) !== null ||
      scene.grammar.cues.longest(tokens, at, last) !== null ||
      // "… về A và bản ghi nhớ về B": the next instrument of a list, not what this one is about.
      (scene.grammar.heads.longest(tokens, at, last) !== null && isAnd(scene, at - 1)) ||
      isPartyWord(scene, at, last);
    if (closes) break;
    at += 1;
  }
  // "a pact on fisheries on | 3 May"
  while (at > opening.to && isLink(scene, at - 1)) at -= 1;
  return at > opening.to ? at : name;
}

/** A word that only joins what follows, or opens a date. */
export function isLink(scene: Scene, at: number): boolean {
  const { grammar, reading } = scene;
  const opens = (words: Lexicon<true>): boolean => words.longest(reading.tokens, at, at + 1) !== null;
  return isAnd(scene, at) || opens(grammar.places) || opens(grammar.dateOpeners) || isPartyWord(scene, at, at + 1);
}

function isPartyWord(scene: Scene, at: number, last: number): boolean {
  const word = scene.grammar.partyWords.longest(scene.reading.tokens, at, last)?.value;
  return word === 'between' || word === 'with' || word === 'aside';
}
