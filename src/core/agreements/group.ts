import { normOf, type Range } from '../text/reading.ts';
import { isAnnouncement, isApposition, isCalled, isSaidOther, replaces, sameName } from './coreference.ts';
import { rankOf } from './cues.ts';
import type { Draft } from './draft.ts';
import { type InstrumentMention, isTentative } from './instruments.ts';
import type { InstrumentHead } from './lexicon.ts';
import type { Parties } from './parties.ts';
import { isPoint, opensPoint } from './points.ts';
import { isHired, type Scene } from './scene.ts';
import { titleDate } from './step-dates.ts';
import type { Step } from './steps.ts';

/** Kinds that "the pact" may stand for in later mentions: a treaty, a truce, a contract. */
const PACTS: ReadonlySet<InstrumentHead['kind']> = new Set(['treaty', 'contract', 'pact']);

/** Sentences over which a pronoun or an unnamed signing points back. */
const CLOSE = 2;
/** Sentences over which a bare noun still points back. */
const NEAR = 4;
/** Sentences over which a bare noun of the same head does. */
const FAR = 7;
/** Sentences in which the article takes up what its headline announced. */
const LEAD = 8;
/** Determiners, or their absence, that can point back at an instrument named before. */
const POINTING: ReadonlySet<InstrumentMention['determiner']> = new Set(['definite', 'demonstrative', null]);
/** Determiners of a first mention below the headline. */
const LEADING: ReadonlySet<InstrumentMention['determiner']> = new Set(['definite', 'demonstrative', 'indefinite', null]);
/** Certainty from which parties are surely those that a mention names. */
const SURE = 3;
/** Kinds that a headline may call a deal. */
const LOOSELY_CALLED: ReadonlySet<string> = new Set(['memorandum', 'programme']);
/** Sentences of an opening, the headline counted. */
const OPENING = 2;
/** Sentences in which the name of what the opening told is given. */
const NAMED = 8;
/** Names that a group keeps. */
const MOST_NAMES = 24;

const familyOf = ({ head: { kind } }: InstrumentMention): InstrumentHead['kind'] => (PACTS.has(kind) ? 'pact' : kind);

/** The mentions of one agreement so far, and what they say together. */
export class Group {
  readonly drafts: Draft[] = [];
  readonly #scene: Scene;
  readonly #families = new Set<InstrumentHead['kind']>();
  readonly #words = new Set<string>();
  readonly #subjects = new Set<string>();
  readonly #heads = new Set<string>();
  readonly #names: ReadonlySet<string>[] = [];
  readonly #acronyms = new Set<string>();
  readonly #parties = new Set<number>();
  readonly #met = new Set<number>();
  /** Years that mentions have in their own words, or that it was signed or agreed in. */
  readonly #years = new Set<string>();
  readonly #statuses = new Set<Step['status']>();
  #isSaidOther = false;
  /** The headline names it. */
  isHeadline = false;
  #announced = true;
  #isPlural = true;
  #last: InstrumentMention;
  /** The last mention stands in a point of a list. */
  #inPoint = false;

  constructor(scene: Scene, first: Draft) {
    this.#scene = scene;
    this.#last = first.mention;
    this.add(first);
  }

  add(draft: Draft): void {
    const { mention, parties } = draft;
    this.drafts.push(draft);
    this.#last = mention;
    this.#inPoint = isPoint(this.#scene, mention.sentence);
    this.#isPlural &&= mention.determiner === 'plural';
    this.#families.add(familyOf(mention));
    for (const word of mention.words) {
      this.#words.add(word);
      this.#subjects.add(word);
    }
    for (const word of mention.subject) this.#subjects.add(word);
    this.#heads.add(mention.headWords);
    this.#heads.add(this.#alike(mention));
    this.#learn(mention.alias);
    if (mention.proper && mention.words.size > 0 && this.#names.length < MOST_NAMES) this.#names.push(mention.words);
    if (parties.certainty !== 2) for (const party of parties.entities) this.#parties.add(party);
    for (const party of parties.met) this.#met.add(party);
    this.#isSaidOther ||= isSaidOther(this.#scene, mention);
    this.#noteSteps(draft);
    this.isHeadline ||= this.#scene.reading.sentences[mention.sentence]?.role === 'title';
    this.#announced &&= isAnnouncement(this.#scene, mention);
  }

  #noteSteps({ mention, steps }: Draft): void {
    const own = titleDate(this.#scene, mention);
    if (own !== null) this.#years.add(own.slice(0, 4));
    for (const { cue, date, status } of steps) {
      this.#statuses.add(status);
      if (date !== null && (cue?.act === 'sign' || cue?.act === 'agree')) this.#years.add(date.slice(0, 4));
    }
  }

  /** An acronym is its own agreement's, but for one that is a noun for all of the kind ("FTA"). */
  #learn(acronym: Range | null): void {
    const { grammar, reading } = this.#scene;
    if (acronym !== null && grammar.heads.longest(reading.tokens, acronym.from, acronym.to) === null)
      this.#acronyms.add(normOf(reading.tokens, acronym));
  }

