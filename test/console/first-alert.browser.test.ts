import { describe, expect, it } from 'vitest';
import { useBrowserHub } from '../support/browser-hub.ts';
import { publishLines, startConsole } from '../support/console-process.ts';
import { cardsOf, cardWith, setSizeOf, signIn } from '../support/page.ts';
import { convoyRow } from './convoy-row.ts';

const hub = useBrowserHub(['al-bmp', 'mk-bp', 'rs-gp']);

describe('from the first alert to the receipt', () => {
  it('shows an alert where it came to without a reload, and its originator that it was acknowledged there (K3)', async () => {
    const [director, originator] = await Promise.all([
      startConsole(hub(), 'al-bmp'),
      startConsole(hub(), 'mk-bp'),
    ]);
    const there = await signIn(director.link);
    const here = await signIn(originator.link);
    expect(await cardsOf(there).count()).toBe(0);

    await publishLines(hub(), 'mk-bp', [convoyRow('first-alert')]);

    const card = cardWith(there, 'Facilitation');
    await card.waitFor();
    await expect.poll(() => card.textContent()).toMatch(/EXERCISE[\s\S]*North Macedonia[\s\S]*Verified/);
    await card.getByRole('button', { name: 'Acknowledge' }).click();
    await expect.poll(() => card.textContent()).toMatch(/acknowledged/i);

    const own = cardWith(here, 'Facilitation');
    await own.waitFor();
    await expect.poll(() => own.textContent()).toMatch(/Acknowledged by 1/);
    await own.getByRole('button', { name: /Facilitation/ }).click();
    const receipts = here.getByRole('region', { name: /Who has read it/ });
    await expect.poll(() => receipts.textContent()).toMatch(/Albania[\s\S]*Acknowledged/);
  });
});

describe('when the server of the page is killed', () => {
  it('says that what is shown may be old, and goes on with no card lost and none doubled (K4)', async () => {
    const before = await startConsole(hub(), 'rs-gp');
    const page = await signIn(before.link);
    await publishLines(hub(), 'mk-bp', [convoyRow('before-1'), convoyRow('before-2')]);
    await expect.poll(() => setSizeOf(page)).toBe(3);

    await before.kill();
    await page.getByText('Connection lost', { exact: false }).first().waitFor();
    await publishLines(hub(), 'mk-bp', [convoyRow('meanwhile')]);
    await startConsole(hub(), 'rs-gp', { port: before.port });

    await expect.poll(() => setSizeOf(page)).toBe(4);
    const keys = await cardsOf(page).evaluateAll((articles) =>
      articles.map((article) => article.getAttribute('data-key')),
    );
    expect(new Set(keys).size).toBe(keys.length);
    await publishLines(hub(), 'mk-bp', [convoyRow('after')]);
    await expect.poll(() => setSizeOf(page)).toBe(5);
  });
});
