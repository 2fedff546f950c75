/** A page's title without the site's name, and which of its headings is the headline. */
import { fold } from './phrases.ts';

const SEPARATOR = /\s+[|–—»·•‹›«:-]+\s+|\s*[|»]\s*/u;
const AT_END = /[\s|–—»·•‹›«:-]+$/u;
const AT_START = /^[\s|–—»·•‹›«:-]+/u;
const MARKS = /^[#*\s]+/u;

/** The parts of a title that are not the site's name, where at least one part is left. */
export function withoutSite(title: string, site: string | null, host: string | null): string {
  if (site !== null && title.length > site.length && title.toLowerCase().endsWith(site.toLowerCase())) {
    const rest = title.slice(0, -site.length).replace(AT_END, '');
    if (rest.length < title.length - site.length && rest !== '') return withoutSite(rest, null, host);
  }
  const parts = title.split(SEPARATOR).filter(Boolean);
  if (parts.length < 2) return title.replace(MARKS, '').trim();
  const last = parts[parts.length - 1] ?? '';
  const first = parts[0] ?? '';
  if (isSite(last, site, host)) return withoutSite(title.slice(0, title.lastIndexOf(last)).replace(AT_END, ''), site, host);
  if (isSite(first, site, host)) return withoutSite(title.slice(title.indexOf(first) + first.length).replace(AT_START, ''), site, host);
  return title.replace(MARKS, '').trim();
}

/** Names the site: its name, or what its host is called ("Dân trí" on dantri.com.vn). */
export function isSite(name: string, site: string | null, host: string | null): boolean {
  const folded = fold(name);
  if (folded === '') return false;
  const known = site === null ? '' : fold(site);
  if (
    known !== '' &&
    (folded === known ||
      (known.includes(folded) && folded.length >= known.length / 2) ||
      (folded.includes(known) && known.length >= folded.length / 3))
  )
    return true;
  const ascii = folded.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd').replace(/ /gu, '');
  return hostLabels(host).some(
    (label) => ascii === label || (label.length >= 5 && ascii.includes(label) && label.length >= ascii.length / 2),
  );
}

/** "dantri" of "www.dantri.com.vn", and "dantricomvn" for names that are addresses. */
function hostLabels(host: string | null): readonly string[] {
  if (host === null) return [];
  const labels = host.split('.').slice(0, -1);
  const own = labels.filter(
    (label, at) => label.length > 2 && !/^(?:www|amp|edition|news|com|net|org|gov|edu)$/u.test(label) && (at > 0 || labels.length < 4),
  );
  return [host, ...own].map((label) => label.replace(/[^a-z\d]/gu, ''));
}

/** Share of the shorter text's words that the other has too. */
export function likeness(one: string, other: string): number {
  const left = new Set(fold(one).split(' '));
  const right = new Set(fold(other).split(' '));
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(1, Math.min(left.size, right.size));
}
