import { describe, expect, test } from 'vitest';
import { ask, serveWorld, signIn } from './served.ts';

describe('a name that leads to this machine, and is not ours (DNS rebinding)', () => {
  test.each([
    'evil.example',
    'localhost',
    'localhost:1',
    'localhost.evil.example:PORT',
    'LOCALHOST:PORT',
    '[::1]:PORT',
    '127.0.0.1.:PORT',
    '0.0.0.0:PORT',
    'a@localhost:PORT',
    '',
  ])('"%s" is refused for everything', async (name) => {
    const { console } = await serveWorld();
    const { cookie } = await signIn(console);
    const host = name.replace('PORT', String(console.port));
    for (const path of ['/', '/api/session', '/api/events', '/assets/app-1a2b3c4d.js']) {
      const answer = await ask(console, path, { headers: { host, cookie } });
      expect(answer.status, path).toBe(403);
      expect(answer.json.says).toContain(`http://localhost:${console.port}`);
    }
  });

  test.each(['localhost', '127.0.0.1'])('%s with the port is ours', async (name) => {
    const { console } = await serveWorld();
    expect((await ask(console, '/', { headers: { host: `${name}:${console.port}` } })).status).toBe(200);
  });
});

describe('what changes something', () => {
  test.each([
    ['without an origin', { origin: '' }],
    ['of another origin', { origin: 'http://evil.example' }],
    ['of another port of this machine', { origin: 'http://localhost:1' }],
    ['of the same name over TLS', { origin: 'https://localhost:PORT' }],
    ['of the other name of this machine', { origin: 'http://127.0.0.1:PORT' }],
    ['of no origin that can be named', { origin: 'null' }],
    ['sent by another site', { 'sec-fetch-site': 'cross-site' }],
    ['sent by another port', { 'sec-fetch-site': 'same-site' }],
    ['that was typed', { 'sec-fetch-site': 'none' }],
    ['as a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['as plain text', { 'content-type': 'text/plain;charset=UTF-8' }],
    ['without a type', { 'content-type': '' }],
    ['without the word of the session', { 'x-karaula-csrf': '' }],
    ['with another word', { 'x-karaula-csrf': 'A'.repeat(43) }],
  ])('%s is refused, and nothing is done', async (_name, changes: Record<string, string>) => {
    const { console, performed } = await serveWorld();
    const { post } = await signIn(console);
    const headers = Object.fromEntries(
      Object.entries(changes).map(([name, value]) => [name, value.replace('PORT', String(console.port))]),
    );
    const action = { do: 'receipt', key: 'ab'.repeat(32), action: 'ACKNOWLEDGED' };
    const answer = await post('/api/actions', action, headers);
    expect(answer.status).toBe(403);
    expect(String(answer.json.says).length).toBeGreaterThan(20);
    expect(performed).toEqual([]);
  });

  test('of our page comes through', async () => {
    const { console, performed } = await serveWorld();
    const { post } = await signIn(console);
    const key = 'ab'.repeat(32);
    const answer = await post('/api/actions', { do: 'receipt', key, action: 'ACKNOWLEDGED' });
    expect(answer).toMatchObject({ status: 200, json: { outcome: 'done' } });
    expect(performed).toHaveLength(1);
  });

  test('is handed on with the key under which it may be sent again; a key that is none is refused', async () => {
    const { console, performed } = await serveWorld();
    const { post } = await signIn(console);
    const action = { do: 'receipt', key: 'ab'.repeat(32), action: 'ACKNOWLEDGED' };
    const under = (key: string) => post('/api/actions', action, { 'idempotency-key': key });
    for (const key of ['', '""', 'a'.repeat(36), `"${'a'.repeat(65)}"`, `"${'ä'.repeat(20)}"`, '"a" "b"'])
      expect((await under(key)).status, key).toBe(400);
    expect(performed).toEqual([]);
    expect((await under(`"${'a'.repeat(36)}"`)).status).toBe(200);
    expect(performed).toMatchObject([{ do: 'receipt', key: 'a'.repeat(36) }]);
  });

  test('of another session with the word of this one is refused', async () => {
    const { console } = await serveWorld();
    const [one, other] = [await signIn(console), await signIn(console)];
    expect((await one.post('/api/session/active', undefined, { 'x-karaula-csrf': other.csrf })).status).toBe(
      403,
    );
  });

  test('that is larger than 64 KiB is not read, however it is sent', async () => {
    const { console, performed } = await serveWorld();
    const { post } = await signIn(console);
    const action = { do: 'retract', key: 'ab'.repeat(32), reason: 'MISTAKE', note: 'x'.repeat(70_000) };
    expect((await post('/api/actions', action)).status).toBe(413);
    const chunked = { 'transfer-encoding': 'chunked' };
    expect((await post('/api/actions', action, chunked)).status).toBe(411);
    expect((await post('/api/session/active', {}, chunked)).status).toBe(411);
    expect((await post('/api/actions', { do: 'receipt' }, chunked)).status).toBe(411);
    expect(performed).toEqual([]);
  });
});

describe('what is read', () => {
  test.each(['cross-site', 'same-site'])(
    'is not read by a page that is %s, and no reading is put on record',
    async (site) => {
      const { console, readings } = await serveWorld();
      const { get } = await signIn(console);
      const key = '1'.padStart(64, '0');
      for (const path of [
        `/api/threads/${key}`,
        '/api/events',
        `/%61pi/threads/${key}`,
        `/x/../api/threads/${key}`,
      ]) {
        expect((await get(path, { 'sec-fetch-site': site })).status, path).toBe(403);
      }
      expect(readings()).toEqual([]);
    },
  );

  test('is read by a person who opens the page from anywhere', async () => {
    const { console } = await serveWorld();
    const answer = await ask(console, '/?view=health', { headers: { 'sec-fetch-site': 'cross-site' } });
    expect(answer.status).toBe(200);
  });
});
