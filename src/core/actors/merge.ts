import type { GazetteerRow } from '../gazetteer/row.ts';
import { Kind, Shape, type Tokens } from '../text/tokens.ts';
import { type Cluster, Clusters } from './clusters.ts';
import { wordsOf } from './evidence.ts';
import { areFields } from './fields.ts';
import type { ActorLexicon } from './lexicon.ts';
import type { Found } from './scan.ts';
import { meaningsOf } from './settle.ts';

interface Merging {
  readonly found: readonly Found[];
  readonly clusters: Clusters;
  readonly tokens: Tokens;
  readonly lexicon: ActorLexicon;
  /** What the text says a short form stands for: "… (ISA)". */
  readonly meaning: ReadonlyMap<string, Found>;
  /** Groups of the gazetteer that the text names, each name once. */
  readonly circles: readonly { readonly name: string; readonly canonical: string }[];
}

const sorted = (words: readonly string[]): string => [...words].sort().join(' ');

const startsWith = (whole: readonly string[], words: readonly string[]): boolean => words.every((word, index) => whole[index] === word);

const contains = (whole: readonly string[], words: readonly string[]): boolean =>
  whole.some((_, start) => words.every((word, index) => whole[start + index] === word));

/** The one person that a shorter form of a name can mean: by the given name where family names come first. */
function personMeant({ clusters, lexicon }: Merging, words: readonly string[]): Cluster | null {
  const last = words.at(-1);
  // A middle syllable alone is nobody: "Công" of "Trịnh Công Bách".
  const middle = ({ words: whole }: Cluster): boolean =>
    words.length === 1 && whole.length > 2 && lexicon.surnames.has(whole[0] as string) && whole[0] !== last && whole.at(-1) !== last;
  const holders = clusters.holding(words, 'person').filter((holder) => !middle(holder));
  if (holders.length <= 1) return holders[0] ?? null;
  const given = holders.filter(({ words: whole }) => !lexicon.surnames.has(whole[0] as string) || whole.at(-1) === last);
  const ending = given.filter(({ words: whole }) => whole.at(-1) === last);
  if (ending.length === 1) return ending[0] as Cluster;
  const offices = given.filter(({ mentions }) => mentions.some(({ title }) => title?.kind === 'state'));
  return given.length === 1 ? (given[0] as Cluster) : offices.length === 1 ? (offices[0] as Cluster) : null;
}

/** A trade before a company's name makes nobody of it: "công nhân May Daeyoung". */
function bodyNamed(merging: Merging, person: Found, words: readonly string[]): Cluster | null {
  const { clusters } = merging;
  if (words.length < 2 || person.title?.kind === 'state') return null;
  // What speaks like a person may be a body that is told elsewhere: "chuỗi siêu thị Mega Lotus".
  if (person.title === null) {
    const same = person.rule === 'evidence' ? clusters.holding(words, 'organization') : [];
    return same.find((cluster) => cluster.words.join(' ') === words.join(' ') || isComplement(merging, cluster, words)) ?? null;
  }
  const holders = clusters.holding(words, 'organization').filter(({ words: whole }) => contains(whole, words));
  return holders.length === 1 ? (holders[0] as Cluster) : null;
}

function mergePeople(merging: Merging): void {
  const { found, tokens, clusters } = merging;
  const people = found.filter(({ type }) => type === 'person').map((person) => ({ person, words: wordsOf(tokens, person) }));
  for (const { person, words } of people.sort((a, b) => b.words.length - a.words.length || a.person.from - b.person.from)) {
    const body = bodyNamed(merging, person, words);
    const meant = body ?? personMeant(merging, words);
    if (meant !== null) clusters.join(person, meant);
    else clusters.add(person, 'person', sorted(words));
  }
}

