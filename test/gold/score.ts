import type { Actor, Agreement, DateMention, Findings, Span } from '../../src/core/schema.ts';
import type { Gold, GoldActor, GoldAgreement, GoldDate } from './gold.ts';

/** Right, extra and missed findings. */
export class Tally {
  right = 0;
  extra = 0;
  missed = 0;

  get precision(): number {
    return this.right + this.extra === 0 ? 1 : this.right / (this.right + this.extra);
  }
  get recall(): number {
    return this.right + this.missed === 0 ? 1 : this.right / (this.right + this.missed);
  }
  get f1(): number {
    const all = 2 * this.right + this.extra + this.missed;
    return all === 0 ? 1 : (2 * this.right) / all;
  }
}

/** How many of the matched findings have a property right. */
export class Share {
  right = 0;
  all = 0;

  add(right: boolean): void {
    this.all += 1;
    if (right) this.right += 1;
  }
  get share(): number | null {
    return this.all === 0 ? null : this.right / this.all;
  }
}

const TALLIES = [
  'body',
  'dates found',
  'dates value',
  'actors',
  'persons',
  'states',
  'organizations',
  'names',
  'agreements',
  'named',
  'parties',
] as const;
const SHARES = ['language', 'title', 'published', 'part', 'canonical', 'role', 'of', 'kind', 'status', 'date'] as const;

const tabulate = <Key extends string, Value>(keys: readonly Key[], make: () => Value): Record<Key, Value> =>
  Object.fromEntries(keys.map((key) => [key, make()])) as Record<Key, Value>;

/**
 * Scores of findings against gold, summed over articles. A date matches where the spans overlap, an actor where a
 * surface form and the type agree, an agreement where one mention covers half of another; optional gold items
 * are neither missed nor, when found, wrong.
 */
export class Score {
  readonly tallies = tabulate(TALLIES, () => new Tally());
  readonly shares = tabulate(SHARES, () => new Share());
  readonly misses: string[] = [];

  add(name: string, text: string, gold: Gold, found: Findings): void {
    const miss: Miss = (kind, what) => this.misses.push(`${name}  ${kind}  ${what.replace(/\s+/gu, ' ')}`);
    this.#addArticle(gold, found, miss);
    this.#addBody(text, gold, found);
    this.#addDates(gold.dates, found.dates, miss);
    const pairs = this.#addActors(gold.actors, found.actors, miss);
    this.#addAgreements(gold, found, pairs, miss);
  }

