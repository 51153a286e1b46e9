import { expect, onTestFinished, test } from 'vitest';
import { findKeyProblem } from '../../src/agency/key-in-force.ts';
import { publishDrafts } from '../../src/agency/publish-drafts.ts';
import type { Draft, EntryBody } from '../../src/contract/entry.ts';
import { countWaiting } from '../../src/store/outbox.ts';
import type { SigningJwk } from '../../src/trust/thumbprint.ts';
import { listSignatureKey } from '../../src/trust/trusted-key.ts';
import {
  HOUR_MS,
  hybridKeyOf,
  keyOf,
  listKey,
  makeDirectory,
  makeDraft,
  NOW_MS,
  trustDirectory,
} from '../gate/forge.ts';
import { makePaperHome, openPaperStore } from '../support/paper-home.ts';

const directory = makeDirectory({
  participants: makeDirectory().participants.map((participant) =>
    participant.id === 'mk-bp'
      ? { ...participant, keys: [listKey(keyOf('mk-bp'), { notAfter: '2026-06-01T00:00:00Z' })] }
      : participant,
  ),
});

const bodies: [string, EntryBody][] = [
  ['a statement of heads', { case: 'heads', heads: { own: [], seen: [], intervalS: 30 } }],
  [
    'what was done with an alert',
    {
      case: 'action',
      action: {
        target: {
          feed: 'xk-kp.wb6.border-incident',
          seq: 1,
          hash: new Uint8Array(32).fill(1),
          entryId: makeDraft(99).entryId,
        },
        action: 'READ',
      },
    },
  ],
];

test.each(bodies)('K3: %s is not signed while our key is not in force by our clock', async (_title, body) => {
  const home = makePaperHome('mk-bp', directory);
  const store = openPaperStore(home);
  onTestFinished(() => store.close());
  const sign = (nowMs: number) => {
    const draft: Draft = makeDraft(1, {
      feed: { origin: 'mk-bp', community: 'wb6', kind: 'receipt' },
      issuedAtMs: nowMs,
      expiresAtMs: nowMs + 48 * HOUR_MS,
      body,
    });
    const random = (size: number) => new Uint8Array(size);
    return publishDrafts({ home, store, drafts: [draft], clock: { nowMs: () => nowMs }, random });
  };
  for (const nowMs of [Date.UTC(2026, 6, 1), Date.UTC(2021, 0, 1)]) {
    await expect(sign(nowMs)).rejects.toMatchObject({
      code: 'AGENCY_KEY_NOT_VALID',
      message: expect.stringMatching(/^our key is not valid at 20\d\d-\S+Z; check this machine's clock, /),
    });
  }
  expect(countWaiting(store)).toBe(0);
  expect(await sign(NOW_MS)).toMatchObject({ placements: [{ outcome: 'placed', seq: 1 }] });
});

test('K3: with a key that is listed with another second key, or with none, nothing is signed', () => {
  const [two, one] = [hybridKeyOf('mk-bp'), keyOf('mk-bp')];
  const listing = (jwk: SigningJwk) => {
    const times = { notBefore: '2026-02-20T00:00:00Z', notAfter: '2027-02-20T00:00:00Z' };
    const keys = [listSignatureKey(jwk, 'sign', times)];
    const { participants } = makeDirectory();
    return trustDirectory(
      makeDirectory({
        participants: participants.map((each) => (each.id === 'mk-bp' ? { ...each, keys } : each)),
      }),
    );
  };
  const { second: _, ...bare } = two.publicJwk;
  const other = { ...bare, second: hybridKeyOf('a stranger').publicJwk.second! };
  expect(findKeyProblem(listing(two.publicJwk), two, NOW_MS)).toBeUndefined();
  expect(findKeyProblem(listing(one.publicJwk), one, NOW_MS)).toBeUndefined();
  expect(findKeyProblem(listing(bare), two, NOW_MS)).toContain('two signatures');
  expect(findKeyProblem(listing(other), two, NOW_MS)).toBeDefined();
  const half = { ...two, publicJwk: bare };
  expect(findKeyProblem(listing(two.publicJwk), half, NOW_MS)).toBeDefined();
});
