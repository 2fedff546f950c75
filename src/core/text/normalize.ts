/**
 * Words as rules see them: NFC, lower case, tone marks of open oa, oe, uy on the first vowel ("hoà" → "hòa"),
 * straight apostrophes and hyphens, nothing invisible. Diacritics are never folded: "nằm" is not "năm".
 */

const TONES: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};
// Only where the vowels end the syllable, and not after q ("quý" is q-u-ý, its u belongs to the consonant).
const MODERN_TONE = /(?<=^|[^q])(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])$/u;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/gu;

/** Code units up to here are letters and marks of one form: composed Latin and Greek, no sign that is written in several ways. */
const isPlain = (unit: number): boolean => unit < 0x7f || (unit >= 0xc0 && unit < 0x300) || (unit >= 0x1e00 && unit < 0x1f00);

/** One token's normal form; the empty string for a token of invisible characters alone. */
export function normalizeWord(word: string): string {
  for (let at = 0; at < word.length; at++) if (!isPlain(word.charCodeAt(at))) return normalizeMixed(word);
  return oldTone(word.toLowerCase());
}

const normalizeMixed = (word: string): string =>
  oldTone(
    word
      .replace(INVISIBLE, '')
      .normalize('NFC')
      .toLowerCase()
      .replace(/[’ʼ‘]/gu, "'")
      .replace(/[‐‑‒–—―−]/gu, '-')
      .replace(/[“”„«»]/gu, '"'),
  );

/** Code units that a modern tone mark can end a syllable with. */
const TONED = new Set([...'àáảãạèéẻẽẹỳýỷỹỵ'].map((vowel) => vowel.charCodeAt(0)));

/** "hoà" as "hòa": most words are told by their last letter alone. */
function oldTone(word: string): string {
  if (!TONED.has(word.charCodeAt(word.length - 1))) return word;
  return word.replace(MODERN_TONE, (vowels) => TONES[vowels] ?? vowels);
}

/** Text with its white space folded to single spaces: for showing and comparing names. */
export function foldSpace(text: string): string {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const plain = unit > 0x20 && unit !== 0x85 && unit !== 0xa0 && !(unit >= 0x1680 && WIDE_SPACE.has(unit));
    const between = unit === 0x20 && at > 0 && at < text.length - 1 && text.charCodeAt(at - 1) !== 0x20;
    if (!plain && !between) return text.replace(/\s+/gu, ' ').trim();
  }
  return text;
}

/** White space above Latin, by code unit (Unicode property White_Space). */
const WIDE_SPACE = new Set([
  0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000,
  0xfeff,
]);
