/** Is this HMAC-SHA256 (RFC 2104), 64 hexadecimal digits, the one of exactly these bytes? Compared in constant time. */
export async function isSignedBy(secret: string, signature: string, bytes: Uint8Array): Promise<boolean> {
  if (!/^[0-9a-f]{64}$/iu.test(signature)) return false;
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(secret), algorithm, false, ['verify']);
  return await crypto.subtle.verify(
    'HMAC',
    key,
    Uint8Array.from(signature.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16)),
    bytes,
  );
}
