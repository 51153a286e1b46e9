import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RunningConsole } from '../../src/console/serve/serve-console.ts';
import { ask, OFFICER, READER, SECOND, serveWorld, signIn } from './served.ts';
import { type Ceremony, softwareAuthenticator } from './software-authenticator.ts';

const MINUTE_MS = 60_000;
type Seat = Awaited<ReturnType<typeof signIn>>;

const challengeOf = (json: Record<string, unknown>) => String(json.challenge);

async function register(console: RunningConsole, { post }: Seat, authenticator = softwareAuthenticator()) {
  const begun = await post('/api/passkeys/registration/begin', {});
  const made = authenticator.register({ challenge: challengeOf(begun.json), origin: console.origin });
  return { authenticator, begun, made, finished: await post('/api/passkeys/registration/finish', made) };
}

const begin = async (console: RunningConsole) =>
  challengeOf((await ask(console, '/api/passkeys/sign-in/begin', { method: 'POST', body: {} })).json);
const finish = (console: RunningConsole, body: unknown) =>
  ask(console, '/api/passkeys/sign-in/finish', { method: 'POST', body });

describe('a passkey', () => {
  test('is made by who is signed in, and signs in as the same person in the same role, again and again', async () => {
    const { console } = await serveWorld();
    const second = { ...SECOND, purpose: 'BORDER_CONTROL' as const };
    const seat = await signIn(console, second);
    const { authenticator, begun, finished } = await register(console, seat);
    expect(begun.json).toMatchObject({
      rp: { id: 'localhost' },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    expect(finished.status).toBe(204);
    expect((await seat.get('/api/session')).json.hasPasskey).toBe(true);
    for (let times = 0; times < 3; times += 1) {
      authenticator.counter += 1;
      const challenge = await begin(console);
      const answer = await finish(console, authenticator.assert({ challenge, origin: console.origin }));
      expect(answer).toMatchObject({ status: 200, json: { who: SECOND.who, role: 'second-officer' } });
      const cookie = answer.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
      expect((await ask(console, '/api/releases', { headers: { cookie } })).status).toBe(200);
    }
  });

  test('K7: tells the authenticator no name and no whole pseudonym', async () => {
    const { console } = await serveWorld();
    const { begun } = await register(console, await signIn(console));
    expect(begun.json.user).toMatchObject({ name: 'rs-gp officer a1a1a1', displayName: '' });
    expect(begun.text).not.toContain(OFFICER.who);
  });

  test('keeps the file of the release key for its person, and shows it to nobody', async () => {
    const { console, member } = await serveWorld();
    const { authenticator } = await register(console, await signIn(console, SECOND));
    const answer = await finish(
      console,
      Object.assign(authenticator, { counter: 2 }).assert({
        challenge: await begin(console),
        origin: console.origin,
      }),
    );
    expect(answer.text).not.toContain('second.jwk');
    expect(member.store.all('SELECT DISTINCT release_key_file AS file FROM console_sessions')).toEqual([
      { file: 'second.jwk' },
    ]);
  });

  test('is made by nobody who is not signed in', async () => {
    const { console } = await serveWorld();
    for (const step of ['begin', 'finish']) {
      const answer = await ask(console, `/api/passkeys/registration/${step}`, { method: 'POST', body: {} });
      expect(answer.status).toBe(401);
    }
  });

  test('is asked for by the person it is of when more are made, and removed by no one else', async () => {
    const { console } = await serveWorld();
    const [one, other] = [await signIn(console, OFFICER), await signIn(console, READER)];
    const { authenticator } = await register(console, one);
    const again = await one.post('/api/passkeys/registration/begin', {});
    expect(again.json.excludeCredentials).toMatchObject([{ id: authenticator.id }]);
    expect((await other.delete('/api/passkeys')).status).toBe(204);
    expect((await one.get('/api/session')).json.hasPasskey).toBe(true);
    expect((await one.delete('/api/passkeys')).status).toBe(204);
    authenticator.counter += 1;
    const challenge = await begin(console);
    expect((await finish(console, authenticator.assert({ challenge, origin: console.origin }))).status).toBe(
      401,
    );
  });

  test('that somebody else has made is taken over by nobody', async () => {
    const { console } = await serveWorld();
    const { authenticator } = await register(console, await signIn(console, SECOND));
    const stolen = softwareAuthenticator(Buffer.from(authenticator.id, 'base64url'));
    expect((await register(console, await signIn(console, READER), stolen)).finished.status).toBe(400);
    stolen.counter = 9;
    const challenge = await begin(console);
    expect((await finish(console, stolen.assert({ challenge, origin: console.origin }))).status).toBe(401);
  });
});

describe('a registration counts for nothing', () => {
  const wrong: [string, Partial<Ceremony>][] = [
    ['when the person was not verified', { isVerified: false }],
    ['for another name', { rpId: 'evil.example' }],
    ['from another origin', { origin: 'http://evil.example' }],
    ['from another port', { origin: 'http://localhost:1' }],
    ['to a challenge of our own making', { challenge: 'A'.repeat(43) }],
    ['that is an answer to something else', { type: 'webauthn.get' }],
  ];
  test.each(wrong)('%s', async (_name, changes) => {
    const { console } = await serveWorld();
    const { post, get } = await signIn(console);
    const challenge = challengeOf((await post('/api/passkeys/registration/begin', {})).json);
    const made = softwareAuthenticator().register({ challenge, origin: console.origin, ...changes });
    expect((await post('/api/passkeys/registration/finish', made)).status).toBe(400);
    expect((await get('/api/session')).json.hasPasskey).toBe(false);
  });

  test('a second time, after five minutes, or in the session of somebody else', async () => {
    const { console, clock } = await serveWorld();
    const seat = await signIn(console);
    const { made } = await register(console, seat);
    await seat.delete('/api/passkeys');
    expect((await seat.post('/api/passkeys/registration/finish', made)).status).toBe(400);
    const later = challengeOf((await seat.post('/api/passkeys/registration/begin', {})).json);
    clock.advance(5 * MINUTE_MS);
    const late = softwareAuthenticator().register({ challenge: later, origin: console.origin });
    expect((await seat.post('/api/passkeys/registration/finish', late)).status).toBe(400);
    const challenge = challengeOf((await seat.post('/api/passkeys/registration/begin', {})).json);
    const moved = softwareAuthenticator().register({ challenge, origin: console.origin });
    const other = await signIn(console, SECOND);
    expect((await other.post('/api/passkeys/registration/finish', moved)).status).toBe(400);
  });
});

describe('nobody signs in', () => {
  const wrong: [string, Partial<Ceremony>][] = [
    ['who was not verified by PIN or finger', { isVerified: false }],
    ['at another name', { rpId: 'evil.example' }],
    ['from another origin', { origin: 'http://evil.example' }],
    ['to a challenge of our own making', { challenge: 'A'.repeat(43) }],
    ['by an answer to something else', { type: 'webauthn.create' }],
  ];
  test.each(wrong)('%s', async (_name, changes) => {
    const { console } = await serveWorld();
    const { authenticator } = await register(console, await signIn(console));
    authenticator.counter += 1;
    const challenge = await begin(console);
    const answer = await finish(
      console,
      authenticator.assert({ challenge, origin: console.origin, ...changes }),
    );
    expect(answer.status).toBe(401);
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  test('by the same answer a second time, after five minutes, or with a challenge that was for a registration', async () => {
    const { console, clock } = await serveWorld();
    const seat = await signIn(console);
    const { authenticator } = await register(console, seat);
    const sign = (challenge: string) => {
      authenticator.counter += 1;
      return authenticator.assert({ challenge, origin: console.origin });
    };
    const good = sign(await begin(console));
    expect((await finish(console, good)).status).toBe(200);
    expect((await finish(console, good)).status).toBe(401);
    const late = sign(await begin(console));
    const other = sign(challengeOf((await seat.post('/api/passkeys/registration/begin', {})).json));
    expect((await finish(console, other)).status).toBe(401);
    clock.advance(5 * MINUTE_MS);
    expect((await finish(console, late)).status).toBe(401);
  });

  test('by a copy of an authenticator, whose counter lags', async () => {
    const { console } = await serveWorld();
    const { authenticator } = await register(console, await signIn(console));
    const sign = async (counter: number) => {
      authenticator.counter = counter;
      return finish(
        console,
        authenticator.assert({ challenge: await begin(console), origin: console.origin }),
      );
    };
    expect((await sign(7)).status).toBe(200);
    expect((await sign(7)).status).toBe(401);
    expect((await sign(6)).status).toBe(401);
    expect((await sign(8)).status).toBe(200);
  });

  test('by whatever JSON instead of an answer', async () => {
    const { console, clock } = await serveWorld();
    const { authenticator } = await register(console, await signIn(console));
    const honest = authenticator.assert({ challenge: await begin(console), origin: console.origin });
    const bent = fc
      .tuple(fc.constantFrom('id', 'rawId', 'type', 'response', 'clientExtensionResults'), fc.jsonValue())
      .map(([name, value]) => ({ ...honest, [name]: value }));
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.jsonValue(), bent), async (body) => {
        clock.advance(1);
        const { status } = await finish(console, body);
        // What is bent back into what it was is honest; and after ten failures nobody is listened to.
        expect(JSON.stringify(body) === JSON.stringify(honest) ? [200, 401, 429] : [401, 429]).toContain(
          status,
        );
      }),
      { numRuns: 60 },
    );
  });
});
