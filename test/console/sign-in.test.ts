import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { issueSignInCode, signInLink } from '../../src/console/access/sign-in-code.ts';
import { openStore } from '../../src/store/open-store.ts';
import { ask, OFFICER, READER, SECOND, serveWorld, signIn, type World } from './served.ts';

const MINUTE_MS = 60_000;

const codeIn = (link: string) => link.split('#code=')[1] ?? '';
const comeWith = ({ console }: Pick<World, 'console'>, code: unknown) =>
  ask(console, '/api/session', { method: 'POST', body: { code } });

describe('a link', () => {
  test('has its code where no browser sends it, and signs in as whom it was made for', async () => {
    const { console } = await serveWorld();
    const link = console.linkFor(SECOND);
    expect(link).toMatch(new RegExp(`^${console.origin}/#code=[A-Za-z0-9_-]{22}$`));
    const { answer, view } = await signIn(console, SECOND);
    expect(answer).toMatchObject({ status: 200, json: view });
    expect(view).toMatchObject({ who: SECOND.who, role: 'second-officer', self: 'rs-gp', hasPasskey: false });
  });

  test('made by another process signs in at the console that runs', async () => {
    const world = await serveWorld();
    const store = openStore(world.member.home.databasePath);
    const link = signInLink(
      world.console.origin,
      issueSignInCode(store, READER, world.clock, world.member.random),
    );
    store.close();
    expect((await comeWith(world, codeIn(link))).status).toBe(200);
  });

  test('lets one in, however many come with it at once', async () => {
    const world = await serveWorld();
    const code = codeIn(world.console.linkFor(OFFICER));
    const answers = await Promise.all(Array.from({ length: 8 }, () => comeWith(world, code)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array(7).fill(401)]);
    expect(answers.filter(({ headers }) => headers['set-cookie'] !== undefined)).toHaveLength(1);
    expect((await comeWith(world, code)).json.says).toContain('used already');
  });

  test('is over after ten minutes, and says so', async () => {
    const world = await serveWorld();
    const [inTime, late] = [world.console.linkFor(OFFICER), world.console.linkFor(OFFICER)].map(codeIn);
    world.clock.advance(10 * MINUTE_MS - 1);
    expect((await comeWith(world, inTime)).status).toBe(200);
    world.clock.advance(1);
    expect(await comeWith(world, late)).toMatchObject({
      status: 401,
      json: { says: expect.stringContaining('older than ten minutes') },
    });
  });

  test.each([undefined, null, 17, '', 'A'.repeat(22), { $ne: '' }, ['A'.repeat(22)], `${'A'.repeat(22)}\n`])(
    'that is none (%j) signs nobody in',
    async (code) => {
      const answer = await comeWith(await serveWorld(), code);
      expect(answer.status).toBe(401);
      expect(answer.headers['set-cookie']).toBeUndefined();
    },
  );

  test('is not guessed: after ten wrong ones nobody is listened to for a while, and then again', async () => {
    const world = await serveWorld();
    for (let tries = 0; tries < 10; tries += 1) expect((await comeWith(world, 'wrong')).status).toBe(401);
    const good = codeIn(world.console.linkFor(OFFICER));
    const refused = await comeWith(world, good);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    world.clock.advance(Number(refused.headers['retry-after']) * 1_000);
    expect((await comeWith(world, good)).status).toBe(200);
  });

  test('K7: is in no file and in no log line, nor is the token it is exchanged for', async () => {
    const lines: unknown[] = [];
    const world = await serveWorld({ log: { log: (...line) => void lines.push(line) } });
    const unused = codeIn(world.console.linkFor(OFFICER));
    const code = codeIn(world.console.linkFor(OFFICER));
    const cookie = (await comeWith(world, code)).headers['set-cookie']?.[0] ?? '';
    const token = /=([A-Za-z0-9_-]{43});/.exec(cookie)?.[1] ?? '';
    expect(token).toHaveLength(43);
    const path = world.member.home.databasePath;
    const kept = Buffer.concat([readFileSync(path), readFileSync(`${path}-wal`)]);
    for (const secret of [unused, code, token]) {
      expect(kept.includes(secret)).toBe(false);
      expect(kept.includes(Buffer.from(secret, 'base64url'))).toBe(false);
      expect(JSON.stringify(lines)).not.toContain(secret);
    }
    // What is kept is the hash: so the search above looks where it should.
    expect(kept.includes(createHash('sha256').update(token).digest())).toBe(true);
  });
});

