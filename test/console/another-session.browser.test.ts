import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowserHub } from '../support/browser-hub.ts';
import { publishLines, startConsole } from '../support/console-process.ts';
import { cardWith, newPage, signIn } from '../support/page.ts';
import { convoyRow } from './convoy-row.ts';

const hub = useBrowserHub(['al-bmp', 'mk-bp']);

/** Another tab of the same browser, with its cookies. */
async function openTab(page: Page, url: string): Promise<Page> {
  const tab = await page.context().newPage();
  await tab.goto(url);
  return tab;
}

describe('a page whose session has ended', () => {
  it('shows nothing of what was there, also when its console has ended and answers nothing more', async () => {
    const console = await startConsole(hub(), 'al-bmp');
    await publishLines(hub(), 'mk-bp', [convoyRow('ended')]);
    const page = await signIn(console.link);
    await cardWith(page, 'Facilitation').waitFor();
    await console.stop();
    await page.getByText('Your session has ended').waitFor();
    expect(await page.getByText('Facilitation').count()).toBe(0);
    expect(await page.getByRole('feed').count()).toBe(0);
  });

  it('shows nothing after so long without its console as a person may do nothing', async () => {
    const console = await startConsole(hub(), 'al-bmp');
    const page = await newPage();
    await page.clock.install();
    await page.goto(console.link);
    await cardWith(page, 'Facilitation').waitFor();
    await console.kill();
    await page.getByText('Connection lost', { exact: false }).first().waitFor();
    await page.clock.runFor('14:00');
    expect(await page.getByRole('feed').count()).toBe(1);
    await page.clock.runFor('02:00');
    await page.getByText('Your session has ended').waitFor();
    expect(await page.getByText('Facilitation').count()).toBe(0);
  });

  it('is the page of who signs in in another tab of the browser, with no more than he may', async () => {
    const console = await startConsole(hub(), 'al-bmp');
    const page = await signIn(console.link);
    await page.getByRole('button', { name: 'New alert' }).waitFor();
    await openTab(page, await console.linkFor('officer-23', '--role', 'reader'));
    await expect.poll(() => page.getByRole('button', { name: 'New alert' }).count()).toBe(0);
    await cardWith(page, 'Facilitation').waitFor();
  });

  it('never shows what another service has under the name of the one that was there', async () => {
    const before = await startConsole(hub(), 'al-bmp');
    await publishLines(hub(), 'al-bmp', [convoyRow('of-the-first')]);
    await publishLines(hub(), 'mk-bp', [convoyRow('of-the-second')]);
    const page = await signIn(before.link);
    await cardWith(page, 'Ours').first().waitFor();
    await page.route('**/api/*', (route) => route.abort());
    await before.kill();
    const after = await startConsole(hub(), 'mk-bp', { port: before.port });
    await page.evaluate(`
      window.mixed = [];
      new MutationObserver(() => {
        const name = document.querySelector('.top-name')?.textContent ?? '';
        const own = [...document.querySelectorAll('article')].filter((one) => /Ours/.test(one.textContent));
        if (/Albania/.test(name) && own.some((one) => !/Albania/.test(one.textContent))) window.mixed.push(name);
      }).observe(document.body, { childList: true, subtree: true, characterData: true })`);
    const tab = await openTab(page, after.link);
    await tab.locator('.top-name').waitFor();
    // The page of the first comes again by itself, with the cookie that the other tab has now.
    await page.unroute('**/api/*');
    await expect.poll(() => page.locator('.top-name').textContent()).toMatch(/Macedonia/);
    await cardWith(page, 'Ours').first().waitFor();
    expect(await page.evaluate('window.mixed')).toEqual([]);
  });
});

describe('a browser with many tabs of one console', () => {
  it('gets an answer in each: streams leave it lines for what is asked and said', async () => {
    const console = await startConsole(hub(), 'al-bmp');
    const page = await signIn(console.link);
    const tabs = [page];
    for (let count = 1; count < 7; count += 1) tabs.push(await openTab(page, console.origin));
    for (const tab of tabs) {
      const status = await tab.evaluate(async () => {
        const signal = AbortSignal.timeout(5_000);
        return await fetch('/api/trends', { signal }).then(
          (response) => response.status,
          () => 'no answer',
        );
      });
      expect(status).toBe(200);
    }
  });
});
