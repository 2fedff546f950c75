import type { Entity } from '../actors/entity.ts';
import type { FoundDate } from '../dates/found.ts';
import { cover, type Range, type Reading } from '../text/reading.ts';
import { type FoundAgreement, fromDrafts } from './agreement.ts';
import type { Protagonists } from './completion.ts';
import { type Cue, rankOf } from './cues.ts';
import type { Draft } from './draft.ts';
import { grammarOf } from './grammar.ts';
import { occasionDay } from './history.ts';
import { findInstruments, type InstrumentMention } from './instruments.ts';
import type { Act, AgreementLexicon } from './lexicon.ts';
import { mergeMentions } from './merge.ts';
import { NO_PAIRS, nextPairs, pairIn } from './pairs.ts';
import { findParties, NO_PARTIES } from './parties.ts';
import { endsIn, isPoint } from './points.ts';
import { isCourt, layOut, type Scene } from './scene.ts';
import { isState } from './states.ts';
import { datesIn, isAhead } from './step-dates.ts';
import { announcedSteps, findSteps, type Step } from './steps.ts';
import { findUndertakings } from './undertakings.ts';

/** Sentences after which "both sides" are again those that the article is about. */
const FADING = 3;
/** Certainty from which an agreement's parties are the pair that is spoken of. */
const SURE = 3;

/** Who agreed what with whom, when, and how far it got, in the order of the text. */
export function findAgreements(
  reading: Reading,
  lexicon: AgreementLexicon,
  dates: readonly FoundDate[],
  entities: readonly Entity[],
  published: string | null,
): FoundAgreement[] {
  const scene = layOut(reading, grammarOf(lexicon), dates, entities, published);
  const instruments = findInstruments(scene);
  const bySentence = Map.groupBy(instruments, ({ sentence }) => sentence);
  const pairs = reading.sentences.map((sentence) =>
    sentence.role === 'caption' || sentence.role === 'source' ? [] : pairIn(scene, sentence),
  );
  const spokenMost = mainPair(scene, pairs);
  const spokenOften = ranked(scene, spokenOf(scene));
  const main = spokenMost.length > 0 ? spokenMost : leadingPair(scene, spokenOften);
  const drafts: Draft[] = [];
  const undertakings: FoundAgreement[] = [];
  let before = NO_PAIRS;
  // Sentence in which the last pair was spoken of.
  let spoken = 0;
  // Steps of the sentence that opens a list, for the points that only name an instrument.
  let introduction: readonly Step[] = [];
  let opensPoints = false;

  reading.sentences.forEach((sentence, index) => {
    const mentions = bySentence.get(index) ?? [];
    const steps = findSteps(scene, index, mentions);
    if (index - spoken > FADING) before = nextPairs(scene, before, main);
    // The parties of a point are its own: "both sides" below the list are those above it.
    const point = isPoint(scene, index);
    for (const mention of mentions) {
      const said = steps.get(mention) ?? [];
      const own = said.length === 0 && (point ? opensPoints : continuesList(scene, sentence)) ? introduction : said;
      const parties = namesParties(mention, own) ? findParties(scene, sentence, mention, cuesOf(own), before) : NO_PARTIES;
      drafts.push({ mention, steps: own, parties, before: before.any });
      if (!point && parties.certainty >= SURE && parties.entities.length >= 2) {
        before = nextPairs(scene, before, parties.entities);
        spoken = index;
      }
    }
    for (const undertaking of findUndertakings(
      scene,
      index,
      instruments,
      before,
      (verb) => nearestDate(scene, sentence, verb) ?? occasionDay(scene, index),
    )) {
      undertakings.push(fromUndertaking(scene, undertaking));
    }
    const pair = point ? NO_PARTIES.entities : (pairs[index] ?? []);
    if (pair.length >= 2) spoken = index;
    before = nextPairs(scene, before, pair);
    if (!point) {
      const told = [...steps.values()].flat();
      opensPoints = endsIn(scene, index, ':');
      introduction = told.length > 0 || !opensPoints ? told : announcedSteps(scene, index, mentions);
    }
  });

  const protagonists = findProtagonists(scene, spokenOften);
  // "agreed to step up their dialogue": the dialogue is what was agreed, not another agreement.
  const agreed = new Uint8Array(reading.tokens.length);
  for (const { from, to } of undertakings) cover(agreed, from, to, 1);
  const own = drafts.filter(({ mention }) => mention.head.strength !== 'weak' || agreed[mention.from] === 0);
  const named: FoundAgreement[] = [];
  for (const group of mergeMentions(scene, own)) named.push(...fromDrafts(scene, group, { main, protagonists, earlier: named }));
  const mechanisms = new Set(named.filter(({ kind }) => kind === 'mechanism').flatMap(({ mentions }) => mentions.map(({ from }) => from)));
  return [...named, ...undertakings.filter((undertaking) => !setsUp(mechanisms, undertaking))].sort((a, b) => a.from - b.from);
}

/** "agreed to set up a joint commission": what is set up is the agreement. */
function setsUp(mechanisms: ReadonlySet<number>, { from }: Range): boolean {
  for (let at = from + 1; at <= from + SET_UP; at++) if (mechanisms.has(at)) return true;
  return false;
}

/** "Hai bên ký bốn văn kiện. | Đáng chú ý có | công hàm …": what was done to all is told before. */
const continuesList = ({ grammar, reading: { tokens } }: Scene, { from, to }: Range): boolean =>
  grammar.partyWords.longest(tokens, from, to)?.value === 'including';

/** Tokens from a verb of setting up to what is set up. */
const SET_UP = 4;

