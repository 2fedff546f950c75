import { isAcronymInBrackets } from '../actors/names.ts';
import type { Hit } from '../text/lexicon.ts';
import type { Range } from '../text/reading.ts';
import { normOf, textOf } from '../text/reading.ts';
import { Gap, Kind, Shape } from '../text/tokens.ts';
import type { Determiner } from './grammar.ts';
import type { Act, InstrumentHead } from './lexicon.ts';
import { extendComplement, extendLeft, extendRight, extendSubject, isSyllable } from './naming.ts';
import { isCapitalized, isPossessive, type Scene, sentenceAt } from './scene.ts';

/** A place where the text names an instrument: the whole noun phrase without its determiner. */
export interface InstrumentMention extends Range {
  readonly head: InstrumentHead;
  /** The head's normal words. */
  readonly headWords: string;
  /** Index of the sentence. */
  readonly sentence: number;
  /** Normal words that tell this instrument from others of its kind. */
  readonly words: ReadonlySet<string>;
  /** Normal words behind it that tell what it is about; later mentions may leave them out or put them otherwise. */
  readonly subject: ReadonlySet<string>;
  /** Has a name of its own in capitals, or is an acronym. */
  readonly proper: boolean;
  readonly determiner: Determiner | null;
  /** Acronym given with it: "… (GSOMIA)". */
  readonly alias: Range | null;
  /** Only a word for it, which names nothing. */
  readonly pronoun: boolean;
}

/** Every place that names an instrument, in the order of the text. */
export function findInstruments(scene: Scene): InstrumentMention[] {
  const { tokens, sentences } = scene.reading;
  const found: InstrumentMention[] = [];
  const starts = scene.grammar.instrumentStarts.of(tokens);
  const aliases = new Map<string, InstrumentMention>();
  sentences.forEach((sentence, index) => {
    const before = found.length;
    let at = sentence.from;
    while (at < sentence.to) {
      if (starts[tokens.word[at] as number] === 0 && (aliases.size === 0 || tokens.shape[at] !== Shape.Upper)) {
        at += 1;
        continue;
      }
      const other = scene.grammar.notInstruments.longest(tokens, at, sentence.to);
      const head = headAt(scene, at, sentence.to);
      if (other !== null && other.to >= (head?.to ?? 0)) {
        at = other.to;
        continue;
      }
      const alias = head === null && tokens.shape[at] === Shape.Upper ? aliases.get(tokens.norm[at] as string) : undefined;
      if (alias !== undefined) {
        found.push({
          ...alias,
          from: at,
          to: at + 1,
          headWords: normOf(tokens, { from: at, to: at + 1 }),
          sentence: index,
          proper: true,
          determiner: 'definite',
          alias: null,
          pronoun: false,
        });
        at += 1;
        continue;
      }
      if (head === null && scene.grammar.pronouns.has(tokens.norm[at] as string) && isActedOn(scene, at, sentence.to)) {
        found.push(pronounAt({ from: at, to: at + 1 }, index, tokens.norm[at] as string));
        at += 1;
        continue;
      }
      if (head === null || isInsideName(scene, head) || (head.value.acronym && !/\p{Lu}\p{L}*\p{Lu}/u.test(textOf(tokens, head)))) {
        at = head === null ? at + 1 : head.to;
        continue;
      }
      if ((head.value.verb === true && isVerb(scene, head)) || (head.value.adjective === true && isAdjective(scene, head, sentence.to))) {
        at = head.to;
        continue;
      }
      const compound = compoundOf(scene, head, sentence.to);
      if (isSpeaker(scene, compound) || isSigner(scene, compound) || isAttribute(scene, compound, sentence.to)) {
        at = compound.to;
        continue;
      }
      const mention = extend(scene, compound, head, compound.value, index);
      if (compound.value.joint === true && !isJoint(scene, mention)) {
        at = head.to;
        continue;
      }
      if (mention.alias !== null) aliases.set(normOf(tokens, mention.alias), mention);
      found.push(mention);
      at = Math.max(compound.to, mention.to, mention.alias?.to ?? 0);
    }
    const signing = found.length === before ? signingIn(scene, sentence) : null;
    if (signing !== null) found.push(pronounAt({ from: signing, to: signing }, index, ''));
  });
  return found;
}