  #addArticle(gold: Gold, { article }: Findings, miss: Miss): void {
    const published = gold.published ?? gold.given?.published ?? null;
    const right = {
      language: article.language === gold.language,
      published: [published, ...(gold.acceptPublished ?? [])].some((date) => day(date) === day(article.published)),
      title: [gold.title, ...(gold.acceptTitle ?? [])].some((title) => fold(title ?? '') === fold(article.title ?? '')),
    };
    this.shares.language.add(right.language);
    this.shares.published.add(right.published);
    this.shares.title.add(right.title);
    if (!right.language) miss('language', `is ${gold.language}, found ${article.language}`);
    if (!right.published) miss('published', `is ${published}, found ${article.published}`);
    if (!right.title) miss('title', `is «${gold.title}», found «${article.title}»`);
  }

  #addBody(text: string, gold: Gold, found: Findings): void {
    const inGold = marked(text.length, gold.body);
    const inFound = marked(text.length, found.article.body);
    const free = marked(text.length, gold.bodyOptional ?? []);
    for (let at = 0; at < text.length; at++) {
      if (free[at] || /\s/u.test(text.charAt(at))) continue;
      count(this.tallies.body, Boolean(inGold[at]), Boolean(inFound[at]));
    }
  }

  #addDates(gold: readonly GoldDate[], found: readonly DateMention[], miss: Miss): void {
    const { 'dates found': where, 'dates value': value } = this.tallies;
    const taken = new Set<DateMention>();
    for (const wanted of gold) {
      const touching = found
        .filter((date) => !taken.has(date) && overlap(spanOf(date), spanOf(wanted)) > 0)
        .sort((a, b) => overlap(spanOf(b), spanOf(wanted)) - overlap(spanOf(a), spanOf(wanted)));
      const match = touching.find((date) => isValueRight(wanted, date.value)) ?? touching[0];
      if (match !== undefined) taken.add(match);
      if (wanted.optional) continue;
      if (match === undefined) {
        where.missed += 1;
        value.missed += 1;
        miss('date missed', `«${wanted.quote}» ${wanted.value}`);
        continue;
      }
      where.right += 1;
      if (isValueRight(wanted, match.value)) {
        value.right += 1;
        this.shares.part.add([wanted.part ?? null, ...(wanted.acceptPart ?? [])].includes(match.part));
      } else {
        value.extra += 1;
        value.missed += 1;
        miss('date wrong', `«${wanted.quote}» is ${wanted.value}, found ${match.value} by ${match.rule}`);
      }
    }
    for (const date of found) {
      if (taken.has(date)) continue;
      where.extra += 1;
      value.extra += 1;
      miss('date extra', `«${date.quote}» ${date.value} by ${date.rule}`);
    }
  }

  #addActors(gold: readonly GoldActor[], found: readonly Actor[], miss: Miss): Map<GoldActor, Actor> {
    const pairs = pairActors(gold, found);
    const byType = { person: this.tallies.persons, state: this.tallies.states, organization: this.tallies.organizations, group: null };
    for (const wanted of gold) {
      if (wanted.optional) continue;
      const actor = pairs.get(wanted);
      for (const tally of [this.tallies.actors, byType[wanted.type]]) {
        if (tally === null) continue;
        if (actor === undefined) tally.missed += 1;
        else tally.right += 1;
      }
      if (actor === undefined) miss('actor missed', `${wanted.type} «${wanted.name}»`);
      else this.#addActor(wanted, actor, miss);
    }
    const matched = new Set(pairs.values());
    for (const actor of found) {
      if (matched.has(actor)) continue;
      this.tallies.actors.extra += 1;
      const tally = byType[actor.type];
      if (tally !== null) tally.extra += 1;
      miss('actor extra', `${actor.type} «${actor.name}» by ${actor.rule}`);
    }
    return pairs;
  }

  #addActor(gold: GoldActor, found: Actor, miss: Miss): void {
    const wanted = new Set(gold.names.map(foldName));
    const given = new Set(found.names.map(foldName));
    const optional = new Set((gold.optionalNames ?? []).map(foldName));
    for (const name of wanted) {
      if (optional.has(name)) continue;
      if (given.has(name)) this.tallies.names.right += 1;
      else {
        this.tallies.names.missed += 1;
        miss('name missed', `«${name}» of ${gold.name}`);
      }
    }
    for (const name of given) {
      if (wanted.has(name)) continue;
      this.tallies.names.extra += 1;
      miss('name extra', `«${name}» in ${gold.name}`);
    }
    if (gold.type === 'state') {
      const right = [gold.canonical, ...(gold.acceptCanonical ?? [])].includes(found.canonical);
      this.shares.canonical.add(right);
      if (!right) miss('canonical', `${gold.name} is ${gold.canonical}, found ${found.canonical}`);
    }
    if (gold.type !== 'person') return;
    if (gold.role !== undefined) {
      const right = isRoleRight(gold, found.role);
      this.shares.role.add(right);
      if (!right) miss('role', `${gold.name} is «${gold.role}», found «${found.role}»`);
    }
    if (gold.of !== undefined) {
      const right = [gold.of, ...(gold.acceptOf ?? [])].includes(found.of);
      this.shares.of.add(right);
      if (!right) miss('of', `${gold.name} serves ${gold.of}, found ${found.of}`);
    }
  }

  #addAgreements(gold: Gold, found: Findings, pairs: ReadonlyMap<GoldActor, Actor>, miss: Miss): void {
    const parties = new PartyNames(gold, found, pairs);
    const taken = new Set<Agreement>();
    const requiredFirst = [...gold.agreements].sort((a, b) => Number(a.optional ?? false) - Number(b.optional ?? false));
    for (const wanted of requiredFirst) {
      const touching = (agreement: Agreement): number =>
        wanted.mentions.filter((span) => spansOf(agreement).some((other) => coversHalf(other, span))).length;
      const rank = (agreement: Agreement): number => touching(agreement) + (agreement.kind === wanted.kind ? 0.5 : 0);
      const [match] = found.agreements
        .filter((agreement) => !taken.has(agreement) && touching(agreement) > 0)
        .sort((a, b) => rank(b) - rank(a));
      if (match !== undefined) taken.add(match);
      if (wanted.optional) continue;
      for (const tally of wanted.kind === 'undertaking' ? [this.tallies.agreements] : [this.tallies.agreements, this.tallies.named]) {
        if (match === undefined) tally.missed += 1;
        else tally.right += 1;
      }
      if (match === undefined) miss('agreement missed', `${wanted.kind} «${wanted.quote}» ${wanted.status}`);
      else this.#addAgreement(wanted, match, parties, miss);
    }
    for (const agreement of found.agreements) {
      if (taken.has(agreement)) continue;
      this.tallies.agreements.extra += 1;
      if (agreement.kind !== 'undertaking') this.tallies.named.extra += 1;
      miss('agreement extra', `${agreement.kind} «${agreement.quote}» ${agreement.status} by ${agreement.rule}`);
    }
  }

  #addAgreement(gold: GoldAgreement, found: Agreement, parties: PartyNames, miss: Miss): void {
    const business = parties.isBusiness(gold);
    const kind =
      found.kind === gold.kind ||
      (gold.acceptKind ?? []).includes(found.kind) ||
      (business && (found.kind === 'contract' || gold.kind === 'contract'));
    const status = found.status === gold.status || (gold.acceptStatus ?? []).includes(found.status);
    const date = found.date === gold.date || (gold.acceptDate ?? []).includes(found.date);
    this.shares.kind.add(kind);
    this.shares.status.add(status);
    this.shares.date.add(date);
    if (!kind || !status || !date) {
      miss(
        'agreement wrong',
        `«${gold.quote}» is ${gold.kind} ${gold.status} ${gold.date}, found ${found.kind} ${found.status} ${found.date}`,
      );
    }
    const given = parties.ofFound(found);
    const readings = [gold.parties, ...(gold.acceptParties ?? [])].map((reading) => parties.ofGold(reading));
    const shared = (reading: ReadonlySet<string>): number => [...reading].filter((party) => given.has(party)).length;
    const likeness = (reading: ReadonlySet<string>): number => (2 * shared(reading)) / (reading.size + given.size || 1);
    const best = readings.reduce((a, b) => (likeness(b) > likeness(a) ? b : a));
    const right = shared(best);
    this.tallies.parties.right += right;
    this.tallies.parties.missed += best.size - right;
    this.tallies.parties.extra += given.size - right;
    if (right !== best.size || right !== given.size) {
      miss(
        'parties wrong',
        `«${gold.quote}» between ${gold.parties.join(', ')}, found ${found.parties.map((id) => parties.nameOf(id)).join(', ')}`,
      );
    }
  }
}

