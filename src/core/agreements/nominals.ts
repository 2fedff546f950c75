import type { Entity } from '../actors/entity.ts';
import { isCapital } from '../actors/names.ts';
import { cover, type Range, type Reading } from '../text/reading.ts';
import { type AgreementGrammar, GOVERNMENT } from './grammar.ts';
import type { Named } from './lexicon.ts';
import { isState } from './states.ts';

/** A common noun that stands for an organisation named before: "the union", "công ty". */
interface Nominal extends Range {
  /** Index of the entity. */
  readonly entity: number;
  /** Kind of organisation that the noun tells, null where it tells none. */
  readonly kind: string | null;
}

/** Sentences back to which "nước này" points. */
const BACK = 2;
/** Sentences back to which a noun points where several organisations are of its kind. */
const NEAR = 1;
/** Mentions of an organisation that are asked what kind it is, and mentions back that a noun may mean. */
const ASKED = 8;

/** Common nouns for organisations in an article, and the kinds that the organisations are of, by index of the entity. */
interface Nominals {
  readonly found: readonly Nominal[];
  readonly kindsOf: ReadonlyMap<number, ReadonlySet<string>>;
  /** The organisation that "the union" stands for, as index of the entity, or null. */
  readonly union: number | null;
}

/**
 * Common nouns that stand for an organisation: the only one of the article whose name says that it is of the kind, or
 * the one of several that was named last, in the same sentence or the one before.
 */
export function findNominals(reading: Reading, grammar: AgreementGrammar, entities: readonly Entity[]): Nominals {
  const { tokens, sentenceOf } = reading;
  const taken = new Uint8Array(tokens.length);
  const bodyAt = new Int32Array(tokens.length).fill(-1);
  const stateAt = new Int32Array(tokens.length).fill(-1);
  const kinds = new Map<number, ReadonlySet<string>>();
  const sizes = new Map<string, number>();
  entities.forEach(({ type, mentions }, index) => {
    for (const { from, to } of mentions) cover(taken, from, to, 1);
    if (isState({ entities }, index)) for (const { from, inside } of mentions) if (!inside) stateAt[from] = index;
    if (type !== 'organization') return;
    const own = kindsOf(reading, grammar, mentions);
    kinds.set(index, own);
    for (const kind of own) sizes.set(kind, (sizes.get(kind) ?? 0) + 1);
    for (const { from } of mentions) bodyAt[from] = index;
  });
  const found: Nominal[] = [];
  const government = governmentMeant(entities);
  const last = new Map<string, { entity: number; from: number }>();
  // "Veldrix …. The company …": the only one of no kind that its sentence and the one before name.
  const untold: { entity: number; from: number }[] = [];
  const unnamed = (at: number): { entity: number; from: number } | undefined => {
    const nearest = untold.at(-1);
    for (let index = untold.length - 1; index >= Math.max(0, untold.length - ASKED); index--) {
      const { entity, from } = untold[index] as { entity: number; from: number };
      if ((sentenceOf[at] as number) - (sentenceOf[from] as number) > NEAR) break;
      if (entity !== nearest?.entity) return undefined;
    }
    return nearest;
  };
  const told = new LatestNamed(reading);
  let unionSaid = false;
  const starts = grammar.bodyNounStarts.of(tokens);
  for (let at = 0; at < tokens.length; at++) {
    const body = bodyAt[at] as number;
    if (body >= 0) {
      const own = kinds.get(body);
      for (const kind of own ?? []) last.set(kind, { entity: body, from: at });
      if (own?.size === 0) untold.push({ entity: body, from: at });
    }
    const state = stateAt[at] as number;
    if (body >= 0) told.see('body', body, at);
    if (state >= 0) told.see('state', state, at);
    // An organisation that is as good as a state is a bloc of them.
    if (state >= 0 && body >= 0) told.see('bloc', state, at);
    const back = starts[tokens.word[at] as number] === 0 || taken[at] === 1 ? null : grammar.backNouns.longest(tokens, at);
    if (back !== null) {
      const meant = told.meantBy(back.value, at);
      // "bốn nước này"
      const many = at > 0 && grammar.determiners.longest(tokens, at - 1, at)?.value === 'plural';
      if (meant !== null && !many) found.push({ from: back.from, to: back.to, entity: meant, kind: null });
      at = back.to - 1;
      continue;
    }
    const noun = starts[tokens.word[at] as number] === 0 || taken[at] === 1 ? null : grammar.bodyNouns.longest(tokens, at);
    if (noun === null) continue;
    if (noun.value === GOVERNMENT) {
      if (government !== null && stands(grammar, tokens, noun))
        found.push({ from: noun.from, to: noun.to, entity: government, kind: null });
      at = noun.to - 1;
      continue;
    }
    unionSaid ||= noun.value === UNION;
    const named = last.get(noun.value) ?? (sizes.has(noun.value) ? undefined : unnamed(at));
    if (named !== undefined && stands(grammar, tokens, noun)) {
      const apart = (sentenceOf[at] as number) - (sentenceOf[named.from] as number);
      if (apart <= NEAR || sizes.get(noun.value) === 1)
        found.push({ from: noun.from, to: noun.to, entity: named.entity, kind: noun.value });
    }
    at = noun.to - 1;
  }
  return { found, kindsOf: kinds, union: unionSaid ? unionMeant(entities, found, kinds) : null };
}