/** "Nga tuyên bố …", "France and Germany plan to …": right behind who does it, and, where a language has one, before its infinitive. */
const isVerb = ({ actorAt, grammar, reading: { tokens } }: Scene, { from, to }: Range): boolean =>
  (actorAt[from - 1] ?? -1) >= 0 && (grammar.infinitive === null || tokens.norm[to] === grammar.infinitive);

/** "a compact | handheld console": a common word right behind, which begins nothing of its own. */
const isAdjective = (scene: Scene, { to }: Range, last: number): boolean =>
  to < last &&
  scene.reading.tokens.gap[to] === Gap.Space &&
  !scene.grammar.stops.has(scene.reading.tokens.norm[to] as string) &&
  isSyllable(scene, to, last);

/** "the bank's Lagos office | said": a body that speaks. */
const isSpeaker = ({ grammar, reading: { tokens } }: Scene, { to, value }: Hit<InstrumentHead>): boolean =>
  (value.kind === 'mechanism' || value.venture === true) && grammar.telling.longest(tokens, to) !== null;

/** "Liên doanh | đã ký với …": a company that signs. */
function isSigner({ grammar, reading: { tokens } }: Scene, { to, value }: Hit<InstrumentHead>): boolean {
  if (value.venture !== true) return false;
  const modality = grammar.modalities.longest(tokens, to);
  return modality?.value !== 'passive' && grammar.cues.longest(tokens, modality?.to ?? to)?.value.act === 'sign';
}

/** "the Treaty | Bodies Section": a word of a longer name, in a language whose nouns end with their head. */
function isAttribute(scene: Scene, { to }: Range, last: number): boolean {
  const { actorAt, dateAt, grammar, reading } = scene;
  const { tokens } = reading;
  // A headline may write every word so.
  if (!grammar.headFinal || to >= last || sentenceAt(scene, to).role !== 'paragraph' || !isCapitalized(scene, to - 1)) return false;
  const free = (actorAt[to] as number) < 0 && (dateAt[to] as number) < 0;
  return (
    free &&
    tokens.gap[to] === Gap.Space &&
    tokens.shape[to] === Shape.Capitalized &&
    isCapitalized(scene, to + 1) &&
    tokens.gap[to + 1] === Gap.Space
  );
}

/** The head noun at a token; some are one only right behind a verb of signing: "ký kết | hợp tác". */
function headAt({ grammar, reading: { tokens } }: Scene, at: number, last: number): Hit<InstrumentHead> | null {
  const head = grammar.heads.longest(tokens, at, last);
  const signed = head === null ? grammar.signedHeads.longest(tokens, at, last) : null;
  if (head === null && signed === null) return null;
  // "ký một | quan hệ đối tác"
  const determiner = grammar.determiners.longest(tokens, at - 1, at);
  const noun = determiner === null ? at : at - 1;
  const isSigned = (back: number): boolean => {
    const cue = noun >= back ? grammar.cues.longest(tokens, noun - back, noun) : null;
    return cue?.to === noun && cue.value.act === 'sign';
  };
  // "trao | bảy văn kiện": several that were signed are named by their number.
  const counted = head?.value.strength === 'anaphor' && determiner?.value === 'plural';
  const several = counted ? grammar.signedHeads.longest(tokens, at, last) : null;
  if (several !== null && isSigned(1)) return several;
  return head ?? (signed !== null && (isSigned(1) || isSigned(2)) ? signed : null);
}

