import { readFileSync } from 'node:fs';
import { v7 as uuidV7 } from 'uuid';
import { expect, test } from 'vitest';
import type { Draft, FeedHead, HeadsStatement } from '../../src/contract/entry.ts';
import { formatFeed } from '../../src/contract/feed.ts';
import { sortFeedHeads } from '../../src/contract/feed-heads.ts';
import { KINDS, type Kind } from '../../src/contract/kind.ts';
import { MAX_HEADS_LIFETIME_MS } from '../../src/contract/limits.ts';
import { statementMemory } from '../../src/director/statement-memory.ts';
import { statementSchedule } from '../../src/director/statement-schedule.ts';
import { prepareEntry } from '../../src/gate/prepare-entry.ts';
import { keyOf, NOW_MS } from '../gate/forge.ts';

const SIX = ['al-bmp', 'ba-gp', 'me-up', 'mk-bp', 'rs-gp', 'xk-kp'];
const HOUR_MS = 3_600_000;
const HEARTBEAT_MS = 30_000;
const STEP_MS = 250;
/** So many statements stand between the head of a receipt feed and what its author has let go of. */
const KEPT_RECEIPTS = 40;
/** Seven days of one in six alerts. */
const KEPT_ALERTS = 20_160;

/**
 * Bytes that the statements of one of six fill in an hour, signed and encoded, in the middle of a year.
 * @param isChangesOnly false: each names all heads, as they did before they could do otherwise
 */
function bytesInAnHour(alertEveryMs: number | undefined, isChangesOnly: boolean): number {
  const self = 'mk-bp';
  const memory = statementMemory();
  const schedule = statementSchedule({ intervalMs: HEARTBEAT_MS });
  let bytes = 0;
  let statements = 1_000_000;
  let alerts = 600_000;
  for (let ms = 0; ms < HOUR_MS; ms += STEP_MS) {
    if (alertEveryMs !== undefined && ms % alertEveryMs === 0) alerts += 1;
    schedule.observe(alerts - alertsOf(SIX.indexOf(self), alerts), ms);
    if (schedule.dueAtMs() > ms) continue;
    schedule.stated(ms);
    const all = headsOf(self, alerts, statements);
    const moment = { nowMs: NOW_MS + ms, isBehind: false };
    const { letGo: _none, ...asBefore } = all;
    const draft = draftOf(self, isChangesOnly ? memory.reduce('wb6', all, moment) : asBefore, moment.nowMs);
    const head = { seq: statements, hash: new Uint8Array(32).fill(1) };
    bytes += prepareEntry(draft, head, keyOf(self)).bytes.length;
    memory.noteSaid(draft);
    statements += 1;
  }
  return bytes;
}

const alertsOf = (index: number, alerts: number) => Math.floor((alerts + SIX.length - index) / SIX.length);

function headsOf(self: string, alerts: number, statements: number): HeadsStatement {
  const headOf = (origin: string, kind: Kind, seq: number): FeedHead => ({
    feed: formatFeed({ origin, community: 'wb6', kind }),
    seq,
    hash: new Uint8Array(32).fill(seq % 251),
  });
  const seqOf = (index: number, kind: Kind) => {
    if (kind === 'receipt') return statements - 1;
    return kind === 'border-incident' ? alertsOf(index, alerts) : 1_000;
  };
  const feeds = SIX.flatMap((origin, index) => KINDS.map((kind) => headOf(origin, kind, seqOf(index, kind))));
  const isOwn = ({ feed }: FeedHead) => feed.startsWith(`${self}.`);
  return {
    own: sortFeedHeads(feeds.filter(isOwn)),
    seen: sortFeedHeads(feeds.filter((head) => !isOwn(head))),
    intervalS: HEARTBEAT_MS / 1_000,
    letGo: sortFeedHeads([
      headOf(self, 'receipt', statements - KEPT_RECEIPTS),
      headOf(self, 'border-incident', alertsOf(SIX.indexOf(self), alerts) - KEPT_ALERTS),
    ]),
  };
}

function draftOf(self: string, heads: HeadsStatement, nowMs: number): Draft {
  return {
    feed: { origin: self, community: 'wb6', kind: 'receipt' },
    issuedAtMs: nowMs,
    expiresAtMs: nowMs + MAX_HEADS_LIFETIME_MS,
    entryId: uuidV7({ msecs: nowMs, random: new Uint8Array(16).fill(7) }),
    status: 'ACTUAL',
    handling: { code: 'H0' },
    body: { case: 'heads', heads },
  };
}

/** A day of one origin, as the design's page writes it. */
const ofDay = (bytesOfHour: number) => `${((24 * bytesOfHour) / 1_000_000).toFixed(1)} MB`;

test('what statements fill in a day is what the page on the design says, and a fraction of what all heads would', () => {
  const page = readFileSync('docs/design.md', 'utf8').replaceAll(/\s+/g, ' ');
  const idle = { all: bytesInAnHour(undefined, false), changes: bytesInAnHour(undefined, true) };
  const busy = { all: bytesInAnHour(5_000, false), changes: bytesInAnHour(5_000, true) };
  const said = [
    `in an idle community of six ${ofDay(idle.changes)} a day and origin, not ${ofDay(idle.all)}`,
    `with an alert every five seconds ${ofDay(busy.changes)}, not ${ofDay(busy.all)}`,
  ];
  for (const words of said) expect(page).toContain(words);
  expect(idle.changes).toBeLessThan(idle.all / 4);
  expect(busy.changes).toBeLessThan(busy.all / 3);
});
