import { isMark } from '../actors/names.ts';
import type { Range } from '../text/reading.ts';
import type { Cue } from './cues.ts';
import { isPlain, listBefore, listFrom, principals, SHORT_GAP } from './lists.ts';
import { type Pairs, pairMeant } from './pairs.ts';
import { within } from './ruler.ts';
import { isCourt, isParting, type Scene } from './scene.ts';

/**
 * Who is bound by what these do: "Thượng viện A và quốc hội B phê chuẩn", "Hạ viện A thông qua": whoever ratifies, and a parliament that
 * approves, does so for its state; "the court struck down the lease": a court for nobody.
 */
export function boundBy(scene: Scene, { act }: Cue, doers: readonly number[]): readonly number[] {
  const { entities, homeOf, kindsOf } = scene;
  if (act === 'sign') return doers.filter((doer) => !isCourt(scene, doer));
  const bound = new Set<number>();
  for (const doer of doers) {
    const home = homeOf.get(doer) ?? -1;
    if ((act === 'ratify' || kindsOf.get(doer)?.has('parliament') === true) && entities[home]?.type === 'state') bound.add(home);
    else if (act === 'ratify' || !isCourt(scene, doer)) bound.add(doer);
  }
  return [...bound];
}

/** The actors that do what the verb says: between "được" and it, after "by", or in the list that ends before it. */
export function subjectsOf(scene: Scene, sentence: Range, naming: Range, cue: Cue, before: Pairs): readonly number[] {
  const own = listBefore(scene, cue.phrase.from, cue.from);
  if (own.length > 0) return principals(scene, own);
  // "China urged | both sides to sign", "called on | both sides to sign": who asks is not who signs.
  const { from } = cue.phrase;
  const asked = pairMeant(scene, { from, to: Math.min(cue.act === 'propose' ? cue.to + ASKED : cue.from, naming.from) }, before, from);
  if (asked !== null && asked.length >= 2) return asked;
  const by = agentsAfter(scene, sentence, cue);
  if (by.length > 0) return by;
  const relative = relativeSubject(scene, sentence, naming, cue, before);
  if (relative.length > 0) return relative;
  const end = naming.from < cue.from ? naming.from : cue.phrase.from;
  const list = listBefore(scene, sentence.from, end);
  const both = pairMeant(scene, { from: list.at(-1)?.to ?? sentence.from, to: end }, before, sentence.from);
  if (both !== null && both.length >= 2) return both;
  const meant = list.length > 0 ? null : meantByIt(scene, sentence, cue);
  return meant === null ? principals(scene, list) : [meant];
}

/** "India has turned collector. … | it | signed a pact": who opens its sentence or the one before. */
function meantByIt(scene: Scene, { from }: Range, cue: Cue): number | null {
  const { actors, grammar, reading } = scene;
  const { sentenceOf, sentences, tokens } = reading;
  const at = cue.phrase.from - 1;
  // "It replaces the pact of 2012": what replaces it is no party.
  if (at < from || !grammar.subjects.has(tokens.norm[at] as string) || grammar.serial.longest(tokens, cue.from) !== null) return null;
  const index = sentenceOf[at] as number;
  for (const place of [index, index - 1]) {
    const sentence = sentences[place];
    if (sentence === undefined) continue;
    const first = within(actors, { from: sentence.from, to: Math.min(sentence.to, at) }).find(
      ({ entity }) => scene.entities[entity]?.type !== 'person',
    );
    if (first !== undefined && first.from - sentence.from <= OPENING) return first.entity;
  }
  return null;
}

/** Tokens before who opens a sentence. */
const OPENING = 2;

/** Tokens behind a verb of asking in which "both sides" are those asked. */
const ASKED = 4;

/** "the pact that A and B signed", "thỏa thuận mà hai bên ký": who does it stands between the naming and the verb. */
function relativeSubject(scene: Scene, sentence: Range, naming: Range, cue: Cue, before: Pairs): readonly number[] {
  const {
    grammar,
    reading: { tokens },
  } = scene;
  if (naming.to > cue.phrase.from || cue.passive) return [];
  const comma = tokens.norm[naming.to] === ',' ? naming.to + 1 : naming.to;
  const opening = grammar.relatives.longest(tokens, comma, cue.phrase.from) ?? relativeAfter(scene, comma, cue.phrase.from);
  const from = opening?.to ?? naming.to;
  for (let at = from; at < cue.phrase.from; at++) if (isParting(scene, at) && tokens.norm[at] !== ',') return [];
  const list = listBefore(scene, from, cue.phrase.from);
  const first = list[0];
  // "the pact | they signed"
  const atOnce =
    grammar.both.longest(tokens, from, cue.phrase.from) !== null ||
    (first !== undefined && first.from - from <= SHORT_GAP && isPlain(scene, from, first.from));
  if (opening === null && !atOnce) return [];
  const both = pairMeant(scene, { from, to: cue.phrase.from }, before, sentence.from);
  return list.length === 0 && both !== null ? both : principals(scene, list);
}

/** "Tuyên bố về ứng xử | ở Biển Đông (DOC) | mà": behind more of a name that opens with its head. */
function relativeAfter({ actorAt, grammar, reading: { tokens } }: Scene, from: number, last: number): { readonly to: number } | null {
  if (grammar.headFinal) return null;
  for (let at = from; at < Math.min(last, from + LONGEST_REST); at++) {
    const relative = grammar.relatives.longest(tokens, at, last);
    if (relative !== null) return relative;
    if (isMark(tokens, at, ',;:.') || (actorAt[at] as number) >= 0 || grammar.cues.longest(tokens, at, last) !== null) return null;
  }
  return null;
}

/** Tokens of a name behind the part of it that was told. */
const LONGEST_REST = 8;

/** "signed by A and B" */
function agentsAfter(scene: Scene, sentence: Range, cue: Cue): number[] {
  const { tokens } = scene.reading;
  // "brokered by the conciliation service …": a mediator.
  const aside = scene.grammar.partyWords.longest(tokens, cue.from, sentence.to);
  if (aside?.value === 'aside' && aside.to > cue.to) return [];
  for (let at = cue.to; at < Math.min(sentence.to, cue.to + 10); at++) {
    if (scene.grammar.partyWords.longest(tokens, at, sentence.to)?.value === 'by')
      return principals(scene, listFrom(scene, at + 1, sentence.to).mentions);
    if (scene.grammar.cues.longest(tokens, at, sentence.to) !== null || isParting(scene, at)) break;
  }
  return [];
}
