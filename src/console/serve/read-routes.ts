import { Hono } from 'hono';
import type { Clock } from '../../contract/clock.ts';
import { exportEvidence } from '../../director/evidence.ts';
import { releaseEvidence } from '../../director/release-evidence.ts';
import type { FactLogger } from '../../observe/logger.ts';
import { findFinding } from '../../store/findings.ts';
import type { Sessions } from '../access/sessions.ts';
import type { ConsoleActions } from '../act/actions.ts';
import type { ConsoleMember } from '../member.ts';
import type { ConsoleModel } from '../model.ts';
import { codeFact } from './code-fact.ts';
import type { ShownNotes } from './note-shown.ts';
import { refuse, type Seated } from './seated.ts';
import { streamBody } from './stream-body.ts';
import { streamEvents } from './stream-events.ts';

export interface ReadOptions {
  readonly member: ConsoleMember;
  readonly model: ConsoleModel;
  readonly act: ConsoleActions;
  readonly sessions: Sessions;
  readonly notes: ShownNotes;
  readonly clock: Clock;
  readonly beatMs: number;
  readonly log?: FactLogger;
}

const MAX_WEEKS = 104;
/** A browser has six lines to one address, whatever its tabs: two are left for what is asked and said. */
const MAX_STREAMS = 4;

/** What is shown to who is signed in. */
export function readRoutes({
  member,
  model,
  act,
  sessions,
  notes,
  clock,
  beatMs,
  log,
}: ReadOptions): Hono<Seated> {
  const routes = new Hono<Seated>();
  const streams = new Map<string, number>();
  /** By session: which threads were opened. */
  const opened = new Map<string, Set<string>>();
  routes.get('/events', (c) => {
    const { id, person, csrf } = c.get('session');
    // Of HEAD nobody takes the body.
    if (c.req.method === 'HEAD') return c.body(null, 200, { 'content-type': 'text/event-stream' });
    const open = streams.get(id) ?? 0;
    if (open >= MAX_STREAMS) return refuse(c, 429, 'this page is open too often; close one of its tabs');
    streams.set(id, open + 1);
    const body = streamBody(
      (signal) =>
        streamEvents({
          model,
          member,
          person,
          lastEventId: c.req.header('last-event-id'),
          noteShown: (cards, gone) => notes.noteCards(person, cards, gone),
          session: {
            csrf,
            standing: () => sessions.standing(id),
            onEnd: (listener) => sessions.onEnd(id, listener),
          },
          clock,
          beatMs,
          signal,
        }),
      (error) => {
        const left = (streams.get(id) ?? 1) - 1;
        if (left > 0) streams.set(id, left);
        else streams.delete(id);
        if (error !== undefined) log?.log('error', 'what the page is told has failed', codeFact(error));
      },
    );
    return c.body(body, 200, { 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' });
  });
  routes.get('/threads/:key', (c) => {
    const session = c.get('session');
    const key = c.req.param('key');
    const thread = /^[0-9a-f]{64}$/.test(key) ? model.thread(key, session.person) : undefined;
    if (thread === undefined) {
      return refuse(c, 404, 'this alert is not here: it is over or was erased, or may not be shown any more');
    }
    // A page fetches by itself what it has open, in each of its tabs; the first time, the person opens it.
    const known = opened.get(session.id) ?? new Set();
    if (!known.has(key)) sessions.touch(session);
    opened.set(session.id, known.add(key));
    notes.noteThread(session.person, thread);
    return c.json(thread);
  });
  routes.get('/evidence/:id', (c) => {
    const session = c.get('session');
    sessions.touch(session);
    const { purpose } = session.person;
    const id = c.req.param('id');
    const finding = /^[1-9][0-9]{0,14}$/.test(id) ? findFinding(member.store, Number(id)) : undefined;
    if (finding === undefined) return refuse(c, 404, 'there is no such finding on record');
    const evidence = exportEvidence(member.store, finding);
    const release = releaseEvidence(evidence, {
      directory: member.directory().directory,
      reader: member.home.id,
      nowMs: member.clock.nowMs(),
      ...(purpose && { purpose }),
    });
    if (!release.isReleased) {
      const { reason, code } = release.decision;
      return refuse(c, 403, `this proof may not be released: ${reason} (${code})`);
    }
    notes.noteEvidence(session.person, release.opened);
    c.header('content-disposition', `attachment; filename="evidence-${finding.id}.json"`);
    return c.body(`${JSON.stringify(evidence, undefined, 2)}\n`, 200, { 'content-type': 'application/json' });
  });
  routes.get('/trends', (c) => {
    const text = c.req.query('weeks') ?? '12';
    const weeks = /^[1-9][0-9]{0,2}$/.test(text) ? Number(text) : 0;
    if (weeks < 1 || weeks > MAX_WEEKS) return refuse(c, 400, `weeks is a number from 1 to ${MAX_WEEKS}`);
    const status = c.req.query('status') ?? 'ACTUAL';
    if (status !== 'ACTUAL' && status !== 'EXERCISE') {
      return refuse(c, 400, 'status is ACTUAL or EXERCISE: of both nothing is counted together');
    }
    return c.json(model.trends(weeks, status));
  });
  routes.get('/releases', (c) => c.json(act.releases(c.get('session').person)));
  return routes;
}
