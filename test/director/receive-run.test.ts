import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatFeed } from '../../src/contract/feed.ts';
import { readFeedState } from '../../src/store/inbox.ts';
import type { Store } from '../../src/store/open-store.ts';
import { listVerdicts } from '../../src/store/verdict-log.ts';
import { FEED, forgeHeader, keyOf, makeDraft, makeFeed, spoilSignature } from '../gate/forge.ts';
import { inboxOf } from '../support/member.ts';
import { inStream, openDesk } from './desk.ts';

const NAME = formatFeed(FEED);
const bytesOf = (length: number, ...rest: [Parameters<typeof makeFeed>[1]?]) =>
  makeFeed(length, ...rest).map(({ bytes }) => bytes);
const seqsOf = (store: Store) => inboxOf(store).map(({ seq }) => seq);
const codesOf = (store: Store) => listVerdicts(store).map(({ outcome, code }) => code ?? outcome);

test('K8: every arrival has one verdict on record, with its place in the stream', () => {
  const { store, receive } = openDesk();
  const [first, second] = bytesOf(2);
  receive(inStream([first!, new Uint8Array([1, 2, 3]), second!], 10));
  expect(listVerdicts(store)).toMatchObject([
    { outcome: 'delivered', seq: 1, streamSeq: 10, feed: NAME, origin: 'mk-bp' },
    { outcome: 'refused', code: 'GATE_MALFORMED', streamSeq: 11, evidence: new Uint8Array([1, 2, 3]) },
    { outcome: 'delivered', seq: 2, streamSeq: 12 },
  ]);
});

test('K4: however often and from wherever the hub hands things over again, each entry is there once, in order', () => {
  const envelopes = bytesOf(12, (seq) => ({ isBadlySigned: seq === 5 }));
  const stream = inStream([...envelopes.slice(0, 4), new Uint8Array([9]), ...envelopes.slice(4)]);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat({ max: 13 }), fc.integer({ min: 1, max: 13 })), { maxLength: 8 }),
      (pieces) => {
        const { store, receive } = openDesk();
        let reached = 0;
        for (const [from, length] of pieces) {
          // A redelivery begins anywhere in what was committed, and goes on without a hole.
          const start = Math.min(from, reached);
          receive(stream.slice(start, start + length));
          reached = Math.max(reached, Math.min(stream.length, start + length));
        }
        receive(stream.slice(reached));
        expect(seqsOf(store)).toEqual(envelopes.map((_, index) => index + 1));
        // The garbage is on record once, and no redelivery is taken for a replay.
        expect(codesOf(store).filter((code) => code === 'GATE_MALFORMED')).toHaveLength(1);
        expect(codesOf(store)).not.toContain('GATE_REPLAYED');
      },
    ),
    { numRuns: 25 },
  );
});

test('K2: the very bytes at another place of the stream are a replay, on record with evidence, and not delivered', () => {
  const { store, receive } = openDesk();
  const envelopes = bytesOf(2);
  receive(inStream(envelopes));
  receive(inStream(envelopes, 3));
  expect(seqsOf(store)).toEqual([1, 2]);
  expect(codesOf(store)).toEqual(['delivered', 'delivered', 'GATE_REPLAYED', 'GATE_REPLAYED']);
});

test('K3: a hub that was rebuilt counts from 1 again; what is new is delivered all the same', () => {
  const { store, receive } = openDesk();
  const envelopes = bytesOf(4);
  receive(inStream(envelopes.slice(0, 2), 500));
  receive(inStream(envelopes, 1));
  expect(seqsOf(store)).toEqual([1, 2, 3, 4]);
});

test('K1: an entry that waits is kept over a restart, and delivered when its gap is filled', () => {
  const { store, receive } = openDesk();
  const envelopes = bytesOf(3);
  receive(inStream([envelopes[0]!, envelopes[2]!]));
  expect(seqsOf(store)).toEqual([1]);
  expect(readFeedState(store, NAME).held).toMatchObject([{ seq: 3 }]);
  receive(inStream([envelopes[1]!], 3));
  expect(seqsOf(store)).toEqual([1, 2, 3]);
  expect(readFeedState(store, NAME).held).toEqual([]);
});

