import type { AgreementKind, AgreementStatus } from '../schema.ts';
import type { Range } from '../text/reading.ts';
import { completeParties, type Surroundings } from './completion.ts';
import type { Draft } from './draft.ts';
import { historyOf, narrativeDay, settled } from './history.ts';
import { type InstrumentMention, isJoint, isTentative } from './instruments.ts';
import type { Act, InstrumentHead } from './lexicon.ts';
import { NO_PARTIES } from './parties.ts';
import { within } from './ruler.ts';
import { isAnd, isHired, type Scene, sentenceAt } from './scene.ts';
import { isState } from './states.ts';
import { datesIn } from './step-dates.ts';
import type { Step } from './steps.ts';
import { toldSteps } from './told-steps.ts';

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

/** One agreement of the mentions that name it, or none where nothing says that there is one. */
export function fromDrafts(scene: Scene, drafts: readonly Draft[], surroundings: Surroundings): FoundAgreement[] {
  const [first] = drafts;
  if (first === undefined) return [];
  const steps = toldSteps(drafts, scene.published);
  const heads = drafts.map(({ mention }) => mention.head);
  const proper = drafts.some(({ mention }) => mention.proper);
  const head = heads.find(({ strength }) => strength === 'strong') ?? heads.find(({ strength }) => strength === 'weak') ?? heads[0];
  const said = withoutBystanders(scene, saidParties(scene, drafts, surroundings.main));
  if (head === undefined || !isTold(scene, drafts, head, steps, said, proper)) return [];

  const parties = head.open ? said : completeParties(scene, drafts, said, surroundings);
  // A memorandum that one party signs and nobody else is named for is an order of its own; no two understand each other alone.
  if (
    head.kind === 'memorandum' &&
    drafts.every(({ mention }) => scene.grammar.orders.has(mention.headWords)) &&
    said.length === 1 &&
    parties.length === 1 &&
    !drafts.some((draft) => hasCounterpart(scene, draft, said))
  )
    return [];
  const kind = kindOf(scene, head.kind, parties, proper);
  const history = settled(scene, kind, historyOf(steps), drafts);
  const last = history.at(-1);
  const mentions = drafts.flatMap(({ mention }) => [
    ...(mention.pronoun ? [] : [{ from: mention.from, to: mention.to }]),
    ...(mention.alias === null ? [] : [mention.alias]),
  ]);
  return [
    {
      from: first.mention.from,
      to: first.mention.to,
      mentions,
      kind,
      status: last?.status ?? (kind === 'statement' || drafts.some(({ mention }) => isTentative(scene, mention)) ? 'agreed' : 'in-force'),
      history,
      parties,
      date:
        last?.date ??
        (last === undefined && kind === 'statement'
          ? (dayBeside(scene, first.mention) ?? narrativeDay(scene, first.mention.sentence))
          : null),
      evidence: last?.sentence ?? first.mention.sentence,
      rule: `${scene.grammar.language}/agreement/${head.kind}`,
    },
  ];
}

/** "In a joint statement put out on Wednesday night": the day right behind what was stated. */
function dayBeside(scene: Scene, { to }: InstrumentMention): string | null {
  const { to: last } = sentenceAt(scene, to - 1);
  return datesIn(scene, { from: to, to: Math.min(last, to + DAY_REACH) })[0]?.value ?? null;
}

const DAY_REACH = 6;

/** "… với Lào" right behind a name, "A và …" before it: somebody else signs too, even where the text does not say who. */
function hasCounterpart(scene: Scene, { mention: { from, sentence, to }, parties }: Draft, [only]: readonly number[]): boolean {
  const { actorAt, actors, grammar, reading } = scene;
  const { tokens } = reading;
  if (parties.met.length > 0) return true;
  const start = Math.max(reading.sentences[sentence]?.from ?? 0, from - SIGNERS);
  const signers = within(actors, { from: start, to: from }).filter(({ entity }) => entity === only);
  if (signers.some((signer) => isAnd(scene, signer.to) || (signer.from > start && isAnd(scene, signer.from - 1)))) return true;
  for (let at = to; at < Math.min(to + COUNTERPART_GAP, tokens.length); at++) {
    const word = grammar.partyWords.longest(tokens, at);
    if (word?.value === 'with') return (actorAt[grammar.determiners.longest(tokens, word.to)?.to ?? word.to] ?? -1) >= 0;
  }
  return false;
}

const COUNTERPART_GAP = 4;

/** Tokens before a name in which those who sign stand. */
const SIGNERS = 24;

