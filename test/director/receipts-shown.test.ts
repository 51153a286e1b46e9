import { expect, test } from 'vitest';
import type { EntryBody, FeedHead } from '../../src/contract/entry.ts';
import { subjectOf } from '../../src/contract/feed.ts';
import { parseFeedPattern } from '../../src/contract/feed-pattern.ts';
import { describeEntry } from '../../src/director/describe-entry.ts';
import { listInbox } from '../../src/director/list-inbox.ts';
import { EMPTY_HEAD } from '../../src/gate/head.ts';
import { FEED, link, makeContext, NOW_MS } from '../gate/forge.ts';
import { inboxOf } from '../support/member.ts';
import { openDesk } from './desk.ts';

const DIRECTORY = makeContext().directory.directory;
const RECEIPTS = { ...FEED, kind: 'receipt' } as const;

const alert = link(EMPTY_HEAD, 1);
const about = 'mk-bp.wb6.border-incident';
const target = { feed: about, seq: 1, entryId: alert.entry.entryId, hash: alert.head.hash };
const head = (feed: string): FeedHead => ({ feed, seq: 7, hash: alert.head.hash });

const statement: EntryBody = {
  case: 'heads',
  heads: { own: [head(about)], seen: [head('rs-gp.wb6.return'), head('xk-kp.wb6.receipt')], intervalS: 30 },
};
const acknowledged: EntryBody = {
  case: 'action',
  action: { target, action: 'ACKNOWLEDGED', reason: 'Patrol sent to the Kosovo line' },
};

/** A desk with an alert, a statement and a receipt of an action, all of mk-bp. */
function deskWithReceipts() {
  const { store, receive } = openDesk();
  const first = link(EMPTY_HEAD, 2, { changes: { feed: RECEIPTS, body: statement } });
  const second = link(first.head, 3, { changes: { feed: RECEIPTS, body: acknowledged } });
  receive([
    { subject: subjectOf(FEED), bytes: alert.bytes, streamSeq: 1 },
    { subject: subjectOf(RECEIPTS), bytes: first.bytes, streamSeq: 2 },
    { subject: subjectOf(RECEIPTS), bytes: second.bytes, streamSeq: 3 },
  ]);
  return { store, reading: { store, directory: DIRECTORY, reader: 'xk-kp', nowMs: NOW_MS } };
}

test('receipts are listed when their kind is asked for, and by no wildcard', () => {
  const { reading } = deskWithReceipts();
  const listed = (...patterns: string[]) => {
    const filter = patterns.length === 0 ? {} : { feeds: patterns.map(parseFeedPattern) };
    return listInbox(reading, 0, 10, filter).items.map(({ entry }) => entry.body.case);
  };
  expect(listed()).toEqual(['alert']);
  expect(listed('>')).toEqual(['alert']);
  expect(listed('mk-bp.wb6.*')).toEqual(['alert']);
  expect(listed('*.*.receipt')).toEqual(['heads', 'action']);
  expect(listed('>', 'mk-bp.*.receipt')).toEqual(['alert', 'heads', 'action']);
});

test('a receipt as text says what it says, and what it is about', () => {
  const { store } = deskWithReceipts();
  const [, heads, action] = inboxOf(store).map((item) => describeEntry(item, DIRECTORY, []));
  expect(heads).toContain('Statement of 3 heads\n');
  expect(heads).toMatch(/^Own: +mk-bp\.wb6\.border-incident\/7$/m);
  expect(heads).toMatch(/^Seen: +rs-gp\.wb6\.return\/7\n +xk-kp\.wb6\.receipt\/7$/m);
  expect(heads).toMatch(/^Next within: +30 s$/m);
  expect(action).toMatch(/^Acknowledged mk-bp\.wb6\.border-incident\/1: Patrol sent to the Kosovo\* line$/m);
  expect(action).toContain(`${target.entryId} (${about}/1)`);
});
