import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DevServer, startWorker, temporaryState } from '../dev-server.ts';
import { chromiumPath, HOW_TO_GET_IT } from './chromium.ts';

const ARTICLE = `Norway and Chile sign fishing treaty

OSLO, 3 May 2023 - Norway and Chile signed a treaty on fishing in Oslo on Wednesday, after two years of talks.

Norwegian Prime Minister Kari Holm said the treaty would come into force in January 2024, once both parliaments agree to it.

"We have waited for this for a long time," said Pablo Rojas, Chile's foreign minister.`;

let worker: DevServer;
let browser: Browser;
const state = await temporaryState();

beforeAll(async () => {
  const executablePath = chromiumPath();
  if (executablePath === null) throw new Error(HOW_TO_GET_IT);
  browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  worker = await startWorker(state.folder);
});

afterAll(async () => {
  await browser?.close();
  await worker?.stop();
  await state.remove();
});

/** Opens the form in a fresh window, and collects what the browser complains of. */
async function open(options: BrowserContextOptions = {}): Promise<{ page: Page; complaints: string[] }> {
  const page = await (await browser.newContext(options)).newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => complaints.push(request.url()));
  await page.goto(worker.url);
  return { page, complaints };
}

async function submit(page: Page, text: string): Promise<void> {
  await page.getByLabel('Article').fill(text);
  await page.getByRole('button', { name: 'Summarise' }).click();
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

test('an article is pasted and its summary read, with no script at all', async () => {
  const { page, complaints } = await open({ javaScriptEnabled: false });
  await submit(page, ARTICLE);
  await page.waitForSelector('.article');
  for (const heading of ['Agreements', 'Actors', 'Dates', 'The article, with what was found in it']) {
    expect(await page.getByRole('heading', { name: heading, exact: true }).isVisible(), heading).toBe(true);
  }
  expect(await page.getByText('once both parliaments agree to it').last().isVisible()).toBe(true);
  await page.getByRole('link', { name: 'Link to this summary' }).click();
  expect(page.url()).toMatch(/\/v1\/summaries\/[\w-]{43}\.html$/);
  expect(await page.getByRole('heading', { name: 'Actors', exact: true }).isVisible()).toBe(true);
  expect(complaints).toEqual([]);
});

test('the keyboard alone is enough', async () => {
  const { page } = await open();
  for (const name of ['Skip to content', 'Accord', 'New summary', 'API']) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement?.textContent')).toBe(name);
  }
  await page.keyboard.press('Tab');
  await page.keyboard.insertText(ARTICLE);
  for (let field = 0; field < 3; field++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.article');
});

test('what is wrong is said beside what was typed', async () => {
  const { page, complaints } = await open();
  await page.getByLabel('Published').fill('31/12');
  await submit(page, ARTICLE);
  expect(await page.getByRole('alert').textContent()).toContain('The publication date is not a date');
  expect(await page.getByLabel('Published').getAttribute('aria-invalid')).toBe('true');
  expect((await page.getByLabel('Article').inputValue()).trim()).toBe(ARTICLE);
  expect(complaints.filter((complaint) => !complaint.includes('422'))).toEqual([]);
});

test.each([320, 360, 768, 1280, 1440])('nothing is cut off at %d pixels', async (width) => {
  const { page } = await open({ viewport: { width, height: 800 } });
  expect(await overflow(page)).toBe(0);
  await submit(page, `${ARTICLE}\n\n${'đ'.repeat(400)}`);
  await page.waitForSelector('.article');
  expect(await overflow(page)).toBe(0);
});

test('the colours follow the system’s', async () => {
  const grounds = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page } = await open({ colorScheme });
    grounds.push(await page.evaluate('getComputedStyle(document.body).backgroundColor'));
  }
  expect(new Set(grounds).size).toBe(2);
});
