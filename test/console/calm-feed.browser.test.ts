import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowserHub } from '../support/browser-hub.ts';
import { publishLines, startConsole } from '../support/console-process.ts';
import { cardsOf, setSizeOf, signIn } from '../support/page.ts';
import { convoyRow } from './convoy-row.ts';

const hub = useBrowserHub(['al-bmp', 'mk-bp']);

const scrolledTo = (page: Page) => page.evaluate<number>(`document.querySelector('.feed-scroll').scrollTop`);
/** What is in view: each card and how far down it is. Those out of view may be drawn or not. */
const viewOf = (page: Page) =>
  page.evaluate<object[]>(`(() => {
    const frame = document.querySelector('.feed-scroll').getBoundingClientRect();
    return [...document.querySelectorAll('.feed-scroll article')].flatMap((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return bottom > frame.top && top < frame.bottom ? [{ key: one.dataset.key, top }] : [];
    });
  })()`);

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
    await expect.poll(() => scrolledTo(page)).toBe(500);
    const before = await viewOf(page);
    expect(before.length).toBeGreaterThan(1);

    await publishLines(hub(), 'mk-bp', [convoyRow('calm-late')]);
    const waiting = page.getByRole('button', { name: '1 new alert' });
    await waiting.waitFor();
    expect(await viewOf(page)).toEqual(before);
    await waiting.click();
    await expect.poll(() => scrolledTo(page)).toBe(0);
    await expect.poll(() => setSizeOf(page)).toBe(13);
    await waiting.waitFor({ state: 'detached' });

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
