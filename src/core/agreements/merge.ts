import type { InstrumentMention } from './instruments.ts';
import type { Parties } from './parties.ts';
import type { Scene } from './scene.ts';
import type { Step } from './steps.ts';

/** A mention with what its sentence says of it. */
export interface Draft {
  readonly mention: InstrumentMention;
  readonly steps: readonly Step[];
  readonly parties: Parties;
  /** The two or more actors that the text spoke of together last. */
  readonly before: readonly number[];
}

/** Kinds that stand for one another in later mentions: "the pact" may be a treaty, a truce, a contract. */
const FAMILY: Readonly<Record<string, string>> = {
  treaty: 'pact',
  contract: 'pact',
  pact: 'pact',
  programme: 'programme',
  statement: 'statement',
  memorandum: 'memorandum',
  mechanism: 'mechanism',
  guideline: 'guideline',
};

/** Sentences over which a bare noun still points back. */
const NEAR = 4;
/** Sentences in which the article takes up what its headline announced. */
const LEAD = 8;

const familyOf = ({ mention }: Draft): string => FAMILY[mention.head.kind] ?? mention.head.kind;

/**
 * Mentions of one agreement together. A mention joins an earlier one when it repeats its name or acronym, or points
 * back with a definite word and says nothing that the earlier one did not; other parties make another agreement.
 */
export function mergeMentions(scene: Scene, drafts: readonly Draft[]): Draft[][] {
  const groups: Draft[][] = [];
  for (const draft of drafts) {
    const group = groups.findLast((candidate) => isSame(scene, candidate, draft));
    if (group === undefined) groups.push([draft]);
    else group.push(draft);
  }
  return groups;
}

function isSame(scene: Scene, group: readonly Draft[], draft: Draft): boolean {
  const { mention } = draft;
  const last = group.at(-1)?.mention;
  if (last === undefined) return false;
  if (mention.head.strength === 'anaphor') return mention.determiner !== 'indefinite' && mention.sentence - last.sentence <= NEAR;
  if (clash(group, draft) || replaces(draft, last)) return false;
  if (group.some((other) => sameName(other.mention, mention))) return true;
  if (!group.some((other) => familyOf(other) === familyOf(draft))) return false;
  const announced = group.every((other) => isAnnouncement(scene, other.mention));
  if (announced && mention.determiner !== 'plural' && mention.sentence <= LEAD) return true;
  if (mention.determiner === 'indefinite' || mention.determiner === 'plural' || mention.determiner === 'none') return false;
  const known = new Set(group.flatMap((other) => [...other.mention.words]));
  if (![...mention.words].every((word) => known.has(word))) return false;
  const sameHead = group.some((other) => other.mention.headWords === mention.headWords);
  if (mention.determiner === 'definite') return sameHead || mention.head.kind === 'pact' || mention.head.kind === 'treaty';
  if (mention.words.size > 0) return sameHead;
  // A bare noun without a word for "one" points back, in a language that has no article.
  const opensLast = group.some((other) => other.mention.headWords.startsWith(mention.headWords));
  return !scene.grammar.headFinal && opensLast && mention.sentence - last.sentence <= NEAR;
}

/** The headline and teaser announce what the article then tells. */
const isAnnouncement = ({ reading: { sentences } }: Scene, { sentence }: InstrumentMention): boolean => {
  const role = sentences[sentence]?.role;
  return role === 'title' || role === 'teaser';
};

/** "… replaces the memorandum of 2012": what is replaced is not what replaces it. */
const replaces = ({ steps, mention }: Draft, last: InstrumentMention): boolean =>
  last.sentence === mention.sentence && steps.some(({ cue }) => cue?.act === 'end' && cue.instrument === 'object');

/** Both name parties, and none is the same; "both sides" can be anyone. */
function clash(group: readonly Draft[], { parties }: Draft): boolean {
  if (parties.entities.length === 0 || parties.certainty === 2) return false;
  const said = group.filter((other) => other.parties.entities.length > 0 && other.parties.certainty !== 2);
  return said.length > 0 && !said.some((other) => other.parties.entities.some((party) => parties.entities.includes(party)));
}

function sameName(a: InstrumentMention, b: InstrumentMention): boolean {
  if (!a.proper || !b.proper) return false;
  const [small, large] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words];
  return small.size > 0 && [...small].every((word) => large.has(word));
}