/** The verbs of an instrument's steps, that of the furthest first. */
const cuesOf = (steps: readonly Step[]): Cue[] =>
  steps.toSorted((a, b) => rankOf(b.status) - rankOf(a.status)).flatMap(({ cue }) => cue ?? []);

/** An instrument that is none has no parties, and one open to many states only those that are said to join it. */
function namesParties({ determiner, head }: InstrumentMention, steps: readonly Step[]): boolean {
  if (determiner === 'none') return false;
  return !head.open || steps.some(({ cue }) => cue !== null && JOINING.has(cue.act));
}

const JOINING: ReadonlySet<Act> = new Set(['sign', 'ratify', 'agree', 'end']);

/** The state and the organisation that the article names most often, each where it does so often enough to be about it. */
function findProtagonists(scene: Scene, spokenOften: readonly Count[]): Protagonists {
  const most = (fits: (entity: number) => boolean): number | null => {
    const [first, second] = spokenOften.filter(({ entity }) => fits(entity));
    if (first === undefined) return null;
    const apart = first.count >= (second?.count ?? 0) * APART;
    return first.count >= (apart ? PROTAGONIST_APART : PROTAGONIST) ? first.entity : null;
  };
  const isBody = (entity: number): boolean => scene.entities[entity]?.type === 'organization' && !isState(scene, entity);
  const employer = scene.union === null ? undefined : spokenOften.find(({ entity }) => isBody(entity) && entity !== scene.union);
  return {
    state: most((entity) => isState(scene, entity)),
    organization: most(isBody),
    employer: employer !== undefined && employer.count >= PROTAGONIST_APART ? employer.entity : null,
  };
}

/** Mentions, common nouns for it among them, of whom an article is about, and where nobody else comes near. */
const PROTAGONIST = 5;
const PROTAGONIST_APART = 3;

/** Sentences of an article so short that it says once what others say again and again. */
const BRIEF = 12;

/** The actors that the headline, or the article at least twice, speaks of together; in a brief those that alone are spoken of so. */
function mainPair(scene: Scene, pairs: readonly (readonly number[])[]): readonly number[] {
  const counts = new Map<string, { pair: readonly number[]; count: number }>();
  pairs.forEach((pair, index) => {
    if (pair.length < 2) return;
    const key = pair.toSorted((a, b) => a - b).join();
    const known = counts.get(key) ?? { pair, count: 0 };
    counts.set(key, { pair, count: known.count + (scene.reading.sentences[index]?.role === 'title' ? 2 : 1) });
  });
  const [only] = counts.values();
  if (counts.size === 1 && only !== undefined && scene.reading.sentences.length <= BRIEF) return only.pair;
  return [...counts.values()].reduce((best, next) => (next.count > best.count ? next : best), { pair: NO_PARTIES.entities, count: 1 }).pair;
}

/** The two that an article is about far more than about anybody else, by their names, else with the nouns that stand for them; none where there are no such two. */
function leadingPair(scene: Scene, spokenOften: readonly Count[]): readonly number[] {
  const namedOften = ranked(
    scene,
    scene.entities.map(({ mentions }) => mentions.length),
  );
  const pair = leadersOf(namedOften);
  return pair.length > 0 ? pair : leadersOf(spokenOften);
}

/** An entity, and how often the text speaks of it. */
interface Count {
  readonly entity: number;
  readonly count: number;
}

/** How often the text speaks of each entity, by its names or by common nouns for it. */
function spokenOf({ actors, entities }: Scene): readonly number[] {
  const counts = entities.map(() => 0);
  for (const { entity } of actors) counts[entity] = (counts[entity] as number) + 1;
  return counts;
}

/** The entities that can be what an article is about, those spoken of most first. */
const ranked = (scene: Scene, counts: readonly number[]): readonly Count[] =>
  scene.entities
    .flatMap(({ medium, type }, entity) =>
      type === 'person' || medium || isCourt(scene, entity) ? [] : [{ entity, count: counts[entity] as number }],
    )
    .sort((a, b) => b.count - a.count);

function leadersOf([first, second, third]: readonly Count[]): readonly number[] {
  if (first === undefined || second === undefined || second.count < LEADING || second.count < (third?.count ?? 0) * APART) return [];
  return [first.entity, second.entity].sort((a, b) => a - b);
}

/** Mentions of each of the two at least, and how much more often they are named than the third. */
const LEADING = 4;
const APART = 1.5;

/** The date nearest to a reporting verb in its sentence, before it or right behind it. */
function nearestDate(scene: Scene, sentence: Range, verb: Range): string | null {
  let best: FoundDate | null = null;
  const within = { from: Math.max(sentence.from, verb.from - DATE_REACH), to: Math.min(sentence.to, verb.to + DATE_BEHIND) };
  for (const date of datesIn(scene, within)) {
    // What was agreed may be for a day to come; it was not agreed on that day.
    if (isAhead(date, scene.published)) continue;
    if (best === null || Math.abs(date.from - verb.from) < Math.abs(best.from - verb.from)) best = date;
  }
  return best?.value ?? null;
}

const DATE_REACH = 60;
const DATE_BEHIND = 7;

function fromUndertaking(scene: Scene, { from, to, sentence, step, parties }: ReturnType<typeof findUndertakings>[number]): FoundAgreement {
  return {
    from,
    to,
    mentions: [{ from, to }],
    kind: 'undertaking',
    status: step.status,
    history: [step],
    parties: parties.entities,
    date: step.date,
    evidence: sentence,
    rule: `${scene.grammar.language}/agreement/undertaking`,
  };
}
