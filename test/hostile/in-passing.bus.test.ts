import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { decodeEntry } from '../../src/contract/entry-codec.ts';
import { decodeEnvelope } from '../../src/contract/envelope.ts';
import { inspectExport } from '../../src/gate/verify-export.ts';
import { withBitFlipped } from '../../src/replay/flip-bit.ts';
import { readDirectory } from '../../src/store/home-keys.ts';
import { listVerdicts } from '../../src/store/verdict-log.ts';
import { exportJws } from '../../src/trust/export-jws.ts';
import { eventually } from '../support/eventually.ts';
import { type HostileHub, makeHostile, type StreamMessage } from '../support/hostile-hub.ts';
import { startTestHub, systemClock, type TestHub } from '../support/hub.ts';
import { inboxOf, joinHub, type Member, referencesOf, startReceiving } from '../support/member.ts';
import { numberedRows, publishAll } from '../support/rows.ts';
import { growSecondFace, type TwoFacedHub } from '../support/two-faced-hub.ts';

/** What a hub does to entries in passing: each is named in the reader's record, and the reader has the truth in the end. */
let hub: TestHub;
let hostile: HostileHub;
let face: TwoFacedHub;
let publisher: Member;
let reader: Member;

beforeEach(async () => {
  hub = await startTestHub({ participants: ['mk-bp', 'xk-kp'] });
  onTestFinished(() => hub.stop());
  hostile = await makeHostile(hub);
  publisher = await joinHub(hub, 'mk-bp', 'publisher');
  await publishAll(publisher, numberedRows(1, 1));
  face = await growSecondFace(hub, hostile);
  reader = { ...(await joinHub(hub, 'xk-kp', 'reader')), bus: await face.connect('xk-kp', 'reader') };
  startReceiving(reader);
  await publishAll(publisher, numberedRows(2, 5));
});

/** Which alert of the feed a message is; 0 for one of another feed. What is sealed shows its place. */
const placeOf = ({ subject, bytes }: StreamMessage) =>
  subject === 'alert.mk-bp.wb6.border-incident' ? decodeEntry(decodeEnvelope(bytes).payload).seq : 0;
const alertAt = async (place: number) =>
  (await hostile.messages('mk-bp')).find((message) => placeOf(message) === place)!;
const names = () =>
  listVerdicts(reader.store)
    .filter(({ outcome }) => outcome !== 'delivered')
    .map(({ outcome, code, seq }) => `${outcome} ${seq ?? '?'} ${code}`);
const everythingOnceInOrder = async () => {
  await eventually('all five are there', () => inboxOf(reader.store).length === 5);
  expect(referencesOf(reader.store)).toEqual(['A-1', 'A-2', 'A-3', 'A-4', 'A-5']);
};

test('K2, K4: entries in another order are put right, and that they came so is on record', async () => {
  const late: StreamMessage[] = [];
  await face.relay((message) => {
    const isLate = placeOf(message) > 0 && placeOf(message) <= 3;
    if (isLate) late.unshift(message);
    return isLate ? [] : [message];
  });
  for (const message of late) await face.inject(message);
  await everythingOnceInOrder();
  expect(names()).toEqual(['held 4 GATE_GAP', 'held 5 GATE_GAP', 'held 3 GATE_GAP']);
});

test('K2, K8: entries that come again are replays on record, with their bytes, and delivered once', async () => {
  await face.relay();
  await everythingOnceInOrder();
  const [first, third] = [await alertAt(1), await alertAt(3)];
  await face.inject(third);
  await face.inject(first);
  await eventually('both replays are on record', () => names().length === 2);
  await everythingOnceInOrder();
  expect(names()).toEqual(['refused 3 GATE_REPLAYED', 'refused 1 GATE_REPLAYED']);
  const evidence = listVerdicts(reader.store, { code: 'GATE_REPLAYED' }).map((verdict) => verdict.evidence);
  expect(evidence).toEqual([third.bytes, first.bytes]);
});

test.each([
  ['protected', 'TRUST_UNKNOWN_KEY'],
  ['payload', 'TRUST_BAD_SIGNATURE'],
  ['signature', 'TRUST_BAD_SIGNATURE'],
] as const)(
  'K1, K2: an entry with one bit of its %s changed is named %s and never delivered; the true one is, and the false one stays as evidence',
  async (part, code) => {
    const flipped = (bytes: Uint8Array) => withBitFlipped(bytes, part, 77);
    await face.relay((message) =>
      placeOf(message) === 3 ? [{ ...message, bytes: flipped(message.bytes) }] : [message],
    );
    await eventually('the change is on record', () => names().length >= 3);
    expect(names()[0]).toContain(code);
    expect(referencesOf(reader.store)).toEqual(['A-1', 'A-2']);

    const genuine = await alertAt(3);
    await face.inject(genuine);
    await everythingOnceInOrder();
    const [refused] = listVerdicts(reader.store, { code, outcome: 'refused' });
    expect(refused?.evidence).toEqual(flipped(genuine.bytes));
    // Offline, with nothing but the directory and without what is in it: one of the two is what the originator signed.
    const directory = readDirectory(reader.home);
    const verdictOn = (bytes: Uint8Array) =>
      inspectExport(exportJws(bytes), directory, systemClock.nowMs(), 'closed');
    expect(verdictOn(refused!.evidence!)).toMatchObject({ outcome: 'refused', code });
    expect(verdictOn(genuine.bytes)).toMatchObject({ outcome: 'genuine', signedBy: 'mk-bp' });
  },
);
