import { replaces } from './coreference.ts';
import type { Draft } from './draft.ts';
import { Group } from './group.ts';
import type { Scene } from './scene.ts';

/** Agreements back to which a mention can point. */
const LATEST = 24;

/**
 * Mentions of one agreement together. A mention joins an earlier one when it repeats its name or acronym, or points
 * back with a definite word and says nothing that the earlier one did not; other parties make another agreement.
 */
export function mergeMentions(scene: Scene, drafts: readonly Draft[]): (readonly Draft[])[] {
  const groups: Group[] = [];
  let previous: Draft | undefined;
  for (const said of drafts) {
    const draft = nameReplaced(said, previous);
    previous = said;
    // Only the latest groups are looked at: what was named that many agreements ago is named anew.
    const holding = groups.slice(-LATEST).filter((candidate) => candidate.holds(draft));
    const group =
      latest(holding.filter((candidate) => candidate.hasHead(draft.mention))) ??
      holding.find((candidate) => candidate.isHeadline && pointsAtHeadline(draft)) ??
      latest(holding);
    if (group !== undefined) group.add(draft);
    // A pronoun that points at nothing names nothing.
    else if (!draft.mention.pronoun) groups.push(new Group(scene, draft));
  }
  return groups.map(({ drafts: together }) => together);
}

/** "thay cho văn bản ký năm 2017": the text that a memorandum replaces is one too. */
function nameReplaced(draft: Draft, before: Draft | undefined): Draft {
  if (draft.mention.head.strength !== 'anaphor') return draft;
  return before !== undefined && replaces(draft, before.mention)
    ? { ...draft, mention: { ...draft.mention, head: before.mention.head } }
    : draft;
}

/** The agreement that was named last. */
const latest = (groups: readonly Group[]): Group | undefined =>
  groups.length === 0 ? undefined : groups.reduce((best, next) => (next.place > best.place ? next : best));

/** "the deal", with nothing more, is the one that the article is about. */
const pointsAtHeadline = ({ mention }: Draft): boolean => mention.determiner === 'definite' && mention.words.size === 0;
