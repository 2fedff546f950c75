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

const MONTH_OR_DAY = /^(\d{4})-(0[1-9]|1[0-2])(?:-(\d\d))?$/u;

export function sayDate(value: string, part: string | null = null): string {
  const [from, to] = value.split('/');
  if (from === undefined || to === undefined) return [part, sayPoint(value)].filter(Boolean).join(' ');
  if (from === '..' || from === '') return `until ${sayEnd(to)}`;
  if (to === '..' || to === '') return `since ${sayEnd(from)}`;
  return `${sayStart(from, to)} to ${sayEnd(to)}`;
}

/** "11 to 12 July 2023", "June to July 2023": what both ends share is said once. */
function sayStart(from: string, to: string): string {
  const [, year, month, day] = MONTH_OR_DAY.exec(from) ?? [];
  const [, lastYear, lastMonth, lastDay] = MONTH_OR_DAY.exec(to) ?? [];
  if (year === undefined || year !== lastYear || (day === undefined) !== (lastDay === undefined)) return sayEnd(from);
  if (day !== undefined && month === lastMonth) return String(Number(day));
  const said = sayPoint(from);
  return said.slice(0, said.lastIndexOf(' '));
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