type Miss = (kind: string, what: string) => void;

/** Parties of gold and of findings under common keys: a group stands for its members. */
class PartyNames {
  readonly #gold: readonly GoldActor[];
  readonly #found: ReadonlyMap<string, Actor>;
  readonly #goldOf: ReadonlyMap<Actor, GoldActor>;

  constructor(gold: Gold, found: Findings, pairs: ReadonlyMap<GoldActor, Actor>) {
    this.#gold = gold.actors;
    this.#found = new Map(found.actors.map((actor) => [actor.id, actor]));
    this.#goldOf = new Map([...pairs].map(([wanted, actor]) => [actor, wanted]));
  }

  nameOf(id: string): string {
    return this.#found.get(id)?.name ?? id;
  }

  ofFound(agreement: Agreement): ReadonlySet<string> {
    const keys = new Set<string>();
    for (const id of new Set(agreement.parties)) {
      const actor = this.#found.get(id);
      const wanted = actor === undefined ? undefined : this.#goldOf.get(actor);
      if (wanted === undefined) keys.add(`found ${id}`);
      else for (const key of this.#keysOf(wanted)) keys.add(key);
    }
    return keys;
  }

  ofGold(names: readonly string[]): ReadonlySet<string> {
    return new Set(
      names.flatMap((name) => {
        const actor = this.#named(name);
        return actor === undefined ? [name] : this.#keysOf(actor);
      }),
    );
  }

  isBusiness(agreement: GoldAgreement): boolean {
    return !agreement.parties.some((name) => ['state', 'group'].includes(this.#named(name)?.type ?? ''));
  }

  #named(name: string): GoldActor | undefined {
    return this.#gold.find((actor) => (actor.canonical ?? actor.name) === name || actor.name === name);
  }

  #key(actor: GoldActor): string {
    return `gold ${this.#gold.indexOf(actor)}`;
  }

  #keysOf(actor: GoldActor): string[] {
    if (actor.members === undefined) return [this.#key(actor)];
    return actor.members.map((member) => {
      const named = this.#named(member);
      return named === undefined ? member : this.#key(named);
    });
  }
}

/** One found actor for one gold actor, most shared names first. */
function pairActors(gold: readonly GoldActor[], found: readonly Actor[]): Map<GoldActor, Actor> {
  const candidates: { likeness: number; wanted: GoldActor; actor: Actor }[] = [];
  for (const wanted of gold) {
    const names = new Set(wanted.names.map(foldName));
    for (const actor of found) {
      if (actor.type !== wanted.type && wanted.type !== 'group' && actor.type !== 'group') continue;
      const shared = new Set(actor.names.map(foldName).filter((name) => names.has(name))).size;
      if (shared === 0) continue;
      candidates.push({ likeness: shared + (actor.type === wanted.type ? 0.5 : 0) + (wanted.optional ? 0 : 0.25), wanted, actor });
    }
  }
  candidates.sort((a, b) => b.likeness - a.likeness);
  const pairs = new Map<GoldActor, Actor>();
  const taken = new Set<Actor>();
  for (const { wanted, actor } of candidates) {
    if (pairs.has(wanted) || taken.has(actor)) continue;
    pairs.set(wanted, actor);
    taken.add(actor);
  }
  return pairs;
}

const TITLES =
  /^(?:(?:ông|bà|ngài|tổng thống|thủ tướng|chủ tịch|bộ trưởng|ngoại trưởng|tổng thư ký|đại sứ|mr\.?|mrs\.?|ms\.?|dr\.?|president|prime minister|minister|secretary-general|the)\s+)+/u;

const fold = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
const foldName = (name: string): string => fold(name).replace(TITLES, '');
const day = (date: string | null): string | null => date?.slice(0, 10) ?? null;
const spanOf = ({ start, end }: { start: number; end: number }): Span => [start, end];
const spansOf = (agreement: Agreement): Span[] => [spanOf(agreement), ...agreement.mentions];
const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));

