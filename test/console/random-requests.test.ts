import fc from 'fast-check';
import { expect, test } from 'vitest';
import { madeUpCard } from './made-up-card.ts';
import { ask, serveWorld } from './served.ts';

const PATHS = [
  '/api/session',
  '/api/session/active',
  '/api/events',
  '/api/trends',
  '/api/releases',
  '/api/actions',
  '/api/alerts/check',
  '/api/evidence/1',
  '/api/passkeys',
  '/api/passkeys/registration/begin',
  '/api/passkeys/registration/finish',
  '/api/passkeys/sign-in/finish',
  `/api/threads/${madeUpCard(1).key}`,
  '/api',
  '/api/',
  '/api/nothing',
];

test('nobody who is not signed in has anything, whatever is asked, in whatever order', async () => {
  const { console, performed, readings, member, clock } = await serveWorld();
  const token = fc.stringMatching(/^[A-Za-z0-9_-]{43}$/);
  const asked = fc.record({
    method: fc.constantFrom('GET', 'HEAD', 'POST', 'DELETE'),
    path: fc.oneof(
      fc.constantFrom(...PATHS),
      fc.webPath().map((path) => `/api${path}`),
    ),
    cookie: fc.option(token.map((text) => `karaula-${console.port}=${text}`)),
    csrf: fc.option(token),
    body: fc.option(fc.oneof(fc.jsonValue(), fc.record({ code: fc.string(), do: fc.constant('receipt') }))),
  });
  const requests = fc.array(asked, { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(requests, async (sequence) => {
      // The wait after wrong codes is another promise; here each sequence begins without one.
      clock.advance(60_000);
      for (const { method, path, cookie, csrf, body } of sequence) {
        const answer = await ask(console, path, {
          method,
          headers: { ...(cookie && { cookie }), ...(csrf && { 'x-karaula-csrf': csrf }) },
          ...(method === 'POST' && { body }),
        });
        expect([401, 403, 404], `${method} ${path}`).toContain(answer.status);
        expect(answer.headers['set-cookie']).toBeUndefined();
      }
    }),
    { numRuns: 150 },
  );
  expect(performed).toEqual([]);
  expect(readings()).toEqual([]);
  expect(member.store.all('SELECT * FROM console_sessions')).toEqual([]);
});
