import { afterAll, expect, it } from 'vitest';
import { cardsOf, closeBrowser, signIn, takeComplaints } from '../support/page.ts';
import { lookAtScenario } from '../support/staged-console.ts';

afterAll(closeBrowser);

it('says of what a stolen key may have signed that it is not to be relied on, wherever it stands; what did not verify stands nowhere (K1, K6)', async () => {
  await lookAtScenario('stolen-key', 'al-bmp', async ({ linkFor, origin, report }) => {
    const page = await signIn(linkFor(), { width: 1440, height: 2600 });
    await page.getByRole('article').first().waitFor();

    // The feed of the key that was sold has two histories: a red band over everything, the proof one click away.
    const band = page.getByRole('alert').filter({ hasText: 'two histories' });
    await band.waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      band.getByRole('link', { name: 'Save the evidence' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^evidence-\d+\.json$/);

    // Everything that readers refused, whatever it said, is no card; all that came is one.
    const refused = report.steps.filter(({ deliveries }) => deliveries.every(({ to }) => to !== 'al-bmp'));
    expect(refused.map(({ attack }) => attack)).toEqual(['stolen-key', 'stolen-key']);
    const cardsNow = () =>
      cardsOf(page).evaluateAll((articles) =>
        articles.map((one) => ({ key: one.getAttribute('data-key'), says: one.textContent })),
      );
    const came = report.steps.filter((step) => !refused.includes(step) && /alert|attack/.test(step.does));
    await expect
      .poll(async () => (await cardsNow()).map(({ key }) => key).sort())
      .toEqual(came.map(({ hash }) => hash).sort());

    // What is in doubt says so in the list, on the map, and in its thread.
    const doubtful = (await cardsNow()).filter(({ says }) => /Suspect|Disputed/.test(says ?? ''));
    expect(doubtful.length).toBeGreaterThan(0);
    // Its badge says so, and a line over it, with the reason.
    const saying = (role: 'button' | 'paragraph', text: RegExp) =>
      cardsOf(page).getByRole(role).filter({ hasText: text }).count();
    expect(await saying('button', /^(Suspect|Disputed)/)).toBe(doubtful.length);
    expect(await saying('paragraph', /^(Suspect|Disputed) \w+/)).toBe(doubtful.length);
    const marks = page
      .locator('.shell-map')
      .getByRole('button', { name: /in doubt or disputed|Suspect|Disputed/ });
    await marks.first().waitFor();
    for (const { key } of doubtful) {
      await page.goto(`${origin}/?alert=${key}`);
      const thread = page.getByRole('region', { name: 'Thread' });
      await thread.getByRole('heading', { name: 'Verified how' }).waitFor();
      await expect.poll(() => thread.locator('header').first().textContent()).toMatch(/do not rely on it/i);
    }
    await page.goto(`${origin}/?view=health`);
    await page.getByText('Refused at the checkpoint').waitFor();
    expect(takeComplaints()).toEqual([]);
  });
});
