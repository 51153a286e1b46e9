import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { karaula } from '../cli/support/karaula.ts';
import { useBrowserHub } from '../support/browser-hub.ts';
import { publishLines, startConsole } from '../support/console-process.ts';
import { cardsOf, setSizeOf, signIn } from '../support/page.ts';

const hub = useBrowserHub(['al-bmp', 'mk-bp', 'rs-gp']);

/** What would run if any text became markup, a style, an address or a template. */
const HOSTILE = `"'><img src=x onerror=hacked=1><script>hacked=1</script>\${hacked}{{hacked}}javascript:hacked=1`;
/** All that an author writes freely. Codes, numbers and times are checked by the contract. */
const FREE = ['summary', 'reference', 'description', 'register', 'number', 'reason'];

/** Every example of an alert, with the hostile text wherever an author may write what he likes. */
function hostileRows(): string[] {
  return globSync('seeds/examples/*.json')
    .toSorted()
    .map((file, index) => {
      const example = JSON.parse(readFileSync(file, 'utf8'), (name, value: unknown) =>
        FREE.includes(name) && typeof value === 'string'
          ? HOSTILE.slice(0, ['number', 'register'].includes(name) ? 30 : 100)
          : value,
      ) as { place: Record<string, unknown>; returnStep?: unknown };
      const { returnStep } = example;
      const place =
        returnStep === undefined ? { ...example.place, description: HOSTILE.slice(0, 100) } : example.place;
      const handling = { code: 'H3', restriction: HOSTILE.slice(0, 100) };
      const occurredAt = new Date(Date.now() - 3_600_000).toISOString();
      return {
        file,
        row: {
          ...example,
          place,
          occurredAt,
          summary: HOSTILE,
          reference: `${index}${HOSTILE.slice(0, 40)}`,
          karaula: { handling },
        },
      };
    })
    .filter(({ file }) => !basename(file).startsWith('return-'))
    .map(({ row }) => JSON.stringify(row));
}

/** In words of the browser: what came of it. */
const CAME_OF_IT = `({
  hacked: window.hacked,
  images: [...document.images].filter((image) => !image.src.startsWith(location.origin + '/assets/')).length,
  scripts: [...document.scripts].filter((script) => !script.src.startsWith(location.origin)).length,
  handlers: document.querySelectorAll('[onerror], [onclick], [onload], [href^="javascript:"]').length,
})`;
const NOTHING = { hacked: undefined, images: 0, scripts: 0, handlers: 0 };

async function expectText(page: Page): Promise<void> {
  expect(await page.evaluate<object>(CAME_OF_IT)).toEqual(NOTHING);
}

it('shows a script in any text of an alert, an update, a receipt, a question, an answer or a retraction as the text that it is', async () => {
  const rows = hostileRows();
  const [desk, originator] = [await startConsole(hub(), 'al-bmp'), await startConsole(hub(), 'mk-bp')];
  await publishLines(hub(), 'mk-bp', rows);
  const page = await signIn(desk.link);
  await expect.poll(() => setSizeOf(page)).toBe(rows.length);

  const first = 'mk-bp.wb6.border-incident/1';
  const as = (id: string) => ['--home', hub().home(id)];
  await karaula(['ack', ...as('al-bmp'), '--actioned', '--reason', HOSTILE.slice(0, 100), first]);
  const { entryId } = JSON.parse((await karaula(['sent', ...as('mk-bp'), '--json', first])).stdout) as {
    entryId: string;
  };
  const asked = [
    '--question',
    HOSTILE,
    '--urgency',
    'NORMAL',
    '--about',
    first,
    '--purpose',
    'BORDER_CONTROL',
    '--legal-basis',
    HOSTILE.slice(0, 90),
  ];
  await karaula(['rfi', 'ask', ...as('rs-gp'), '--of', 'al-bmp', ...asked]);
  await publishLines(hub(), 'mk-bp', [
    JSON.stringify({ karaula: { update: { entry: entryId, note: HOSTILE } } }),
  ]);

  for (const look of [desk, originator]) {
    const open = look === desk ? page : await signIn(look.link);
    await expectText(open);
    for (let index = 0; index < 5; index += 1) {
      await cardsOf(open).nth(index).getByRole('button').first().click();
      await open.getByRole('heading', { name: 'Verified how' }).waitFor();
      await expectText(open);
    }
    await open.goto(`${look.origin}/?impact=LOW`);
    await open.getByRole('feed').waitFor({ state: 'attached' });
    await open.goto(`${look.origin}/`);
    await open.getByRole('searchbox').fill(HOSTILE);
    await expectText(open);
  }
  const key = await page.locator('article').filter({ hasText: 'onerror' }).first().getAttribute('data-key');
  await page.goto(`${desk.origin}/?alert=${key}`);
  await expect.poll(() => page.locator('body').textContent()).toContain(HOSTILE.slice(0, 60));

  await publishLines(hub(), 'mk-bp', [
    JSON.stringify({ karaula: { retract: { entry: entryId, reason: 'MISTAKE', note: HOSTILE } } }),
  ]);
  await expect.poll(() => page.locator('body').textContent()).toMatch(/taken back/i);
  await expectText(page);
});
