/**
 * The Vietnamese lunar calendar, computed from the moon and the sun for UTC+7: a month begins on the day of a new
 * moon, the eleventh month holds the winter solstice, and in a year of thirteen months the first month without a
 * principal term is the leap month. Series after J. Meeus, Astronomical Algorithms, as far as a day needs them.
 */
import { type Day, dayOf, serialOf } from './calendar.ts';

const ZONE_DAYS = 7 / 24;
/** Julian date of 1970-01-01T00:00Z. */
const EPOCH = 2_440_587.5;
const SYNODIC_MONTH = 29.530588861;
const RADIANS = Math.PI / 180;

/** Serial of the local day of the k-th new moon since January 1900. */
function newMoonDay(k: number): number {
  const t = k / 1236.85;
  const mean =
    2_415_020.75933 +
    29.53058868 * k +
    0.0001178 * t * t -
    0.000000155 * t ** 3 +
    0.00033 * Math.sin((166.56 + 132.87 * t - 0.009173 * t * t) * RADIANS);
  const sun = (359.2242 + 29.10535608 * k - 0.0000333 * t * t - 0.00000347 * t ** 3) * RADIANS;
  const moon = (306.0253 + 385.81691806 * k + 0.0107306 * t * t + 0.00001236 * t ** 3) * RADIANS;
  const node = (21.2964 + 390.67050646 * k - 0.0016528 * t * t - 0.00000239 * t ** 3) * RADIANS;
  const correction =
    (0.1734 - 0.000393 * t) * Math.sin(sun) +
    0.0021 * Math.sin(2 * sun) -
    0.4068 * Math.sin(moon) +
    0.0161 * Math.sin(2 * moon) -
    0.0004 * Math.sin(3 * moon) +
    0.0104 * Math.sin(2 * node) -
    0.0051 * Math.sin(sun + moon) -
    0.0074 * Math.sin(sun - moon) +
    0.0004 * Math.sin(2 * node + sun) -
    0.0004 * Math.sin(2 * node - sun) -
    0.0006 * Math.sin(2 * node + moon) +
    0.001 * Math.sin(2 * node - moon) +
    0.0005 * Math.sin(2 * moon + sun);
  // Terrestrial time runs ahead of universal time; before and after the tabled years the polynomials hold.
  const ahead =
    t < -11
      ? 0.001 + 0.000839 * t + 0.0002261 * t * t - 0.00000845 * t ** 3 - 0.000000081 * t ** 4
      : -0.000278 + 0.000265 * t + 0.000262 * t * t;
  return Math.floor(mean + correction - ahead - EPOCH + ZONE_DAYS);
}

/** Twelfth of the ecliptic, 0 to 11 from the spring equinox, that the sun is in at the start of a local day. */
function solarTerm(serial: number): number {
  const t = (serial + EPOCH - ZONE_DAYS - 2_451_545) / 36_525;
  const anomaly = (357.5291 + 35_999.0503 * t - 0.0001559 * t * t - 0.00000048 * t ** 3) * RADIANS;
  const longitude =
    280.46645 +
    36_000.76983 * t +
    0.0003032 * t * t +
    (1.9146 - 0.004817 * t - 0.000014 * t * t) * Math.sin(anomaly) +
    (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly) +
    0.00029 * Math.sin(3 * anomaly);
  return Math.floor((((longitude % 360) + 360) % 360) / 30);
}

const WINTER_SOLSTICE_TERM = 9;

/** Number of the new moon that begins the month of the winter solstice of a year. */
function eleventhMonth(year: number): number {
  const k = Math.floor((serialOf({ year, month: 12, day: 31 }) + EPOCH - 2_415_021) / SYNODIC_MONTH);
  return solarTerm(newMoonDay(k)) >= WINTER_SOLSTICE_TERM ? k - 1 : k;
}

/** Months from the eleventh on that pass before the leap month of a lunar year, or null without one. */
function leapOffset(eleventh: number, next: number): number | null {
  if (next - eleventh === 12) return null;
  for (let offset = 1; offset < 14; offset++) {
    if (solarTerm(newMoonDay(eleventh + offset)) === solarTerm(newMoonDay(eleventh + offset + 1))) return offset;
  }
  return null;
}

/**
 * The solar day of a day of a lunar year, months 1 to 12 (a leap month is not told apart); null for a day that
 * the month does not have.
 */
export function solarOfLunar(year: number, month: number, day: number): Day | null {
  const eleventh = eleventhMonth(month < 11 ? year - 1 : year);
  const next = eleventhMonth(month < 11 ? year : year + 1);
  let offset = month < 11 ? month + 1 : month - 11;
  const leap = leapOffset(eleventh, next);
  if (leap !== null && offset >= leap) offset += 1;
  const first = newMoonDay(eleventh + offset);
  if (day < 1 || first + day - 1 >= newMoonDay(eleventh + offset + 1)) return null;
  return dayOf(first + day - 1);
}

/** The last day of a lunar month is its 29th or 30th. */
export const lastOfLunarMonth = (year: number, month: number): Day | null => solarOfLunar(year, month, 30) ?? solarOfLunar(year, month, 29);