test('K4: when the disk fails halfway, neither entries nor verdicts nor the head are there, and the run comes again', () => {
  const { store, receive } = openDesk();
  const stream = inStream(bytesOf(400));
  receive(stream.slice(0, 1));
  const pages = Number(store.get('PRAGMA page_count')?.page_count);
  store.get(`PRAGMA max_page_count = ${pages + 20}`);
  expect(() => receive(stream.slice(1))).toThrow(expect.objectContaining({ code: 'STORE_DISK_FULL' }));
  expect([seqsOf(store), readFeedState(store, NAME).head.seq, codesOf(store).length]).toEqual([[1], 1, 1]);
  store.get('PRAGMA max_page_count = 100000');
  receive(stream.slice(1));
  expect(inboxOf(store)).toHaveLength(400);
});

test('K1: what vouches for an entry is kept with it, and a publisher’s bad signature is its fault on record', () => {
  const { store, receive } = openDesk();
  receive(inStream(bytesOf(3, (seq) => ({ isBadlySigned: seq === 2 }))));
  expect(inboxOf(store)).toMatchObject([
    { seq: 1, verifiedBy: { how: 'chain', seq: 3 } },
    { seq: 2, verifiedBy: { how: 'chain', seq: 3 } },
    { seq: 3, verifiedBy: { how: 'signature' } },
  ]);
  const { store: other, receive: receiveSingly } = openDesk();
  for (const arrival of inStream(bytesOf(3, (seq) => ({ isBadlySigned: seq === 2 }))))
    receiveSingly([arrival]);
  expect(inboxOf(other)[1]).toMatchObject({ seq: 2, fault: 'TRUST_BAD_SIGNATURE' });
  expect(listVerdicts(other, { code: 'TRUST_BAD_SIGNATURE' }).length).toBeGreaterThan(0);
});

test('an unknown key keeps nothing when a newer directory may know it, and is refused when not', () => {
  const { store, receive } = openDesk();
  const [first] = bytesOf(1);
  const stranger = forgeHeader(first!, keyOf('a stranger').protectedHeader, keyOf('a stranger'));
  const stream = inStream([first!, stranger]);
  expect(receive(stream, false)).toEqual({ outcome: 'unknown-key' });
  expect([seqsOf(store), codesOf(store)]).toEqual([[], []]);
  expect(receive(stream)).toMatchObject({ outcome: 'committed' });
  expect(codesOf(store)).toEqual(['delivered', 'TRUST_UNKNOWN_KEY']);
});

test('what comes on a subject that is no feed is refused and on record', () => {
  const { store, receive } = openDesk();
  const [first] = bytesOf(1);
  receive([{ subject: 'alert.mk-bp.wb6.weather', bytes: first!, streamSeq: 1 }]);
  receive([{ subject: 'alert.mk-bp.wb6.weather', bytes: first!, streamSeq: 1 }]);
  expect(codesOf(store)).toEqual(['GATE_WRONG_FEED']);
});

test('a flood of garbage leaves a verdict each, and evidence of the newest only', () => {
  const { store, receive } = openDesk();
  const garbage = Array.from({ length: 1_200 }, (_, i) => new TextEncoder().encode(`garbage ${i}`));
  receive(inStream(garbage));
  expect(Number(store.get('SELECT count(*) AS n FROM verdicts')?.n)).toBe(1_200);
  expect(Number(store.get('SELECT count(evidence) AS n FROM verdicts')?.n)).toBe(1_000);
});

test('K5: a retraction marks the entry it names, an update as well, and neither marks another’s', () => {
  const { store, receive } = openDesk();
  const [first, second] = makeFeed(2);
  const target = { feed: NAME, seq: 1, entryId: first!.entry.entryId, hash: first!.head.hash };
  const third = makeFeed(
    1,
    () => ({ changes: { body: { case: 'update', update: { target, note: 'More', closes: false } } } }),
    second!.head,
  )[0]!;
  const fourth = makeFeed(
    1,
    () => ({
      changes: {
        entryId: makeDraft(77).entryId,
        body: { case: 'retraction', retraction: { target, reason: 'MISTAKE', note: '' } },
      },
    }),
    third.head,
  )[0]!;
  receive(inStream([first!, second!, third, fourth].map(({ bytes }) => bytes)));
  const [one, two] = inboxOf(store);
  expect(one).toMatchObject({ updatedBy: 3, retractedBy: 4 });
  expect(two?.updatedBy ?? two?.retractedBy).toBeUndefined();
});

test('spoiled bytes of an entry are not delivered, and the true ones still are', () => {
  const { store, receive } = openDesk();
  const [first, second] = bytesOf(2);
  receive(inStream([spoilSignature(first!), first!, second!]));
  expect(seqsOf(store)).toEqual([1, 2]);
  expect(inboxOf(store)[0]?.bytes).toEqual(first);
});
