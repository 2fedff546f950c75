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
const ASCII = /^[ -~]*$/u;

/** One token's normal form; the empty string for a token of invisible characters alone. */
export function normalizeWord(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  return word
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ‘]/gu, "'")
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/[“”„«»]/gu, '"')
    .replace(MODERN_TONE, (vowels) => TONES[vowels] ?? vowels);
}

/** A name for comparing: normal words joined by single spaces, marks as they stand. */
export const foldSpace = (text: string): string => text.replace(/\s+/gu, ' ').trim();
