// npm run eval:agreements [-- FOLDER] [--misses]: agreements in single news sentences labelled elsewhere.
// The folder is not part of the project; without it the script says so and stops.
import fs from 'node:fs';
import path from 'node:path';
import type { Agreement, AgreementStatus, Findings } from '../../src/core/schema.ts';
import { summarize } from '../../src/core/summarize.ts';

const arguments_ = process.argv.slice(2);
const folder = arguments_.find((argument) => !argument.startsWith('--')) ?? '../shared/material/agreements';
const showMisses = arguments_.includes('--misses');
if (!fs.existsSync(folder)) {
  console.log(`${folder} is not there: nothing measured`);
  process.exit(0);
}

interface Quoted {
  quote: string;
  start: number;
  end: number;
}
interface Labelled {
  id: string;
  text: string;
  docDate: string | null;
  trap: string | null;
  agreements: { mention: Quoted; parties: Quoted[]; status: string }[];
}
interface Coded {
  id: string;
  text: string;
  events: { plover: string }[];
}

const read = <Value>(name: string): Value => JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8'));
const find = (text: string, language: string, published: string | null): Findings =>
  summarize({
    text,
    url: null,
    title: null,
    site: null,
    byline: null,
    published,
    publishedFrom: published === null ? null : 'caller',
    language,
  });

/** Their statuses are finer than ours: what each may be with us. */
const STATUSES: Readonly<Record<string, readonly AgreementStatus[]>> = {
  signed: ['signed'],
  negotiating: ['negotiating', 'planned'],
  none: ['rejected'],
  violated: ['in-force'],
  cancelled: ['ended'],
  rejoined: ['in-force', 'ended'],
  not_ratified: ['signed', 'agreed', 'negotiating'],
  withdrawn: ['ended'],
  ratified: ['agreed', 'in-force'],
  reached: ['agreed'],
  in_force: ['in-force'],
  opposed: ['agreed', 'rejected', 'in-force'],
  threatened: ['in-force', 'ended', 'negotiating', 'proposed'],
  suspended: ['suspended'],
  not_reached: ['rejected'],
  refused: ['rejected'],
};

const overlaps = (a: { start: number; end: number }, b: Quoted): boolean => a.start < b.end && b.start < a.end;

function measureVietnamese(): void {
  const { items } = read<{ items: Labelled[] }>('vi_agreements_labelled.json');
  const sum = { all: 0, found: 0, status: 0, right: 0, extra: 0, missed: 0, traps: 0, trapsAvoided: 0 };
  for (const item of items) {
    const published = item.docDate === null ? null : item.docDate.replace(/^(\d{4})(\d\d)(\d\d)$/u, '$1-$2-$3');
    const found = find(item.text, 'vi', published);
    if (item.trap !== null) {
      sum.traps += 1;
      if (found.agreements.length === 0) sum.trapsAvoided += 1;
    }
    for (const wanted of item.agreements) {
      sum.all += 1;
      const match = found.agreements.find((agreement) => spansOf(agreement).some((span) => overlaps(span, wanted.mention)));
      if (match === undefined) {
        if (showMisses) console.log(`${item.id} missed «${wanted.mention.quote}» ${wanted.status}`);
        continue;
      }
      sum.found += 1;
      const status = STATUSES[wanted.status]?.includes(match.status) ?? false;
      if (status) sum.status += 1;
      else if (showMisses) console.log(`${item.id} «${wanted.mention.quote}» is ${wanted.status}, found ${match.status}`);
      const parties = match.parties.map((id) => found.actors.find((actor) => actor.id === id));
      const right = wanted.parties.filter((party) =>
        parties.some((actor) => actor !== undefined && isNamed(actor.names, actor.mentions, party)),
      ).length;
      sum.right += right;
      sum.missed += wanted.parties.length - right;
      sum.extra += Math.max(0, parties.length - right);
      if (showMisses && (right < wanted.parties.length || right < parties.length)) {
        console.log(
          `${item.id} «${wanted.mention.quote}» between ${wanted.parties.map(({ quote }) => quote).join('; ')}, found ${parties.map((actor) => actor?.name).join('; ')}`,
        );
      }
    }
  }
  const f1 = (200 * sum.right) / (2 * sum.right + sum.extra + sum.missed);
  console.log(
    `Vietnamese: ${sum.found} of ${sum.all} found, status right ${((100 * sum.status) / sum.found).toFixed(1)} %, parties F1 ${f1.toFixed(1)}, traps avoided ${sum.trapsAvoided} of ${sum.traps}`,
  );
}

const spansOf = ({ start, end, mentions }: Agreement): { start: number; end: number }[] => [
  { start, end },
  ...mentions.map(([from, to]) => ({ start: from, end: to })),
];

/** A party of theirs is the actor that stands there, or one with a name inside it ("ông Vương Nghị", "Thủ tướng Đức Angela Merkel"). */
const isNamed = (names: readonly string[], mentions: readonly (readonly [number, number])[], party: Quoted): boolean =>
  mentions.some(([start, end]) => overlaps({ start, end }, party)) || names.some((name) => party.quote.includes(name));

/** Of the English sentences those of agreement have one found, those of refusal none that holds, the others none. */
function measureEnglish(): void {
  const { items } = read<{ items: Coded[] }>('plover_en.json');
  const right: Record<string, [number, number]> = {};
  for (const item of items) {
    const kind = item.events[0]?.plover ?? 'none';
    const { agreements } = find(item.text, 'en', null);
    const holds = agreements.some(({ status }) => status !== 'rejected' && status !== 'proposed');
    const refused = agreements.some(({ status }) => status === 'rejected');
    const ok = kind === 'AGREE' || kind === 'SUPPORT' ? !refused : !holds;
    const tally = right[kind] ?? [0, 0];
    right[kind] = tally;
    tally[1] += 1;
    if (ok) tally[0] += 1;
    if (showMisses)
      console.log(
        `${ok ? 'right' : 'WRONG'} ${item.id} ${agreements.map(({ quote, status }) => `«${quote}» ${status}`).join('; ') || 'none'}`,
      );
  }
  console.log(
    `English: ${Object.entries(right)
      .map(([kind, [ok, all]]) => `${kind} ${ok} of ${all}`)
      .join(', ')}`,
  );
}

measureVietnamese();
measureEnglish();
