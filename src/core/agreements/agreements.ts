import type { Entity } from '../actors/entity.ts';
import type { FoundDate } from '../dates/found.ts';
import type { AgreementKind, AgreementStatus } from '../schema.ts';
import type { Range, Reading } from '../text/reading.ts';
import { rankOf } from './cues.ts';
import { grammarOf } from './grammar.ts';
import { findInstruments, type InstrumentMention } from './instruments.ts';
import type { AgreementLexicon } from './lexicon.ts';
import { type Draft, mergeMentions } from './merge.ts';
import { findParties, NO_PARTIES, pairIn } from './parties.ts';
import { layOut, type Scene } from './scene.ts';
import { findSteps, type Step } from './steps.ts';
import { findUndertakings } from './undertakings.ts';

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
): FoundAgreement[] {
  const scene = layOut(reading, grammarOf(lexicon), dates, entities);
  const bySentence = Map.groupBy(findInstruments(scene), ({ sentence }) => sentence);
  const pairs = reading.sentences.map((sentence) => pairIn(scene, sentence));
  const drafts: Draft[] = [];
  const undertakings: FoundAgreement[] = [];
  let before: readonly number[] = [];

  reading.sentences.forEach((sentence, index) => {
    const mentions = bySentence.get(index) ?? [];
    const steps = findSteps(scene, index, mentions);
    for (const mention of mentions) {
      const own = steps.get(mention) ?? [];
      const parties =
        mention.determiner === 'none' ? NO_PARTIES : findParties(scene, sentence, mention, furthest(own)?.cue ?? null, before);
      drafts.push({ mention, steps: own, parties, before });
    }
    for (const undertaking of findUndertakings(scene, index, mentions, before, (verb) => nearestDate(scene, sentence, verb))) {
      undertakings.push(fromUndertaking(undertaking));
    }
    const pair = pairs[index] ?? [];
    if (pair.length >= 2) before = pair;
  });

  const main = mainPair(pairs);
  const named = mergeMentions(scene, drafts).flatMap((group) => fromDrafts(scene, group, main));
  return [...named, ...undertakings].sort((a, b) => a.from - b.from);
}

/** The actors that the article most often speaks of together; of equal ones the first. */
function mainPair(pairs: readonly (readonly number[])[]): readonly number[] {
  const counts = new Map<string, { pair: readonly number[]; count: number }>();
  for (const pair of pairs) {
    if (pair.length < 2) continue;
    const key = pair.toSorted((a, b) => a - b).join();
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { pair, count: 1 });
    else known.count += 1;
  }
  return [...counts.values()].reduce((best, next) => (next.count > best.count ? next : best), { pair: NO_PARTIES.entities, count: 0 }).pair;
}

function nearestDate(scene: Scene, sentence: Range, verb: Range): string | null {
  let best: FoundDate | null = null;
  for (const date of scene.dates) {
    if (date.from < sentence.from || date.to > sentence.to || date.from > verb.to + 6) continue;
    if (best === null || Math.abs(date.from - verb.from) < Math.abs(best.from - verb.from)) best = date;
  }
  return best?.value ?? null;
}

function fromUndertaking({ from, to, sentence, step, parties }: ReturnType<typeof findUndertakings>[number]): FoundAgreement {
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
    rule: 'agreement/undertaking',
  };
}

/** One agreement of the mentions that name it, or none where nothing says that there is one. */
function fromDrafts(scene: Scene, drafts: readonly Draft[], main: readonly number[]): FoundAgreement[] {
  const [first] = drafts;
  if (first === undefined) return [];
  const steps = drafts.flatMap((draft) => draft.steps);
  const heads = drafts.map(({ mention }) => mention.head);
  const proper = drafts.some(({ mention }) => mention.proper);
  const head = heads.find(({ strength }) => strength === 'strong') ?? heads[0];
  if (head === undefined || head.strength === 'anaphor') return [];
  const said = saidParties(drafts);
  if (head.strength === 'weak' && !(steps.some(({ status }) => status !== 'in-force') && said.length >= 2)) return [];
  if (!proper && steps.length === 0 && said.length < 2) return [];
  if (drafts.every(({ mention }) => mention.determiner === 'none') && !steps.some(({ status }) => status === 'rejected')) return [];

  const parties = head.open ? said : completeParties(drafts, said, main);
  const last = furthest(steps);
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
      status: last?.status ?? (kind === 'statement' ? 'agreed' : 'in-force'),
      history: historyOf(steps, last),
      parties,
      date: last?.date ?? null,
      evidence: last?.sentence ?? first.mention.sentence,
      rule: `agreement/${head.kind}`,
    },
  ];
}

/** Parties that the mentions themselves name: the best said set, or the single ones together. */
function saidParties(drafts: readonly Draft[]): readonly number[] {
  const best = drafts.map(({ parties }) => parties).reduce((a, b) => (b.certainty > a.certainty ? b : a), NO_PARTIES);
  if (best.entities.length >= 2) return best.entities;
  const together = [...new Set(drafts.flatMap(({ parties }) => parties.entities))];
  return together.length <= 3 ? together : best.entities;
}

/** Where less than two parties are named, the rest of the pair that the text spoke of just before, or throughout. */
function completeParties(drafts: readonly Draft[], said: readonly number[], main: readonly number[]): readonly number[] {
  if (said.length >= 2) return said;
  const pairs = [...drafts.map(({ before }) => before), main].filter((pair) => pair.length >= 2);
  const fitting = pairs.find((pair) => said.every((party) => pair.includes(party)));
  return fitting ?? said;
}

/** The step that has got furthest; of equal ones the one with a date, then the first. */
function furthest(steps: readonly Step[]): Step | null {
  let best: Step | null = null;
  for (const step of steps) {
    if (
      best === null ||
      rankOf(step.status) > rankOf(best.status) ||
      (step.status === best.status && best.date === null && step.date !== null)
    )
      best = step;
  }
  return best;
}

/** Steps in the order of an agreement's life, one a status, the furthest last. */
function historyOf(steps: readonly Step[], last: Step | null): Step[] {
  const byStatus = new Map<AgreementStatus, Step>();
  for (const step of steps) {
    const known = byStatus.get(step.status);
    if (known === undefined || (known.date === null && step.date !== null)) byStatus.set(step.status, step);
  }
  if (last !== null) byStatus.set(last.status, last);
  return [...byStatus.values()].sort((a, b) => rankOf(a.status) - rankOf(b.status));
}

/** A pact between states is a treaty, one between others a contract. */
function kindOf({ entities }: Scene, kind: AgreementKind | 'pact', parties: readonly number[]): AgreementKind {
  if (kind !== 'pact') return kind;
  const types = parties.map((party) => entities[party]?.type);
  return types.length > 0 && !types.some((type) => type === 'state' || type === 'group') ? 'contract' : 'treaty';
}

export type { InstrumentMention };
