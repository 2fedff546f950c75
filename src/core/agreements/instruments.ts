import type { Hit } from '../text/lexicon.ts';
import type { Range } from '../text/reading.ts';
import { normOf, textOf } from '../text/reading.ts';
import { Gap, Kind } from '../text/tokens.ts';
import type { Determiner } from './grammar.ts';
import type { InstrumentHead } from './lexicon.ts';
import { isCapitalized, isParting, type Scene, sentenceAt } from './scene.ts';

/** A place where the text names an instrument: the whole noun phrase without its determiner. */
export interface InstrumentMention extends Range {
  readonly head: InstrumentHead;
  /** The head's normal words. */
  readonly headWords: string;
  /** Index of the sentence. */
  readonly sentence: number;
  /** Normal words that tell this instrument from others of its kind. */
  readonly words: ReadonlySet<string>;
  /** Has a name of its own in capitals, or is an acronym. */
  readonly proper: boolean;
  readonly determiner: Determiner | null;
  /** Acronym given with it: "… (GSOMIA)". */
  readonly alias: Range | null;
}

const LONGEST_NAME = 9;
const LONGEST_SUBJECT = 14;
const LONGEST_QUOTED = 16;

/** Every place that names an instrument, in the order of the text. */
export function findInstruments(scene: Scene): InstrumentMention[] {
  const { tokens, sentences } = scene.reading;
  const found: InstrumentMention[] = [];
  const aliases = new Map<string, InstrumentMention>();
  sentences.forEach((sentence, index) => {
    let at = sentence.from;
    while (at < sentence.to) {
      const other = scene.grammar.notInstruments.longest(tokens, at, sentence.to);
      const head = scene.grammar.heads.longest(tokens, at, sentence.to);
      if (other !== null && other.to >= (head?.to ?? 0)) {
        at = other.to;
        continue;
      }
      const alias = head === null ? aliases.get(tokens.norm[at] as string) : undefined;
      if (alias !== undefined && tokens.shape[at] === 3) {
        found.push({
          ...alias,
          from: at,
          to: at + 1,
          headWords: normOf(tokens, { from: at, to: at + 1 }),
          sentence: index,
          proper: true,
          determiner: 'definite',
          alias: null,
        });
        at += 1;
        continue;
      }
      if (head === null || isInsideName(scene, head) || (head.value.acronym && !/\p{Lu}\p{L}*\p{Lu}/u.test(textOf(tokens, head)))) {
        at = head === null ? at + 1 : head.to;
        continue;
      }
      const compound = compoundOf(scene, head, sentence.to);
      const mention = extend(scene, compound, compound.value, index);
      if (mention.alias !== null) aliases.set(normOf(tokens, mention.alias), mention);
      found.push(mention);
      at = Math.max(compound.to, mention.to);
    }
  });
  return found;
}

/** "joint venture agreement": the last of several heads ends the name, the first tells the kind where it is the more exact. */
function compoundOf(scene: Scene, first: Hit<InstrumentHead>, last: number): Hit<InstrumentHead> {
  let head = first;
  while (scene.grammar.headFinal && head.to < last && scene.reading.tokens.gap[head.to] !== Gap.Paragraph) {
    const next = scene.grammar.heads.longest(scene.reading.tokens, head.to, last);
    if (next === null) break;
    const exact = head.value.strength === 'strong' && head.value.kind !== 'pact';
    head = { from: head.from, to: next.to, value: exact ? head.value : next.value };
  }
  return head;
}

/** A head noun that is part of an organisation's or a person's name, such as that of a treaty organisation. */
const isInsideName = ({ nameAt }: Scene, { from, to }: Range): boolean => nameAt[from] === 1 && nameAt[to - 1] === 1;

function extend(scene: Scene, headRange: Range, head: InstrumentHead, sentence: number): InstrumentMention {
  const { from: first, to: last } = sentenceAt(scene, headRange.from);
  const from = scene.grammar.headFinal ? extendLeft(scene, headRange.from, first) : headRange.from;
  const name = extendRight(scene, headRange, last);
  const to = extendSubject(scene, name, last);
  const { determiner } = determinerOf(scene, from, to, first, last);
  const words = new Set<string>();
  let proper = false;
  for (let at = from; at < to; at++) {
    const inHead = at >= headRange.from && at < headRange.to;
    if (scene.reading.tokens.kind[at] === Kind.Mark) continue;
    if (!inHead) words.add(scene.reading.tokens.norm[at] as string);
    const opens = at === first;
    if (isCapitalized(scene, at) && !opens && (!inHead || isAcronym(scene, at)))
      proper ||= scene.actorAt[at] === -1 || scene.grammar.headFinal;
  }
  return {
    from,
    to,
    headWords: normOf(scene.reading.tokens, headRange),
    head,
    sentence,
    words,
    proper,
    determiner,
    alias: aliasAfter(scene, to, last),
  };
}

const isAcronym = ({ reading: { tokens } }: Scene, at: number): boolean =>
  tokens.shape[at] === 3 && (tokens.norm[at] as string).length >= 3;

