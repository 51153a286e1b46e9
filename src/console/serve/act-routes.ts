import { Hono } from 'hono';
import type { Sessions } from '../access/sessions.ts';
import type { ConsoleActions } from '../act/actions.ts';
import type { ActionRequest } from '../wire/action.ts';
import type { Role } from '../wire/session.ts';
import { readAction, readNewAlert } from './action-schema.ts';
import { limitBody, readJson, refuse, type Seated } from './seated.ts';

/** What is said in the name of the service, by whom it may be said. */
export function actRoutes(act: ConsoleActions, sessions: Sessions): Hono<Seated> {
  const routes = new Hono<Seated>();
  routes.post('/actions', limitBody, async (c) => {
    const session = c.get('session');
    sessions.touch(session);
    const { role } = session.person;
    if (role === 'reader') return refuse(c, 403, whyNot(role));
    const request = readAction(await readJson(c));
    if (!request.isGood) return c.json({ says: 'this is no action', problems: request.problems }, 400);
    if (!mayDo(role, request.value)) return refuse(c, 403, whyNot(role));
    const key = readKey(c.req.header('idempotency-key'));
    if (!key.isGood) return refuse(c, 400, 'the idempotency-key is no text of 16 to 64 characters in quotes');
    return c.json(await act.perform(session.person, request.value, key.value));
  });
  routes.post('/alerts/check', limitBody, async (c) => {
    const session = c.get('session');
    sessions.touch(session);
    const { role } = session.person;
    if (role === 'reader') return refuse(c, 403, whyNot(role));
    const alert = readNewAlert(await readJson(c));
    return alert.isGood
      ? c.json({ problems: act.check(alert.value) })
      : c.json({ says: 'this is no alert', problems: alert.problems }, 400);
  });
  return routes;
}

/** A structured header of one string (RFC 9651, section 3.3.3); absent: nothing is repeated. */
function readKey(header: string | undefined): { isGood: boolean; value?: string } {
  if (header === undefined) return { isGood: true };
  const [, value] = /^"([\w-]{16,64})"$/.exec(header) ?? [];
  return value === undefined ? { isGood: false } : { isGood: true, value };
}

/** A reader says nothing; an officer speaks; a second officer also agrees to what another officer wants to say. */
function mayDo(role: Role, { do: what }: ActionRequest): boolean {
  return role === 'second-officer' || (role === 'officer' && what !== 'release' && what !== 'send-back');
}

function whyNot(role: Role): string {
  return role === 'reader'
    ? 'you are signed in as a reader, who says nothing for the service; an officer does'
    : 'you are signed in as an officer; a second officer agrees to what waits, or sends it back';
}
