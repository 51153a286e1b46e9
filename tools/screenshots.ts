/**
 * Takes pictures of the director's page in Debian's Chromium, of a scenario that was played over a real hub, into a folder:
 * wide, narrow, by day and at night, an exercise, a feed with two histories. They are for looking at.
 * Usage: node tools/screenshots.ts [FOLDER]
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { closeBrowser, type Look, signIn } from '../test/support/page.ts';
import { lookAtScenario, type StagedConsole } from '../test/support/staged-console.ts';

const FOLDER = resolve(process.argv[2] ?? 'report/screenshots');
const WIDE: Look = { width: 1440, height: 900 };
const NARROW: Look = { width: 390, height: 844 };

mkdirSync(FOLDER, { recursive: true });

async function take(page: Page, name: string): Promise<void> {
  // Pictures of what still moves tell nothing.
  await page.waitForTimeout(600);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  console.log(join(FOLDER, `${name}.png`));
}

async function views(scenario: string, { origin, linkFor }: StagedConsole): Promise<void> {
  for (const [size, look] of [
    ['wide', WIDE],
    ['narrow', NARROW],
  ] as const) {
    for (const isDark of [false, true]) {
      const name = `${scenario}-${size}-${isDark ? 'night' : 'day'}`;
      const page = await signIn(linkFor(), { ...look, isDark });
      await page.getByRole('article').first().waitFor();
      await take(page, `${name}-region`);
      const key = await page.getByRole('article').first().getAttribute('data-key');
      await page.goto(`${origin}/?alert=${key}`);
      await page.getByRole('heading', { name: 'Verified how' }).waitFor();
      await take(page, `${name}-thread`);
      if (size === 'narrow') {
        await page.goto(origin);
        await page
          .getByRole('tab', { name: 'Map' })
          .or(page.getByRole('button', { name: 'Map', exact: true }))
          .first()
          .click();
        await take(page, `${name}-map`);
      }
      for (const view of ['health', 'trends']) {
        await page.goto(`${origin}/?view=${view}`);
        await take(page, `${name}-${view}`);
      }
      if (scenario === 'convoy') {
        await page.goto(origin);
        await page.getByRole('button', { name: 'New alert' }).click();
        await take(page, `${name}-new-alert`);
        const outside = await page.context().newPage();
        await page.context().clearCookies();
        await outside.goto(origin);
        await take(outside, `${name}-sign-in`);
      }
      await page.context().close();
    }
  }
}

try {
  for (const scenario of ['convoy', 'stolen-key']) {
    await lookAtScenario(scenario, 'al-bmp', (console) => views(scenario, console));
  }
} finally {
  await closeBrowser();
}