/** Modifiers before an English head: back to a determiner, verb, preposition or mark. */
function extendLeft(scene: Scene, head: number, first: number): number {
  const { tokens } = scene.reading;
  let from = head;
  while (from > first && head - from < LONGEST_NAME) {
    const at = from - 1;
    if (tokens.kind[at] === Kind.Mark) {
      const inWord = tokens.norm[at] === '-' && tokens.gap[at] === Gap.None && tokens.gap[from] === Gap.None;
      if (!inWord) break;
      from = at;
      continue;
    }
    const word = tokens.norm[at] as string;
    if (word === "'s" || (scene.dateAt[at] as number) >= 0) break;
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
    if (word === 'and') {
      // Joins two modifiers ("climate and security pact"), unless an actor or a verb stands before it.
      if (at === first || (scene.actorAt[at - 1] as number) >= 0 || stopsLeft(scene, at - 1)) break;
    } else if (stopsLeft(scene, at)) break;
    from = at;
  }
  // "$38.5 Million Settlement": a sum is no name.
  const isPrice = tokens.kind[from] === Kind.Number && tokens.gap[from] === Gap.None && from > first;
  while (from < head && (tokens.norm[from] === 'and' || tokens.kind[from] === Kind.Mark || (isPrice && tokens.kind[from] === Kind.Number)))
    from += 1;
  return from;
}

function stopsLeft(scene: Scene, at: number): boolean {
  const { grammar, reading } = scene;
  const { tokens } = reading;
  if (tokens.kind[at] === Kind.Mark) return true;
  const actor = scene.actors[scene.actorAt[at] as number];
  if (actor !== undefined && scene.entities[actor.entity]?.type === 'person') return true;
  const word = tokens.norm[at] as string;
  if (grammar.stops.has(word)) return true;
  if (isCapitalized(scene, at) && at !== sentenceAt(scene, at).from) return false;
  return (
    /(?:ed|ing|ly)$/u.test(word) ||
    grammar.determiners.longest(tokens, at, at + 1) !== null ||
    grammar.partyWords.longest(tokens, at, at + 1) !== null ||
    grammar.clauses.longest(tokens, at, at + 1) !== null ||
    grammar.modalities.longest(tokens, at, at + 1) !== null ||
    (grammar.cues.longest(tokens, at, at + 1) !== null && !grammar.modifiers.has(word))
  );
}

/** Words after a head that belong to its name. */
function extendRight(scene: Scene, headRange: Range, last: number): number {
  const quoted = quoteEnd(scene, headRange, last);
  if (quoted !== null) return quoted;
  return scene.grammar.headFinal ? extendCapitals(scene, headRange.to, last) : extendPhrase(scene, headRange.to, last);
}

/** A name in quotation marks goes to the closing one. */
function quoteEnd(scene: Scene, { from, to }: Range, last: number): number | null {
  const { tokens } = scene.reading;
  if (from === 0 || !QUOTES.has(tokens.norm[from - 1] as string)) return null;
  for (let at = to; at < last && at - from < LONGEST_QUOTED; at++) if (QUOTES.has(tokens.norm[at] as string)) return at;
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
    if (joins && (at + 1 >= last || !isCapitalized(scene, at + 1) || (scene.actorAt[at + 1] as number) >= 0)) break;
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
      to = at;
      continue;
    }
    const word = grammar.nameWords.longest(tokens, at, last);
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

/** A word in small letters that can be the second syllable of a capitalised word: none of the words rules know. */
function isSyllable(scene: Scene, at: number, last: number): boolean {
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
function extendSubject(scene: Scene, name: number, last: number): number {
  const { tokens } = scene.reading;
  const opening = name < last && tokens.gap[name] !== Gap.Paragraph ? scene.grammar.about.longest(tokens, name, last) : null;
  if (opening === null || opening.to >= last) return name;
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
      (scene.grammar.heads.longest(tokens, at, last) !== null && scene.grammar.partyWords.longest(tokens, at - 1, at)?.value === 'and') ||
      isPartyWord(scene, at, last);
    if (closes) break;
    at += 1;
  }
  return at > opening.to ? at : name;
}

function isPartyWord(scene: Scene, at: number, last: number): boolean {
  const word = scene.grammar.partyWords.longest(scene.reading.tokens, at, last)?.value;
  return word === 'between' || word === 'with' || word === 'aside';
}

/** The determiner that stands before a noun phrase, or after it where the language puts it there. */
function determinerOf(
  scene: Scene,
  from: number,
  to: number,
  first: number,
  last: number,
): { determiner: InstrumentMention['determiner'] } {
  const { tokens } = scene.reading;
  const { determiners } = scene.grammar;
  for (let back = 1; back <= 3 && from - back >= first; back++) {
    const before = determiners.longest(tokens, from - back, from);
    if (before !== null && before.to === from && !(before.value === 'demonstrative' && !scene.grammar.headFinal))
      return { determiner: before.value };
  }
  if (tokens.kind[from - 1] === Kind.Number && from - 1 >= first && (scene.dateAt[from - 1] as number) < 0) return { determiner: 'plural' };
  if (scene.grammar.headFinal) return { determiner: tokens.norm[from - 1] === "'s" ? 'definite' : null };
  const after = to < last ? determiners.longest(tokens, to, last) : null;
  return { determiner: after?.value === 'demonstrative' ? 'demonstrative' : null };
}

/** "… (GSOMIA)" or ", or GSOMIA," */
function aliasAfter(scene: Scene, to: number, last: number): Range | null {
  const { tokens } = scene.reading;
  const opens = tokens.norm[to] === '(' || (tokens.norm[to] === ',' && tokens.norm[to + 1] === 'or');
  if (!opens) return null;
  const at = tokens.norm[to] === '(' ? to + 1 : to + 2;
  if (at >= last || !isAcronym(scene, at) || scene.nameAt[at] === 1) return null;
  return { from: at, to: at + 1 };
}
