import type { Range } from './reading.ts';
import type { TextLexicon } from './text-lexicon.ts';
import { Kind, type Tokens } from './tokens.ts';

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
const LATIN = /\p{Script=Latin}/u;

/** What a word tells: the languages that it is a sign of, with a weight. */
type Sign = readonly (readonly [language: string, weight: number])[];

const LETTER_WEIGHT = 1;
const SMALL_WORD_WEIGHT = 1;
const SCRIPT_WEIGHT = 1;
/** Signs for each word that a line must have before its language is believed to be another than the article's. */
const SURE = 0.12;

/** Tells languages by script, letters and small words. Keeps what it learnt of a word for the next time it is met. */
export class LanguageGuesser {
  readonly #tokens: Tokens;
  readonly #lexicons: ReadonlyMap<string, TextLexicon>;
  readonly #signs = new Map<string, Sign>();
  readonly #small = new Map<string, string[]>();

  constructor(tokens: Tokens, lexicons: ReadonlyMap<string, TextLexicon>) {
    this.#tokens = tokens;
    this.#lexicons = lexicons;
    for (const [language, list] of Object.entries(OTHER_LANGUAGES)) {
      if (!lexicons.has(language)) for (const word of list.split(' ')) this.#addSmall(word, language);
    }
    for (const [language, lexicon] of lexicons) for (const word of lexicon.smallWords) this.#addSmall(word, language);
  }

  #addSmall(word: string, language: string): void {
    const known = this.#small.get(word);
    if (known === undefined) this.#small.set(word, [language]);
    else known.push(language);
  }

  #signOf(word: string): Sign {
    const known = this.#signs.get(word);
    if (known !== undefined) return known;
    const found = this.#look(word);
    this.#signs.set(word, found);
    return found;
  }

  #look(word: string): Sign {
    if (!LATIN.test(word)) {
      const script = SCRIPTS.find(([, letters]) => letters.test(word));
      return script === undefined ? [] : [[script[0], SCRIPT_WEIGHT]];
    }
    const sign: [string, number][] = (this.#small.get(word) ?? []).map((language) => [language, SMALL_WORD_WEIGHT]);
    for (const [language, { letters }] of this.#lexicons) {
      if (letters.size > 0 && [...word].some((letter) => letters.has(letter))) sign.push([language, LETTER_WEIGHT]);
    }
    return sign;
  }

  /** Adds up the signs of a range; the words read are under the empty string. */
  tally({ from, to }: Range, into: Map<string, number> = new Map()): Map<string, number> {
    const { kind, norm } = this.#tokens;
    let words = into.get('') ?? 0;
    for (let at = from; at < to; at++) {
      const what = kind[at];
      if (what !== Kind.Word && what !== Kind.Ideograph) continue;
      words += 1;
      for (const [language, weight] of this.#signOf(norm[at] as string)) into.set(language, (into.get(language) ?? 0) + weight);
    }
    into.set('', words);
    return into;
  }

  /** The language with most signs, or 'und'; kana decide against Chinese wherever they are more than a few. */
  decide(tally: ReadonlyMap<string, number>): string {
    const words = tally.get('') ?? 0;
    let best = 'und';
    let most = 0;
    for (const [language, signs] of tally) {
      if (language === '' || signs <= most) continue;
      best = language;
      most = signs;
    }
    if (best === 'zh' && (tally.get('ja') ?? 0) > most / 10) best = 'ja';
    return most > 0 && most >= words * SURE ? best : 'und';
  }

  /** Language of a range, or 'und' where its words do not tell. */
  of(range: Range): string {
    return this.decide(this.tally(range));
  }
}
