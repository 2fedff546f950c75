import type { Range, Sentence } from '../text/reading.ts';
import type { Cue } from './cues.ts';
import { boundBy, subjectsOf } from './doers.ts';
import type { Owner } from './lexicon.ts';
import { describes, hiredAfter, isAside, isHome, isPlain, LIST_GAP, listFrom, mediates, principals, SHORT_GAP, union } from './lists.ts';
import { type Pairs, pairMeant } from './pairs.ts';
import { within } from './ruler.ts';
import { type ActorMention, isHired, isParting, isPossessive, mentionAt, type Scene } from './scene.ts';
import { isState } from './states.ts';

/** Tokens before and after a naming in which its parties stand. */
const REACH = 80;

/** Parties of an instrument or undertaking, and how well the text says so: the larger, the better. */
export interface Parties {
  readonly entities: readonly number[];
  readonly certainty: number;
  /** Those of them that "with" brings in: each has an agreement of its own. */
  readonly met: readonly number[];
}

export const NO_PARTIES: Parties = { entities: [], certainty: 0, met: [] };

/**
 * Who is bound by what stands at `naming`: from "between … and …", from the verb's subject and "with …", from
 * states in the name itself, or from "both sides" through the sentences before.
 */
export function findParties(scene: Scene, whole: Sentence, naming: Range, cues: readonly Cue[], before: Pairs): Parties {
  const sentence = around(whole, naming);
  const between = betweenAfter(scene, sentence, naming, before);
  if (between.length >= 2) return { entities: between, certainty: 4, met: [] };
  const inside = union(namedIn(scene, naming), pairBehind(scene, sentence, naming));
  if (inside.length >= 2) return { entities: inside, certainty: 4, met: [] };
  const [main] = cues;
  const makers = makersOf(scene, sentence, naming);
  if (makers.length >= 2) return { entities: makers, certainty: 4, met: [] };
  const hired = main !== undefined && main.to <= naming.from ? hiredAfter(scene, main.to, naming.from) : null;
  const behind = hired !== null ? [hired] : withAfter(scene, sentence, naming, main ?? null);
  const traded = behind.length > 0 ? behind : tradedWith(scene, sentence, naming);
  const accompanied = traded.length > 0 ? traded : frontedWith(scene, whole, naming);
  const met = principals(scene, accompanied);
  const counterparts = union(met, possessorOf(scene, sentence, naming));
  const named = union(between, counterparts);
  if (between.length > 0 && named.length >= 2) return { entities: named, certainty: 4, met };
  // The furthest step tells best who takes part; the others are asked where it names one alone.
  let all = named;
  for (const cue of cues) {
    // "said that under the pact …": who speaks of it is not who made it.
    if (cue.act === 'apply' && cue.instrument === 'next') continue;
    const doers = subjectsOf(scene, sentence, naming, cue, before);
    const subjects = boundBy(scene, cue, doers);
    const faced = (known: readonly number[]): readonly number[] =>
      union(known.some((entity) => isHired(scene, entity)) ? subjects.filter((entity) => !isHired(scene, entity)) : subjects, known);
    const own = faced(named);
    all = own.length >= 2 ? own : faced(all);
    if (all.length >= 2) return { entities: all, certainty: 3, met };
    const people = ownPeople(scene, all, accompanied);
    if (people.length > 0) return { entities: union(all, people), certainty: 3, met };
  }
  const both = pairMeant(scene, sentence, before);
  if (both !== null && both.length >= 2 && all.every((entity) => both.includes(entity))) return { entities: both, certainty: 2, met };
  const one = soleStateBefore(scene, sentence, naming, all, met);
  if (one !== null) return { entities: [one, ...all], certainty: 3, met };
  const some = union(all, inside);
  return { entities: some, certainty: some.length, met };
}

/**
 * "Fiji's opposition wants to scrap a treaty with Australia": beside one state that "with" brings in, the only other state that
 * its sentence has named before.
 */