/** "It was suspended", "it expires": what befalls an instrument; who signs or suspends is none. */
function isActedOn({ grammar, reading: { tokens } }: Scene, at: number, last: number): boolean {
  let passive = false;
  for (let next = at + 1; next < Math.min(last, at + VERB_REACH); next++) {
    const cue = grammar.cues.longest(tokens, next, last);
    if (cue !== null) return cue.value.instrument === 'subject' || cue.value.act === 'enter' || (passive && BEFALLING.has(cue.value.act));
    const modality = grammar.modalities.longest(tokens, next, last);
    // "it quietly ran out"
    if (modality === null && grammar.adverb?.test(tokens.norm[next] as string) === true) continue;
    if (modality === null) return false;
    passive ||= modality.value === 'passive';
    next = modality.to - 1;
  }
  return false;
}

/** Tokens from a pronoun to its verb. */
const VERB_REACH = 5;
const BEFALLING: ReadonlySet<Act> = new Set(['sign', 'ratify', 'extend', 'suspend', 'reject', 'end', 'postpone']);

/** Where a sentence tells that something was signed and does not say what: "Lễ ký diễn ra hôm thứ Sáu". */
function signingIn({ grammar, reading: { tokens } }: Scene, { from, to }: Range): number | null {
  const signing = grammar.signings.first(tokens, from, to);
  // "nói tại | lễ ký", "trả lời sau | lễ ký", "said at | the signing": only where and when somebody spoke.
  const aside = signing === null || signing.from === from ? null : grammar.partyWords.longest(tokens, signing.from - 1, signing.from);
  return signing === null || aside?.value === 'aside' ? null : signing.from;
}

const pronounAt = ({ from, to }: Range, sentence: number, headWords: string): InstrumentMention => ({
  from,
  to,
  head: { kind: 'pact', strength: 'anaphor' },
  headWords,
  sentence,
  words: new Set(),
  subject: new Set(),
  proper: false,
  determiner: 'demonstrative',
  alias: null,
  pronoun: true,
});

/** "joint venture agreement": the last of several heads ends the name, the first tells the kind where it is the more exact. */
function compoundOf(scene: Scene, first: Hit<InstrumentHead>, last: number): Hit<InstrumentHead> {
  let head = first;
  if (!scene.grammar.headFinal) return setUpBy(scene, first, last);
  while (head.to < last && scene.reading.tokens.gap[head.to] !== Gap.Paragraph) {
    const next = scene.grammar.heads.longest(scene.reading.tokens, head.to, last);
    if (next === null) break;
    const exact = head.value.strength === 'strong' && head.value.kind !== 'pact';
    head = { from: head.from, to: next.to, value: exact ? head.value : next.value };
  }
  return head;
}

/** "hợp đồng thành lập liên doanh": what a contract sets up belongs to its name. */
function setUpBy({ grammar, reading: { tokens } }: Scene, first: Hit<InstrumentHead>, last: number): Hit<InstrumentHead> {
  if (first.value.strength !== 'strong' || (first.value.kind !== 'contract' && first.value.kind !== 'pact')) return first;
  const verb = grammar.cues.longest(tokens, first.to, last);
  const next = grammar.heads.longest(tokens, verb?.value.act === 'establish' ? verb.to : first.to, last);
  return next === null || next.value.strength !== 'weak' ? first : { ...first, to: next.to };
}

/** "a tentative agreement", "thỏa thuận nguyên tắc": agreed, and no more. */
export function isTentative({ grammar, reading: { tokens } }: Scene, { from, to }: InstrumentMention): boolean {
  return grammar.tentative.first(tokens, from, Math.min(to + TENTATIVE_GAP, tokens.length), tokens.length) !== null;
}

/** Tokens behind a name in which "in principle" stands. */
const TENTATIVE_GAP = 2;

export const isJoint = ({ grammar }: Scene, { subject, words }: InstrumentMention): boolean =>
  [...words, ...subject].some((word) => grammar.joint.has(word));

/** A head noun that is part of an organisation's or a person's name, such as that of a treaty organisation. */
const isInsideName = ({ nameAt }: Scene, { from, to }: Range): boolean => nameAt[from] === 1 && nameAt[to - 1] === 1;

