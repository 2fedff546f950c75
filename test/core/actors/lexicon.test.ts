import { describe, expect, it } from 'vitest';
import { packs } from '../../../src/core/lang/packs.ts';

for (const [language, { actors }] of packs) {
  const { titles, heads, english, bodyKinds, ...lists } = actors.words;
  const named = {
    ...Object.fromEntries(Object.entries(lists).filter((entry): entry is [string, readonly string[]] => Array.isArray(entry[1]))),
    ...Object.fromEntries(Object.entries(titles).map(([kind, words]) => [`titles.${kind}`, words])),
    heads: Object.keys(heads),
    'bodyKinds.nouns': bodyKinds.flatMap(({ nouns }) => nouns),
    'bodyKinds.titles': bodyKinds.flatMap((kind) => kind.titles),
    english: english === null ? [] : [...Object.keys(english.fields), ...Object.keys(english.heads)],
  };

  describe(`words of actors in ${language}`, () => {
    it.each(Object.entries(named))('%s are NFC, in small letters and trimmed', (list, words) => {
      const wrong = words.filter((word) => word !== word.normalize('NFC').trim() || (list !== 'gazetteer' && word !== word.toLowerCase()));
      expect(wrong).toEqual([]);
    });

    it.each(Object.entries(named).filter(([list]) => list !== 'english'))('%s hold nothing twice', (_, words) => {
      expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    });

    it('gives no title two kinds', () => {
      const all = Object.values(titles).flat();
      expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([]);
    });
  });
}
