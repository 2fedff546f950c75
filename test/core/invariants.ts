import type { Actor, Findings, Span } from '../../src/core/schema.ts';
import { Findings as FindingsSchema } from '../../src/core/schema.ts';

interface Place {
  readonly start: number;
  readonly end: number;
}

/** EDTF as the contract uses it: a year, month, day, decade, season or quarter, approximate or not; or an interval, open or not. */
const POINT = /^(?:-?\d{4,}|\d{3}X|\d{2}XX|XXXX)(?:-(?:\d{2}|XX)(?:-(?:\d{2}|XX))?)?[~?]?$/u;
const isEdtf = (value: string): boolean => {
  const ends = value.split('/');
  return ends.length <= 2 && ends.every((end) => POINT.test(end) || (end === '..' && ends.length === 2)) && value !== '../..';
};

const folded = (text: string): string => text.replace(/\s+/gu, ' ');

/** What a summary of any text must hold and this one does not; empty where all holds. */
export function violations(text: string, findings: Findings): string[] {
  const { article, keySentences, dates, actors, agreements, timeline } = findings;
  const broken: string[] = [];
  const hold = (holds: boolean, what: string): void => {
    if (!holds) broken.push(what);
  };
  const inText = ([start, end]: Span): boolean => start < end && start >= 0 && end <= text.length;
  const quoted = (what: string, { quote, start, end }: Place & { quote: string }): void => {
    hold(inText([start, end]), `${what} lies outside the text: ${start}-${end}`);
    hold(quote === text.slice(start, end), `${what} does not quote the text: ${JSON.stringify(quote)}`);
  };
  const ordered = (what: string, places: readonly Place[]): void =>
    hold(
      isSorted(places, (a, b) => a.start - b.start),
      `${what} are not in the order of the text`,
    );

  hold(FindingsSchema.safeParse(findings).success, 'the findings are not of their schema');
  hold(article.text === text, 'article.text is another text');
  for (const [what, spans] of Object.entries({ body: article.body, dropped: article.dropped.map(spanOf) })) {
    hold(spans.every(inText), `${what} lies outside the text`);
    hold(areDisjoint(spans), `${what} overlaps itself or is out of order`);
  }
  hold(areDisjoint([...article.body, ...article.dropped.map(spanOf)].sort((a, b) => a[0] - b[0])), 'what is read was dropped too');

  for (const [prefix, items] of Object.entries({ d: dates, a: actors, g: agreements }))
    hold(
      items.every(({ id }, index) => id === `${prefix}${index + 1}`),
      `ids of ${prefix} are not counted from 1`,
    );
  const ids = new Set([...dates, ...actors, ...agreements].map(({ id }) => id));
  const known = (what: string, references: readonly string[]): void => {
    hold(
      references.every((id) => ids.has(id)),
      `${what} refers to what is not there: ${references.join(' ')}`,
    );
    hold(new Set(references).size === references.length, `${what} refers twice to one: ${references.join(' ')}`);
  };

  for (const date of dates) {
    quoted(`date ${date.id}`, date);
    hold(isEdtf(date.value), `date ${date.id} is no EDTF: ${date.value}`);
    const { earliest, latest } = date;
    hold(earliest === null || latest === null || earliest <= latest, `date ${date.id} ends before it begins: ${earliest} ${latest}`);
  }
  ordered('dates', dates);
  hold(areDisjoint(dates.map(spanOf)), 'dates overlap');

  for (const actor of actors) checkActor(text, actor, hold, inText);
  for (const { id, members } of actors) known(`group ${id}`, members ?? []);
  ordered('actors', actors.map(firstMention));

  for (const agreement of agreements) {
    const { id, mentions, history, status, parties, date, evidence } = agreement;
    quoted(`agreement ${id}`, agreement);
    quoted(`evidence of ${id}`, evidence);
    for (const step of history) {
      quoted(`step of ${id}`, step);
      hold(step.date === null || isEdtf(step.date), `step of ${id} has a date that is no EDTF: ${step.date}`);
    }
    hold(mentions.length > 0 && mentions.every(inText), `mentions of ${id} lie outside the text`);
    hold(mentions[0]?.[0] === agreement.start && mentions[0][1] === agreement.end, `agreement ${id} is not quoted at its first mention`);
    hold(history.length === 0 || history.at(-1)?.status === status, `the last step of ${id} is not its status`);
    hold(date === null || isEdtf(date), `the date of ${id} is no EDTF: ${date}`);
    known(`parties of ${id}`, parties);
  }
  ordered('agreements', agreements);

  for (const sentence of keySentences) quoted('key sentence', sentence);
  hold(keySentences.length <= 5, 'there are more than five key sentences');
  hold(areDisjoint(keySentences.map(spanOf)), 'key sentences overlap or are out of order');

  for (const entry of timeline) {
    quoted('sentence of the timeline', entry.sentence);
    known('timeline', [...entry.dates, ...entry.actors, ...entry.agreements]);
    const named = dates.filter(({ id }) => entry.dates.includes(id));
    hold(named.length > 0 && named.every(({ value }) => value === entry.value), `timeline says ${entry.value}, its dates do not`);
  }
  hold(
    isSorted(timeline, (a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0)),
    'the timeline is not in the order of time',
  );
  return broken;
}

function checkActor(
  text: string,
  { id, name, names, type, canonical, mentions }: Actor,
  hold: (holds: boolean, what: string) => void,
  inText: (span: Span) => boolean,
): void {
  const whole = folded(text);
  hold(names.includes(name), `actor ${id} has a name that is not one of its names: ${name}`);
  hold(new Set(names).size === names.length, `actor ${id} has a name twice: ${names.join(' | ')}`);
  for (const form of names)
    hold(form !== '' && whole.includes(form), `actor ${id} has a name that is not in the text: ${JSON.stringify(form)}`);
  hold(mentions.length > 0 && mentions.every(inText), `mentions of ${id} lie outside the text`);
  hold(
    isSorted(mentions, (a, b) => a[0] - b[0]),
    `mentions of ${id} are not in the order of the text`,
  );
  hold(type !== 'state' || /^[A-Z]{2}$/u.test(canonical ?? ''), `state ${id} has no ISO 3166-1 code: ${canonical}`);
}

const spanOf = ({ start, end }: Place): Span => [start, end];
const firstMention = ({ mentions: [[start, end] = [0, 0]] }: Actor): Place => ({ start, end });
const dayOf = ({ earliest, latest }: { earliest: string | null; latest: string | null }): string => earliest ?? latest ?? '9999-99-99';

function isSorted<Item>(items: readonly Item[], order: (a: Item, b: Item) => number): boolean {
  return items.every((item, index) => {
    const before = items[index - 1];
    return before === undefined || order(before, item) <= 0;
  });
}

const areDisjoint = (spans: readonly Span[]): boolean => spans.every(([start], index) => start >= (spans[index - 1]?.[1] ?? 0));
