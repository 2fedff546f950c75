/**
 * Bytes of a page to text. The first that answers decides:
 * byte order mark, `charset` of the Content-Type, strict UTF-8, `<meta charset>` or `<meta http-equiv>`,
 * windows-1258 where the page is Vietnamese, else windows-1252 (the Encoding Standard's default for the West).
 * A label that the bytes contradict (declared UTF-8, not UTF-8) passes the question on.
 */

const HEAD = 4096;
const BOMS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
const META_CHARSET = /<meta[^>]{0,200}charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w.:-]{1,40})/iu;
const META_VIETNAMESE = /<html[^>]{0,200}\slang\s{0,5}=\s{0,5}["']?vi\b|content-language[^>]{0,60}\bvi\b/iu;

/** The text of a page; never throws: what no encoding reads becomes U+FFFD. */
export function decodePage(bytes: Uint8Array, contentType: string | null): string {
  for (const [label, mark] of BOMS) if (mark.every((byte, at) => bytes[at] === byte)) return decode(bytes, label, false) ?? '';
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD));
  const declared = charsetOf(contentType);
  return (
    (declared && decode(bytes, declared, true)) ??
    decode(bytes, 'utf-8', true) ??
    decodeMeta(bytes, head) ??
    decode(bytes, META_VIETNAMESE.test(head) ? 'windows-1258' : 'windows-1252', false) ??
    ''
  );
}

function decodeMeta(bytes: Uint8Array, head: string): string | null {
  const label = META_CHARSET.exec(head)?.[1];
  return label === undefined ? null : decode(bytes, label, false);
}

/** Null where the label is unknown or, with `fatal`, where the bytes are not of that encoding. */
function decode(bytes: Uint8Array, label: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(label, { fatal, ignoreBOM: false }).decode(bytes);
  } catch {
    return null;
  }
}

const charsetOf = (contentType: string | null): string | null =>
  /charset\s{0,5}=\s{0,5}["']?([\w.:-]{1,40})/iu.exec(contentType ?? '')?.[1] ?? null;