function mergeKnown({ found, clusters }: Merging): void {
  // Where the text means the government by its city once, it does so throughout: "Jakarta và Hà Nội … Đề nghị của | Hà Nội".
  const governments = new Set<GazetteerRow>();
  const states = new Set<GazetteerRow>();
  let isCity = false;
  for (const { known, type, inside, rule } of found) {
    if (known === null) continue;
    if (known.form === 'capital' && type !== 'place') governments.add(known.row);
    if (type === 'state') states.add(known.row);
    isCity ||= known.seatOf !== null && (inside || rule === 'unit');
  }
  for (const item of found) {
    const seatOf = item.known?.seatOf ?? null;
    // "cách tiếp cận của | Hà Nội": among states a city that acts is its state's government, unless the text speaks of the city itself.
    const among = seatOf !== null && !isCity && item.rule !== 'locates' && states.size > (states.has(seatOf.row) ? 1 : 0);
    if (among || (seatOf !== null && governments.has(seatOf.row))) item.known = seatOf;
    const row = item.known?.row;
    if (row !== undefined && item.type !== 'place' && item.type !== 'person' && item.aliasOf === null)
      clusters.add(item, row.type, row.canonical);
  }
}

/** The body whose name without its head noun these words are: "Giày Thuận Phát Hưng" of "Công ty TNHH …". */
const isComplement = ({ tokens }: Merging, { mentions }: Cluster, words: readonly string[]): boolean =>
  mentions.some(
    ({ head, headFrom, headTo, from, to }) =>
      head?.bare && headFrom === from && wordsOf(tokens, { from: headTo, to }).join(' ') === words.join(' '),
  );

/** Words of a body's noun: "Trường Đại học". */
const nounOf = (tokens: Tokens, { headFrom, headTo }: Found): readonly string[] => wordsOf(tokens, { from: headFrom, to: headTo });

/** "Đại học Lang Xanh" of "Trường Đại học Lang Xanh": the same name behind a longer noun for the same. */
const hasLongerNoun = ({ tokens }: Merging, { mentions, words: whole }: Cluster, body: Found, words: readonly string[]): boolean =>
  body.head?.order === 'first' &&
  whole.slice(-words.length).join(' ') === words.join(' ') &&
  mentions.some(
    (mention) =>
      nounOf(tokens, mention)
        .slice(-(body.headTo - body.headFrom))
        .join(' ') === words.slice(0, body.headTo - body.headFrom).join(' '),
  );

/** "Bệnh viện Hanseong" of "Bệnh viện Ung bướu Hanseong": the same noun and name, without what it works in. */
function leavesOutFields(
  { tokens, lexicon }: Merging,
  { mentions, words: whole }: Cluster,
  body: Found,
  words: readonly string[],
): boolean {
  const noun = body.headTo - body.headFrom;
  const name = words.slice(noun);
  if (body.head?.order !== 'first' || body.owner !== null || name.length === 0 || words.length >= whole.length) return false;
  const start = whole.findIndex((_, place) => place >= noun && startsWith(whole.slice(place), name));
  if (!startsWith(whole, words.slice(0, noun)) || start < 0) return false;
  return mentions.some(
    ({ from, to }) =>
      to - from === whole.length &&
      areFields(tokens, lexicon, { from: from + noun, to: from + start }) &&
      areFields(tokens, lexicon, { from: from + start + name.length, to }),
  );
}

/** "Bộ Quốc phòng", as a paper calls that of its own state. */
const isAtHome = ({ lexicon }: Merging, { head, owner }: Found): boolean =>
  lexicon.words.home !== null && head?.national === true && owner === null;

/** Another state's, and named only below: "Bộ trưởng Bộ Quốc phòng … | Bộ Quốc phòng Kazakhstan". */
const isForeign = ({ lexicon }: Merging, { mentions }: Cluster, { from }: Found): boolean =>
  mentions.every(
    (mention) =>
      mention.from > from && mention.owner?.known?.row.type === 'state' && mention.owner.known.row.canonical !== lexicon.words.home,
  );

/** The one longer name of which these words are a short form. */
function longerBody(merging: Merging, body: Found, words: readonly string[]): Cluster | null {
  const holders = merging.clusters
    .holding(words, 'organization')
    .filter(
      (cluster) =>
        cluster.mentions.some(({ known }) => known === null) &&
        !(isAtHome(merging, body) && isForeign(merging, cluster, body)) &&
        ((body.head?.order === 'first' ? startsWith(cluster.words, words) : contains(cluster.words, words)) ||
          isComplement(merging, cluster, words) ||
          leavesOutFields(merging, cluster, body, words) ||
          hasLongerNoun(merging, cluster, body, words)),
    );
  return holders.length === 1 ? (holders[0] as Cluster) : null;
}

