import type { Range } from './reading.ts';
import type { TextLexicon } from './text-lexicon.ts';
import { Kind, Shape, type Tokens } from './tokens.ts';
import { WordColumn } from './word-column.ts';

/** Small words of languages without a pack, so that their name at least can be told. */
const OTHER_LANGUAGES: Readonly<Record<string, string>> = {
  fr: 'le la les des du une et est dans pour que qui sur au aux avec ce cette pas plus par sont été leur ses nous vous ont mais elle',
  es: 'el los las del una y en que por con para se su al más pero fue sus como está son han ha este esta entre también sobre',
  pt: 'o os as do da dos das uma e em que não para com por se mais foi ao pela pelo são também ser está entre sobre seu sua',
  de: 'der die das und ist nicht ein eine einen dem den des mit von zu für auf im sich auch wurde sind bei nach wird als aus',
  it: 'il lo gli della del dei delle una e di che è per con non sono alla nel anche più stato ha dal tra questo questa',
  nl: 'de het een en van is niet dat op te zijn met voor aan die er ook wordt door naar bij uit maar worden werd',
  id: 'yang dan di dengan untuk dari dalam ini itu tidak akan pada ke oleh juga telah sebagai adalah para kepada mereka',
  pl: 'i w na się nie że do jest z o to jak po ale przez od dla oraz które który będzie są został',
  tr: 've bir bu için ile da de olarak daha olan çok sonra gibi kadar en ancak ise oldu olduğu',
};

const OTHER_SMALL_WORDS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(OTHER_LANGUAGES).map(([language, words]) => [language, words.split(' ')]),
);
const NO_WORDS: readonly string[] = [];
const NONE: readonly number[] = [];

const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['zh', /\p{Script=Han}/u],
  ['ko', /\p{Script=Hangul}/u],
  ['ru', /\p{Script=Cyrillic}/u],
  ['th', /\p{Script=Thai}/u],
  ['lo', /\p{Script=Lao}/u],
  ['km', /\p{Script=Khmer}/u],
  ['my', /\p{Script=Myanmar}/u],
  ['ar', /\p{Script=Arabic}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['el', /\p{Script=Greek}/u],
  ['hi', /\p{Script=Devanagari}/u],
];
const FIRST_MARKED_LETTER = 0xc0;
/** Latin-1, Latin Extended-A and -B, IPA; Latin Extended Additional, which has the Vietnamese letters. */
const isLatin = (unit: number): boolean => unit < 0x300 || (unit >= 0x1e00 && unit < 0x1f00);

/** Signs for each word that a range must have before its language is believed. */
const SURE = 0.12;
/** Kana among Han characters: a Japanese text has many, a Chinese one hardly any. */
const KANA_SHARE = 0.1;

/** What a range's words tell. */
export interface Tally {
  /** Signs by number of the language. */
  readonly signs: readonly number[];
  /** The language with most signs, or 'und' where the words do not tell. */
  readonly told: string;
}

/** No word of the range is written small. */
function isInCapitals({ kind, shape }: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (kind[at] === Kind.Word && (shape[at] === Shape.Lower || shape[at] === Shape.Capitalized)) return false;
  }
  return true;
}

/** Tells languages by script, letters and small words. Looks at each word of a vocabulary once. */
export class LanguageGuesser {
  readonly #languages: readonly string[];
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #noSigns: readonly number[];
  /** Letters of the languages with a pack, by the language's number. */
  readonly #letters: readonly ReadonlySet<number>[];
  readonly #small = new Map<string, number[]>();
  /** The different lists of languages that words are signs of, a language once for each way; the first is empty. */
  readonly #lists: (readonly number[])[] = [NONE];
  readonly #listNumbers = new Map<string, number>([['', 0]]);
  /** The number of each word's list. */
  readonly #listOf = new WordColumn((word) => this.#listNumber(this.#look(word)));

  constructor(lexicons: ReadonlyMap<string, TextLexicon>) {
    this.#letters = [...lexicons.values()].map(({ letters }) => letters);
    this.#languages = [...new Set([...lexicons.keys(), ...Object.keys(OTHER_SMALL_WORDS), ...SCRIPTS.map(([language]) => language)])];
    this.#numbers = new Map(this.#languages.map((language, number) => [language, number]));
    this.#noSigns = this.#languages.map(() => 0);
    this.#languages.forEach((language, number) => {
      for (const word of lexicons.get(language)?.smallWords ?? OTHER_SMALL_WORDS[language] ?? NO_WORDS) {
        const known = this.#small.get(word);
        if (known === undefined) this.#small.set(word, [number]);
        else known.push(number);
      }
    });
  }

  #look(word: string): readonly number[] {
    const small = this.#small.get(word) ?? NONE;
    let foreign = false;
    for (let at = 0; at < word.length; at++) {
      const unit = word.charCodeAt(at);
      if (unit < FIRST_MARKED_LETTER) continue;
      for (let language = 0; language < this.#letters.length; language++) {
        if (this.#letters[language]?.has(unit)) return [...small, language];
      }
      foreign ||= !isLatin(unit);
    }
    if (!foreign || small.length > 0) return small;
    const script = SCRIPTS.find(([, letters]) => letters.test(word));
    return script === undefined ? NONE : [this.#numberOf(script[0])];
  }

  #numberOf(language: string): number {
    return this.#numbers.get(language) ?? -1;
  }

  #listNumber(list: readonly number[]): number {
    const key = list.join();
    let number = this.#listNumbers.get(key);
    if (number === undefined) {
      number = this.#lists.length;
      this.#lists.push(list);
      this.#listNumbers.set(key, number);
    }
    return number;
  }

  /** Adds up the signs of a range. Among other words one in capitals is an acronym, no sign: "… 5:40 pm IST" is not German. */
  tally(tokens: Tokens, { from, to }: Range): Tally {
    const { kind, shape, word } = tokens;
    const listOf = this.#listOf.of(tokens);
    const lists = this.#lists;
    const signs = this.#noSigns.slice();
    const inCapitals = isInCapitals(tokens, from, to);
    let words = 0;
    for (let at = from; at < to; at++) {
      const what = kind[at];
      if (what !== Kind.Word && what !== Kind.Ideograph) continue;
      words += 1;
      if (shape[at] === Shape.Upper && !inCapitals) continue;
      const languages = lists[listOf[word[at] as number] as number] as readonly number[];
      for (let next = 0; next < languages.length; next++) {
        const language = languages[next] as number;
        signs[language] = (signs[language] as number) + 1;
      }
    }
    return { signs, told: this.#decide(signs, words) };
  }

  signsOf({ signs }: Tally, language: string): number {
    return signs[this.#numberOf(language)] ?? 0;
  }

  #decide(signs: readonly number[], words: number): string {
    let best = -1;
    let most = 0;
    for (let language = 0; language < signs.length; language++) {
      const count = signs[language] as number;
      if (count <= most) continue;
      best = language;
      most = count;
    }
    if (best < 0 || most < words * SURE) return 'und';
    const told = this.#languages[best] as string;
    return told === 'zh' && (signs[this.#numberOf('ja')] ?? 0) > most * KANA_SHARE ? 'ja' : told;
  }
}
