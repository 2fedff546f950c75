import type { Entity } from '../actors/entity.ts';
import type { FoundDate } from '../dates/found.ts';
import type { AgreementKind, AgreementStatus } from '../schema.ts';
import type { Range, Reading } from '../text/reading.ts';
import { type Cue, rankOf } from './cues.ts';
import { grammarOf } from './grammar.ts';
import { findInstruments, type InstrumentMention } from './instruments.ts';
import type { Act, AgreementLexicon } from './lexicon.ts';
import { type Draft, mergeMentions } from './merge.ts';
import { findParties, NO_PAIRS, NO_PARTIES, nextPairs, pairIn } from './parties.ts';
import { layOut, type Scene } from './scene.ts';
import { findSteps, type Step } from './steps.ts';
import { findUndertakings, isPoint } from './undertakings.ts';

/** Certainty from which an agreement's parties are the pair that is spoken of. */
const SURE = 3;

/** An agreement over all its mentions. `parties` are indices of entities. */
export interface FoundAgreement extends Range {
  readonly mentions: readonly Range[];
  readonly kind: AgreementKind;
  readonly status: AgreementStatus;
  readonly history: readonly Step[];
  readonly parties: readonly number[];
  readonly date: string | null;
  /** Index of the sentence that tells it best. */
  readonly evidence: number;
  readonly rule: string;
}

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
  const drafts: Draft[] = [];
  const undertakings: FoundAgreement[] = [];
  let before = NO_PAIRS;
  // Steps of the sentence that opens a list, for the points that only name an instrument.
  let introduction: readonly Step[] = [];

  reading.sentences.forEach((sentence, index) => {
    const mentions = bySentence.get(index) ?? [];
    const steps = findSteps(scene, index, mentions);
    for (const mention of mentions) {
      const said = steps.get(mention) ?? [];
      const own = said.length === 0 && isPoint(scene, sentence) ? introduction : said;
      const parties = namesParties(mention, own) ? findParties(scene, sentence, mention, cuesOf(own), before) : NO_PARTIES;
      drafts.push({ mention, steps: own, parties, before: before.any });
      if (parties.certainty >= SURE) before = nextPairs(scene, before, parties.entities);
    }
    for (const undertaking of findUndertakings(scene, index, instruments, before, (verb) => nearestDate(scene, sentence, verb))) {
      undertakings.push(fromUndertaking(scene, undertaking));
    }
    before = nextPairs(scene, before, pairs[index] ?? []);
    if (!isPoint(scene, sentence)) introduction = reading.tokens.norm[sentence.to - 1] === ':' ? [...steps.values()].flat() : [];
  });

  const main = mainPair(scene, pairs);
  const protagonist = findProtagonist(entities);
  // "agreed to step up their dialogue": the dialogue is what was agreed, not another agreement.
  const own = drafts.filter(
    ({ mention }) => mention.head.strength !== 'weak' || !undertakings.some(({ from, to }) => from <= mention.from && mention.to <= to),
  );
  const named = mergeMentions(scene, own).flatMap((group) => fromDrafts(scene, group, main, protagonist));
  return [...named, ...undertakings].sort((a, b) => a.from - b.from);
}

/** The verbs of an instrument's steps, that of the furthest first. */
const cuesOf = (steps: readonly Step[]): Cue[] =>
  steps.toSorted((a, b) => rankOf(b.status) - rankOf(a.status)).flatMap(({ cue }) => cue ?? []);

/** An instrument that is none has no parties, and one open to many states only those that are said to join it. */
function namesParties({ determiner, head }: InstrumentMention, steps: readonly Step[]): boolean {
  if (determiner === 'none') return false;
  return !head.open || steps.some(({ cue }) => cue !== null && JOINING.has(cue.act));
}

const JOINING: ReadonlySet<Act> = new Set(['sign', 'ratify', 'agree', 'end']);

/** The state or organisation that the article names most often. */
function findProtagonist(entities: readonly Entity[]): number | null {
  let best: number | null = null;
  let most = 2;
  entities.forEach(({ type, mentions }, index) => {
    if ((type !== 'state' && type !== 'organization') || mentions.length <= most) return;
    best = index;
    most = mentions.length;
  });
  return best;
}