function soleStateBefore(scene: Scene, { from }: Range, naming: Range, all: readonly number[], met: readonly number[]): number | null {
  const { actors } = scene;
  const [only] = met;
  if (only === undefined || all.length !== 1 || met.length !== 1 || all[0] !== only || !isState(scene, only)) return null;
  // "Manila has a pact with the United States and one with Australia": whom the sentence meets elsewhere is not meant.
  const named = within(actors, { from, to: naming.from }).filter(
    (mention) => !isMet(scene, mention, from) && !mediates(scene, mention, naming.from),
  );
  const states = new Set(named.filter(({ entity }) => isState(scene, entity)).map(({ entity }) => entity));
  const [state] = states;
  const first = named.find(({ entity }) => entity === state);
  if (state === undefined || states.size !== 1 || state === only || first === undefined) return null;
  return isAside(scene, first, from, null) || describes(scene, first) ? null : state;
}

const isMet = ({ grammar, reading: { tokens } }: Scene, { from }: ActorMention, first: number): boolean =>
  from > first + 1 && grammar.partyWords.longest(tokens, from - 1, from)?.value === 'with';

/** "Obuya's deal", "the council's four-year contract": who has it is bound by it, named before the noun or by "its". */
function possessorOf(scene: Scene, sentence: Range, { from, to }: Range): number[] {
  const { grammar, reading } = scene;
  for (let at = to - 1; at >= Math.max(sentence.from, from - POSSESSOR_REACH); at--) {
    if (at < from && (isParting(scene, at) || grammar.cues.longest(reading.tokens, at, from) !== null)) return [];
    const mention = isPossessive(scene, at) ? mentionAt(scene, at - 1) : undefined;
    if (mention !== undefined) return principals(scene, [mention]);
    const own = at < from ? grammar.owning.longest(reading.tokens, at, from)?.value : undefined;
    if (own !== undefined) return ownerMeant(scene, at, own);
  }
  return [];
}

/** Tokens between a possessor and the name. */
const POSSESSOR_REACH = 9;

/** "its contract": the first body or state of the sentence, or of the one before; "his contract": the person named last. */
function ownerMeant(scene: Scene, at: number, own: Owner): number[] {
  const { actors, entities, reading } = scene;
  if (own === 'beside') {
    const mention = mentionAt(scene, reading.tokens.norm[at - 1] === ',' ? at - 2 : at - 1);
    return mention === undefined ? [] : principals(scene, [mention]);
  }
  const index = reading.sentenceOf[at] as number;
  const fits = ({ entity }: ActorMention): boolean => (entities[entity]?.type === 'person') === (own === 'person');
  const inSentence = (place: number): readonly ActorMention[] => {
    const sentence = reading.sentences[place];
    if (sentence === undefined) return [];
    const to = Math.min(sentence.to, at);
    const from = Math.max(sentence.from, to - REACH);
    // "Japan's Nippon Steel completed its acquisition": where it is at home has nothing.
    const inside = within(actors, { from, to });
    return inside.filter((mention, index) => !isHome(scene, mention, inside[index - 1]));
  };
  const here = inSentence(index).filter(fits);
  const candidates = here.length > 0 ? here : inSentence(index - 1).filter(fits);
  const owner = own === 'person' ? candidates.at(-1) : candidates[0];
  return owner === undefined ? [] : own === 'person' ? [owner.entity] : principals(scene, [owner]);
}

/** "Tuyên bố chung của A và B": two who made it, named right behind it. */
function makersOf(scene: Scene, sentence: Range, { to }: Range): number[] {
  const word = to < sentence.to ? scene.grammar.partyWords.longest(scene.reading.tokens, to, sentence.to) : null;
  return word?.value === 'of' ? principals(scene, listFrom(scene, word.to, sentence.to).mentions) : [];
}

