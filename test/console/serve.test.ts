import { connect, createServer } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { serveConsole } from '../../src/console/serve/serve-console.ts';
import { consolePorts } from '../../src/store/console-ports.ts';
import { StoreError } from '../../src/store/errors.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { type Answer, ask, listActions, makePage, serveWorld, signIn } from './served.ts';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; " +
  "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

const PROTECTION = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': expect.stringContaining('publickey-credentials-get=(self)'),
};

describe('the page', () => {
  test('is served with its files as they are, the hashed ones for good and the others never kept', async () => {
    const { console } = await serveWorld();
    const index = await ask(console, '/');
    expect(index).toMatchObject({ status: 200, text: '<!doctype html><title>Karaula</title>' });
    expect(index.headers).toMatchObject({
      'cache-control': 'no-store',
      'content-type': 'text/html; charset=utf-8',
    });
    const script = await ask(console, '/assets/app-1a2b3c4d.js');
    expect(script.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'text/javascript; charset=utf-8',
    });
  });

  test('leads nowhere else on the disk', async () => {
    const { console } = await serveWorld();
    for (const path of [
      '/../karaula.db',
      '/..%2fkaraula.db',
      '/%2e%2e/sign.jwk',
      '/assets/../../sign.jwk',
      '/assets',
      '/assets/',
      '//etc/passwd',
      '/index.html/',
      '/index.html%00',
    ]) {
      expect((await ask(console, path)).status, path).toBeGreaterThanOrEqual(400);
    }
  });

  test('that was not built is said, with how to build it', async () => {
    const { member, model } = await serveWorld();
    const { act } = listActions();
    for (const pageDir of [tempFolder(), '/nowhere at all']) {
      await expect(serveConsole({ member, model, act, pageDir, port: 0 })).rejects.toMatchObject({
        code: 'CONSOLE_NO_PAGE',
        message: expect.stringContaining('make page'),
      });
    }
  });
});

describe('every answer bears what protects the page', () => {
  const answers: [string, (given: Awaited<ReturnType<typeof serveWorld>>) => Promise<Answer>][] = [
    ['the page', ({ console }) => ask(console, '/')],
    ['a script', ({ console }) => ask(console, '/assets/app-1a2b3c4d.js')],
    ['nothing there', ({ console }) => ask(console, '/nothing')],
    ['not signed in', ({ console }) => ask(console, '/api/session')],
    ['another host', ({ console }) => ask(console, '/', { headers: { host: 'evil.example' } })],
    [
      'another origin',
      ({ console }) =>
        ask(console, '/api/session', { method: 'POST', headers: { origin: 'http://evil.example' } }),
    ],
    ['a method it does not know', ({ console }) => ask(console, '/', { method: 'PUT' })],
    ['what it can be asked', ({ console }) => ask(console, '/api/session', { method: 'OPTIONS' })],
    ['only the head', ({ console }) => ask(console, '/', { method: 'HEAD' })],
    ['a signed-in answer', async ({ console }) => (await signIn(console)).get('/api/releases')],
    [
      'the head of the stream',
      async ({ console }) =>
        ask(console, '/api/events', { method: 'HEAD', headers: { cookie: (await signIn(console)).cookie } }),
    ],
    [
      'a fault',
      async ({ console, model }) => {
        const { get } = await signIn(console);
        model.trends = () => {
          throw new Error('Made-up secret of /home/somebody');
        };
        return get('/api/trends');
      },
    ],
  ];
  test.each(answers)('%s', async (_name, askFor) => {
    const answer = await askFor(await serveWorld());
    expect(answer.headers).toMatchObject(PROTECTION);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });

  test('also what is no HTTP', async () => {
    const { console } = await serveWorld();
    const socket = connect(console.port, '127.0.0.1');
    onTestFinished(() => void socket.destroy());
    socket.end('NONSENSE\r\n\r\n');
    let text = '';
    for await (const piece of socket) text += String(piece);
    expect(text).toMatch(/^HTTP\/1\.1 400 /);
    expect(text).toContain(`content-security-policy: ${POLICY}\r\n`);
  });
});

describe('a fault', () => {
  test('K7: is told without a word of what it was, and logged by its code alone', async () => {
    const lines: unknown[] = [];
    const { console, model } = await serveWorld({ log: { log: (...line) => void lines.push(line) } });
    const { get } = await signIn(console);
    model.trends = () => {
      throw Object.assign(new Error('Made-up secret of /home/somebody'), { code: 'STORE_LOCKED' });
    };
    const answer = await get('/api/trends');
    expect(answer).toMatchObject({ status: 500, json: { says: expect.stringContaining('could not') } });
    expect(`${answer.text}${JSON.stringify(lines)}`).not.toMatch(/secret|somebody|serve-|\.ts/);
    expect(lines).toEqual([['error', 'a request of the page has failed', { code: 'STORE_LOCKED' }]]);
  });
});

test('a full disk is told as that, with how to mend it, and is no fault of the page', async () => {
  const { console, model } = await serveWorld();
  const { get } = await signIn(console);
  model.trends = () => {
    throw new StoreError('STORE_DISK_FULL', 'the disk that holds /home/somebody is full');
  };
  const { status, json, text } = await get('/api/trends');
  expect([status, json.says]).toEqual([507, expect.stringContaining('free some space, then try again')]);
  expect(text).not.toContain('somebody');
});

describe('the port', () => {
  test('is one of this machine alone, also where a browser asks at ::1', async () => {
    const { console } = await serveWorld();
    expect(console.origin).toBe(`http://localhost:${console.port}`);
    // Whoever else tries to listen there gets nothing of what was meant for the console.
    for (const host of ['127.0.0.1', '::1']) expect(await listenError(host, console.port)).toBe('EADDRINUSE');
    expect((await ask(console, '/', { address: '::1' })).status).toBe(200);
  });

  test.each(['127.0.0.1', '::1'])(
    'that is taken at %s is said, and the other address is let go of',
    async (host) => {
      const { console, again } = await serveWorld();
      await console.close();
      const taken = createServer().listen({ host, port: console.port, ipv6Only: true });
      await new Promise((resolve) => taken.once('listening', resolve));
      await expect(again({ port: console.port })).rejects.toMatchObject({
        code: 'CONSOLE_PORT_TAKEN',
        message: expect.stringContaining(String(console.port)),
      });
      await new Promise((resolve) => taken.close(resolve));
      await (await again({ port: console.port })).close();
    },
  );

  test('is free again when the console ends, and another process knows where one is', async () => {
    const { console, member, again } = await serveWorld();
    expect(consolePorts(member.store)).toEqual([console.port]);
    await console.close();
    expect(consolePorts(member.store)).toEqual([]);
    expect(await listenError('127.0.0.1', console.port)).toBeUndefined();
    expect(await listenError('::1', console.port)).toBeUndefined();
    await again({ port: console.port, pageDir: makePage() });
  });
});

function listenError(host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code));
    server.listen({ host, port, ipv6Only: host.includes(':') }, () => server.close(() => resolve(undefined)));
  });
}
