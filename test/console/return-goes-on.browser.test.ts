import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { useBrowserHub } from '../support/browser-hub.ts';
import { publishLines, startConsole } from '../support/console-process.ts';
import { cardsOf, setSizeOf, signIn } from '../support/page.ts';

const hub = useBrowserHub(['al-bmp', 'mk-bp']);
const DAY_MS = 86_400_000;

/** A step of one case, in which North Macedonia asks Albania. */
function stepOf(caseId: string) {
  return (step: string, more: object = {}) =>
    JSON.stringify({
      occurredAt: new Date(Date.now() - 60_000).toISOString(),
      place: { type: 'INLAND', country: 'MK' },
      impact: 'LOW',
      returnStep: { caseId, type: 'FORCED', step, countryOfOrigin: 'AL', persons: 1, ...more },
    });
}

it('a return that goes on while its thread is open stays open, with what was being written, under an address that is good', async () => {
  const step = stepOf(randomUUID());
  const answerBy = new Date(Date.now() + 20 * DAY_MS).toISOString();
  await publishLines(hub(), 'mk-bp', [step('READMISSION_REQUEST', { requested: 'al-bmp', answerBy })]);
  const { link } = await startConsole(hub(), 'al-bmp');
  const page = await signIn(link);
  await expect.poll(() => setSizeOf(page)).toBe(1);
  await cardsOf(page).first().click();
  const thread = page.getByRole('region', { name: 'Thread' });
  await thread.getByRole('heading', { name: 'Verified how' }).waitFor();
  const first = page.url();
  await thread.getByRole('button', { name: 'Action taken' }).click();
  const words = thread.getByRole('textbox');
  await words.fill('The escort is asked for');

  for (const [next, label, more] of [
    ['HOLD', 'Hold', { holdReason: 'ASYLUM_REQUEST' }],
    ['HOLD_LIFTED', 'Hold lifted', { holdReason: 'ASYLUM_REQUEST' }],
    ['WITHDRAWN', 'Withdrawn', {}],
  ] as const) {
    const before = page.url();
    await publishLines(hub(), 'mk-bp', [step(next, more)]);
    await thread.locator('.thread-track li').getByText(label, { exact: true }).waitFor();
    await expect.poll(() => page.url()).not.toBe(before);
  }
  await page.keyboard.press('End');
  await page.keyboard.type(' now');
  expect(await words.inputValue()).toBe('The escort is asked for now');
  await page.locator('.feed-card.is-open').getByText('Withdrawn').first().waitFor();

  // Back leads out of it; the address of a step of before leads to the return as it is now.
  const now = page.url();
  await page.goBack();
  await thread.waitFor({ state: 'detached' });
  await page.goto(first);
  await expect.poll(() => page.url()).toBe(now);
});
