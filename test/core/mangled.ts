import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';

const gold = path.resolve(import.meta.dirname, '../gold');
const articles = fs
  .readdirSync(gold)
  .filter((file) => /-a\d+\.txt$/u.test(file))
  .map((file) => fs.readFileSync(path.join(gold, file), 'utf8'));

/** Code units as they come: lone surrogates, controls, marks without a letter. */
const codeUnits = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 400 }).map((units) => String.fromCharCode(...units));

/** Words that rules know, in orders that no language has. */
const wordSalad = fc
  .array(fc.constantFrom(...new Set(articles.flatMap((text) => text.split(/(?<=\s)|(?=[,.()/-])/u)))), { maxLength: 250 })
  .map((words) => words.join(''));

const STRANGE = [
  '\u200b',
  '\u200d',
  '\u00ad',
  '\ufeff',
  '\u0000',
  '\ud800',
  '\udc00',
  '\u0301',
  '\u202e',
  '🤝',
  '👩🏽‍⚖️',
  '𝐀',
  'ﬁ',
  '\u2028',
  '\u00a0',
  '(((',
  '﷽',
];

/** A text is cut, shuffled, spelt or spoilt as pastes and pipelines do it. */
const mangle: fc.Arbitrary<(text: string) => string> = fc.oneof(
  fc.tuple(fc.nat(), fc.nat()).map(([a, b]) => (text: string) => {
    const [from, to] = [a % (text.length + 1), b % (text.length + 1)].sort((one, other) => one - other);
    return text.slice(from, to);
  }),
  fc.array(fc.nat(), { minLength: 1, maxLength: 30 }).map((keys) => (text: string) => {
    const rank = (line: number): number => ((keys[line % keys.length] ?? 0) * 31 + line * 17) % 101;
    const lines = text.split('\n').map((line, at) => ({ line, key: rank(at) }));
    return lines
      .sort((a, b) => a.key - b.key)
      .map(({ line }) => line)
      .join('\n');
  }),
  fc.array(fc.tuple(fc.nat(), fc.constantFrom(...STRANGE)), { minLength: 1, maxLength: 40 }).map((inserted) => (text: string) => {
    const marks = new Map(inserted.map(([at, mark]) => [at % (text.length + 1), mark]));
    return `${marks.get(text.length) ?? ''}${Array.from({ length: text.length }, (_, at) => (marks.get(at) ?? '') + text.charAt(at)).join('')}`;
  }),
  fc.constantFrom(
    (text: string) => text.normalize('NFD'),
    (text: string) => text.replaceAll('\n', '\r\n'),
    (text: string) => text.replaceAll('\n', ' ').repeat(3),
    (text: string) => text.replaceAll(' ', '\n'),
    (text: string) => text.replaceAll(' ', ''),
    (text: string) => text.toUpperCase(),
    (text: string) => text.toLowerCase(),
    (text: string) => `${text}\n\n${text}`,
  ),
);

const mangledArticle = fc
  .tuple(fc.constantFrom(...articles), fc.array(mangle, { minLength: 1, maxLength: 4 }))
  .map(([text, mangles]) => mangles.reduce((mangled, change) => change(mangled), text));

/** Texts that nobody would send and somebody will. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: mangledArticle, weight: 6 },
  { arbitrary: wordSalad, weight: 3 },
  { arbitrary: codeUnits, weight: 1 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 400 }), weight: 1 },
);
