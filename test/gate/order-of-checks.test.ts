import { expect, test } from 'vitest';
import { decodeEnvelope } from '../../src/contract/envelope.ts';
import { EMPTY_FEED_STATE, type FeedState } from '../../src/gate/feed-state.ts';
import { type Arrival, inspectRun } from '../../src/gate/inspect-run.ts';
import type { VerdictCode } from '../../src/gate/verdict-code.ts';
import {
  arrive,
  FEED,
  flipBit,
  forgeEntry,
  forgeHeader,
  forgePayload,
  HOUR_MS,
  keyOf,
  type link,
  makeContext,
  makeDirectory,
  makeFeed,
  NOW_MS,
  spoilSignature,
  trustDirectory,
} from './forge.ts';

const [first, second, third] = makeFeed(3) as [
  ReturnType<typeof link>,
  ReturnType<typeof link>,
  ReturnType<typeof link>,
];

/** The reader has the first entry; the second's place is next. */
const STATE: FeedState = inspectRun(makeContext(), FEED, EMPTY_FEED_STATE, [arrive(first.bytes)]).state;
const context = makeContext({ digestAt: (seq) => (seq === 1 ? first.head.hash : undefined) });

interface Case {
  readonly code: VerdictCode;
  readonly defect: string;
  readonly arrival: Arrival;
  readonly outcome?: 'held' | 'refused';
  readonly advances?: boolean;
  readonly ctx?: typeof context;
}

const payload = decodeEnvelope(second.bytes).payload;
const sealed = {
  keyId: 'f'.repeat(32),
  iv: new Uint8Array(12),
  ciphertext: new Uint8Array(40),
  commitment: new Uint8Array(32),
};

