/**
 * Which addresses are fetched on a stranger's word: public hosts by name, over http or https.
 * Looks at the parsed address, never at the string: `new URL` is what turns 0x7f000001, 127.1 and
 * full-width digits into 127.0.0.1. Addresses in figures are refused one and all, for no newspaper lives at one;
 * that covers loopback, private, link-local, carrier-grade, multicast and IPv4-mapped ones.
 */

/** Names that RFC 6761, 6762, 7686, 8375 and 9476, ICANN or custom keep for private networks. */
const PRIVATE_SUFFIXES = new Set([
  'localhost',
  'localdomain',
  'local',
  'internal',
  'intranet',
  'private',
  'corp',
  'home',
  'lan',
  'arpa',
  'test',
  'invalid',
  'onion',
  'alt',
]);
const PORTS = new Set(['', '80', '443']);
const IPV4 = /^\d{1,3}(\.\d{1,3}){3}$/u;

/** Why an address is not fetched, as the end of a sentence; null when it is. */
export function refusalOf(url: URL): string | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return `has the scheme ${url.protocol.slice(0, -1)}, not http or https`;
  if (url.username !== '' || url.password !== '') return 'holds a user name or password';
  if (!PORTS.has(url.port)) return `names port ${url.port}`;
  const host = url.hostname.replace(/\.+$/u, '');
  if (host.startsWith('[') || IPV4.test(host)) return 'names its host in figures';
  const labels = host.split('.');
  if (labels.length < 2) return 'names a host of a local network';
  if (PRIVATE_SUFFIXES.has(labels.at(-1) ?? '')) return 'names a host of a private network';
  return null;
}

/** One spelling for what is one address: without fragment, as the URL Standard writes it. */
export function normalizeAddress(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.href;
}
