import { fileURLToPath } from 'node:url';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { type LongestTask, mostWorkedMs, TASK_CATEGORIES } from './longest-task.ts';

const SCROLL_STEPS = 120;
const JUMPS = 40;
const OBSERVER = fileURLToPath(new URL('./observe-page.js', import.meta.url));
const SEARCHED = ['van', 'facilitation', 'al'];

/** A page as a director has it, looked at from outside. Times are milliseconds, memory is in bytes. */
export interface ConsolePage {
  /** Opens it anew, as after a reload without anything kept: when the first card was painted, and when the last had come. */
  load(): Promise<{ readonly firstCardMs: number; readonly allCardsMs: number; readonly cards: number }>;
  /** What took longest while that was done. @param isTraced a trace tells what it worked, too, and makes all of it slower */
  during(action: () => Promise<void>, isTraced?: boolean): Promise<LongestTask>;
  /** The longest of the tasks since the last question that kept the page from answering for 50 ms; 0: none did. */
  longestTaskMs(): Promise<number>;
  /** Through the list by the wheel, and then by its bar from one end to the other. */
  scroll(): Promise<void>;
  /** Types searches, letter by letter, and takes each filter in and out. */
  filter(): Promise<void>;
  /** What is in use after the garbage was collected. */
  memory(): Promise<{ readonly heapBytes: number; readonly nodes: number; readonly cards: number }>;
  close(): Promise<void>;
}

/** @param link signs in, once */
export async function openConsolePage(browser: Browser, link: string): Promise<ConsolePage> {
  const context = await browser.newContext({ viewport: { width: 1_440, height: 900 } });
  await context.addInitScript({ path: OBSERVER });
  const page = await context.newPage();
  const protocol = await context.newCDPSession(page);
  await protocol.send('Performance.enable');
  await page.goto(link);
  await page.waitForSelector('.feed-article', { timeout: 60_000 });
  const origin = new URL(link).origin;
  return {
    load: () => load(page, protocol, origin),
    during: async (action, isTraced = false) => {
      await longestTaskMs(page);
      if (isTraced) await browser.startTracing(page, { categories: TASK_CATEGORIES });
      await action();
      const tookMs = await longestTaskMs(page);
      if (!isTraced) return { tookMs };
      return { tookMs, cpuMs: mostWorkedMs((await browser.stopTracing()).toString()) };
    },
    longestTaskMs: () => longestTaskMs(page),
    scroll: () => scroll(page),
    filter: () => filter(page),
    memory: () => readMemory(page, protocol),
    close: () => context.close(),
  };
}

async function longestTaskMs(page: Page): Promise<number> {
  return Math.max(0, ...(await page.evaluate<number[]>('seenByBench.takeLongTasks()')));
}

interface Seen {
  readonly firstCardMs: number;
  readonly allCardsMs: number;
}

async function load(page: Page, protocol: CDPSession, origin: string): ReturnType<ConsolePage['load']> {
  await page.goto('about:blank');
  await protocol.send('Network.clearBrowserCache');
  await page.goto(`${origin}/`);
  // The page's own law forbids what waits inside it.
  for (const endsAtMs = performance.now() + 120_000; ; await page.waitForTimeout(50)) {
    const { firstCardMs, allCardsMs } = await page.evaluate<Seen>('({ ...seenByBench, takeLongTasks: 0 })');
    if (firstCardMs > 0 && allCardsMs > 0) return { firstCardMs, allCardsMs, cards: await countCards(page) };
    if (performance.now() > endsAtMs) throw new Error('the page does not show all cards within two minutes');
  }
}

/** As the list tells who cannot see it. */
async function countCards(page: Page): Promise<number> {
  return Number((await page.locator('.feed-article').first().getAttribute('aria-setsize')) ?? 0);
}

async function scroll(page: Page): Promise<void> {
  const box = await page.locator('.feed-scroll').boundingBox();
  if (box === null) throw new Error('the page has no list of cards');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  for (let step = 0; step < SCROLL_STEPS; step += 1) {
    await page.mouse.wheel(0, 700);
    await page.waitForTimeout(30);
  }
  for (let jump = JUMPS; jump >= 0; jump -= 1) {
    await page.locator('.feed-scroll').evaluate((list, share) => {
      list.scrollTop = share * list.scrollHeight;
    }, jump / JUMPS);
    await page.waitForTimeout(60);
  }
}

async function filter(page: Page): Promise<void> {
  const search = page.locator('input[type="search"]');
  for (const text of SEARCHED) {
    await search.click();
    await search.pressSequentially(text, { delay: 60 });
    await page.waitForTimeout(400);
    await search.fill('');
    await page.waitForTimeout(400);
  }
  for (const chip of await page.locator('.filter-chip[aria-pressed]').all()) {
    for (const _ of ['in', 'out']) {
      await chip.click();
      await page.waitForTimeout(400);
    }
  }
}

async function readMemory(page: Page, protocol: CDPSession): ReturnType<ConsolePage['memory']> {
  await protocol.send('HeapProfiler.collectGarbage');
  const { metrics } = await protocol.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  return { heapBytes: metric('JSHeapUsedSize'), nodes: metric('Nodes'), cards: await countCards(page) };
}
