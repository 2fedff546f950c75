/** Rules by which a mention makes an actor. Each has examples in every language pack. */
export const actorRules = [
  // Names of the gazetteer, bare, in a title, and what stands for them.
  'name',
  'title',
  'capital',
  'people',
  // People: by the title before the name, the apposition behind it, or what they do.
  'title-state',
  'title-organization',
  'title-occupation',
  'title-rank',
  'title-courtesy',
  'apposition',
  'evidence',
  // Bodies: by a noun in the name or beside it, and the other names that the text gives them.
  'head-noun',
  'company-suffix',
  'unit',
  'noun-beside',
  'acronym',
  'alias',
  // Groups.
  'counted',
  // Shorter forms of a name known by then, and names in headlines of capitals.
  'run',
  'headline',
] as const;

export type ActorRule = (typeof actorRules)[number];

/** Rules for mentions that make no actor by themselves: where something is, what is part of another name, whom a title serves. */
export type SilentRule = 'locates' | 'opening' | 'part' | 'adjective' | 'served' | 'owner' | 'no-actor' | 'thing' | 'initials';

/** Examples of a rule: a text with the actor that it finds there, and texts with names that must be no actor. */
export interface RuleExamples {
  readonly hits: readonly (readonly [text: string, type: 'person' | 'state' | 'organization' | 'group', name: string])[];
  readonly misses: readonly (readonly [text: string, name: string])[];
}
