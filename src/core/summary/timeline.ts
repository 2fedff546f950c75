import type { Actor, Agreement, DateMention, Quote, TimelineEntry } from '../schema.ts';

/** Facts of one sentence, with its place. */
export interface SentenceFacts {
  readonly sentence: Quote;
  readonly dates: readonly DateMention[];
  readonly actors: readonly Actor['id'][];
  readonly agreements: readonly Agreement['id'][];
}

/** One entry a date and sentence, in the order of time; what has no known day comes last, in that of the text. */
export function makeTimeline(sentences: readonly SentenceFacts[]): TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  for (const { sentence, dates, actors, agreements } of sentences) {
    for (const [value, same] of Map.groupBy(dates, (date) => date.value)) {
      const [first] = same;
      if (first === undefined) continue;
      const { earliest, latest } = first;
      entries.push({
        value,
        earliest,
        latest,
        sentence,
        dates: same.map(({ id }) => id),
        actors: [...actors],
        agreements: [...agreements],
      });
    }
  }
  const day = ({ earliest, latest }: TimelineEntry): string => earliest ?? latest ?? '9999-99-99';
  return entries.sort(
    (a, b) => compare(day(a), day(b)) || compare(a.latest ?? '9999-99-99', b.latest ?? '9999-99-99') || a.sentence.start - b.sentence.start,
  );
}

/** By code units: days are of one width, and a locale would make the order depend on the machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