/** The text says enough for an agreement: a noun alone, or all of a kind ("các hiệp ước quốc tế"), is none. */
function isTold(
  scene: Scene,
  drafts: readonly Draft[],
  { kind, open, strength }: InstrumentHead,
  steps: readonly Step[],
  said: readonly number[],
  proper: boolean,
): boolean {
  const { entities } = scene;
  const determined = (...kinds: readonly InstrumentMention['determiner'][]): boolean =>
    drafts.every(({ mention }) => kinds.includes(mention.determiner));
  const happened = steps.some(
    ({ cue, status }) =>
      (status !== 'in-force' || cue?.act === 'end' || cue?.act === 'enter' || cue?.act === 'extend') && cue?.act !== 'reject',
  );
  const isNamed = drafts.some(({ mention }) => mention.words.size > 0);
  const isCompound = drafts.some(({ mention }) => mention.determiner !== null && mention.headWords.includes(' '));
  switch (strength) {
    case 'anaphor':
      return false;
    case 'weak': {
      // A state's own programme is its own; that of a body with members is theirs.
      const [only] = said;
      const joint = drafts.some(({ mention }) => isJoint(scene, mention));
      const faced = kind !== 'statement' && drafts.some(({ parties }) => parties.met.length > 0);
      const whole = proper && (only === undefined ? isMade(drafts, steps) : entities[only]?.type !== 'state');
      const hired = kind === 'contract' && said.some((party) => isHired(scene, party));
      const signed = kind !== 'contract' && steps.some(({ cue }) => cue?.act === 'sign');
      return (joint || faced || whole || hired || signed || said.length >= 2) && happened && !determined('none', 'generic');
    }
    case 'strong':
      if (determined('none')) return false;
      if (determined('none', 'generic') && !proper) return happened && said.length >= 2;
      if (proper || said.length >= 2) return true;
      if (said.length === 1 && !drafts.every(({ mention }) => isDenied(scene, mention))) return true;
      // "giá theo thỏa thuận": applied, but nobody's; a charter that is violated is everybody's.
      // In a language with articles "under a clinical education agreement" tells of one.
      return steps.some(({ cue }) => open === true || cue?.act !== 'apply' || (scene.grammar.headFinal && (isNamed || isCompound)));
  }
}

/** "chưa từng có | hợp đồng nào với B", "no gentleman's | agreement with B": told only for not being there. */
function isDenied({ grammar, reading: { sentences, tokens } }: Scene, { from, sentence }: InstrumentMention): boolean {
  const first = Math.max(sentences[sentence]?.from ?? 0, from - DENIAL_REACH);
  for (let at = from - 1; at >= first; at--) {
    const modality = grammar.modalities.longest(tokens, at, from)?.value;
    if (modality === 'not' || modality === 'not-yet' || grammar.determiners.longest(tokens, at, from)?.value === 'none') return true;
  }
  return false;
}

/** Tokens from a negation to what is not there. */
const DENIAL_REACH = 4;

/** "the Luanda roadmap was to be signed", "Tuyên bố Viêng Chăn": what nobody makes alone, where the text does not say who made it. */
const isMade = (drafts: readonly Draft[], steps: readonly Step[]): boolean =>
  drafts.some(({ mention }) => mention.head.kind === 'statement') || steps.some(({ cue }) => cue !== null && MAKING.has(cue.act));

const MAKING: ReadonlySet<Act> = new Set(['sign', 'ratify', 'enter', 'extend', 'expire']);

/** A pact between states is a treaty, one that binds an organisation and no state a contract. */
function kindOf({ entities }: Scene, kind: AgreementKind | 'pact', parties: readonly number[], proper: boolean): AgreementKind {
  if (kind !== 'pact') return kind;
  // "the Agreement on Fisheries Subsidies", which a body has adopted
  if (proper && parties.length === 1) return 'treaty';
  const types = new Set(parties.map((party) => entities[party]?.type));
  return types.has('organization') && !types.has('state') && !types.has('group') ? 'contract' : 'treaty';
}

/** Beside states a person who serves nobody is a speaker or a witness. */
function withoutBystanders({ entities, homeOf }: Scene, parties: readonly number[]): readonly number[] {
  const besideState = parties.some((party) => entities[party]?.type === 'state');
  // Beside its state or place a parliament, ministry or committee speaks for it.
  const principals = parties.filter((party) => !parties.includes(homeOf.get(party) ?? -1));
  return besideState ? principals.filter((party) => entities[party]?.type !== 'person') : principals;
}

/** Parties that the mentions themselves name: the best said set, or two states that are named singly. */
function saidParties(scene: Scene, drafts: readonly Draft[], main: readonly number[]): readonly number[] {
  const best = drafts.map(({ parties }) => parties).reduce((a, b) => (b.certainty > a.certainty ? b : a), NO_PARTIES);
  // One of the two that the article is about, named elsewhere, is surer than whom "both sides" may mean.
  const named = drafts.flatMap(({ parties }) => (parties.certainty === 1 ? parties.entities : [])).filter((party) => main.includes(party));
  if (best.certainty === 2 && named.length > 0 && !named.some((party) => best.entities.includes(party))) return [...new Set(named)];
  if (best.entities.length >= 2) return best.entities;
  const together = [...new Set(drafts.flatMap(({ parties }) => parties.entities))];
  // "Malta hoan nghênh việc lập văn phòng. Iceland cho biết …": two states; of bodies and people one is often a bystander.
  return together.length === 2 && together.every((party) => isState(scene, party)) ? together : best.entities;
}
