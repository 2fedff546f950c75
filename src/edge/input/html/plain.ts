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
  const parts: string[] = [];
  const ignore = (): void => {};
  const tokenizer = new Tokenizer(
    {},
    {
      ontext: (start, end) => void parts.push(markup.slice(start, end)),
      ontextentity: (codePoint) => void parts.push(String.fromCodePoint(codePoint)),
      onopentagend: () => void parts.push('\n'),
      onselfclosingtag: () => void parts.push('\n'),
      onclosetag: () => void parts.push('\n'),
      onopentagname: ignore,
      onattribname: ignore,
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(markup);
  tokenizer.end();
  return parts.join('');
}