describe('a session', () => {
  test('is a cookie that no script reads and no other site sends, named after the port', async () => {
    const { console } = await serveWorld();
    const { answer } = await signIn(console);
    expect(answer.headers['set-cookie']).toEqual([
      expect.stringMatching(
        new RegExp(`^karaula-${console.port}=[A-Za-z0-9_-]{43}; Path=/; HttpOnly; SameSite=Strict$`),
      ),
    ]);
  });

  test('tells the page who sits there, and of whom it is about', async () => {
    const { console } = await serveWorld();
    const { view } = await signIn(console);
    expect(view).toMatchObject({ idleMs: 15 * MINUTE_MS, csrf: expect.stringMatching(/^[\w-]{43}$/) });
    expect(view.participants).toContainEqual({
      id: 'mk-bp',
      name: 'Border Police, North Macedonia',
      country: 'MK',
    });
    expect(view.participants).toContainEqual({
      id: 'xk-kp',
      name: 'Police, Border Department, Kosovo*',
      country: 'XK',
    });
    expect(view.communities).toEqual([
      { id: 'wb6', name: expect.any(String), members: expect.arrayContaining(['mk-bp', 'rs-gp']) },
    ]);
  });

  test('is not had by a forged, flipped, cut, doubled or foreign cookie', async () => {
    const { console } = await serveWorld();
    const { cookie } = await signIn(console);
    const [name, token = ''] = cookie.split('=');
    const flipped = Array.from({ length: token.length }, (_, at) => {
      const other = token[at] === 'A' ? 'B' : 'A';
      return `${name}=${token.slice(0, at)}${other}${token.slice(at + 1)}`;
    });
    const forged = [
      '',
      `${name}=`,
      `${name}=${'A'.repeat(43)}`,
      `${name}=${token.slice(1)}`,
      `${name}=${token}A`,
      `${name}=${token}; ${name}=${token}`,
      `karaula-1=${token}`,
      `x${cookie}`,
      cookie.toUpperCase(),
      `${name}=${createHash('sha256').update(token).digest('base64url')}`,
    ];
    for (const tried of [...flipped, ...forged]) {
      expect((await ask(console, '/api/session', { headers: { cookie: tried } })).status, tried).toBe(401);
    }
    expect((await ask(console, '/api/session', { headers: { cookie: `other=1; ${cookie}` } })).status).toBe(
      200,
    );
  });

  test('is none at another console of the same member', async () => {
    const { console, again } = await serveWorld();
    const { cookie } = await signIn(console);
    const other = await again();
    const moved = cookie.replace(String(console.port), String(other.port));
    expect((await ask(other, '/api/session', { headers: { cookie: moved } })).status).toBe(401);
  });

  test('ends when nobody has done anything for 15 minutes; what the page asks by itself is nothing done', async () => {
    const { console, clock } = await serveWorld();
    const { get, post } = await signIn(console);
    clock.advance(14 * MINUTE_MS);
    expect((await post('/api/session/active')).status).toBe(204);
    clock.advance(14 * MINUTE_MS);
    expect((await get('/api/session')).status).toBe(200);
    expect((await get('/api/trends')).status).toBe(200);
    clock.advance(MINUTE_MS - 1);
    expect((await get('/api/session')).status).toBe(200);
    clock.advance(1);
    expect((await get('/api/session')).status).toBe(401);
  });

  test('goes on while the person opens threads, and not because those open in two tabs are fetched again', async () => {
    const { console, clock } = await serveWorld();
    const { get } = await signIn(console);
    const open = (seq: number) => get(`/api/threads/${seq.toString(16).padStart(64, '0')}`);
    for (const seq of [1, 2, 3]) {
      clock.advance(14 * MINUTE_MS);
      expect((await open(seq)).status).toBe(200);
    }
    clock.advance(14 * MINUTE_MS);
    for (const seq of [1, 2]) expect((await open(seq)).status).toBe(200);
    clock.advance(MINUTE_MS);
    expect((await open(1)).status).toBe(401);
  });

  test('that has ended does not begin again when the clock is set back', async () => {
    const { console, clock } = await serveWorld();
    const { get } = await signIn(console);
    clock.advance(15 * MINUTE_MS);
    expect((await get('/api/session')).status).toBe(401);
    clock.advance(-15 * MINUTE_MS);
    expect((await get('/api/session')).status).toBe(401);
  });

  test('ends after twelve hours, whatever is done', async () => {
    const { console, clock } = await serveWorld();
    const { post } = await signIn(console);
    for (let passed = 0; passed < 12 * 60 - 10; passed += 10) {
      clock.advance(10 * MINUTE_MS);
      expect((await post('/api/session/active')).status).toBe(204);
    }
    clock.advance(10 * MINUTE_MS);
    expect((await post('/api/session/active')).status).toBe(401);
  });

  test('is over when the person signs out, and the cookie is taken back', async () => {
    const { console } = await serveWorld();
    const { delete: remove, get } = await signIn(console);
    const answer = await remove('/api/session');
    expect(answer).toMatchObject({
      status: 204,
      headers: { 'set-cookie': [`karaula-${console.port}=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0`] },
    });
    expect((await get('/api/session')).status).toBe(401);
  });

  test('gives way to the next in the same browser', async () => {
    const { console } = await serveWorld();
    const before = await signIn(console, SECOND);
    const code = codeIn(console.linkFor(READER));
    await ask(console, '/api/session', {
      method: 'POST',
      body: { code },
      headers: { cookie: before.cookie },
    });
    expect((await before.get('/api/session')).status).toBe(401);
  });

  test('outlives a server that was killed, and not one that was ended', async () => {
    const world = await serveWorld();
    const { cookie } = await signIn(world.console);
    // Another process of the same port would find it so: what was in memory is gone, the database stands.
    const rows = world.member.store.all('SELECT * FROM console_sessions');
    await world.console.close();
    expect(world.member.store.all('SELECT * FROM console_sessions')).toEqual([]);
    const next = await world.again({ port: world.console.port });
    expect((await ask(next, '/api/session', { headers: { cookie } })).status).toBe(401);
    for (const row of rows) {
      world.member.store.run(
        `INSERT INTO console_sessions VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        ...(Object.values(row) as string[]),
      );
    }
    expect((await ask(next, '/api/session', { headers: { cookie } })).status).toBe(200);
  });
});