/** Whom the latest sentence that names somebody of a kind names first: mostly whom it is about. */
class LatestNamed {
  readonly #sentenceOf: Reading['sentenceOf'];
  readonly #first = new Map<Named, { readonly entity: number; readonly sentence: number }>();

  constructor({ sentenceOf }: Reading) {
    this.#sentenceOf = sentenceOf;
  }

  see(kind: Named, entity: number, at: number): void {
    const sentence = this.#sentenceOf[at] as number;
    if (this.#first.get(kind)?.sentence !== sentence) this.#first.set(kind, { entity, sentence });
  }

  /** Whom a noun at this token that points back means, as index of the entity, or null. */
  meantBy(kind: Named, at: number): number | null {
    const first = this.#first.get(kind);
    return first !== undefined && (this.#sentenceOf[at] as number) - first.sentence <= BACK ? first.entity : null;
  }
}

/** The organisation that "the union" stands for: the one spoken of most of those that it may mean, where no other comes near. */
function unionMeant(
  entities: readonly Entity[],
  found: readonly Nominal[],
  kinds: ReadonlyMap<number, ReadonlySet<string>>,
): number | null {
  const counts = new Map<number, number>();
  for (const [entity, own] of kinds) if (UNIONS.some((kind) => own.has(kind))) counts.set(entity, entities[entity]?.mentions.length ?? 0);
  for (const { entity, kind } of found)
    if (kind === UNION) counts.set(entity, (counts.get(entity) ?? entities[entity]?.mentions.length ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first !== undefined && first[1] >= (second?.[1] ?? 0) * APART ? first[0] : null;
}

/** Kinds of the organisations that bargain for those who work, that of "the union" first. */
const UNION = 'union';
const UNIONS: readonly string[] = [UNION, 'association', 'local'];
/** How much more often one is spoken of than the next. */
const APART = 1.5;

/** The state that "the government" is of: the one that the article names most. */
function governmentMeant(entities: readonly Entity[]): number | null {
  const counts = entities.map(({ mentions, type }, entity) => ({ entity, count: type === 'state' ? mentions.length : 0 }));
  const [first, second] = counts.sort((a, b) => b.count - a.count);
  return first !== undefined && first.count >= FREQUENT && first.count > (second?.count ?? 0) ? first.entity : null;
}

const FREQUENT = 2;

/** The kinds that the words of an organisation's names tell. */
function kindsOf({ tokens }: Reading, { kindWords }: AgreementGrammar, mentions: readonly Range[]): ReadonlySet<string> {
  const kinds = new Set<string>();
  for (const { from, to } of mentions.slice(0, ASKED))
    for (let at = from; at < to; at++) for (const kind of kindWords.longest(tokens, at, to)?.value ?? []) kinds.add(kind);
  return kinds;
}

/** One that is known, not "a company", "all unions", "Công ty Hải Vân", "công ty con". */
function stands({ bodyNounEnds, determiners }: AgreementGrammar, tokens: Reading['tokens'], { from, to }: Range): boolean {
  const before = from > 0 ? determiners.longest(tokens, from - 1, from)?.value : undefined;
  if (before !== undefined && before !== 'definite') return false;
  return !isCapital(tokens, to) && !bodyNounEnds.has(tokens.norm[to] as string);
}