  holds(draft: Draft): boolean {
    const { mention } = draft;
    if (
      isApposition(this.#scene, this.#last, mention) ||
      isCalled(this.#scene, this.#last, mention) ||
      this.#acronyms.has(mention.headWords)
    )
      return true;
    if (replaces(draft, this.#last) || this.#isOneOf(draft) || this.#isNextPoint(mention)) return false;
    if (this.#isOther(mention)) return false;
    if (this.#isOfYear(mention)) return true;
    // "văn kiện mà A ký với B": not the one that C and B signed.
    if (mention.head.strength === 'anaphor' && draft.parties.certainty >= SURE && !this.#hasAll(draft)) return false;
    // "Lễ ký …" is that of the treaty, not of an agreement in principle on it.
    if (mention.from === mention.to && isTentative(this.#scene, this.#last)) return false;
    if (mention.head.strength === 'anaphor')
      return POINTING.has(mention.determiner) && mention.sentence - this.#last.sentence <= (mention.pronoun ? CLOSE : NEAR);
    if (this.#announces(draft) || this.#foretells(draft)) return true;
    if (this.#clashes(draft)) return false;
    if (mention.proper && this.#names.some((words) => sameName(words, mention.words))) return true;
    return this.#families.has(familyOf(mention)) && (this.#isMeantBy(draft) || this.#isNamedBy(draft));
  }

  /** "… sign border treaty": what the opening told without a name, "The Treaty on the Land Boundary was signed …" names. */
  #isNamedBy(draft: Draft): boolean {
    const { mention, steps } = draft;
    const [first] = this.drafts;
    if (!this.#scene.grammar.headFinal || !mention.proper || mention.determiner !== 'definite' || this.#names.length > 0) return false;
    if (first === undefined || first.mention.sentence > OPENING || mention.sentence > NAMED || !this.#hasAll(draft)) return false;
    // It got as far as the opening says, or tells how it came to that.
    const told = Math.max(...[...this.#statuses].map(rankOf));
    return steps.length > 0 && steps.every(({ status }) => rankOf(status) <= told);
  }

  /** "Bản ghi nhớ | năm 2012" is the memorandum that was signed in 2012. */
  #isOfYear(mention: InstrumentMention): boolean {
    const year = titleDate(this.#scene, mention)?.slice(0, 4);
    return year !== undefined && this.#years.has(year) && this.hasHead(mention);
  }

  /** "the previous memorandum", "một bản ghi nhớ tương tự": not the one that was told without such a word. */
  #isOther(mention: InstrumentMention): boolean {
    return !this.#isSaidOther && isSaidOther(this.#scene, mention);
  }

  /** "2. Bản ghi nhớ …; 3. Bản ghi nhớ …": each point of a list has its own. */
  #isNextPoint({ from, sentence }: InstrumentMention): boolean {
    const last = this.#last;
    return this.#inPoint && sentence !== last.sentence && opensPoint(this.#scene, sentence, from);
  }

  /** "bản ghi nhớ về đào tạo" after "bốn bản ghi nhớ": one of them, and an agreement of its own. */
  #isOneOf({ mention: { determiner, subject, words } }: Draft): boolean {
    const isNamed = words.size + subject.size > 0 || determiner === 'indefinite';
    return isNamed && determiner !== 'plural' && determiner !== 'generic' && this.#isPlural;
  }

  /** The headline's agreement is taken up by the first mention below it that may be the same. */
  #announces({ mention, parties, steps }: Draft): boolean {
    const { subject } = mention;
    const shared = parties.entities.filter((party) => this.#parties.has(party)).length;
    // One party in common and another besides: a further agreement of the same actor.
    if (shared > 0 && shared < Math.min(parties.entities.length, this.#parties.size)) return false;
    if (!this.#announced || mention.sentence > LEAD || !LEADING.has(mention.determiner)) return false;
    if (this.#inPoint && subject.size > 0) return false;
    const exact = (head: InstrumentMention['head']): boolean => head.kind !== 'pact';
    if (this.hasHead(mention)) return true;
    if (!exact(this.#last.head) && this.#last.head.strength === 'strong' && this.#isCalledLoosely(mention, steps)) return true;
    if (familyOf(mention) !== familyOf(this.#last)) return false;
    return !exact(mention.head) || !exact(this.#last.head) || this.#scene.grammar.headFinal;
  }

  /** "… sign deal on nurses" over "signed a memorandum of understanding": a headline calls it what it likes. */
  #isCalledLoosely({ head, sentence }: InstrumentMention, steps: readonly Step[]): boolean {
    if (head.strength !== 'strong' || !LOOSELY_CALLED.has(head.kind) || sentence > OPENING) return false;
    return this.#tellsOneOf(steps);
  }

  /** "Bản ghi nhớ mới về gạo" in the opening, of which no step is told, and below it "đã ký Bản ghi nhớ về gạo": one. */
  #foretells({ mention, parties, steps }: Draft): boolean {
    const [first] = this.drafts;
    if (first === undefined || steps.length === 0 || first.mention.sentence > OPENING || this.#subjects.size === 0) return false;
    if (this.#statuses.size > 0 || !this.hasHead(mention)) return false;
    const said = new Set([...mention.words, ...mention.subject]);
    const { serial } = this.#scene.grammar;
    const isNew = (word: string): boolean => serial.get(word) === undefined;
    if (said.size === 0 || ![...this.#subjects].filter(isNew).every((word) => said.has(word))) return false;
    return this.#parties.size < 2 || parties.entities.length < 2 || parties.entities.some((party) => this.#parties.has(party));
  }

  /** Token of the last mention. */
  get place(): number {
    return this.#last.from;
  }

  /** "that agreement" is the "neutrality agreement", "hợp đồng" the "hợp đồng tín dụng". */
  hasHead(mention: InstrumentMention): boolean {
    const { headWords } = mention;
    if (this.#heads.has(headWords) || this.#heads.has(this.#alike(mention))) return true;
    const { headFinal } = this.#scene.grammar;
    return [...this.#heads].some((known) => (headFinal ? known.endsWith(` ${headWords}`) : known.startsWith(`${headWords} `)));
  }

  /** "the truce" is the "ceasefire". */
  #alike({ headWords }: InstrumentMention): string {
    return this.#scene.grammar.alike.get(headWords) ?? headWords;
  }

  /** The mention points back at these, and says nothing new. */
  #isMeantBy(draft: Draft): boolean {
    const { mention } = draft;
    const { determiner, head, headWords, sentence, subject, words } = mention;
    for (const word of words) if (!this.#words.has(word)) return false;
    if (this.#subjects.size > 0 && !this.#isAbout(subject)) return false;
    // "Hiệp định chuyển giao tù nhân" below a list is none of its points that said nothing of it.
    if (this.#inPoint && this.#subjects.size === 0 && subject.size > 0) return false;
    if (!POINTING.has(determiner)) return this.#isRetold(draft);
    if (determiner === 'definite' || determiner === 'demonstrative') return head.kind === 'pact' || this.hasHead(mention);
    if (words.size > 0) return this.#heads.has(headWords);
    // A bare noun without a word for "one" points back, in a language that has no article.
    return !this.#scene.grammar.headFinal && sentence - this.#last.sentence <= FAR && this.hasHead(mention);
  }

  /** No other parties are named than those that are known. */
  #hasAll({ parties }: Draft): boolean {
    return this.#parties.size < 2 || this.#knowsAll(parties);
  }

  #knowsAll({ entities }: Parties): boolean {
    return entities.every((party) => this.#parties.has(party));
  }

  #tellsOneOf(steps: readonly Step[]): boolean {
    return steps.some(({ status }) => this.#statuses.has(status));
  }

  /** At least half of what a mention is about was said of these before. */
  #isAbout(subject: ReadonlySet<string>): boolean {
    let known = 0;
    for (const word of subject) if (this.#subjects.has(word)) known += 1;
    return known * 2 >= subject.size;
  }

  /** "two deals" told again further on: of the same parties, with the same step. */
  #isRetold({ mention, parties, steps }: Draft): boolean {
    if (mention.determiner === 'none' || mention.sentence === this.#last.sentence || !this.#heads.has(mention.headWords)) return false;
    const same = parties.certainty >= SURE && parties.entities.length === this.#parties.size && this.#knowsAll(parties);
    return same && this.#tellsOneOf(steps);
  }

  /** Somebody hired is a party, and another was named for these. */
  #isAnothers(parties: readonly number[]): boolean {
    const isPerson = (party: number): boolean => isHired(this.#scene, party);
    const [hired] = parties.filter(isPerson);
    return hired !== undefined && !this.#parties.has(hired) && [...this.#parties].some(isPerson);
  }

  /** Both name parties, and none is the same; "both sides" can be anyone. */
  #clashes({ mention, parties }: Draft): boolean {
    if (parties.entities.length === 0 || parties.certainty === 2 || this.#parties.size === 0) return false;
    // "his contract" is not the one that another player has.
    if (this.#isAnothers(parties.entities)) return true;
    // "a contract with A … the main contract with B"
    if (parties.met.length > 0 && this.#met.size > 0 && !parties.met.some((party) => this.#met.has(party))) return true;
    // "hợp đồng mới với A … hợp đồng với B", "talks of A and B on a pact … the pact of A with C"
    if (
      (mention.determiner === null || this.#parties.size >= 2) &&
      parties.met.length > 0 &&
      !parties.met.some((party) => this.#parties.has(party))
    )
      return true;
    // Two that are surely named, one of them new: Kenya's treaty with the EU is not the bloc's.
    const isSure = parties.certainty >= SURE && parties.entities.length >= 2 && this.#parties.size >= 2;
    if (isSure && mention.determiner === null && !this.#knowsAll(parties)) return true;
    // One actor parts nothing from what has the same head: beside "the settlement" it may be a judge, beside another
    // actor the other party.
    const isOpen = mention.determiner === 'definite' || this.#parties.size < 2;
    if (parties.entities.length < 2 && isOpen && this.hasHead(mention)) return false;
    return !parties.entities.some((party) => this.#parties.has(party));
  }
}