/** Groups of one region are one; a circle of the gazetteer whose name ends with the region is that group. */
function groupKey({ tokens, circles }: Merging, group: Found): string {
  const region = wordsOf(tokens, { from: group.headFrom, to: group.headTo }).join(' ');
  return circles.find(({ name }) => name.endsWith(region))?.canonical ?? region;
}

/** A body's name without its head noun. */
const complementOf = (tokens: Tokens, { from, to, headTo }: Found): string =>
  wordsOf(tokens, headTo > from ? { from: headTo, to } : { from, to }).join(' ');

/** "Bộ GD-ĐT" of "Bộ Giáo dục và Đào tạo (GD-ĐT)", not "Sở GD-ĐT". */
function sameKind(tokens: Tokens, body: Found, meant: Found | undefined): Found | undefined {
  if (meant === undefined || body.headTo === body.headFrom) return meant;
  return nounOf(tokens, meant).join(' ') === nounOf(tokens, body).join(' ') ? meant : undefined;
}

function mergeBodies(merging: Merging): void {
  const { found, clusters, tokens, meaning } = merging;
  const bodies = found.filter(
    ({ type, known, aliasOf }) => (type === 'organization' || type === 'group') && known === null && aliasOf === null,
  );
  const byLength = bodies
    .map((body) => ({ body, words: wordsOf(tokens, body) }))
    .sort((a, b) => b.words.length - a.words.length || a.body.from - b.body.from);
  for (const { body, words } of byLength) {
    const name = words.join(' ');
    const meant = meaning.size === 0 ? undefined : (meaning.get(name) ?? sameKind(tokens, body, meaning.get(complementOf(tokens, body))));
    const main = meant === undefined || meant === body ? undefined : clusters.byFound.get(meant);
    // "Dorrance County" is not its court.
    const place = body.head?.unit !== undefined && body.head.order === 'last';
    const longer = body.type === 'organization' && !place ? longerBody(merging, body, words) : null;
    if (main !== undefined) clusters.join(body, main);
    else if (longer !== null) clusters.join(body, longer);
    else if (body.type === 'group') clusters.add(body, 'group', groupKey(merging, body));
    else clusters.add(body, 'organization', name);
  }
}

function mergeAliases({ found, clusters, tokens }: Merging): void {
  for (const alias of found) {
    const main = alias.aliasOf === null ? undefined : clusters.byFound.get(alias.aliasOf);
    if (main === undefined) continue;
    clusters.join(alias, main);
    clusters.name(main, wordsOf(tokens, alias).join(' '));
  }
}

/** Words of a body's name that are its own: neither its head noun nor a state or region in it. */
function ownWords({ tokens }: Merging, body: Found, parts: ReadonlySet<number>): readonly string[] {
  const words: string[] = [];
  for (let at = body.from; at < body.to; at++) {
    const head = at >= body.headFrom && at < body.headTo;
    if (!head && !parts.has(at) && tokens.kind[at] !== Kind.Mark) words.push(tokens.norm[at] as string);
  }
  return words;
}

/** The word is a name's own in it: "Cà phê Lang Xanh" is not called "Phê". */
function isWrittenLarge({ tokens }: Merging, { from, to }: Found, word: string): boolean {
  for (let at = from; at < to; at++) if (tokens.norm[at] === word && tokens.shape[at] !== Shape.Lower) return true;
  return false;
}

