import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowserHub } from '../support/browser-hub.ts';
import { publishLines, startConsole } from '../support/console-process.ts';
import { cardsOf, setSizeOf, signIn } from '../support/page.ts';
import { convoyRow } from './convoy-row.ts';

const hub = useBrowserHub(['al-bmp', 'mk-bp']);

const scrolledTo = (page: Page) => page.evaluate<number>(`document.querySelector('.feed-scroll').scrollTop`);
const keysOf = (page: Page) =>
  cardsOf(page).evaluateAll((articles) => articles.map((article) => article.getAttribute('data-key')));

/** As a browser does when its person goes to another tab, or comes back. */
const hide = (page: Page, isHidden: boolean) =>
  page.evaluate(`
    Object.defineProperty(document, 'hidden', { value: ${isHidden}, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'))`);

async function consoleWith(count: number) {
  const rows = Array.from({ length: count }, (_, index) => convoyRow(`calm-${index}`));
  await publishLines(hub(), 'mk-bp', rows);
  const page = await signIn((await startConsole(hub(), 'al-bmp')).link);
  await expect.poll(() => setSizeOf(page), { timeout: 20_000 }).toBe(count);
  return page;
}

describe('the feed is calm', () => {
  it('moves nothing under who reads further down: what is new waits, and while away it is counted', async () => {
    const page = await consoleWith(12);
    await cardsOf(page).first().hover();
    await page.mouse.wheel(0, 500);
    await expect.poll(() => scrolledTo(page)).toBeGreaterThan(100);
    const [before, order] = [await scrolledTo(page), await keysOf(page)];

    await publishLines(hub(), 'mk-bp', [convoyRow('calm-late')]);
    const waiting = page.getByRole('button', { name: '1 new alert' });
    await waiting.waitFor();
    expect(await scrolledTo(page)).toBe(before);
    expect(await keysOf(page)).toEqual(order);
    await waiting.click();
    await expect.poll(() => scrolledTo(page)).toBe(0);
    await expect.poll(() => setSizeOf(page)).toBe(13);
    expect(await waiting.count()).toBe(0);

    await hide(page, true);
    await publishLines(hub(), 'mk-bp', [convoyRow('calm-away-1'), convoyRow('calm-away-2')]);
    // Not what came before the person went away: that was seen.
    await expect.poll(() => page.title(), { timeout: 20_000 }).toBe('(3) Karaula');
    await hide(page, false);
    await page.getByText(/2 new since \d\d:\d\d, while you were away/).waitFor();
    await expect.poll(() => page.title()).toBe('(2) Karaula');
    await page.getByText('You had seen what is below').waitFor();
    await page.getByRole('button', { name: 'I have seen them' }).click();
    await expect.poll(() => page.title()).toBe('Karaula');
  });
});
