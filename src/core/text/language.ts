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

const OTHER_SMALL_WORDS: ReadonlyMap<string, readonly string[]> = (() => {
  const words = new Map<string, string[]>();
  for (const [language, list] of Object.entries(OTHER_LANGUAGES)) {
    for (const word of list.split(' ')) words.set(word, [...(words.get(word) ?? []), language]);
  }
  return words;
})();
const NONE: readonly string[] = [];

function hasAny(word: string, letters: ReadonlySet<string>): boolean {
  for (const letter of word) if (letters.has(letter)) return true;
  return false;
}

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
const ASCII = /^[ -~]*$/u;

/** Signs for each word that a range must have before its language is believed. */
const SURE = 0.12;
/** Kana among Han characters: a Japanese text has many, a Chinese one hardly any. */
const KANA_SHARE = 0.1;

/** What a range's words tell: signs by language, and the words read. */
export interface Tally {
  readonly signs: Map<string, number>;
  words: number;
}

/** Tells languages by script, letters and small words. Keeps what it learnt of a word for the next time it is met. */
export class LanguageGuesser {
  readonly #tokens: Tokens;
  readonly #lexicons: ReadonlyMap<string, TextLexicon>;
  /** Languages that a word is a sign of, once for each way. */
  readonly #signs = new Map<string, readonly string[]>();

  constructor(tokens: Tokens, lexicons: ReadonlyMap<string, TextLexicon>) {
    this.#tokens = tokens;
    this.#lexicons = lexicons;
  }

  #look(word: string): readonly string[] {
    const signs: string[] = [];
    const ascii = ASCII.test(word);
    for (const [language, { letters, smallWords }] of this.#lexicons) {
      if (smallWords.has(word)) signs.push(language);
      if (!ascii && letters.size > 0 && hasAny(word, letters)) signs.push(language);
    }
    for (const language of OTHER_SMALL_WORDS.get(word) ?? NONE) if (!this.#lexicons.has(language)) signs.push(language);
    if (signs.length > 0 || ascii || LATIN.test(word)) return signs;
    const script = SCRIPTS.find(([, letters]) => letters.test(word));
    return script === undefined ? NONE : [script[0]];
  }

  /** Adds up the signs of a range. */
  tally({ from, to }: Range, into: Tally = { signs: new Map(), words: 0 }): Tally {
    const { kind, norm } = this.#tokens;
    for (let at = from; at < to; at++) {
      const what = kind[at];
      if (what !== Kind.Word && what !== Kind.Ideograph) continue;
      into.words += 1;
      const word = norm[at] as string;
      let signs = this.#signs.get(word);
      if (signs === undefined) {
        signs = this.#look(word);
        this.#signs.set(word, signs);
      }
      for (const language of signs) into.signs.set(language, (into.signs.get(language) ?? 0) + 1);
    }
    return into;
  }

  /** The language with most signs, or 'und'. */
  decide({ signs, words }: Tally): string {
    let best = 'und';
    let most = 0;
    for (const [language, count] of signs) {
      if (count <= most) continue;
      best = language;
      most = count;
    }
    if (best === 'zh' && (signs.get('ja') ?? 0) > most * KANA_SHARE) best = 'ja';
    return most >= words * SURE ? best : 'und';
  }

  /** Language of a range, or 'und' where its words do not tell. */
  of(range: Range): string {
    return this.decide(this.tally(range));
  }
}
