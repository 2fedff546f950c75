import { expect, test } from 'vitest';
import type { Summary } from '../../../src/core/schema.ts';
import { type MarkedNode, marksOf, piecesOf } from '../../../src/edge/render/marked-text.ts';
import { example } from './example.ts';

/** "[" and "]" around what is marked, with its label. */
const show = (nodes: readonly MarkedNode[]): string =>
  nodes.map((node) => (typeof node === 'string' ? node : `[${show(node.children)}|${node.mark.label}]`)).join('');

const shown = (summary: Summary): string[] =>
  piecesOf(summary).map((piece) => (piece.kind === 'read' ? show(piece.nodes) : `(${piece.reasons}: ${piece.text})`));

test('what was read is shown with its marks, one inside the other, and what was left out with its reason', () => {
  expect(shown(example)).toEqual([
    '(menu: Menu | Home)',
    '[Norway|state NO] & [Chile|state CL] sign treaty\nNorway and Chile signed [the [Oslo|organization] Treaty|treaty, signed] on [3 May 2023|2023-05-03]. ',
    '(advertisement: Advertisement)',
    'Prime Minister [Kari Holm|person] called it <b>fair</b>.',
    '(share: Share)',
  ]);
});

const plain = (text: string, spans: readonly [number, number][]): Summary => ({
  ...example,
  article: { ...example.article, text, body: [[0, text.length]], dropped: [] },
  dates: [],
  agreements: [],
  actors: [
    {
      ...example.actors[0],
      id: 'a1',
      name: '',
      names: [],
      type: 'group',
      canonical: null,
      role: null,
      of: null,
      rule: '',
      mentions: [...spans],
    },
  ],
});

test('marks that cross, touch or are the same lose no letter of the text', () => {
  expect(
    shown(
      plain('abcdef', [
        [0, 4],
        [2, 6],
      ]),
    ),
  ).toEqual(['[ab[cd|group]|group]ef']);
  expect(
    shown(
      plain('abcdef', [
        [0, 2],
        [2, 4],
      ]),
    ),
  ).toEqual(['[ab|group][cd|group]ef']);
  expect(
    shown(
      plain('abcdef', [
        [1, 3],
        [1, 3],
      ]),
    ),
  ).toEqual(['a[[bc|group]|group]def']);
  expect(shown(plain('abcdef', []))).toEqual(['abcdef']);
});

test('only the first mention is where its fact is linked to', () => {
  const anchors = marksOf(
    plain('abcdef', [
      [0, 1],
      [2, 3],
    ]),
  ).map(({ anchor }) => anchor);
  expect(anchors).toEqual(['a1', null]);
});
