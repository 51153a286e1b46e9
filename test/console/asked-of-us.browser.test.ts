import { expect, it } from 'vitest';
import { karaula } from '../cli/support/karaula.ts';
import { useBrowserHub } from '../support/browser-hub.ts';
import { publishLines, startConsole } from '../support/console-process.ts';
import { signIn } from '../support/page.ts';
import { convoyRow } from './convoy-row.ts';

const hub = useBrowserHub(['al-bmp', 'mk-bp']);

/** What a member does at its command line. */
async function run(id: string, ...argv: readonly string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await karaula([...argv, '--home', hub().home(id)]);
  if (exitCode !== 0) throw new Error(stdout + stderr);
  return stdout;
}

it('who asks us to pass on our alert is answered from its thread, and has the answer', async () => {
  await publishLines(hub(), 'al-bmp', [convoyRow('ours')]);
  await run('mk-bp', 'follow', '--once');
  const alert = 'al-bmp.wb6.border-incident/1';
  await run('mk-bp', 'forward', 'request', '--to', 'region', '--why', 'Same convoy at our line', alert);

  const { link } = await startConsole(hub(), 'al-bmp');
  const page = await signIn(link);
  await page.getByRole('button', { name: /asks to pass on al-bmp\.wb6\.border-incident\/1/ }).click();
  const asked = page.getByRole('region', { name: 'Asked of us' });
  await asked.getByText('Same convoy at our line').waitFor();
  await asked.getByRole('button', { name: 'Allow it', exact: true }).click();
  await asked.getByRole('button', { name: 'Sign and allow' }).click();
  await asked.waitFor({ state: 'detached' });
  await page.getByText('Nothing waits', { exact: false }).first().waitFor();

  // What is asked while the thread is open stands there without a reload.
  await run('mk-bp', 'forward', 'request', '--to', 'region', '--why', 'For the whole line', alert);
  await asked.getByText('For the whole line').waitFor();
  await asked.getByRole('button', { name: 'Do not allow it' }).click();
  await asked.getByLabel('Why not').fill('The patrol is still there');
  await asked.getByRole('button', { name: 'Sign and refuse' }).click();
  await asked.waitFor({ state: 'detached' });

  await run('mk-bp', 'follow', '--once');
  const answers = await run('mk-bp', 'forward', 'list');
  expect(answers).toContain(`mk-bp may pass ${alert} on to region`);
  expect(answers).toContain('The patrol is still there');
});