/** The part of a sentence that can name a naming's parties: a sentence without an end is not read over and over. */
const around = ({ from, to }: Range, naming: Range): Range => ({
  from: Math.max(from, naming.from - REACH),
  to: Math.min(to, naming.to + REACH),
});

/** "… between A and B" after the naming, or anywhere in the clause that it opens. */
function betweenAfter(scene: Scene, sentence: Range, naming: Range, before: Pairs): readonly number[] {
  const { tokens } = scene.reading;
  for (let at = naming.from; at < Math.min(sentence.to, naming.to + BETWEEN_REACH); at++) {
    if (at >= naming.to + SURE_REACH && (isParting(scene, at) || scene.grammar.clauses.longest(tokens, at, sentence.to) !== null)) break;
    const word = scene.grammar.partyWords.longest(tokens, at, sentence.to);
    if (at >= naming.to && tokens.norm[at] === ';') break;
    if (word?.value !== 'between') continue;
    // "giữa hai nước"
    const both = scene.grammar.both.longest(tokens, at + 1, sentence.to);
    if (both !== null) return pairMeant(scene, both, before, sentence.from) ?? [];
    const found = principals(scene, listFrom(scene, word.to, sentence.to).mentions);
    if (found.length > 0) return found;
  }
  return [];
}

/** Tokens behind a naming in which "between" is looked for, and in which it may stand in a further clause. */
const BETWEEN_REACH = 30;
const SURE_REACH = 14;

/** Two states or more inside the name: "liên minh Mỹ-Nhật", "US-Philippines pact". */
function namedIn(scene: Scene, naming: Range): number[] {
  const inside: ActorMention[] = [];
  for (let at = naming.from; at < naming.to; at++) {
    const mention = mentionAt(scene, at);
    if (mention === undefined || mention.from !== at || mention.to > naming.to) continue;
    if (!describes(scene, mention)) inside.push(mention);
  }
  return principals(scene, inside);
}

/** "Hiệp định Đối tác kinh tế (CEPA) Việt Nam - UAE": two joined by a hyphen right behind the name and its acronym. */
function pairBehind(scene: Scene, sentence: Range, { to }: Range): number[] {
  const { reading } = scene;
  const { tokens } = reading;
  const at = tokens.norm[to] === '(' && tokens.norm[to + 2] === ')' ? to + 3 : to;
  const first = at < sentence.to ? mentionAt(scene, at) : undefined;
  if (first?.from !== at || tokens.norm[first.to] !== '-') return [];
  const second = mentionAt(scene, first.to + 1);
  return second === undefined ? [] : principals(scene, [first, second]);
}

/** "thỏa thuận bán 20% vốn cho B", "a contract to buy 40 jets from B": who buys or sells on the other side. */
function tradedWith(scene: Scene, sentence: Range, { from, to }: Range): readonly ActorMention[] {
  const { entities, grammar, reading } = scene;
  const limit = Math.min(sentence.to, to + TRADE_REACH);
  let links: ReadonlySet<string> | null = null;
  for (let at = from; at < limit; at++) {
    if (at >= to && (isParting(scene, at) || grammar.clauses.longest(reading.tokens, at, limit) !== null)) return [];
    links = grammar.trading.longest(reading.tokens, at, limit)?.value ?? links;
    if (at < to || links === null || !links.has(reading.tokens.norm[at] as string)) continue;
    const start = grammar.determiners.longest(reading.tokens, at + 1, limit)?.to ?? at + 1;
    const mention = mentionAt(scene, start) ?? mentionAt(scene, start + 1);
    if (mention !== undefined && entities[mention.entity]?.type !== 'person') return [mention];
  }
  return [];
}

/** Tokens behind a name in which what is traded, and with whom, stands. */
const TRADE_REACH = 14;

