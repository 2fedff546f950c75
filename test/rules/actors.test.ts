import { describe, expect, it } from 'vitest';
import { findActors } from '../../src/core/actors/actors.ts';
import { actorRules } from '../../src/core/actors/rules.ts';
import { examples as en } from '../../src/core/lang/en/actors.examples.ts';
import { packs } from '../../src/core/lang/packs.ts';
import { examples as vi } from '../../src/core/lang/vi/actors.examples.ts';
import { readingOf } from '../core/actors/reading.ts';

const languages = { vi, en };

for (const [language, examples] of Object.entries(languages)) {
  const pack = packs.get(language);
  if (pack === undefined) throw new Error(`no pack for ${language}`);
  const find = (text: string) => findActors(readingOf(text, pack.text), pack.actors);

  describe(`actors in ${language}`, () => {
    for (const rule of actorRules) {
      for (const [text, type, name] of examples[rule].hits)
        it(`${rule} finds ${name} in: ${text}`, () => {
          const actor = find(text).find((found) => found.type === type && found.names.includes(name));
          expect(actor?.mentions.map((mention) => mention.rule)).toContain(`${language}/actor/${rule}`);
        });
      for (const [text, name] of examples[rule].misses)
        it(`${rule} finds no ${name} in: ${text}`, () => {
          expect(find(text).flatMap(({ names }) => names)).not.toContain(name);
        });
    }
  });
}
