import { randomUUID } from 'node:crypto';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowserHub } from '../support/browser-hub.ts';
import { makeReleaseKey, publishLines, startConsole } from '../support/console-process.ts';
import { cardsOf, newPage, setSizeOf, signIn } from '../support/page.ts';
import { convoyRow } from './convoy-row.ts';
import { stepsOf } from './return-row.ts';

const hub = useBrowserHub(['al-bmp', 'mk-bp', 'rs-gp', 'xk-kp']);

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, in words; the scripts of the page's policy do not matter to it, for it comes by the debugger. */
async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return await page.evaluate<string[]>(
    `axe.run(document, { runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) =>
       violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => id + ': ' + help + ' at ' + target.join(' '))))`,
  );
}

describe('for everybody', () => {
  it.each([
    ['wide, by day', { width: 1440, height: 900 }],
    ['wide, at night', { width: 1440, height: 900, isDark: true }],
    ['narrow, by day', { width: 390, height: 844 }],
    ['narrow, at night', { width: 390, height: 844, isDark: true }],
  ])('has nothing that axe finds, %s, in any view', async (_name, look) => {
    const second = ['--role', 'second-officer', '--release-key', await makeReleaseKey(hub(), 'al-bmp')];
    const desk = await startConsole(hub(), 'al-bmp', { args: second });
    await publishLines(hub(), 'mk-bp', [convoyRow('one'), convoyRow('two', { impact: 'LOW' })]);
    await publishLines(hub(), 'rs-gp', [convoyRow('three', { impact: 'VERY_HIGH' })]);
    const outside = await newPage(look);
    await outside.goto(desk.origin);
    await outside.getByRole('button', { name: 'Sign in with the code' }).waitFor();
    expect(await violationsOf(outside)).toEqual([]);

    const page = await signIn(desk.link, look);
    await expect.poll(() => setSizeOf(page)).toBeGreaterThan(2);
    expect(await violationsOf(page)).toEqual([]);
    const key = await cardsOf(page).first().getAttribute('data-key');
    for (const query of [`alert=${key}`, 'view=health', 'view=trends', 'view=releases']) {
      await page.goto(`${desk.origin}/?${query}`);
      await page.locator('main h2, main h1').first().waitFor();
      await expect.poll(() => page.getByText('Loading').count()).toBe(0);
      expect(await violationsOf(page), query).toEqual([]);
    }
    await publishLines(hub(), 'mk-bp', [stepsOf(randomUUID()).ask('al-bmp')]);
    await page.goto(`${desk.origin}/?kind=return`);
    await cardsOf(page)
      .getByRole('button', { name: /^Readmission request, / })
      .first()
      .click();
    await page.getByRole('button', { name: 'Readmission refused' }).click();
    await page.getByRole('button', { name: 'Say this step' }).waitFor();
    expect(await violationsOf(page), 'the next step of a return').toEqual([]);
    await page.goto(`${desk.origin}/`);
    await page.getByRole('button', { name: 'New alert' }).click();
    await page.getByRole('button', { name: 'Sign and send' }).waitFor();
    expect(await violationsOf(page), 'new alert').toEqual([]);
  });
});
