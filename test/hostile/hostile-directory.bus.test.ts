import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { BusConnection } from '../../src/bus/connect.ts';
import { publishDirectory } from '../../src/bus/publish-directory.ts';
import { decodeEnvelope } from '../../src/contract/envelope.ts';
import { refreshDirectory } from '../../src/director/refresh-directory.ts';
import { readIssuedDirectory } from '../../src/operator/issue-directory.ts';
import { removeParticipant } from '../../src/operator/memberships.ts';
import { readDirectory, saveDirectory } from '../../src/store/home-keys.ts';
import { listVerdicts } from '../../src/store/verdict-log.ts';
import { signPayload } from '../../src/trust/sign-envelope.ts';
import { keyOf, listKey } from '../gate/forge.ts';
import {
  type Attacker,
  corrupt,
  countryFile,
  forgeDirectory,
  ownRoot,
  targetsFor,
} from '../support/corrupt-directory.ts';
import { eventually } from '../support/eventually.ts';
import { startTestHub, systemClock, type TestHub } from '../support/hub.ts';
import { inboxOf, joinHub, type Member, referencesOf, startReceiving } from '../support/member.ts';
import { numberedRows, publishAll } from '../support/rows.ts';

/** A hub with all of its keys, and one corrupt officer: what they cannot do together. K2, over a real broker. */
let hub: TestHub;
let operator: BusConnection;
let publisher: Member;
let reader: Member;

const thief = keyOf('the thief');
const FEED = 'mk-bp.wb6.border-incident';
const listed = JSON.stringify({
  id: 'mk-bp',
  country: 'MK',
  name: 'Border Police',
  keys: [listKey(thief, { notBefore: '2020-01-01T00:00:00Z', notAfter: '2090-01-01T00:00:00Z' })],
});

beforeEach(async () => {
  hub = await startTestHub({ participants: ['mk-bp', 'xk-kp'] });
  onTestFinished(() => hub.stop());
  operator = await hub.connectHub();
  onTestFinished(() => operator.close());
  publisher = await joinHub(hub, 'mk-bp', 'publisher');
  reader = await joinHub(hub, 'xk-kp', 'reader');
});

const look = (nowMs = Date.now()) =>
  refreshDirectory({ home: reader.home, bus: reader.bus, directory: readDirectory(reader.home), nowMs });

const ATTEMPTS: readonly [string, string, (attacker: Attacker) => string][] = [
  [
    'substitute a key, with one officer of the country',
    'MK-1',
    (attacker) =>
      forgeDirectory(attacker, {
        participant: { id: 'mk-bp', text: listed },
        metadata: {
          'MK.json': countryFile(attacker.genuine, 'MK', 'mk-bp', listed, [
            attacker.officer,
            attacker.operator,
          ]),
        },
      }),
  ],
  [
    'take the country over, with one officer of the root',
    'root-1',
    (attacker) =>
      forgeDirectory(attacker, {
        participant: { id: 'mk-bp', text: listed },
        metadata: {
          'targets.json': targetsFor(attacker, 'MK'),
          'MK.json': countryFile(attacker.genuine, 'MK', 'mk-bp', listed, [attacker.operator]),
        },
      }),
  ],
  [
    'make a root of their own, with one officer of the root',
    'root-1',
    (attacker) => forgeDirectory(attacker, { metadata: { '2.root.json': ownRoot(attacker) } }),
  ],
];

describe('K2: a hub with all of its keys and one corrupt officer does not get one forged alert accepted', () => {
  test.each(ATTEMPTS)('when they %s', async (_, officer, attempt) => {
    await publishAll(publisher, numberedRows(1, 1));
    const before = readDirectory(reader.home).directory;
    await publishDirectory(operator, attempt(corrupt(hub, officer)));
    expect(await look()).toMatchObject({ outcome: 'refused', code: 'TRUST_DIRECTORY_WRONG_KEY' });

    const genuine = await operator.jsm.streams.getMessage('ALERTS_mk-bp', { last_by_subj: `alert.${FEED}` });
    const forged = signPayload(decodeEnvelope(genuine!.data).payload, thief);
    await operator.jsm.jetstream().publish(`alert.${FEED}`, forged);
    startReceiving(reader);
    const judged = () => listVerdicts(reader.store).filter(({ feed }) => feed === FEED);
    await eventually('both are judged', () => judged().length === 2);
    expect(referencesOf(reader.store)).toEqual(['A-1']);
    expect(listVerdicts(reader.store, { code: 'TRUST_UNKNOWN_KEY' })).toHaveLength(1);
    expect(readDirectory(reader.home).directory).toEqual(before);
  });
});

test('what stands between is one officer more: the same list, signed by two of the country, is taken', async () => {
  const attacker = corrupt(hub, 'MK-1');
  const signers = [attacker.officer, corrupt(hub, 'MK-2').officer];
  const metadata = { 'MK.json': countryFile(attacker.genuine, 'MK', 'mk-bp', listed, signers) };
  const participant = { id: 'mk-bp', text: listed };
  await publishDirectory(operator, forgeDirectory(attacker, { participant, metadata }));
  expect(await look()).toMatchObject({ outcome: 'updated' });
});

test('K2, K6: a list in which a revoked key is still good does not come back, under whatever new timestamp', async () => {
  const attacker = corrupt(hub, 'MK-1');
  removeParticipant(hub.state, 'mk-bp');
  const { text } = readIssuedDirectory(hub.state);
  saveDirectory(reader.home, attacker.genuine);
  await publishDirectory(operator, text);
  expect(await look()).toMatchObject({ outcome: 'updated' });
  // The operator signs the old list anew, as the newest there is.
  await publishDirectory(operator, forgeDirectory(forgeAgain(attacker), {}));
  expect(await look()).toMatchObject({ outcome: 'refused', code: 'TRUST_DIRECTORY_ROLLED_BACK' });
  expect(readDirectory(reader.home).participant('mk-bp')?.keys[0]?.revokedAt).toBeDefined();
});

/** The old list, under so many new timestamps that its own version is not the older one. */
function forgeAgain(attacker: Attacker): Attacker {
  let { genuine } = attacker;
  for (let times = 0; times < 5; times++) genuine = forgeDirectory({ ...attacker, genuine }, {});
  return { ...attacker, genuine };
}

test('an expired directory ends receiving with a clear word, and what was verified before can still be read', async () => {
  await publishAll(publisher, numberedRows(1, 2));
  const receiving = startReceiving(reader);
  await eventually('both are there', () => inboxOf(reader.store).length === 2);
  await receiving.stop();
  const late = { nowMs: () => systemClock.nowMs() + 31 * 86_400_000 };
  const { ended } = startReceiving(reader, { clock: late });
  await expect(ended).rejects.toMatchObject({
    code: 'DIRECTOR_DIRECTORY_UNUSABLE',
    message: expect.stringMatching(
      /expired at .*\(timestamp\.json\).*fetch the current one.*can still be read/,
    ),
  });
  expect(referencesOf(reader.store)).toEqual(['A-1', 'A-2']);
});

test('a clock that is a day behind is told so, and nothing is lost by it', async () => {
  await publishAll(publisher, numberedRows(1, 1));
  const early = { nowMs: () => systemClock.nowMs() - 86_400_000 };
  await expect(startReceiving(reader, { clock: early }).ended).rejects.toMatchObject({
    code: 'DIRECTOR_DIRECTORY_UNUSABLE',
    message: expect.stringContaining("check this machine's clock"),
  });
  startReceiving(reader);
  await eventually('it is there', () => referencesOf(reader.store).includes('A-1'));
});
