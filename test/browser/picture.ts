/** Takes the picture of the form that README shows: `node test/browser/picture.ts`. */
import { chromium } from 'playwright-core';
import { startWorker, temporaryState } from '../dev-server.ts';
import { chromiumPath, HOW_TO_GET_IT } from './chromium.ts';

const executablePath = chromiumPath();
if (executablePath === null) throw new Error(HOW_TO_GET_IT);
const state = await temporaryState();
const worker = await startWorker(state.folder);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ viewport: { width: 1200, height: 940 } });
await page.goto(worker.url);
await page.screenshot({ path: new URL('../../docs/form.png', import.meta.url).pathname });
await browser.close();
await worker.stop();
await state.remove();
