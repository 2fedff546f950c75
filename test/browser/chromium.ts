/** Where Chromium is; null where there is none. `CHROMIUM` names another place. */
import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

export function chromiumPath(): string | null {
  const places = process.env.CHROMIUM ? [process.env.CHROMIUM] : PLACES;
  return places.find((place) => existsSync(place)) ?? null;
}

export const HOW_TO_GET_IT = 'Chromium was not found. Install it (apt-get install chromium), or name its path in CHROMIUM.';