/** The actors that the headline, or the article at least twice, speaks of together. */
function mainPair(scene: Scene, pairs: readonly (readonly number[])[]): readonly number[] {
  const counts = new Map<string, { pair: readonly number[]; count: number }>();
  pairs.forEach((pair, index) => {
    if (pair.length < 2) return;
    const key = pair.toSorted((a, b) => a - b).join();
    const known = counts.get(key) ?? { pair, count: 0 };
    counts.set(key, { pair, count: known.count + (scene.reading.sentences[index]?.role === 'title' ? 2 : 1) });
  });
  return [...counts.values()].reduce((best, next) => (next.count > best.count ? next : best), { pair: NO_PARTIES.entities, count: 1 }).pair;
}

function nearestDate(scene: Scene, sentence: Range, verb: Range): string | null {
  let best: FoundDate | null = null;
  for (const date of scene.dates) {
    if (date.from < sentence.from || date.to > sentence.to || date.from > verb.to + 6) continue;
    if (best === null || Math.abs(date.from - verb.from) < Math.abs(best.from - verb.from)) best = date;
  }
  return best?.value ?? null;
}

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

/** One agreement of the mentions that name it, or none where nothing says that there is one. */
function fromDrafts(scene: Scene, drafts: readonly Draft[], main: readonly number[], protagonist: number | null): FoundAgreement[] {
  const [first] = drafts;
  if (first === undefined) return [];
  const steps = toldSteps(drafts);
  const heads = drafts.map(({ mention }) => mention.head);
  const proper = drafts.some(({ mention }) => mention.proper);
  const head = heads.find(({ strength }) => strength === 'strong') ?? heads[0];
  if (head === undefined || head.strength === 'anaphor') return [];
  const said = saidParties(drafts);
  if (head.strength === 'weak' && !(steps.some(({ status }) => status !== 'in-force') && said.length >= (proper ? 1 : 2))) return [];
  if (!proper && steps.length === 0 && said.length < 2) return [];
  if (drafts.every(({ mention }) => mention.determiner === 'none')) return [];

  const parties = head.open ? said : completeParties(drafts, said, main, protagonist);
  // A memorandum that one party signs and nobody else is named for is an order of its own.
  if (head.kind === 'memorandum' && said.length === 1 && parties.length === 1) return [];
  const history = historyOf(steps);
  const last = history.at(-1);
  const kind = kindOf(scene, head.kind, parties);
  const mentions = drafts.flatMap(({ mention }) => [
    { from: mention.from, to: mention.to },
    ...(mention.alias === null ? [] : [mention.alias]),
  ]);
  return [
    {
      from: first.mention.from,
      to: first.mention.to,
      mentions,
      kind,
      status: isEstablished(scene, kind, last) ? 'in-force' : (last?.status ?? (kind === 'statement' ? 'agreed' : 'in-force')),
      history,
      parties,
      date:
        dateOf(history) ??
        (NARRATED.has(kind) && (last === undefined || last.status === 'agreed' || last.status === 'signed')
          ? narrativeDay(scene, last?.sentence ?? first.mention.sentence)
          : null),
      evidence: last?.sentence ?? first.mention.sentence,
      rule: `${scene.grammar.language}/agreement/${head.kind}`,
    },
  ];
}

/** An office or dialogue set up in a year before the article's works since then. */
const isEstablished = ({ published }: Scene, kind: AgreementKind, last: Step | undefined): boolean =>
  kind === 'mechanism' &&
  last?.cue?.act === 'establish' &&
  last.status === 'agreed' &&
  last.date !== null &&
  published !== null &&
  last.date < published.slice(0, 4);

/**
 * What is signed or agreed without a date of its own is so on the day that the narrative stands at: the last day named
 * in the two sentences before, none that is still to come.
 */
