/** Bodies as bytes, text and JSON, counted while they are read: a header may lie or be missing. */
import { Problem } from '../problem.ts';

/** All bytes of a stream, or null as soon as there are more than `most`. */
export async function readBytes(stream: ReadableStream<Uint8Array> | null, most: number): Promise<Uint8Array | null> {
  if (stream === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size > most) return null; // leaving the loop cancels the stream
    chunks.push(chunk);
  }
  const only = chunks[0];
  if (chunks.length === 1 && only !== undefined) return only;
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

/** Size of a text in UTF-8. */
export function exceedsBytes(text: string, most: number): boolean {
  if (text.length > most) return true;
  if (text.length * 3 <= most) return false;
  return new TextEncoder().encode(text).byteLength > most;
}

/** @throws Problem where the bytes are no JSON in UTF-8 (RFC 8259) */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes));
  } catch {
    throw new Problem('malformed-json', bytes.byteLength === 0 ? 'The body is empty.' : 'The body cannot be read as JSON in UTF-8.');
  }
}
