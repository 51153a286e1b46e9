import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { runConsoleLink } from '../../src/cli/actions/console-link.ts';
import type { ConsoleLinkFlags } from '../../src/cli/commands/console.ts';
import type { CliContext } from '../../src/cli/context.ts';
import { noteConsolePort } from '../../src/store/console-ports.ts';
import { NOW_MS } from '../gate/forge.ts';
import { makePaperHome, openPaperStore } from '../support/paper-home.ts';

test('no link leads to somebody else who listens where a console was killed, whatever he answers', async () => {
  const home = makePaperHome();
  const store = openPaperStore(home);
  onTestFinished(() => store.close());
  const asked: unknown[] = [];
  const server = createServer(({ method, url, headers }, response) => {
    asked.push([method, url]);
    const token = headers.cookie?.split('=')[1];
    response.end(JSON.stringify({ self: home.id, role: 'reader', who: token, csrf: token }));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  onTestFinished(() => void server.close());
  noteConsolePort(store, (server.address() as AddressInfo).port, NOW_MS);

  let printed = '';
  const context = {
    stdout: { write: (text: string) => (printed += text) },
    random: (size: number) => new Uint8Array(randomBytes(size)),
    clock: { nowMs: () => NOW_MS },
    user: 'officer',
    env: {},
    cwd: '/',
  } as unknown as CliContext;
  const flags = { home: home.dir } as ConsoleLinkFlags;
  await expect(runConsoleLink.call(context, flags)).rejects.toMatchObject({ code: 'CLI_NOT_FOUND' });
  expect(printed).toBe('');
  expect(asked).toEqual([['GET', '/api/session']]);
  expect(store.all('SELECT * FROM console_sessions')).toEqual([]);
  expect(store.all('SELECT * FROM console_codes')).toEqual([]);
});