/** "Với Hoa Kỳ, Manila có hiệp ước …": whom the sentence opens with. */
function frontedWith(scene: Scene, { from }: Range, naming: Range): readonly ActorMention[] {
  const word = scene.grammar.partyWords.longest(scene.reading.tokens, from, naming.from);
  return word?.value === 'with' ? listFrom(scene, word.to, naming.from).mentions : [];
}

/** "chấm dứt hợp đồng với HLV X": whom a club has a contract with though he serves it. */
const ownPeople = (scene: Scene, [only]: readonly number[], mentions: readonly ActorMention[]): number[] =>
  mentions
    .map(({ entity }) => entity)
    .filter(
      (entity) =>
        only !== undefined && entity !== only && scene.entities[entity]?.serves === only && mentions.every((own) => own.entity !== only),
    );

/** "… with B" after the naming or the verb, in the same clause. */
function withAfter(scene: Scene, sentence: Range, naming: Range, cue: Cue | null): readonly ActorMention[] {
  const { tokens } = scene.reading;
  const from = cue === null ? naming.from : Math.min(naming.from, cue.from);
  const limit = Math.min(sentence.to, Math.max(naming.to, cue?.to ?? 0) + 12);
  let other = false;
  for (let at = from; at < limit; at++) {
    if (tokens.norm[at] === ';' || (at >= naming.to && opensOther(scene, at, limit))) break;
    // "signed a treaty with A and a pact with B": the first is not the second one's.
    other ||= at < naming.from && scene.grammar.heads.longest(tokens, at, naming.from) !== null;
    const word = scene.grammar.partyWords.longest(tokens, at, sentence.to);
    if (word?.value !== 'with' || (other && at < naming.from)) continue;
    const { mentions } = listFrom(scene, word.to, sentence.to);
    const first = mentions[0];
    // "… , the minister said in an interview with Reuters": who is told.
    const isTold =
      mentions.length === 1 &&
      scene.entities[first?.entity ?? -1]?.medium === true &&
      scene.grammar.telling.first(tokens, naming.to, word.from) !== null;
    // "với Oman làm trung gian"
    const isMediator = first !== undefined && mediates(scene, first, sentence.to);
    if (first !== undefined && !isTold && !isMediator && isNamedAfter(scene, word.to, first)) return mentions;
  }
  return [];
}

/** ", and talks have opened with", "as well as an agreement with": something else begins here. */
function opensOther({ grammar, reading: { tokens } }: Scene, at: number, last: number): boolean {
  if (tokens.norm[at] !== ',') return grammar.adding.longest(tokens, at, last) !== null;
  // ", còn với Việt Nam …", ", while it signed …"
  if (grammar.adding.longest(tokens, at + 1, last) !== null) return true;
  return grammar.partyWords.longest(tokens, at + 1, last)?.value === 'and' && grammar.cues.first(tokens, at + 2, last) !== null;
}

/** A name follows its preposition at once, a person's after a title: "áp thuế với số hàng hóa Trung Quốc" is not with China. */
function isNamedAfter(scene: Scene, from: number, { entity, from: name }: ActorMention): boolean {
  const {
    entities,
    grammar,
    reading: { tokens },
  } = scene;
  if (name - from <= SHORT_GAP) return true;
  // "with the Russian exporter Yenisei Gas Trading", "with the previous sponsor, Yenisei Gas"
  const article = grammar.determiners.longest(tokens, name - 1, name) === null ? name : name - 1;
  const end = tokens.norm[article - 1] === ',' ? article - 1 : article;
  if (entities[entity]?.type === 'organization' && end - from <= LIST_GAP && isPlain(scene, from, end)) return true;
  // "with free-agent right-hander Luis Ocampo"
  if (isHired(scene, entity) && name - from <= LONG_TITLE && isPlain(scene, from, name)) return true;
  const before = grammar.partyWords.longest(tokens, name - 1, name)?.value;
  return name - from <= LIST_GAP && (before === 'of' || before === 'including' || entities[entity]?.type === 'person');
}

const LONG_TITLE = 8;
