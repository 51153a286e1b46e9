import { describe, expect, it } from 'vitest';
import { useBrowserHub } from '../support/browser-hub.ts';
import { publishLines, startConsole } from '../support/console-process.ts';
import { cardWith, newPage, setSizeOf, signIn } from '../support/page.ts';
import { convoyRow } from './convoy-row.ts';

const hub = useBrowserHub(['al-bmp', 'mk-bp', 'rs-gp']);

/** In words of the browser: at which card the keyboard is. */
const FOCUSED = `document.activeElement?.closest('article')?.getAttribute('aria-posinset')`;

async function consoleWithThree() {
  const console = await startConsole(hub(), 'al-bmp');
  return { console, page: await signIn(console.link) };
}

describe('the address of the page', () => {
  it('says which alerts are shown, in the feed and on the map, and which thread is open', async () => {
    await publishLines(hub(), 'mk-bp', [convoyRow('low', { impact: 'LOW' }), convoyRow('high')]);
    await publishLines(hub(), 'rs-gp', [convoyRow('serbian', { impact: 'VERY_HIGH' })]);
    const { console, page } = await consoleWithThree();
    await expect.poll(() => setSizeOf(page)).toBe(3);

    await page.goto(`${console.origin}/?origin=rs-gp`);
    await expect.poll(() => setSizeOf(page)).toBe(1);
    await cardWith(page, 'Serbia').waitFor();
    const key = await cardWith(page, 'Serbia').getAttribute('data-key');
    await page.goto(`${console.origin}/?impact=VERY_HIGH&kind=visa-abuse`);
    await page
      .getByText('Nothing fits', { exact: false })
      .or(page.getByText('No alert', { exact: false }))
      .first()
      .waitFor();
    await page.goto(`${console.origin}/?alert=${key}`);
    await page.getByRole('heading', { name: 'Verified how' }).waitFor();
    await expect.poll(() => setSizeOf(page)).toBe(3);
    await page.getByRole('button', { name: 'Close the thread' }).click();
    expect(new URL(page.url()).search).toBe('');
    await page.goBack();
    await page.getByRole('heading', { name: 'Verified how' }).waitFor();
  });

  it('shows the region for an address that means nothing', async () => {
    const { console, page } = await consoleWithThree();
    await page.goto(`${console.origin}/?kind=%3Cscript%3E&alert=zzz&view=../../etc&impact=%00`);
    await expect.poll(() => setSizeOf(page)).toBe(3);
  });
});

describe('the keyboard alone', () => {
  it('signs in, goes to a card, opens it, acknowledges it, and comes back to where it was', async () => {
    const console = await startConsole(hub(), 'al-bmp');
    const page = await newPage();
    await page.goto(console.origin);
    await page.getByLabel('One-time code').focus();
    await page.keyboard.type(new URL(console.link).hash.slice('#code='.length));
    await page.keyboard.press('Enter');
    await page.getByRole('feed').waitFor({ state: 'attached' });
    await expect.poll(() => setSizeOf(page)).toBe(3);

    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const focused = () => page.evaluate<string | undefined>(FOCUSED);
    await expect.poll(focused).toBe('2');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Verified how' }).waitFor();
    await page.keyboard.press('a');
    const card = page.locator('article[aria-posinset="2"]');
    await expect.poll(() => card.textContent()).toMatch(/acknowledged/i);
    await page.keyboard.press('Escape');
    await expect.poll(focused).toBe('2');
    await page.keyboard.press('/');
    await page.keyboard.type('srbija');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
  });

  it('follows a link of a thread to another one, and goes on reading at its beginning', async () => {
    const { page } = await consoleWithThree();
    await cardWith(page, 'Serbia').getByRole('button').first().focus();
    await page.keyboard.press('Enter');
    const thread = page.getByRole('region', { name: 'Thread' });
    await thread.getByRole('heading', { name: 'Verified how' }).waitFor();
    const first = page.url();
    await thread.locator('button.thread-link').first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).not.toBe(first);
    await thread.getByRole('heading', { name: 'Verified how' }).waitFor();
    const heading = `document.activeElement?.closest('.thread-head')?.tagName`;
    await expect.poll(() => page.evaluate<string | undefined>(heading)).toBe('HEADER');
  });
});
