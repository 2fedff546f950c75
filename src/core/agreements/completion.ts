import type { AgreementKind } from '../schema.ts';
import type { Range } from '../text/reading.ts';
import type { Draft } from './draft.ts';
import { NO_PARTIES } from './parties.ts';
import { isHired, type Scene } from './scene.ts';
import { isBloc, isState } from './states.ts';

/** Whom an article is most about, as indices of entities. */
export interface Protagonists {
  readonly state: number | null;
  readonly organization: number | null;
  /** Whom the union bargains with, where there is one. */
  readonly employer: number | null;
}

/** What is asked of an agreement named before. */
interface Earlier {
  readonly kind: AgreementKind;
  readonly parties: readonly number[];
}

/** What an agreement whose parties are not said is held against. */
export interface Surroundings {
  /** The pair that the article is about. */
  readonly main: readonly number[];
  readonly protagonists: Protagonists;
  /** The agreements named before it. */
  readonly earlier: readonly Earlier[];
}

/**
 * Where less than two parties are named: those of the agreement that it follows or replaces, the pair or else the one that the
 * article is about, or, with one named, the last pair that it was in, or the actor that the article is about. The pair spoken of
 * last alone is more often another agreement's.
 */
export function completeParties(
  scene: Scene,
  drafts: readonly Draft[],
  said: readonly number[],
  { earlier, main, protagonists }: Surroundings,
): readonly number[] {
  if (said.length >= 2) return isFaced(scene, drafts, said) ? said : withProtagonist(scene, said, protagonists);
  const series = drafts.some((draft) => isOfSeries(scene, draft)) ? seriesParties(drafts, said, earlier) : null;
  if (series !== null) return series;
  const bargaining = bargainingPair(scene, drafts, said, protagonists);
  if (bargaining !== null) return bargaining;
  if (said.length === 0) {
    const pair = fittingPair(scene, drafts, main) ?? solePair(earlier);
    const kind = drafts[0]?.mention.head.kind;
    const one = kind === 'contract' ? protagonists.organization : kind === 'treaty' || kind === 'pact' ? protagonists.state : null;
    return pair.length > 0 || one === null ? pair : [one];
  }
  const { entities } = scene;
  // "Hiệp định Thương mại hàng hóa ASEAN": a bloc's own.
  if (said.length === 1 && drafts.some(({ mention }) => namesBloc(scene, mention, said[0] as number))) return said;
  // A declaration that a body adopts is its members'.
  if (drafts[0]?.mention.head.kind === 'statement' && said.every((party) => entities[party]?.type !== 'state')) return said;
  // A player's or coach's contract is with whom he serves.
  const [only] = said;
  const employer = only !== undefined && said.length === 1 && isHired(scene, only) ? (entities[only]?.serves ?? null) : null;
  if (only !== undefined && employer !== null && entities[employer]?.type === 'organization') return [only, employer];
  const pairs = [main, ...drafts.map(({ before }) => before)].filter((pair) => pair.length >= 2);
  const fitting = pairs.find((pair) => said.every((party) => pair.includes(party)));
  if (fitting !== undefined) return fitting;
  // One of the two that the article is about, in another pair just before: "EFTA signed with B. Its pact with C …".
  const common = drafts.map(({ before }) => before.filter((party) => main.includes(party))).find((shared) => shared.length === 1);
  if (common !== undefined && main.length >= 2) return [...new Set([...said, ...common])];
  return withProtagonist(scene, said, protagonists);
}

/** Not so "a facility signed with the banks A, B and C": all of them stand on one side. */
function isFaced({ entities }: Scene, drafts: readonly Draft[], said: readonly number[]): boolean {
  const isMet = drafts.some(({ parties: { met } }) => met.length === said.length && said.every((party) => met.includes(party)));
  return !isMet || said.some((party) => entities[party]?.type !== entities[said[0] as number]?.type);
}

/** With whom the article is about: a company's counterpart is no state, nor a state's a company. */
function withProtagonist(scene: Scene, said: readonly number[], protagonists: Protagonists): readonly number[] {
  const ofState = said.some((party) => isState(scene, party));
  const protagonist = ofState ? (scene.homeState ?? protagonists.state) : protagonists.organization;
  const isKnown = (party: number): boolean => party === protagonist || scene.homeOf.get(party) === protagonist;
  return protagonist === null || said.some(isKnown) ? said : [...said, protagonist];
}