const CASES: readonly Case[] = [
  {
    code: 'GATE_TOO_LARGE',
    defect: 'an envelope of one byte more than the limit',
    arrival: arrive(new Uint8Array(65_537)),
  },
  {
    code: 'GATE_MALFORMED',
    defect: 'an envelope that is cut short',
    arrival: arrive(second.bytes.subarray(0, second.bytes.length - 1)),
  },
  {
    code: 'GATE_MALFORMED',
    defect: 'an envelope with an unknown field after the known ones',
    arrival: arrive(new Uint8Array([...second.bytes, 0x20, 0x01])),
  },
  {
    code: 'GATE_MALFORMED',
    defect: 'a well signed payload that is no entry',
    arrival: arrive(forgePayload(new TextEncoder().encode('{"seq":2}'))),
  },
  {
    code: 'TRUST_UNKNOWN_KEY',
    defect: 'an entry right in all but that its key is in no directory',
    arrival: arrive(forgePayload(payload, keyOf('a stranger'))),
  },
  {
    code: 'TRUST_UNKNOWN_KEY',
    defect: 'a header with one space more, well signed',
    arrival: arrive(
      forgeHeader(second.bytes, `{"alg":"Ed25519", "kid":"${keyOf('mk-bp').kid}","typ":"karaula-entry+jws"}`),
    ),
  },
  {
    code: 'TRUST_BAD_SIGNATURE',
    defect: 'the right entry with a spoilt signature (it waits: a later entry could vouch for it)',
    arrival: arrive(spoilSignature(second.bytes)),
    outcome: 'held',
  },
  {
    code: 'TRUST_BAD_SIGNATURE',
    defect: 'an altered entry that no later entry can vouch for, because it does not follow the head',
    arrival: arrive(spoilSignature(forgeEntry(second.bytes, { prev: new Uint8Array(32).fill(9) }))),
  },
  {
    code: 'GATE_WRONG_FEED',
    defect: 'an entry in another origin’s name, well signed by a member',
    arrival: arrive(forgePayload(payload, keyOf('rs-gp'))),
  },
  {
    code: 'GATE_WRONG_FEED',
    defect: 'an entry of another community in this feed',
    arrival: arrive(forgeEntry(second.bytes, { feed: { ...FEED, community: 'jmtf' } })),
  },
  {
    code: 'GATE_WRONG_FEED',
    defect: 'an entry of another kind in this feed',
    arrival: arrive(forgeEntry(second.bytes, { feed: { ...FEED, kind: 'return' } })),
  },
  {
    code: 'GATE_WRONG_FEED',
    defect: 'the right entry on another subject',
    arrival: arrive(second.bytes, { subject: 'alert.mk-bp.wb6.return' }),
  },
  {
    code: 'TRUST_KEY_NOT_VALID',
    defect: 'an entry signed with a key after its last day (it waits: the chain can go on past it)',
    arrival: arrive(forgePayload(payload, keyOf('mk-bp retired'))),
    outcome: 'held',
  },
  {
    code: 'TRUST_KEY_NOT_VALID',
    defect: 'an entry signed with a key after it was revoked',
    arrival: arrive(forgePayload(payload, keyOf('mk-bp revoked'))),
    outcome: 'held',
  },
  {
    code: 'GATE_EXPIRED',
    defect: 'an entry in its place whose time is over',
    arrival: arrive(forgeEntry(second.bytes, { expiresAtMs: NOW_MS })),
    advances: true,
  },
  {
    code: 'GATE_FROM_THE_FUTURE',
    defect: 'an entry for a taken place, issued a millisecond past the tolerance',
    arrival: arrive(forgeEntry(first.bytes, { issuedAtMs: NOW_MS + 300_001 })),
  },
  {
    code: 'GATE_GAP',
    defect: 'the entry after the next',
    arrival: arrive(third.bytes),
    outcome: 'held',
  },
  {
    code: 'GATE_REPLAYED',
    defect: 'an entry that was delivered before',
    arrival: arrive(first.bytes),
  },
  {
    code: 'GATE_FORKED',
    defect: 'another entry, well signed, for a place that is taken',
    arrival: arrive(forgeEntry(first.bytes, { issuedAtMs: NOW_MS - 2 * HOUR_MS })),
  },
  {
    code: 'GATE_FORKED',
    defect: 'an entry for the next place, well signed, that does not follow the head',
    arrival: arrive(forgeEntry(second.bytes, { prev: new Uint8Array(32).fill(9) })),
  },
  {
    code: 'GATE_NOT_CANONICAL',
    defect: 'an entry with an unknown field, well signed and in its place',
    arrival: arrive(forgePayload(new Uint8Array([...payload, 0xa2, 0x06, 0x01, 0x00]))),
    advances: true,
  },
  {
    code: 'GATE_NOT_CANONICAL',
    defect: 'an entry without a body that this version knows',
    arrival: arrive(forgePayload(withoutBody(payload))),
    advances: true,
  },
  {
    code: 'POLICY_NOT_MEMBER',
    defect: 'an entry for a community the reader is not in',
    arrival: arrive(second.bytes),
    advances: true,
    ctx: { ...context, reader: 'uk-nca' },
  },
  {
    code: 'POLICY_NOT_MEMBER',
    defect: 'an entry issued after its origin left the community',
    arrival: arrive(second.bytes),
    advances: true,
    ctx: { ...context, directory: trustDirectory(withoutOrigin()) },
  },
  {
    code: 'POLICY_NOT_RELEASABLE',
    defect: 'an entry released to somebody else',
    arrival: arrive(forgeEntry(second.bytes, { handling: { code: 'H0', releasableTo: ['rs-gp'] } })),
    advances: true,
  },
  {
    code: 'GATE_SEALED',
    defect: 'a sealed entry',
    arrival: arrive(forgeEntry(second.bytes, { body: { case: 'sealed', sealed } })),
    advances: true,
  },
  {
    code: 'CONTRACT_INVALID',
    defect: 'an entry whose identifier is no UUID',
    arrival: arrive(forgeEntry(second.bytes, { entryId: 'seven' })),
    advances: true,
  },
];

test.each(CASES)('K1: only one check stands between the application and $defect: $code', (row) => {
  const { code, arrival, outcome = 'refused', advances = false, ctx = context } = row;
  const { verdicts, state } = inspectRun(ctx, FEED, STATE, [arrival]);
  expect(verdicts).toHaveLength(1);
  expect(verdicts[0]).toMatchObject({ outcome, code, arrival: 0 });
  if (outcome === 'refused') expect(verdicts[0]).toMatchObject({ advances });
  expect(state.head.seq).toBe(advances ? 2 : 1);
});

test('K1: without any defect the same entry is delivered, so the defects above are what was refused', () => {
  const { verdicts, state } = inspectRun(context, FEED, STATE, [arrive(second.bytes)]);
  expect(verdicts).toMatchObject([{ outcome: 'delivered', seq: 2, verifiedBy: { how: 'signature' } }]);
  expect(state.head).toEqual(second.head);
});

