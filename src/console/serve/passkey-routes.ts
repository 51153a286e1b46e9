import { Hono } from 'hono';
import { limitBody, readJson, refuse, requireSession, type Seated } from './seated.ts';
import { type AccessOptions, seat, tooMany } from './session-routes.ts';

/** Making a passkey, signing in with one, removing one's own. */
export function passkeyRoutes(options: AccessOptions): Hono<Seated> {
  const { sessions, passkeys, port, limit } = options;
  const routes = new Hono<Seated>();
  const seated = requireSession(sessions, port);
  routes.post('/passkeys/sign-in/begin', limitBody, async (c) => c.json(await passkeys.beginSignIn()));
  routes.post('/passkeys/sign-in/finish', limitBody, async (c) => {
    if (limit.waitMs() > 0) return tooMany(c, limit);
    const person = await passkeys.finishSignIn(await readJson(c));
    if (person !== undefined) return seat(c, options, person);
    limit.noteFailure();
    return refuse(
      c,
      401,
      'this passkey is none of this console, or it took too long; try again, or use a link',
    );
  });
  routes.post('/passkeys/registration/begin', seated, limitBody, async (c) => {
    sessions.touch(c.get('session'));
    return c.json(await passkeys.beginRegistration(c.get('session')));
  });
  routes.post('/passkeys/registration/finish', seated, limitBody, async (c) => {
    const isKept = await passkeys.finishRegistration(c.get('session'), await readJson(c));
    return isKept
      ? c.body(null, 204)
      : refuse(c, 400, 'this passkey was not made for this console; begin anew');
  });
  routes.delete('/passkeys', seated, (c) => {
    passkeys.removeAll(c.get('session').person);
    return c.body(null, 204);
  });
  return routes;
}
