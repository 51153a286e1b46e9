import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowserHub } from '../support/browser-hub.ts';
import { startConsole } from '../support/console-process.ts';
import { cardWith, setSizeOf, signIn } from '../support/page.ts';

const hub = useBrowserHub(['al-bmp', 'mk-bp']);

const SCRIPT = '<img src=x onerror="window.wasRun=1"><script>window.wasRun=1</script>';

/** Fills in what an alert needs, and all texts that it may have. */
async function fillIn(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'New alert' }).click();
  await page.getByLabel(/^Type/).selectOption('FALSE_DOCUMENT');
  await page.getByLabel('Actual', { exact: true }).first().check();
  await page.getByLabel(/^Kind of fraud/).selectOption('FORGED');
  await page.getByLabel(/^When it happened/).fill(localMinute(Date.now() - 600_000));
  await page.getByLabel(/^Kind of place/).selectOption('BCP_LAND');
  await page.getByRole('combobox', { name: /^Crossing point/ }).fill('hani i hotit');
  await page.keyboard.press('Enter');
  await page.getByLabel('Persons', { exact: true }).fill('3');
  await page.getByLabel('High', { exact: true }).check();
  await page.getByLabel(/^Source/).selectOption('A');
  await page.getByLabel(/^Information/).selectOption('I1');
  await page.getByLabel('Place in words').fill(text);
  await page.getByLabel('Summary').fill(text);
  await page.getByLabel('Own reference').fill(text.slice(0, 60));
  await page.getByLabel('Exercise', { exact: true }).check();
  await page.getByLabel(/^To\*?$/).selectOption('wb6');
  await page.getByLabel(/^Handling/).selectOption('H1');
}

/** As a field for a date and a time has it: by the clock on the wall. */
function localMinute(ms: number): string {
  return new Date(ms - new Date(ms).getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** What is told with a field. */
async function toldWith(page: Page, label: string): Promise<string> {
  const ids = (await page.getByLabel(label).getAttribute('aria-describedby')) ?? '';
  const texts = ids.split(' ').filter(Boolean);
  return (await Promise.all(texts.map((id) => page.locator(`[id="${id}"]`).textContent()))).join(' ');
}

describe('a new alert', () => {
  it('is held against the contract while it is filled in, said once for a double click, and read at the other end as text', async () => {
    const [mine, other] = await Promise.all([startConsole(hub(), 'al-bmp'), startConsole(hub(), 'mk-bp')]);
    const page = await signIn(mine.link);
    const there = await signIn(other.link);
    await fillIn(page, SCRIPT);
    await page.getByLabel('Of them under 18').fill('5');
    await expect.poll(() => toldWith(page, 'Of them under 18')).toMatch(/more than the 3 persons/);
    await page.getByRole('button', { name: 'Sign and send' }).click();
    await expect
      .poll(() => page.evaluate<string>('document.activeElement.value'), { timeout: 10_000 })
      .toBe('5');
    expect(await setSizeOf(page)).toBe(0);

    await page.getByLabel('Of them under 18').fill('1');
    const preview = page.getByRole('region', { name: 'What the others will read' });
    await expect
      .poll(() => preview.textContent())
      .toMatch(/EXERCISE[\s\S]*False document, forged, 3 persons/);
    await page.getByRole('button', { name: 'Sign and send' }).dblclick();
    await page.getByText(/^(Said, and on its way|Signed as)/).waitFor();

    await cardWith(there, 'False document').waitFor();
    await cardWith(there, 'False document')
      .getByRole('button', { name: /False document/ })
      .click();
    await there.getByRole('heading', { name: 'Verified how' }).waitFor();
    for (const one of [page, there]) {
      await expect.poll(() => setSizeOf(one)).toBe(1);
      expect(await one.evaluate('window.wasRun')).toBeUndefined();
    }
    await there.getByText(SCRIPT).first().waitFor();
  });

  it('is corrected in the same form, and taken back only by who says that he means it', async () => {
    const { link } = await startConsole(hub(), 'al-bmp');
    const page = await signIn(link);
    const card = cardWith(page, 'False document');
    await card.getByRole('button', { name: /False document/ }).click();
    await page.getByRole('button', { name: 'Update or correct' }).click();
    await page.getByLabel('In a few words').fill('Four, not three');
    await page.getByLabel('Correct the facts too').check();
    expect(await page.getByLabel('Summary').inputValue()).toBe(SCRIPT);
    await page.getByLabel('Persons', { exact: true }).fill('4');
    await page.getByRole('button', { name: 'Say it' }).click();
    await expect.poll(() => card.textContent()).toMatch(/4 persons/);

    await page.getByRole('button', { name: 'Take back', exact: true }).click();
    await page.getByLabel('Why').selectOption('MISTAKE');
    await page.getByLabel('In a few words').fill('Seen twice');
    await page.getByRole('button', { name: 'Take it back' }).click();
    await page.getByText('Tick this if you mean it.').waitFor();
    expect(await card.textContent()).not.toMatch(/taken back/i);
    await page.getByLabel(/^I mean it/).check();
    await page.getByRole('button', { name: 'Take it back' }).click();
    await expect.poll(() => card.textContent()).toMatch(/taken back/i);
  });

  it('is said once when no answer came to it and it is sent again', async () => {
    const { link } = await startConsole(hub(), 'mk-bp');
    const page = await signIn(link);
    await page.route(
      '**/api/actions',
      async (route) => {
        await route.fetch();
        await route.abort();
      },
      { times: 1 },
    );
    await fillIn(page, 'Said once');
    await page.getByRole('button', { name: 'Sign and send' }).click();
    await page.getByText('No answer came').waitFor();
    await expect.poll(() => cardWith(page, 'False document').filter({ hasText: 'Ours' }).count()).toBe(1);
    await page.getByRole('button', { name: 'Sign and send' }).click();
    await page.getByText(/^(Said, and on its way|Signed as)/).waitFor();
    expect(await cardWith(page, 'False document').filter({ hasText: 'Ours' }).count()).toBe(1);
  });
});