/** Whether a run is a short form of this body: several words of its name in a row, or the first of its own. */
function isShortForm(merging: Merging, words: readonly string[], body: Found, parts: ReadonlySet<number>): boolean {
  const own = ownWords(merging, body, body.head?.unit ? NO_PARTS : parts);
  const all = wordsOf(merging.tokens, body);
  if (words.length > 1) return words.every((word) => all.includes(word)) && words.some((word) => own.includes(word));
  if (body.head?.unit) return own.length === 1 && own[0] === words[0];
  if (!all.includes(words[0] as string) || !isWrittenLarge(merging, body, words[0] as string)) return false;
  // What has an acronym is shortened to that, its first word is a region's as often: "Semliki Patriotic Movement (SPM)".
  const branded = (body.head === null && body.rule !== 'acronym') || body.head?.short === true || body.head?.order === 'last';
  const generic = body.head?.order === 'last' && wordsOf(merging.tokens, { from: body.headFrom, to: body.headTo }).at(-1) === words[0];
  return branded && (own[0] === words[0] || generic || (body.head?.short === true && own.includes(words[0] as string)));
}

const NO_PARTS: ReadonlySet<number> = new Set();

/** The body that the text otherwise calls by the first word of these: "Tamworth" of "Tamworth Grain Handling". */
function shorterBody({ clusters }: Merging, words: readonly string[]): Cluster | null {
  const holders =
    words.length < 2 ? [] : clusters.holding(words.slice(0, 1), 'organization').filter(({ words: whole }) => whole.length === 1);
  return holders.length === 1 ? (holders[0] as Cluster) : null;
}

/** The place that a body is named after: "Heron Bluff" of "Heron Bluff School District", and of whatever else is named so. */
const isItsPlace = (merging: Merging, words: readonly string[], { mentions }: Cluster, parts: ReadonlySet<number>): boolean =>
  mentions.some((body) => {
    if (!body.head?.local || body.aliasOf !== null) return false;
    const own = ownWords(merging, body, parts);
    return words.every((word) => own.includes(word));
  });

function bodyMeant(merging: Merging, words: readonly string[], parts: ReadonlySet<number>): Cluster | null {
  const named = merging.clusters.named(words.join(' '));
  if (named !== null) return named;
  const all = merging.clusters.holding(words, 'organization');
  if (all.some((cluster) => isItsPlace(merging, words, cluster, parts))) return null;
  const holders = all.filter(({ mentions }) =>
    mentions.some(
      (body) =>
        body.type === 'organization' &&
        body.aliasOf === null &&
        (body.known === null || body.rule === 'head-noun' || body.head?.unit) &&
        isShortForm(merging, words, body, parts),
    ),
  );
  return holders.length === 1 ? (holders[0] as Cluster) : null;
}

/** Runs that are a shorter form of a name known by now; a place may bear the name of a person told before. */
function mergeRuns(merging: Merging): void {
  const { found, clusters, tokens, lexicon } = merging;
  const parts = new Set<number>();
  for (const { rule, inside, head, from, to } of found)
    if (rule === 'part' || (inside && head?.unit)) for (let at = from; at < to; at++) parts.add(at);
  for (const run of found) {
    const place = run.type === 'place' && (run.known !== null || run.rule === 'no-actor');
    if (clusters.byFound.has(run) || !(run.type === 'run' || place)) continue;
    const words = wordsOf(tokens, run);
    const person = words.length === 1 || !place ? personMeant(merging, words) : null;
    const where = lexicon.toward.has(tokens.norm[run.from - 1] as string);
    const body = place || where ? null : (bodyMeant(merging, words, parts) ?? shorterBody(merging, words));
    if (body !== null && person === null) clusters.join(run, body);
    else if (person !== null && body === null) clusters.join(run, person);
  }
}

/** Groups what was found by the actor it names. */
export function mergeFound(found: readonly Found[], tokens: Tokens, lexicon: ActorLexicon): Clusters {
  const circles = new Map<string, string>();
  for (const item of found) if (item.known?.row.type === 'group') circles.set(wordsOf(tokens, item).join(' '), item.known.row.canonical);
  const clusters = new Clusters(tokens);
  const merging: Merging = {
    found,
    clusters,
    tokens,
    lexicon,
    meaning: meaningsOf(found, tokens),
    circles: [...circles].map(([name, canonical]) => ({ name, canonical })),
  };
  mergeKnown(merging);
  mergeBodies(merging);
  mergeAliases(merging);
  mergePeople(merging);
  mergeRuns(merging);
  return clusters;
}
