/** Dates as pages write them, to ISO 8601 with a zone only where the page gave one. */

const MONTHS: ReadonlyMap<string, number> = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((name, at): [string, number][] => [
      [name, at + 1],
      [name.slice(0, 3), at + 1],
    ])
    .concat([['sept', 9]]),
);

const CLOCK = String.raw`(?:\D{0,12}?(?<!\d)(\d{1,2})(?::|h|giờ )(\d{2})(?::(\d{2}))?(?:\.\d{1,9})?\s{0,2}(am|pm)?)?`;
const ZONE = String.raw`(?:\s{0,2}\(?(?:(?:GMT|UTC)\s?)?(Z\b|[+-]\d{1,2}(?::?\d{2})?\b|GMT\b|UTC\b)\)?)?`;

type Order = 'ymd' | 'dmy' | 'mdy' | 'numbers';

/** Named months and years of four digits only: what cannot be mistaken for another number. */
const FORMS: readonly (readonly [Order, RegExp])[] = [
  ['ymd', new RegExp(String.raw`(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)(?:T|\b)?${CLOCK}${ZONE}`, 'iu')],
  ['ymd', new RegExp(String.raw`(?<!\d)(\d{4})\s([a-z]{3,9})\s(\d{1,2})(?!\d)${CLOCK}${ZONE}`, 'iu')],
  ['ymd', new RegExp(String.raw`(?<!\d)(\d{4})年(\d{1,2})月(\d{1,2})日${CLOCK}${ZONE}`, 'iu')],
  ['dmy', new RegExp(String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th)?\s([a-z]{3,9})\.?,?\s(\d{4})(?!\d)${CLOCK}${ZONE}`, 'iu')],
  ['mdy', new RegExp(String.raw`(?<!\p{L})([a-z]{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?!\d)${CLOCK}${ZONE}`, 'iu')],
  ['dmy', new RegExp(String.raw`(?<!\d)(\d{1,2})\s(?:tháng|thg)\s(\d{1,2}),?\s(?:năm\s)?(\d{4})(?!\d)${CLOCK}${ZONE}`, 'iu')],
  ['numbers', new RegExp(String.raw`(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)${CLOCK}${ZONE}`, 'iu')],
];
const LONGEST = 200;

/**
 * The first date in a short text: `2024-07-13`, `2024-07-13T02:34`, `2024-07-13T02:34:10+07:00`; null where there is none.
 * Day and month as mere numbers are read day first unless the page is English, where they stay unread when both could be months.
 */
export function readDate(text: string, language: string | null): string | null {
  const short = text.slice(0, LONGEST).normalize('NFC');
  if (/^\d{10}(?:\d{3})?$/u.test(short)) return fromEpoch(short);
  for (const [order, form] of FORMS) {
    const match = form.exec(short);
    if (match === null) continue;
    const [, one = '', two = '', three = '', hour, minute, second, half, zone] = match;
    const day = dayOf(order, one, two, three, language);
    if (day !== null) return day + clockOf(hour, minute, second, half, zone);
  }
  return null;
}

function fromEpoch(digits: string): string {
  return new Date(Number(digits.padEnd(13, '0'))).toISOString().replace('.000Z', 'Z');
}

function dayOf(order: Order, one: string, two: string, three: string, language: string | null): string | null {
  if (order === 'ymd') return isoDay(Number(one), monthOf(two), Number(three));
  if (order === 'mdy') return isoDay(Number(three), monthOf(one), Number(two));
  if (order === 'dmy') return isoDay(Number(three), monthOf(two), Number(one));
  const english = language !== null && /^en\b/iu.test(language);
  if (english && Number(one) <= 12 && Number(two) <= 12 && one !== two) return null;
  return english && Number(two) > 12 ? isoDay(Number(three), Number(one), Number(two)) : isoDay(Number(three), Number(two), Number(one));
}

const monthOf = (name: string): number => Number(name) || (MONTHS.get(name.toLowerCase()) ?? 0);

function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = year >= 1970 && year < 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}

function clockOf(hour: string | undefined, minute = '', second = '', half = '', zone = ''): string {
  if (hour === undefined) return '';
  const hours = (Number(hour) % (half === '' ? 24 : 12)) + (half.toLowerCase() === 'pm' ? 12 : 0);
  const clock = `T${String(hours).padStart(2, '0')}:${minute}${second === '' ? '' : `:${second}`}`;
  return Number(hour) > 24 || Number(minute) > 59 ? '' : clock + zoneOf(zone);
}

function zoneOf(zone: string): string {
  if (zone === '' || /^(?:z|gmt|utc)$/iu.test(zone)) return zone === '' ? '' : 'Z';
  const digits = zone.slice(1).replace(':', '');
  return `${zone[0]}${digits.slice(0, digits.length > 2 ? -2 : 2).padStart(2, '0')}:${digits.length > 2 ? digits.slice(-2) : '00'}`;
}

const IN_ADDRESS = /\/((?:19|20)\d{2})[-/]?(\d{2})[-/]?(\d{2})(?:[-/]|$)|[-_/]((?:19|20)\d{2})(\d{2})(\d{2})\d{0,11}(?:\.\w{2,5})?$/u;

/** The day that an address of a dated article holds: `/2024/07/13/…`, `…-20240713080054340.htm`. */
export function dateOfAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const match = IN_ADDRESS.exec(new URL(address).pathname);
  if (match === null) return null;
  const [year, month, day] = match.slice(1).filter((part) => part !== undefined);
  return isoDay(Number(year), Number(month), Number(day));
}
