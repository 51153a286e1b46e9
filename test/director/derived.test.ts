import { expect, test } from 'vitest';
import type { Draft } from '../../src/contract/entry.ts';
import { type FeedId, formatFeed, subjectOf } from '../../src/contract/feed.ts';
import { receiveRun } from '../../src/director/receive-run.ts';
import { regradeInbox } from '../../src/director/regrade.ts';
import { EMPTY_HEAD, type Head } from '../../src/gate/head.ts';
import { type PreparedEntry, prepareEntry } from '../../src/gate/prepare-entry.ts';
import { entryAtPlace } from '../../src/store/inbox.ts';
import { actionsOn } from '../../src/store/member-actions.ts';
import type { SigningKey } from '../../src/trust/signing-key.ts';
import { FEED, HOUR_MS, keyOf, makeDraft, NOW_MS, trustDirectory } from '../gate/forge.ts';
import { suspecting } from '../support/suspecting.ts';
import { openDesk } from './desk.ts';

const NAME = formatFeed(FEED);
const plain = trustDirectory();
/** The first key of mk-bp is suspect from the beginning. */
const suspect = suspecting(NOW_MS - 48 * HOUR_MS);
const [first, second] = [keyOf('mk-bp'), keyOf('mk-bp second')];

/** A feed at its reader, who is told of the theft when the test says so. */
function openFeed(feed: FeedId = FEED) {
  const { store } = openDesk();
  let head: Head = EMPTY_HEAD;
  let number = 0;
  let streamSeq = 0;
  const context = { store, reader: 'xk-kp', nowMs: NOW_MS };
  return {
    store,
    say: (key: SigningKey, changes: Partial<Draft> = {}): PreparedEntry => {
      const said = prepareEntry(makeDraft(++number, { feed, ...changes }), head, key);
      head = said.head;
      const arrival = { subject: subjectOf(feed), bytes: said.bytes, streamSeq: ++streamSeq };
      receiveRun({ ...context, directory: plain }, 'mk-bp', [arrival]);
      return said;
    },
    learn: () => regradeInbox({ ...context, directory: suspect }),
    forgive: () => regradeInbox({ ...context, directory: plain }),
    first: () => entryAtPlace(store, NAME, 1)!,
  };
}

const about = ({ entry, head }: PreparedEntry) => ({
  feed: formatFeed(entry.feed),
  seq: head.seq,
  hash: head.hash,
  entryId: entry.entryId,
});
const retraction = (of: PreparedEntry): Partial<Draft> => ({
  body: { case: 'retraction', retraction: { target: about(of), reason: 'MISTAKE', note: '' } },
});
const update = (of: PreparedEntry): Partial<Draft> => ({
  body: { case: 'update', update: { target: about(of), note: 'a word more', closes: false } },
});

test('K6: what a thief has taken back stands again, and is taken back once more when the mark is taken from his word', () => {
  const feed = openFeed();
  const alert = feed.say(second);
  feed.say(first, retraction(alert));
  expect(feed.first()).toMatchObject({ retractedBy: 2 });
  feed.learn();
  expect(feed.first().retractedBy).toBeUndefined();
  expect(feed.first().isRetractionInDoubt).toBe(true);
  feed.forgive();
  expect(feed.first()).toMatchObject({ retractedBy: 2 });
  expect(feed.first().isRetractionInDoubt).toBeUndefined();
});

test('K6: what its originator has taken back, too, stays taken back, whichever word came last', () => {
  for (const keys of [
    [second, first],
    [first, second],
  ]) {
    const feed = openFeed();
    const alert = feed.say(second);
    for (const key of keys) feed.say(key, retraction(alert));
    feed.learn();
    expect(feed.first()).toMatchObject({ retractedBy: 2 + keys.indexOf(second) });
  }
});

test('K6: a tainted update is none, and the sound one before it is the newest again', () => {
  const feed = openFeed();
  const alert = feed.say(second);
  feed.say(second, update(alert));
  feed.say(first, update(alert));
  expect(feed.first()).toMatchObject({ updatedBy: 3 });
  feed.learn();
  expect(feed.first()).toMatchObject({ updatedBy: 2 });
});

test('K6: what a thief says that a member has done about an alert was not done', () => {
  const feed = openFeed({ ...FEED, kind: 'receipt' });
  const alert = openFeed().say(keyOf('mk-bp'));
  const target = { ...about(alert), feed: 'rs-gp.wb6.border-incident' };
  feed.say(first, { body: { case: 'action', action: { target, action: 'ACKNOWLEDGED' } } });
  expect(actionsOn(feed.store, target.feed, 1)).toHaveLength(1);
  feed.learn();
  expect(actionsOn(feed.store, target.feed, 1)).toEqual([]);
});
