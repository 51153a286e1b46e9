import { Hono } from 'hono';
import type { Clock } from '../../contract/clock.ts';
import { endedCookie, sessionCookie, tokenIn } from '../access/cookie.ts';
import type { RateLimit } from '../access/rate-limit.ts';
import type { Sessions } from '../access/sessions.ts';
import { exchangeSignInCode } from '../access/sign-in-code.ts';
import { viewSession } from '../access/view-session.ts';
import type { ConsoleMember, Person } from '../member.ts';
import { limitBody, readJson, refuse, requireSession, type Seated } from './seated.ts';

export interface AccessOptions {
  readonly member: ConsoleMember;
  readonly sessions: Sessions;
  readonly port: number;
  readonly clock: Clock;
  /** Of all who try to sign in. */
  readonly limit: RateLimit;
  readonly hasPasskey: (person: Person) => boolean;
}

/** Who sits here: signing in by a code, asking, going on, signing out. */
export function sessionRoutes({
  member,
  sessions,
  port,
  clock,
  limit,
  hasPasskey,
}: AccessOptions): Hono<Seated> {
  const routes = new Hono<Seated>();
  const seated = requireSession(sessions, port);
  routes.post('/session', limitBody, async (c) => {
    const waitMs = limit.waitMs();
    if (waitMs > 0) {
      c.header('retry-after', String(Math.ceil(waitMs / 1_000)));
      return refuse(
        c,
        429,
        'too many codes were wrong; wait a minute, then ask for a new link: karaula console link',
      );
    }
    const { code } = ((await readJson(c)) ?? {}) as { readonly code?: unknown };
    const person = exchangeSignInCode(member.store, code, clock.nowMs());
    if (typeof person === 'string') {
      limit.noteFailure();
      return refuse(
        c,
        401,
        person === 'late'
          ? 'this link is older than ten minutes; ask for a new one: karaula console link'
          : 'this link was used already, or is none of this console; ask for a new one: karaula console link',
      );
    }
    const before = sessions.find(tokenIn(c.req.header('cookie'), port));
    if (before !== undefined) sessions.end(before.id);
    c.header('set-cookie', sessionCookie(port, sessions.begin(person)));
    return c.body(null, 204);
  });
  // Asking who sits here is what a page does by itself: it keeps nobody signed in.
  routes.get('/session', seated, (c) => {
    const session = c.get('session');
    return c.json(viewSession(member, session, sessions.idleMs, hasPasskey(session.person)));
  });
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
