/** Markup to the text in it: what attributes and JSON-LD hold is often encoded once too often. */
import { Tokenizer } from 'htmlparser2';

const ENCODED = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,31});|<[a-z/!]/iu;
const TWICE = 2;
const LONGEST = 5_000;

/** Entities decoded (twice if need be), tags left out, white space collapsed, NFC; for values, not for whole texts. */
export function plain(text: string): string {
  let decoded = text.slice(0, LONGEST);
  for (let round = 0; round < TWICE && ENCODED.test(decoded); round++) decoded = decode(decoded);
  return decoded.replace(/\s+/gu, ' ').trim().normalize('NFC');
}

/** Entities decoded once, tags as line ends. */
export function decode(markup: string): string {
  return markup.includes('&') || markup.includes('<') ? decoder.read(markup) : markup;
}

/** One tokenizer for all values: most of them are short. */
class Decoder {
  private readonly tokenizer = new Tokenizer({}, this);
  private markup = '';
  private text = '';

  read(markup: string): string {
    this.markup = markup;
    this.text = '';
    this.tokenizer.reset();
    this.tokenizer.write(markup);
    this.tokenizer.end();
    return this.text;
  }

  ontext(start: number, end: number): void {
    this.text += this.markup.slice(start, end);
  }

  ontextentity(codePoint: number): void {
    this.text += String.fromCodePoint(codePoint);
  }

  onopentagend(): void {
    this.text += '\n';
  }

  onselfclosingtag(): void {
    this.text += '\n';
  }

  onclosetag(): void {
    this.text += '\n';
  }

  onopentagname(): void {}
  onattribname(): void {}
  onattribdata(): void {}
  onattribentity(): void {}
  onattribend(): void {}
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}
}

const decoder = new Decoder();
