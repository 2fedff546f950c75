/** An EDTF value in English, for people to read: "late June 2022". A value of a rarer form is shown as it is. */

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const SEASONS: Readonly<Record<string, string>> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
  '33': 'first quarter of',
  '34': 'second quarter of',
  '35': 'third quarter of',
  '36': 'fourth quarter of',
};
const POINT = /^(\d{4}|\d{3}X|XXXX)(?:-(\d\d))?(?:-(\d\d))?(~?)$/u;

export function sayDate(value: string, part: string | null = null): string {
  const [from, to] = value.split('/');
  if (from === undefined || to === undefined) return [part, sayPoint(value)].filter(Boolean).join(' ');
  if (from === '..' || from === '') return `until ${sayEnd(to)}`;
  if (to === '..' || to === '') return `since ${sayEnd(from)}`;
  return `${sayEnd(from)} to ${sayEnd(to)}`;
}

/** English says "since 1990" but "since the 1990s". */
const sayEnd = (value: string): string => (/^\d{3}X$/u.test(value) ? `the ${sayPoint(value)}` : sayPoint(value));

function sayPoint(value: string): string {
  const match = POINT.exec(value);
  if (match === null) return value;
  const [, year = '', month, day, about] = match;
  const name = month === undefined ? '' : (MONTHS[Number(month) - 1] ?? SEASONS[month] ?? null);
  if (name === null) return value;
  const words = [day === undefined ? '' : String(Number(day)), name, sayYear(year)].filter(Boolean).join(' ');
  return about === '~' ? `about ${words}` : words;
}

const sayYear = (year: string): string => (year === 'XXXX' ? '' : year.endsWith('X') ? `${year.slice(0, 3)}0s` : year);