/** "Teachers and the district have a deal": in an article that speaks of "the union", its and the employer's. */
function bargainingPair(
  scene: Scene,
  drafts: readonly Draft[],
  [only]: readonly number[],
  protagonists: Protagonists,
): readonly number[] | null {
  const kind = drafts[0]?.mention.head.kind;
  // "thỏa ước lao động tập thể": of the only union that the article names.
  const collective = drafts.some(({ mention }) => mention.head.collective === true);
  const union = scene.union ?? (collective ? soleUnion(scene) : null);
  const employer = protagonists.employer ?? (collective ? mostNamedOf(scene, 'company') : null);
  if (union === null || employer === null || (kind !== 'contract' && kind !== 'pact')) return null;
  return only === employer || only === union || (only === undefined && collective) ? [employer, union] : null;
}

/** The organisation of a kind that the article names most. */
function mostNamedOf(scene: Scene, kind: string): number | null {
  const { entities } = scene;
  const count = (entity: number): number => entities[entity]?.mentions.length ?? 0;
  return organizationsOf(scene, kind).sort((a, b) => count(b) - count(a))[0] ?? null;
}

function soleUnion(scene: Scene): number | null {
  const unions = organizationsOf(scene, 'union');
  return unions.length === 1 ? (unions[0] as number) : null;
}

/** The organisations whose names tell that they are of a kind. */
const organizationsOf = ({ kindsOf }: Scene, kind: string): number[] =>
  [...kindsOf].flatMap(([entity, kinds]) => (kinds.has(kind) ? [entity] : []));

/** A bloc stands alone in the name of an instrument: what it has concluded is its members'. */
const namesBloc = (scene: Scene, { from, to }: Range, party: number): boolean =>
  isBloc(scene, party) && (scene.entities[party]?.mentions.some((mention) => mention.from >= from && mention.to <= to) ?? false);

/** The pair that the article is about, or, for a contract where these are states, the bodies that were spoken of last. */
function fittingPair({ entities }: Scene, drafts: readonly Draft[], main: readonly number[]): readonly number[] | null {
  if (main.length === 0) return null;
  const isBusiness = drafts.some(({ mention }) => mention.head.kind === 'contract');
  if (!isBusiness || main.some((party) => entities[party]?.type !== 'state')) return main;
  const isBody = (party: number): boolean => entities[party]?.type === 'organization';
  return drafts.map(({ before }) => before).find((pair) => pair.length >= 2 && pair.every(isBody)) ?? null;
}

/** Agreements back to which one may follow another. */
const RECENT = 24;

/** The parties of all agreements so far, where they are the same and there are several. */
function solePair(earlier: readonly Earlier[]): readonly number[] {
  const known = earlier.slice(-RECENT).filter(({ parties }) => parties.length >= 2);
  const [first] = known;
  const same = (parties: readonly number[]): boolean =>
    parties.length === first?.parties.length && parties.every((party) => first.parties.includes(party));
  return first !== undefined && known.length >= 2 && known.every(({ parties }) => same(parties)) ? first.parties : NO_PARTIES.entities;
}

/** "the old contract", "hợp đồng cũ", "replaces the pact of 2012": one of several between the same parties. */
function isOfSeries({ grammar, reading: { tokens } }: Scene, { mention, steps }: Draft): boolean {
  const holds = ({ from, to }: Range): boolean => grammar.serial.first(tokens, from, to) !== null;
  return holds(mention) || steps.some(({ cue }) => cue !== null && holds(cue));
}

/** The parties of the last agreement before that those which are said could be of. */
function seriesParties(drafts: readonly Draft[], said: readonly number[], earlier: readonly Earlier[]): readonly number[] | null {
  // "The existing free trade agreement" follows no company's contract.
  const treaty = drafts.some(({ mention }) => mention.head.kind === 'treaty');
  const follows = (kind: AgreementKind): boolean => kind !== 'statement' && !(treaty && kind === 'contract');
  const known = earlier
    .slice(-RECENT)
    .findLast(({ kind, parties }) => follows(kind) && parties.length >= 2 && said.every((party) => parties.includes(party)));
  return known?.parties ?? null;
}
