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
  if (clash(group, draft)) return false;
  if (group.some((other) => sameName(other.mention, mention))) return true;
  const family = familyOf(draft);
  const related = group.some((other) => familyOf(other) === family || mention.head.strength === 'anaphor');
  if (!related) return false;
  const inTitle = group.every((other) => scene.reading.sentences[other.mention.sentence]?.role === 'title');
  if (inTitle && mention.determiner !== 'plural') return overlaps(group, draft) || mention.sentence <= 3;
  if (mention.determiner === 'indefinite' || mention.determiner === 'plural' || mention.determiner === 'none') return false;
  const known = new Set(group.flatMap((other) => [...other.mention.words]));
  const nothingNew = [...mention.words].every((word) => known.has(word));
  return nothingNew && (mention.determiner === 'definite' || mention.words.size > 0 || mention.head.strength === 'anaphor');
}

/** Both name parties, and not the same ones. */
function clash(group: readonly Draft[], draft: Draft): boolean {
  if (draft.parties.certainty < 3) return false;
  const sure = group.filter((other) => other.parties.certainty >= 3);
  return sure.length > 0 && !sure.some((other) => other.parties.entities.some((party) => draft.parties.entities.includes(party)));
}

function overlaps(group: readonly Draft[], { mention }: Draft): boolean {
  return group.some((other) => [...mention.words].some((word) => other.mention.words.has(word)));
}

function sameName(a: InstrumentMention, b: InstrumentMention): boolean {
  if (!a.proper || !b.proper) return false;
  const [small, large] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words];
  return small.size > 0 && [...small].every((word) => large.has(word));
}