function narrativeDay({ reading: { sentences }, dates, published }: Scene, sentence: number): string | null {
  const start = sentences[Math.max(0, sentence - 2)]?.from ?? 0;
  const end = sentences[sentence]?.from ?? 0;
  const day = dates.findLast(({ from, value, earliest }) => {
    const ahead = published !== null && earliest !== null && earliest > published.slice(0, 10);
    return from >= start && from < end && !ahead && /^[\dX]{4}-\d\d-\d\d$/u.test(value);
  });
  return day?.value ?? null;
}

const NARRATED: ReadonlySet<AgreementKind> = new Set(['statement', 'memorandum']);

/** Parties that the mentions themselves name: the best said set, or the single ones together. */
function saidParties(drafts: readonly Draft[]): readonly number[] {
  const best = drafts.map(({ parties }) => parties).reduce((a, b) => (b.certainty > a.certainty ? b : a), NO_PARTIES);
  if (best.entities.length >= 2) return best.entities;
  const together = [...new Set(drafts.flatMap(({ parties }) => parties.entities))];
  return together.length <= 3 ? together : best.entities;
}

/**
 * Where less than two parties are named: the pair that the article is about, or, with one named, the last pair that
 * it was in, or the actor that the article is about.
 */
function completeParties(
  drafts: readonly Draft[],
  said: readonly number[],
  main: readonly number[],
  protagonist: number | null,
): readonly number[] {
  if (said.length >= 2) return said;
  if (said.length === 0) return main;
  const pairs = [main, ...drafts.map(({ before }) => before)].filter((pair) => pair.length >= 2);
  const fitting = pairs.find((pair) => said.every((party) => pair.includes(party)));
  if (fitting !== undefined) return fitting;
  return protagonist === null || said.includes(protagonist) ? said : [...said, protagonist];
}

/**
 * Steps that count: that an agreement is applied says least and counts where nothing else is said; a report denied, or
 * somebody's refusal, does not undo what was signed, agreed or is in force.
 */
function toldSteps(drafts: readonly Draft[]): readonly Step[] {
  const steps = drafts.flatMap((draft) => draft.steps);
  const told = steps.filter(({ cue }) => cue?.act !== 'apply');
  const done = told.some(({ status }) => DONE.has(status));
  const kept = done ? told.filter(({ cue }) => cue === null || cue.passive || !REFUSING.has(cue.act)) : told;
  return kept.length > 0 ? kept : steps;
}

const DONE: ReadonlySet<AgreementStatus> = new Set(['agreed', 'signed', 'in-force']);
const REFUSING: ReadonlySet<Act> = new Set(['reject', 'deny']);

/** The step that has got furthest; of equal ones the one with a date, then the first. */
function furthest(steps: readonly Step[]): Step | null {
  let best: Step | null = null;
  for (const step of steps) {
    const further = best === null || rankOf(step.status) > rankOf(best.status);
    if (further || (step.status === best?.status && best.date === null && step.date !== null)) best = step;
  }
  return best;
}

/** Steps in the order of an agreement's life, one a status, the furthest last. */
function historyOf(steps: readonly Step[]): Step[] {
  const byStatus = Map.groupBy(steps, ({ status }) => status);
  return [...byStatus.values()].flatMap((same) => furthest(same) ?? []).sort((a, b) => rankOf(a.status) - rankOf(b.status));
}

/** The date of the furthest step; what is in force without a date of its own is so since it was signed or agreed. */
function dateOf(history: readonly Step[]): string | null {
  const last = history.at(-1);
  if (last === undefined || last.date !== null || last.status !== 'in-force') return last?.date ?? null;
  return history.findLast(({ status, date }) => date !== null && (status === 'signed' || status === 'agreed'))?.date ?? null;
}

/** A pact between states is a treaty, one that binds an organisation and no state a contract. */
function kindOf({ entities }: Scene, kind: AgreementKind | 'pact', parties: readonly number[]): AgreementKind {
  if (kind !== 'pact') return kind;
  const types = new Set(parties.map((party) => entities[party]?.type));
  return types.has('organization') && !types.has('state') && !types.has('group') ? 'contract' : 'treaty';
}
