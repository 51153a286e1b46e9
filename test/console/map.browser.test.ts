import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowserHub } from '../support/browser-hub.ts';
import { publishLines, startConsole } from '../support/console-process.ts';
import { setSizeOf, signIn } from '../support/page.ts';
import { convoyRow } from './convoy-row.ts';

const hub = useBrowserHub(['al-bmp', 'mk-bp']);

/** Near to the first one: seen from afar, they are one mark. */
const TABANOVCE = {
  place: { type: 'BCP_LAND', country: 'MK', crossingPoint: 'tabanovce-presevo' },
  impact: 'LOW',
};
const BATROVCI = {
  place: { type: 'BCP_LAND', country: 'RS', crossingPoint: 'batrovci' },
  impact: 'HIGH',
};

function marksOf(page: Page) {
  return page.getByRole('region', { name: 'Map of the region' }).locator('[data-mark]');
}

async function consoleWithThree() {
  const console = await startConsole(hub(), 'al-bmp');
  const page = await signIn(console.link);
  await expect.poll(() => setSizeOf(page), { timeout: 20_000 }).toBe(3);
  return { console, page };
}

describe('the map', () => {
  it('shows what came at its crossing point, opens a cluster and then the alert by keys alone, and draws a link', async () => {
    await publishLines(hub(), 'mk-bp', [
      convoyRow('elezit'),
      convoyRow('tabanovce', TABANOVCE),
      convoyRow('batrovci', BATROVCI),
    ]);
    const { page } = await consoleWithThree();
    await expect.poll(() => marksOf(page).count()).toBe(2);
    const cluster = page.getByRole('button', {
      name: /^EXERCISE or TEST, 2 alerts, worst: Very high impact/,
    });
    await cluster.waitFor();
    // The most pressing is the one that Tab comes to.
    expect(await cluster.getAttribute('tabindex')).toBe('0');
    await expect.poll(() => page.locator('.map-routes .map-link').count()).toBe(1);

    await cluster.focus();
    await page.keyboard.press('Enter');
    const focused = page.locator('[data-mark]:focus');
    await expect
      .poll(() => focused.getAttribute('aria-label'))
      .toMatch(/^Exercise, Facilitation.*Very high impact, .*Kosovo\*/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Verified how' }).waitFor();
    await expect.poll(() => page.locator('[data-mark][data-selected]').count()).toBe(1);
  });

  it('shows what the filters let through and no more, from the address too', async () => {
    const { console, page } = await consoleWithThree();
    await page.goto(`${console.origin}/?impact=HIGH`);
    await expect.poll(() => marksOf(page).count()).toBe(2);
    await page.goto(`${console.origin}/?impact=VERY_HIGH`);
    await expect.poll(() => marksOf(page).count()).toBe(1);
    await page.getByRole('button', { name: 'Border incident' }).first().click();
    await expect.poll(() => marksOf(page).count()).toBe(1);
  });

  it('has the footnote to XK* below it (K9), and every crossing point by its name', async () => {
    const { page } = await consoleWithThree();
    const map = page.getByRole('region', { name: 'Map of the region' });
    await expect
      .poll(() => map.textContent())
      .toMatch(/\* This designation is without prejudice to positions on status/);
    await map
      .getByRole('img', { name: 'Batrovci, Crossing point on land, open' })
      .waitFor({ state: 'attached' });
  });
});

describe('the trends', () => {
  it('are of exercises where all is an exercise, say so, and have a table for who does not see a chart', async () => {
    const { console, page } = await consoleWithThree();
    await page.goto(`${console.origin}/?view=trends`);
    await page.getByText('EXERCISE: nothing of this has happened').waitFor();
    const table = page.getByRole('table', { name: 'By kind' });
    await table.getByRole('rowheader', { name: 'Border incident' }).waitFor();
    expect(await table.getByRole('cell').last().textContent()).toBe('fewer than 5');
    const tooLong = await page
      .locator('.trends-name')
      .evaluateAll((names) => names.filter((one) => one.scrollWidth > one.clientWidth).length);
    expect(tooLong).toBe(0);
    await page.getByRole('button', { name: 'In earnest' }).click();
    await page.getByText('Exercises, counted by themselves: 3', { exact: false }).waitFor();
    expect(await page.getByText('EXERCISE: nothing of this has happened').count()).toBe(0);
    expect(await page.getByRole('table').count()).toBe(0);
  });
});
