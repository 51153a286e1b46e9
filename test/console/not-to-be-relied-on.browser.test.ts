import { afterAll, expect, it } from 'vitest';
import { closeBrowser, signIn, takeComplaints } from '../support/page.ts';
import { lookAtScenario } from '../support/staged-console.ts';

afterAll(closeBrowser);

it('says of what a stolen key may have signed that it is not to be relied on, wherever it stands; what did not verify stands nowhere (K1, K6)', async () => {
  await lookAtScenario('stolen-key', 'al-bmp', async ({ linkFor, origin, report }) => {
    const page = await signIn(linkFor());
    await page.getByRole('article').first().waitFor();

    // The feed of the key that was sold has two histories: a red band over everything, the proof one click away.
    const band = page.getByRole('alert').filter({ hasText: 'two histories' });
    await band.waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      band.getByRole('link', { name: 'Save the evidence' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^evidence-\d+\.json$/);

    const doubtful = page.getByRole('article').filter({ hasText: /Tainted|Disputed|Do not rely/ });
    const keys = await doubtful.evaluateAll((articles) =>
      articles.map((one) => one.getAttribute('data-key')),
    );
    expect(keys.length).toBeGreaterThan(0);
    for (const key of keys) {
      await page.goto(`${origin}/?alert=${key}`);
      await page.getByRole('heading', { name: 'Verified how' }).waitFor();
      await expect
        .poll(() => page.getByRole('complementary').or(page.locator('section')).allTextContents())
        .toEqual(expect.arrayContaining([expect.stringMatching(/Do not rely on it|Disputed/)]));
    }
    // Everything that readers refused, whatever it said, is on no card.
    const refused = report.steps.filter(({ deliveries }) => deliveries.every(({ to }) => to !== 'al-bmp'));
    const shown = (await page.locator('body').textContent()) ?? '';
    for (const { entryId } of refused) expect(shown).not.toContain(entryId);
    await page.goto(`${origin}/?view=health`);
    await page.getByText('Refused at the checkpoint').waitFor();
    expect(takeComplaints()).toEqual([]);
  });
});
