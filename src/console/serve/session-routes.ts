import { type Context, Hono } from 'hono';
import type { Clock } from '../../contract/clock.ts';
import { endedCookie, sessionCookie, tokenIn } from '../access/cookie.ts';
import type { Passkeys } from '../access/passkeys.ts';
import type { RateLimit } from '../access/rate-limit.ts';
import type { OpenSession, Sessions } from '../access/sessions.ts';
import { exchangeSignInCode } from '../access/sign-in-code.ts';
import { viewSession } from '../access/view-session.ts';
import type { ConsoleMember, Person } from '../member.ts';
import type { SessionView } from '../wire/session.ts';
import { limitBody, readJson, refuse, requireSession, type Seated } from './seated.ts';

export interface AccessOptions {
  readonly member: ConsoleMember;
  readonly sessions: Sessions;
  readonly port: number;
  readonly clock: Clock;
  /** Of all who try to sign in. */
  readonly limit: RateLimit;
  readonly passkeys: Passkeys;
}

/** Who sits here: signing in by a code, asking, going on, signing out. */
export function sessionRoutes(options: AccessOptions): Hono<Seated> {
  const { member, sessions, port, clock, limit } = options;
  const routes = new Hono<Seated>();
  const seated = requireSession(sessions, port);
  routes.post('/session', limitBody, async (c) => {
    if (limit.waitMs() > 0) return tooMany(c, limit);
    const { code } = ((await readJson(c)) ?? {}) as { readonly code?: unknown };
    const person = exchangeSignInCode(member.store, code, clock.nowMs());
    if (typeof person !== 'string') return seat(c, options, person);
    limit.noteFailure();
    const why =
      person === 'late' ? 'is older than ten minutes' : 'was used already, or is none of this console';
    return refuse(c, 401, `this link ${why}; ask for a new one: karaula console link`);
  });
  // Asking who sits here is what a page does by itself: it keeps nobody signed in.
  routes.get('/session', seated, (c) => c.json(view(options, c.get('session'))));
  // What the page sends when its person moves or types: reading a list is doing something, too.
  routes.post('/session/active', seated, (c) => {
    sessions.touch(c.get('session'));
    return c.body(null, 204);
  });
  routes.delete('/session', seated, (c) => {
    sessions.end(c.get('session').id);
    c.header('set-cookie', endedCookie(port));
    return c.body(null, 204);
  });
  return routes;
}

/** Begins a session of that person, in the place of the one that this browser had. */
export function seat(c: Context, options: AccessOptions, person: Person): Response {
  const { sessions, port } = options;
  const before = sessions.find(tokenIn(c.req.header('cookie'), port));
  if (before !== undefined) sessions.end(before.id);
  const token = sessions.begin(person);
  const session = sessions.find(token);
  if (session === undefined) throw new TypeError('a session that has begun is there');
  c.header('set-cookie', sessionCookie(port, token));
  return c.json(view(options, session));
}

export function tooMany(c: Context, limit: RateLimit): Response {
  c.header('retry-after', String(Math.ceil(limit.waitMs() / 1_000)));
  return refuse(c, 429, 'too many attempts have failed; wait a minute, then try again with a new link');
}

function view({ member, sessions, passkeys }: AccessOptions, session: OpenSession): SessionView {
  return viewSession(member, session, sessions.idleMs, passkeys.has(session.person));
}
