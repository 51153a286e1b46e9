import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import { tokenIn } from '../access/cookie.ts';
import { isSameText } from '../access/is-same-text.ts';
import type { OpenSession, Sessions } from '../access/sessions.ts';

/** What the routes behind the sign-in know. */
export interface Seated {
  readonly Variables: { readonly session: OpenSession };
}

/** An alert of the contract fits in it, whatever it says. Bytes. */
const MAX_BODY_BYTES = 65_536;

/** The answer to what cannot be done, in words for the page. */
export function refuse(
  c: Context,
  status: 400 | 401 | 403 | 404 | 413 | 429 | 500 | 507,
  says: string,
): Response {
  return c.json({ says }, status);
}

/** Refuses a body that is larger than anything the page sends. */
export const limitBody = bodyLimit({
  maxSize: MAX_BODY_BYTES,
  onError: (c) => refuse(c, 413, `what is sent is larger than ${MAX_BODY_BYTES} bytes`),
});

/** Lets nobody through who has not signed in, and nothing that changes something without the word that only our page knows. */
export function requireSession(sessions: Sessions, port: number) {
  return createMiddleware<Seated>(async (c, next) => {
    const session = sessions.find(tokenIn(c.req.header('cookie'), port));
    if (session === undefined) {
      return refuse(c, 401, 'nobody is signed in here, or nothing was done for too long; sign in again');
    }
    const isChange = c.req.method !== 'GET' && c.req.method !== 'HEAD';
    if (isChange && !isSameText(c.req.header('x-karaula-csrf') ?? '', session.csrf)) {
      return refuse(c, 403, 'this page does not belong to who is signed in now; load it again');
    }
    c.set('session', session);
    await next();
    return undefined;
  });
}

/** The body as JSON; undefined when it is none. */
export async function readJson(c: Context): Promise<unknown> {
  try {
    return (await c.req.json()) as unknown;
  } catch {
    return undefined;
  }
}
