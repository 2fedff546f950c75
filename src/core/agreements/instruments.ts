import type { Range } from '../text/reading.ts';
import { normOf } from '../text/reading.ts';
import { Gap, Kind } from '../text/tokens.ts';
import type { InstrumentHead } from './lexicon.ts';
import { isCapitalized, isParting, type Scene, sentenceAt } from './scene.ts';

/** A place where the text names an instrument: the whole noun phrase without its determiner. */
export interface InstrumentMention extends Range {
  readonly head: InstrumentHead;
  readonly headRange: Range;
  /** Index of the sentence. */
  readonly sentence: number;
  /** Normal words that tell this instrument from others of its kind. */
  readonly words: ReadonlySet<string>;
  /** Has a name of its own in capitals, or is an acronym. */
  readonly proper: boolean;
  readonly determiner: 'definite' | 'indefinite' | 'plural' | 'none' | null;
  /** Acronym given with it: "… (GSOMIA)". */
  readonly alias: Range | null;
}

const LONGEST_NAME = 9;
const LONGEST_SUBJECT = 14;

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
          headRange: { from: at, to: at + 1 },
          sentence: index,
          proper: true,
          determiner: 'definite',
          alias: null,
        });
        at += 1;
        continue;
      }
      if (head === null || isInsideActor(scene, head)) {
        at = head === null ? at + 1 : head.to;
        continue;
      }
      const mention = extend(scene, head, head.value, index);
      if (mention.alias !== null) aliases.set(normOf(tokens, mention.alias), mention);
      found.push(mention);
      at = Math.max(head.to, mention.to);
    }
  });
  return found;
}

/** A head noun that is part of an organisation's or a person's name, such as that of a treaty organisation. */
function isInsideActor(scene: Scene, { from, to }: Range): boolean {
  const index = scene.actorAt[from] as number;
  if (index < 0) return false;
  const actor = scene.actors[index];
  return actor !== undefined && actor.from <= from && actor.to >= to && scene.entities[actor.entity]?.type !== 'state';
}

function extend(scene: Scene, headRange: Range, head: InstrumentHead, sentence: number): InstrumentMention {
  const { from: first, to: last } = sentenceAt(scene, headRange.from);
  const from = scene.grammar.headFinal ? extendLeft(scene, headRange.from, first) : headRange.from;
  const name = extendRight(scene, headRange.to, last);
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
    headRange: { from: headRange.from, to: headRange.to },
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
    if (word === "'s" || (scene.dateAt[at] as number) >= 0 || scene.grammar.stops.has(word)) break;
    if (word === 'and') {
      // Joins two modifiers ("climate and security pact"), unless an actor or a verb stands before it.
      if (at === first || (scene.actorAt[at - 1] as number) >= 0 || stopsLeft(scene, at - 1)) break;
    } else if (stopsLeft(scene, at)) break;
    from = at;
  }
  while (from < head && (tokens.norm[from] === 'and' || tokens.kind[from] === Kind.Mark)) from += 1;
  return from;
}

function stopsLeft(scene: Scene, at: number): boolean {
  const { grammar, reading } = scene;
  const { tokens } = reading;
  if (tokens.kind[at] === Kind.Mark) return true;
  const actor = scene.actors[scene.actorAt[at] as number];
  if (actor !== undefined && scene.entities[actor.entity]?.type === 'person') return true;
  if (isCapitalized(scene, at)) return false;
  const word = tokens.norm[at] as string;
  return (
    scene.grammar.stops.has(word) ||
    /(?:ed|ing|ly)$/u.test(word) ||
    grammar.determiners.longest(tokens, at, at + 1) !== null ||
    grammar.partyWords.longest(tokens, at, at + 1) !== null ||
    grammar.clauses.longest(tokens, at, at + 1) !== null ||
    grammar.modalities.longest(tokens, at, at + 1) !== null ||
    (grammar.cues.longest(tokens, at, at + 1) !== null && !grammar.modifiers.has(word))
  );
}

/** Words after a head that belong to its name. */
function extendRight(scene: Scene, head: number, last: number): number {
  const { tokens } = scene.reading;
  let to = head;
  let at = head;
  while (at < last && at - head < LONGEST_NAME && tokens.gap[at] !== Gap.Paragraph) {
    if ((scene.dateAt[at] as number) >= 0) break;
    if (scene.grammar.headFinal) {
      // "Framework Convention on Tobacco Control": small words only between capitals.
      if (isCapitalized(scene, at) && to === at && at > head) to = at + 1;
      else if (isCapitalized(scene, at) && at > head && at - to === 1) to = at + 1;
      else if (at === to && /^(?:on|of|for|and)$/u.test(tokens.norm[at] as string)) {
        if (at + 1 >= last || !isCapitalized(scene, at + 1) || (scene.actorAt[at + 1] as number) >= 0) break;
      } else break;
      at += 1;
      continue;
    }
    const hyphen = tokens.norm[at] === '-' || tokens.norm[at] === '–';
    if (isCapitalized(scene, at)) {
      at += 1;
      to = at;
    } else if (hyphen && at + 1 < last && isCapitalized(scene, at + 1)) at += 1;
    else {
      if (scene.grammar.cues.longest(tokens, at, last) !== null && scene.grammar.nameWords.longest(tokens, at, last) === null) break;
      const word = scene.grammar.nameWords.longest(tokens, at, last);
      if (word === null) break;
      const joins = scene.grammar.joiningWords.has(normOf(tokens, word));
      if (joins && !(word.to < last && isCapitalized(scene, word.to) && (scene.actorAt[word.to] as number) === -1 && to > head)) break;
      at = word.to;
      if (!joins) to = at;
    }
  }
  return to;
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
      scene.grammar.heads.longest(tokens, at, last) !== null ||
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
    if (before !== null && before.to === from && !(before.value === 'definite' && !scene.grammar.headFinal))
      return { determiner: before.value };
  }
  if (tokens.kind[from - 1] === Kind.Number && from - 1 >= first && (scene.dateAt[from - 1] as number) < 0) return { determiner: 'plural' };
  if (scene.grammar.headFinal) return { determiner: tokens.norm[from - 1] === "'s" ? 'definite' : null };
  const after = to < last ? determiners.longest(tokens, to, last) : null;
  return { determiner: after?.value === 'definite' ? 'definite' : null };
}

/** "… (GSOMIA)" or ", or GSOMIA," */
function aliasAfter(scene: Scene, to: number, last: number): Range | null {
  const { tokens } = scene.reading;
  const opens = tokens.norm[to] === '(' || (tokens.norm[to] === ',' && tokens.norm[to + 1] === 'or');
  if (!opens) return null;
  const at = tokens.norm[to] === '(' ? to + 1 : to + 2;
  if (at >= last || !isAcronym(scene, at)) return null;
  return { from: at, to: at + 1 };
}
