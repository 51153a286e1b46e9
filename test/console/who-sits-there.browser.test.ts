import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowserHub } from '../support/browser-hub.ts';
import { publishLines, startConsole } from '../support/console-process.ts';
import { cardWith, newPage, setSizeOf, signIn } from '../support/page.ts';
import { convoyRow } from './convoy-row.ts';

const hub = useBrowserHub(['al-bmp', 'mk-bp']);

/** In words of the browser: what it keeps for the page. */
const KEPT = `(async () => ({
  cookie: document.cookie,
  local: localStorage.length,
  session: sessionStorage.length,
  databases: (await indexedDB.databases()).length,
  caches: (await caches.keys()).length,
}))()`;

describe('two people at one console', () => {
  it('lets a reader look and say nothing, whatever is sent from the page, and an officer speak for the service', async () => {
    const console = await startConsole(hub(), 'al-bmp');
    await publishLines(hub(), 'mk-bp', [convoyRow('two-people')]);
    const officer = await signIn(console.link);
    const reader = await signIn(await console.linkFor('officer-23', '--role', 'reader'));
    const seen = cardWith(reader, 'Facilitation');
    await seen.waitFor();
    expect(await reader.getByRole('button', { name: 'New alert' }).count()).toBe(0);
    expect(await seen.getByRole('button', { name: 'Acknowledge' }).count()).toBe(0);
    await officer.getByRole('button', { name: 'New alert' }).waitFor();

    const key = await cardWith(officer, 'Facilitation').getAttribute('data-key');
    const answer = await postAction(reader, { do: 'receipt', key, action: 'ACKNOWLEDGED' });
    expect(answer.status).toBe(403);
    expect(answer.says).toMatch(/reader/);

    await cardWith(officer, 'Facilitation').getByRole('button', { name: 'Acknowledge' }).click();
    await expect.poll(() => seen.textContent()).toMatch(/acknowledged/i);
  });

  it('signs one person out and leaves the other, and shows who left nothing of what was there', async () => {
    const console = await startConsole(hub(), 'al-bmp');
    const leaves = await signIn(console.link);
    const stays = await signIn(await console.linkFor('officer-23'));
    await cardWith(leaves, 'Facilitation').waitFor();
    await leaves.getByRole('button', { name: 'Settings' }).click();
    await leaves.getByRole('button', { name: 'Sign out' }).click();
    await leaves.getByText('You are signed out').waitFor();
    expect(await leaves.locator('body').textContent()).not.toMatch(/Facilitation/);
    await expect.poll(() => setSizeOf(stays)).toBeGreaterThan(0);
    await stays.reload();
    await cardWith(stays, 'Facilitation').waitFor();
  });
});

describe('who has not signed in', () => {
  it('gets nothing by a link that was used', async () => {
    const console = await startConsole(hub(), 'al-bmp');
    await signIn(console.link);
    const second = await newPage();
    await second.goto(console.link);
    await second.getByRole('button', { name: 'Sign in with the code' }).waitFor();
    expect(await second.getByRole('feed').count()).toBe(0);
    expect(new URL(second.url()).hash).toBe('');
  });

  it('gets nothing by a session cookie that is forged, or has one sign changed', async () => {
    const console = await startConsole(hub(), 'al-bmp');
    const page = await signIn(console.link);
    const [cookie] = await page.context().cookies();
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict' });
    const flipped = cookie!.value.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    for (const value of [flipped, 'A'.repeat(cookie!.value.length), '']) {
      const forger = await newPage();
      await forger.context().addCookies([{ ...cookie!, value }]);
      await forger.goto(console.origin);
      await forger.getByRole('button', { name: 'Sign in with the code' }).waitFor();
      const statuses = await forger.evaluate(async () => {
        const paths = ['session', 'events', 'trends', 'releases', 'threads/0'];
        return await Promise.all(paths.map(async (path) => (await fetch(`/api/${path}`)).status));
      });
      expect(statuses).toEqual([401, 401, 401, 401, 401]);
    }
    await page.reload();
    await page.getByRole('feed').waitFor({ state: 'attached' });
  });

  it('keeps nothing in the browser but a cookie that no script can read', async () => {
    const console = await startConsole(hub(), 'al-bmp');
    const page = await signIn(console.link);
    await cardWith(page, 'Facilitation')
      .getByRole('button', { name: /Facilitation/ })
      .click();
    await page.getByRole('heading', { name: 'Verified how' }).waitFor();
    const kept = await page.evaluate<object>(KEPT);
    expect(kept).toEqual({ cookie: '', local: 0, session: 0, databases: 0, caches: 0 });
    expect(page.url()).toMatch(/\?alert=[0-9a-f]{64}$/);
  });

  it('asks no other machine for anything', async () => {
    const console = await startConsole(hub(), 'al-bmp');
    const page = await newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).origin));
    await page.goto(console.link);
    await page.getByRole('feed').waitFor({ state: 'attached' });
    for (const view of ['Health', 'Trends']) await page.getByRole('link', { name: view }).click();
    expect([...new Set(asked)]).toEqual([console.origin]);
  });
});

async function postAction(page: Page, body: object): Promise<{ status: number; says: string }> {
  return await page.evaluate(async (text) => {
    const { csrf } = (await (await fetch('/api/session')).json()) as { csrf: string };
    const headers = { 'content-type': 'application/json', 'x-karaula-csrf': csrf };
    const response = await fetch('/api/actions', { method: 'POST', headers, body: text });
    return { status: response.status, says: ((await response.json()) as { says: string }).says };
  }, JSON.stringify(body));
}
