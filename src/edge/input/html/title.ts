/** A page's title without the site's name, and which of its headings is the headline. */
import { fold } from './phrases.ts';

const SEPARATOR = /\s+[|–—»·•‹›«:-]+\s+|\s*[|»]\s*/u;
const MARKS = /^[#*\s]+/u;

/** The parts of a title that are not the site's name, where at least one part is left. */
export function withoutSite(title: string, site: string | null, host: string | null): string {
  const parts = title.split(SEPARATOR).filter(Boolean);
  if (parts.length < 2) return title.replace(MARKS, '').trim();
  const last = parts[parts.length - 1] ?? '';
  const first = parts[0] ?? '';
  if (isSite(last, site, host)) return withoutSite(title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—»·•‹›«:-]+$/u, ''), site, host);
  if (isSite(first, site, host))
    return withoutSite(title.slice(title.indexOf(first) + first.length).replace(/^[\s|–—»·•‹›«:-]+/u, ''), site, host);
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
  const label = hostLabel(host);
  return (
    label.length >= 3 &&
    (ascii === label ||
      (host !== null && ascii === host.replace(/[^a-z\d]/gu, '')) ||
      (label.length >= 5 && ascii.includes(label) && label.length >= ascii.length / 2))
  );
}

/** "dantri" of "www.dantri.com.vn". */
function hostLabel(host: string | null): string {
  const labels = (host ?? '').split('.').filter((label) => !/^(?:www|m|amp|edition|news)$/u.test(label));
  const own = labels.length > 2 && (labels[labels.length - 2] ?? '').length <= 3 ? labels[labels.length - 3] : labels[labels.length - 2];
  return (own ?? '').replace(/[^a-z\d]/gu, '');
}

/** Share of the shorter text's words that the other has too. */
export function likeness(one: string, other: string): number {
  const left = new Set(fold(one).split(' '));
  const right = new Set(fold(other).split(' '));
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(1, Math.min(left.size, right.size));
}
