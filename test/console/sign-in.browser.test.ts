import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowserHub } from '../support/browser-hub.ts';
import { startConsole } from '../support/console-process.ts';
import { signIn } from '../support/page.ts';

const hub = useBrowserHub(['al-bmp']);

/** A security key of the browser's own, for tests: it asks nobody, and has verified whoever sits there. */
async function plugIn(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByText('You are signed out').waitFor();
}

describe('a passkey', () => {
  it('is offered to who came by a code, and lets him in without one from then on', async () => {
    const { link } = await startConsole(hub(), 'al-bmp');
    const page = await signIn(link);
    await plugIn(page);
    await page.getByRole('button', { name: 'Add a passkey' }).click();
    await page.getByRole('button', { name: 'Add a passkey' }).waitFor({ state: 'detached' });
    await signOut(page);
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await page.getByRole('feed').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'New alert' }).waitFor();
    expect(await page.getByRole('button', { name: 'Add a passkey' }).count()).toBe(0);
  });

  it('that nobody has made opens nothing, and the code still does', async () => {
    const { link } = await startConsole(hub(), 'al-bmp');
    const page = await signIn(link);
    await plugIn(page);
    await signOut(page);
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await page
      .getByRole('alert')
      .filter({ hasText: /passkey/ })
      .waitFor();
    expect(await page.getByLabel('One-time code').isEnabled()).toBe(true);
    expect(await page.getByRole('feed').count()).toBe(0);
  });
});

describe('a link that is opened where somebody sits', () => {
  it('takes his place: the address keeps no code, and the page is the other one’s', async () => {
    const console = await startConsole(hub(), 'al-bmp');
    const page = await signIn(console.link);
    await page.getByRole('button', { name: 'New alert' }).waitFor();
    const reader = await console.linkFor('officer-23', '--role', 'reader');
    await page.evaluate(`location.hash = ${JSON.stringify(new URL(reader).hash)}`);
    await expect.poll(() => page.getByRole('button', { name: 'New alert' }).count()).toBe(0);
    await page.getByRole('feed').waitFor({ state: 'attached' });
    expect(new URL(page.url()).hash).toBe('');
  });
});

describe('a session in which nothing was done for too long', () => {
  it('ends by itself, says why, and shows nothing of what was there', async () => {
    const { link } = await startConsole(hub(), 'al-bmp', { args: ['--idle', '2s'] });
    const page = await signIn(link);
    await page.getByText('Your session has ended: nothing was done for a while. Nothing is kept').waitFor();
    expect(await page.getByRole('feed').count()).toBe(0);
  });
});
