import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { useBrowserHub } from '../support/browser-hub.ts';
import { publishLines, startConsole } from '../support/console-process.ts';
import { cardsOf, setSizeOf, signIn } from '../support/page.ts';
import { stepsOf } from './return-row.ts';

const hub = useBrowserHub(['al-bmp', 'mk-bp']);

it('a return that goes on while its thread is open stays open, with what was being written, under an address that is good', async () => {
  const { step, ask } = stepsOf(randomUUID());
  await publishLines(hub(), 'mk-bp', [ask('al-bmp')]);
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

it('a return that waits for us is answered from its thread, and stands there where it was asked for', async () => {
  const { ask } = stepsOf(randomUUID());
  const here = await startConsole(hub(), 'al-bmp');
  const page = await signIn(here.link);
  // K5: there is a child among them, so it is for those alone who take part.
  const handling = { code: 'H1', purposes: ['RETURN_PROCEDURE'], releasableTo: ['al-bmp'] };
  await publishLines(hub(), 'mk-bp', [ask('al-bmp', { persons: 2, minors: 1 }, handling)]);
  await page
    .getByRole('button', { name: /waits for our answer: forced return of 2 persons to Albania/ })
    .click();
  const thread = page.getByRole('region', { name: 'Thread' });
  await thread.getByRole('button', { name: 'Refused' }).click();
  await thread.getByRole('button', { name: 'Say this step' }).click();
  // A refusal has its reason: the contract says so at the field.
  await thread.getByText('This is needed.').waitFor();
  await thread.getByRole('button', { name: 'Readmission accepted' }).click();
  await thread.getByText('goes to these alone: Border Police, North Macedonia', { exact: false }).waitFor();
  await thread.getByRole('button', { name: 'Say this step' }).click();
  await thread.locator('.thread-track li').getByText('Readmission accepted', { exact: true }).waitFor();
  await expect.poll(() => thread.getByRole('button', { name: 'Refused' }).count()).toBe(0);

  const there = await startConsole(hub(), 'mk-bp');
  const other = await signIn(there.link);
  await cardsOf(other)
    .getByRole('button', { name: /^Readmission accepted, / })
    .click();
  const otherThread = other.getByRole('region', { name: 'Thread' });
  await otherThread.locator('.thread-track li').getByText('Readmission accepted', { exact: true }).waitFor();
  await otherThread.getByRole('button', { name: 'Travel document issued' }).waitFor();
});
