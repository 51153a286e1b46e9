import { Hono } from 'hono';
import type { Clock, RandomBytes } from '../../contract/clock.ts';
import { openPasskeys } from '../access/passkeys.ts';
import { createRateLimit } from '../access/rate-limit.ts';
import type { Sessions } from '../access/sessions.ts';
import { actRoutes } from './act-routes.ts';
import { codeFact } from './code-fact.ts';
import { openShownNotes } from './note-shown.ts';
import type { PageFile } from './page-files.ts';
import { passkeyRoutes } from './passkey-routes.ts';
import { readRoutes } from './read-routes.ts';
import { refuse, requireSession, type Seated } from './seated.ts';
import type { ConsoleOptions } from './serve-console.ts';
import { sessionRoutes } from './session-routes.ts';

export interface AppOptions extends ConsoleOptions {
  readonly sessions: Sessions;
  readonly page: ReadonlyMap<string, PageFile>;
  readonly port: number;
  readonly clock: Clock;
  readonly random: RandomBytes;
  readonly beatMs: number;
}

const DISK_FULL =
  'the disk of this machine is full, and nothing can be put on record; free some space, then try again. Nothing half done is left';

/** All that the page asks for. Whether a request can be one of ours was judged before (judge-request.ts). */
export function consoleApp(options: AppOptions): Hono<Seated> {
  const { member, act, sessions, page, port, clock, random, log } = options;
  const app = new Hono<Seated>();
  app.use('/api/*', async (c, next) => {
    await next();
    c.header('cache-control', 'no-store');
  });
  app.options('*', (c) => c.body(null, 204, { allow: 'GET, HEAD, POST, DELETE, OPTIONS' }));
  const limit = createRateLimit(clock);
  const passkeys = openPasskeys({
    store: member.store,
    self: member.home.id,
    origin: `http://localhost:${port}`,
    clock,
    random,
  });
  const access = { member, sessions, passkeys, port, clock, limit };
  app.route('/api', sessionRoutes(access));
  app.route('/api', passkeyRoutes(access));
  app.use('/api/*', requireSession(sessions, port));
  app.route('/api', readRoutes({ ...options, notes: openShownNotes(member) }));
  app.route('/api', actRoutes(act, sessions));
  app.get('*', (c) => {
    const path = c.req.path === '/' ? '/index.html' : c.req.path;
    const file = page.get(path);
    if (file === undefined) return c.notFound();
    return c.body(file.bytes, 200, { 'content-type': file.type, 'cache-control': file.caching });
  });
  app.notFound((c) => refuse(c, 404, 'there is nothing at this address'));
  app.onError((error, c) => {
    const fact = codeFact(error);
    log?.log('error', 'a request of the page has failed', fact);
    // Who sits at the page can mend that.
    if (fact.code === 'STORE_DISK_FULL') return refuse(c, 507, DISK_FULL);
    return refuse(c, 500, 'the console could not do this; look at its log, and try again');
  });
  return app;
}