function coversHalf(a: Span, b: Span): boolean {
  const shared = 2 * overlap(a, b);
  return shared > 0 && (shared >= a[1] - a[0] || shared >= b[1] - b[0]);
}

function marked(length: number, spans: readonly Span[]): Uint8Array {
  const marks = new Uint8Array(length);
  for (const [start, end] of spans) marks.fill(1, start, end);
  return marks;
}

function count(tally: Tally, wanted: boolean, given: boolean): void {
  if (wanted && given) tally.right += 1;
  else if (wanted) tally.missed += 1;
  else if (given) tally.extra += 1;
}

/** A decade as `199X` or `1990/1999`, and the same with an open end, under one spelling. */
const plainValue = (value: string): string => value.replace(/^(\d{3})0\/\1(?:9)$/u, '$1X').replace(/^(\d{3})0\/\.\.$/u, '$1X/..');

function isValueRight(gold: GoldDate, value: string): boolean {
  const given = plainValue(value);
  if ([gold.value, ...(gold.accept ?? [])].some((wanted) => plainValue(wanted) === given)) return true;
  if (gold.value.endsWith('/..')) return plainValue(gold.value.slice(0, -3)) === given;
  return gold.value.startsWith('../') && gold.value.slice(3) === value;
}

function isRoleRight(gold: GoldActor, role: string | null): boolean {
  if (!gold.role && !role) return gold.role === null || (gold.acceptRole ?? []).some((other) => !other);
  if (gold.role && role) {
    const wanted = fold(gold.role);
    const given = fold(role);
    if (wanted.includes(given) || given.includes(wanted)) return true;
  }
  return (gold.acceptRole ?? []).some((other) => fold(other ?? '') === fold(role ?? ''));
}