test('K1: every verdict code but GATE_CROWDED, which is a matter of room, has its case here', () => {
  expect(new Set(CASES.map(({ code }) => code)).size).toBe(16);
});

test('an entry issued exactly at the tolerance, or expiring in a millisecond, is delivered', () => {
  for (const changes of [{ issuedAtMs: NOW_MS + 300_000 }, { expiresAtMs: NOW_MS + 1 }]) {
    const { verdicts } = inspectRun(context, FEED, STATE, [arrive(forgeEntry(second.bytes, changes))]);
    expect(verdicts).toMatchObject([{ outcome: 'delivered' }]);
  }
});

test('K3: an entry in its place from the future is delivered with that on record: a wrong clock loses nothing', () => {
  const ahead = forgeEntry(second.bytes, { issuedAtMs: NOW_MS + 300_001 });
  const { verdicts, state } = inspectRun(context, FEED, STATE, [arrive(ahead)]);
  expect(verdicts).toMatchObject([{ outcome: 'delivered', seq: 2, fault: 'GATE_FROM_THE_FUTURE' }]);
  expect(state.head.seq).toBe(2);
});

test('K2: a fork is proved by two pieces: the bytes that came and the place and hash of what stands there', () => {
  const other = forgeEntry(first.bytes, { issuedAtMs: NOW_MS - 2 * HOUR_MS });
  const { verdicts } = inspectRun(context, FEED, STATE, [arrive(other)]);
  expect(verdicts).toMatchObject([{ code: 'GATE_FORKED', bytes: other, against: first.head }]);
});

test('K2: an expired entry for a taken place is refused as expired and still shows what it contradicts', () => {
  const other = forgeEntry(first.bytes, { expiresAtMs: NOW_MS - 1 });
  const { verdicts } = inspectRun(context, FEED, STATE, [arrive(other)]);
  expect(verdicts).toMatchObject([{ code: 'GATE_EXPIRED', bytes: other, against: first.head }]);
});

test('an entry whose key and signature are both bad gets the code of the check that comes first', () => {
  const bad = spoilSignature(forgePayload(payload, keyOf('mk-bp revoked')));
  expect(inspectRun(context, FEED, STATE, [arrive(bad)]).verdicts).toMatchObject([
    { code: 'TRUST_BAD_SIGNATURE' },
  ]);
});

test('K4: what the hub hands over again is a duplicate, and what it stored twice was replayed', () => {
  const again = inspectRun(context, FEED, STATE, [arrive(first.bytes, { redelivered: true })]);
  expect(again.verdicts).toMatchObject([{ outcome: 'duplicate', seq: 1 }]);
  const twice = inspectRun(context, FEED, STATE, [arrive(first.bytes)]);
  expect(twice.verdicts).toMatchObject([{ outcome: 'refused', code: 'GATE_REPLAYED', advances: false }]);
});

test('a second entry for an old place is replayed, not forked, when the first is no longer at hand', () => {
  const { verdicts } = inspectRun(makeContext(), FEED, { head: second.head, held: [] }, [
    arrive(forgeEntry(first.bytes, { issuedAtMs: NOW_MS - 2 * HOUR_MS })),
  ]);
  expect(verdicts).toMatchObject([{ code: 'GATE_REPLAYED' }]);
});

test('K1: no bit of an envelope can be flipped and the envelope still be delivered', () => {
  for (let bit = 0; bit < second.bytes.length * 8; bit += 1) {
    const { verdicts, state } = inspectRun(context, FEED, STATE, [arrive(flipBit(second.bytes, bit))]);
    expect(verdicts[0]?.outcome).not.toBe('delivered');
    expect(state.head).toEqual(first.head);
  }
});

/** The payload up to its body, which is the last field of an alert's entry. */
function withoutBody(bytes: Uint8Array): Uint8Array {
  const start = bytes.findIndex((byte, index) => byte === 0x82 && bytes[index + 1] === 0x01 && index > 80);
  return bytes.subarray(0, start);
}

function withoutOrigin(): ReturnType<typeof makeDirectory> {
  const directory = makeDirectory();
  const [community] = directory.communities;
  const members = community!.members.map((member) =>
    member.participant === 'mk-bp' ? { ...member, until: '2026-03-02T00:00:00Z' } : member,
  );
  return { ...directory, communities: [{ ...community!, members }] };
}