function extend(scene: Scene, headRange: Range, noun: Range, head: InstrumentHead, sentence: number): InstrumentMention {
  const { from: first, to: last } = sentenceAt(scene, headRange.from);
  const from = scene.grammar.headFinal ? extendLeft(scene, headRange.from, first) : headRange.from;
  const name = extendRight(scene, headRange, last);
  const complement = extendComplement(scene, name, last);
  const to = extendSubject(scene, complement, last);
  const determiner = determinerOf(scene, { from, to }, { from: first, to: last });
  // What a contract sets up belongs to its name, not to its noun.
  const own = scene.grammar.headFinal ? headRange : noun;
  const words = new Set<string>();
  const subject = new Set<string>();
  let proper = false;
  for (let at = from; at < to; at++) {
    const inHead = at >= headRange.from && at < own.to;
    if (scene.reading.tokens.kind[at] === Kind.Mark) continue;
    if (at >= name && at < complement) {
      subject.add(scene.reading.tokens.norm[at] as string);
      continue;
    }
    if (!inHead) words.add(scene.reading.tokens.norm[at] as string);
    const opens = at === first;
    // "HDMI protocol": what only names with a capital of its own is told by that.
    if (head.capital === true && !isCapitalized(scene, headRange.to - 1)) continue;
    if (isCapitalized(scene, at) && !opens && (!inHead || (head.acronym === true && isAcronym(scene, at))))
      proper ||= scene.actorAt[at] === -1 || scene.grammar.headFinal;
  }
  return {
    from,
    to,
    headWords: normOf(scene.reading.tokens, own),
    head,
    sentence,
    words,
    subject,
    proper,
    determiner,
    alias: aliasAfter(scene, to, last) ?? aliasInside(scene, from, headRange.from),
    pronoun: false,
  };
}

const isAcronym = ({ reading: { tokens } }: Scene, at: number): boolean =>
  tokens.shape[at] === Shape.Upper && (tokens.norm[at] as string).length >= 3;

/** The determiner of a noun phrase: before it, or, where the language puts it there and then more tellingly, behind it. */
function determinerOf(scene: Scene, { from, to }: Range, { from: first, to: last }: Range): Determiner | null {
  const { tokens } = scene.reading;
  const { determiners, headFinal } = scene.grammar;
  if (!headFinal && to < last && determiners.longest(tokens, to, last)?.value === 'demonstrative') return 'demonstrative';
  // "not a" before "a"
  for (let back = Math.min(3, from - first); back >= 1; back--) {
    const before = determiners.longest(tokens, from - back, from);
    if (before !== null && before.to === from && (headFinal || before.value !== 'demonstrative')) return before.value;
  }
  if (tokens.kind[from - 1] === Kind.Number && from - 1 >= first && (scene.dateAt[from - 1] as number) < 0) return 'plural';
  return headFinal && isPossessive(scene, from - 1) ? 'definite' : null;
}

/** "the Anti-Ballistic Missile | (ABM) | Treaty" */
function aliasInside(scene: Scene, from: number, head: number): Range | null {
  for (let at = from + 1; at < head; at++) if (isAcronymInBrackets(scene.reading.tokens, at)) return { from: at + 1, to: at + 2 };
  return null;
}

/** "… (GSOMIA)" or ", or GSOMIA," */
function aliasAfter(scene: Scene, to: number, last: number): Range | null {
  const { tokens } = scene.reading;
  const opens = tokens.norm[to] === '(' || (tokens.norm[to] === ',' && tokens.norm[to + 1] === 'or');
  if (!opens) return null;
  const at = tokens.norm[to] === '(' ? to + 1 : to + 2;
  if (at >= last || scene.nameAt[at] === 1) return null;
  // "(MoU)" is written with a small letter.
  const written = isAcronym(scene, at) || scene.grammar.heads.longest(tokens, at, at + 1)?.value.acronym === true;
  return written ? { from: at, to: at + 1 } : null;
}
