import { expect, test } from 'vitest';
import { encodeContent } from '../../src/contract/content-codec.ts';
import type { Draft } from '../../src/contract/entry.ts';
import { decodeEntry } from '../../src/contract/entry-codec.ts';
import { decodeEnvelope } from '../../src/contract/envelope.ts';
import type { CopyCompliance, ForwardGrant } from '../../src/contract/forward.ts';
import { formatTime } from '../../src/contract/timestamp.ts';
import { copiedEntry } from '../../src/gate/copied-entry.ts';
import { EMPTY_HEAD } from '../../src/gate/head.ts';
import { findForwardFault } from '../../src/gate/judge-forwarded.ts';
import { prepareEntry } from '../../src/gate/prepare-entry.ts';
import { decideForwarding } from '../../src/policy/forwarding.ts';
import { contentKeyOf, decryptSealed, sealContent } from '../../src/trust/seal.ts';
import {
  forgeEntry,
  HOUR_MS,
  keyOf,
  link,
  listKey,
  makeDraft,
  NOW_MS,
  spoilSignature,
  trustDirectory,
} from './forge.ts';
import { copyOf, DIRECTORY, directoryWithJmtf, grantFor, originalWith, UNTIL_MS } from './forwarded.ts';
import { Reader } from './reader.ts';

const H2 = originalWith({ code: 'H2' });
type Copy = ReturnType<typeof copyOf>;
const verdict = (copy: Copy, directory = DIRECTORY) => findForwardFault(directory, copy)?.code ?? 'good';
const FEED = { origin: 'xk-kp', community: 'jmtf', kind: 'border-incident' } as const;

test('K1, K5: a copy with its originator’s grant is delivered in the other community, and says who signed it', () => {
  const copy = prepareEntry(copyOf(H2, { grant: grantFor(H2) }), EMPTY_HEAD, keyOf('xk-kp'));
  const reader = new Reader({ directory: DIRECTORY, reader: 'uk-nca' }, FEED);
  const [said] = reader.read([{ subject: 'alert.xk-kp.jmtf.border-incident', bytes: copy.bytes }]);
  expect(said?.outcome).toBe('delivered');
  if (said?.outcome !== 'delivered' || said.entry.body.case !== 'forwarded') return expect.fail();
  expect(copiedEntry(said.entry.body.forwarded)).toMatchObject({
    feed: { origin: 'mk-bp', community: 'wb6' },
    body: { alert: { summary: 'Made-up sighting 1' } },
  });
});

test('K5: what is not granted is refused in its place, and what follows is delivered', () => {
  const first = prepareEntry(copyOf(H2), EMPTY_HEAD, keyOf('xk-kp'));
  const second = prepareEntry(copyOf(H2, { grant: grantFor(H2) }), first.head, keyOf('xk-kp'));
  const reader = new Reader({ directory: DIRECTORY, reader: 'uk-nca' }, FEED);
  const arrivals = [first, second].map(({ bytes }) => ({
    subject: 'alert.xk-kp.jmtf.border-incident',
    bytes,
  }));
  expect(reader.read(arrivals)).toMatchObject([
    { outcome: 'refused', code: 'POLICY_NOT_GRANTED' },
    { outcome: 'delivered' },
  ]);
});

test.each<[string, Partial<ForwardGrant>]>([
  ['to another forwarder', { to: 'rs-gp' }],
  ['for another community', { community: 'region' }],
  [
    'for another entry',
    {
      target: {
        feed: 'mk-bp.wb6.border-incident',
        seq: 1,
        entryId: '01954f00-0000-7000-8000-000000000001',
        hash: new Uint8Array(32),
      },
    },
  ],
  ['for one participant, of a copy for all', { participants: ['uk-nca'] }],
  ['that is over', { until: formatTime(NOW_MS - 30 * 60_000) }],
  ['for a shorter time', { until: formatTime(UNTIL_MS - HOUR_MS) }],
  ['for a narrower purpose than the copy says', { purposes: ['BORDER_CONTROL'] }],
])('K5: a grant %s is none', (_, terms) => {
  expect(verdict(copyOf(H2, { grant: grantFor(H2, terms) }))).toBe('POLICY_NOT_GRANTED');
});

test('K5: a grant that anybody else has signed is none, whoever he is', () => {
  const grant = grantFor(H2);
  const wrong = 'GATE_COPY_BROKEN';
  // Its signature spoiled; its terms changed and signed by the forwarder; the forwarder's own, in its own name.
  expect(verdict(copyOf(H2, { grant: spoilSignature(grant) }))).toBe(wrong);
  expect(verdict(copyOf(H2, { grant: forgeEntry(grant, {}, keyOf('xk-kp')) }))).toBe(wrong);
  expect(verdict(copyOf(H2, { grant: H2.bytes }))).toBe(wrong);
  const own = link(EMPTY_HEAD, 1, {
    key: keyOf('xk-kp'),
    changes: {
      feed: { origin: 'xk-kp', community: 'wb6', kind: 'border-incident' },
      handling: { code: 'H2' },
    },
  });
  expect(verdict(copyOf(H2, { grant: grantFor(own, {}, 'xk-kp') }))).toBe('POLICY_NOT_GRANTED');
});

test('K5: the terms of mk-bp’s grant in the feed of another are none, whatever the rules for entries say of them', () => {
  const bytes = grantFor(H2);
  const entry = decodeEntry(decodeEnvelope(bytes).payload);
  if (entry.body.case !== 'forwardGrant') return expect.fail();
  const terms = entry.body.forwardGrant;
  const ask = (origin: string) =>
    decideForwarding({
      directory: DIRECTORY.directory,
      original: H2.entry,
      originalHash: H2.head.hash,
      forwarder: 'xk-kp',
      community: 'jmtf',
      atMs: NOW_MS,
      untilMs: UNTIL_MS,
      grant: { entry: { ...entry, feed: { ...entry.feed, origin } }, terms },
    });
  expect(ask('mk-bp').allowed).toBe(true);
  expect(ask('rs-gp')).toMatchObject({ allowed: false, code: 'POLICY_NOT_GRANTED' });
});

test('K5: a copy says what its originator said: handling, status and time, and no more purposes than were granted', () => {
  const grant = grantFor(H2);
  for (const changes of [
    { handling: { code: 'H0' } as const },
    { handling: { code: 'H2', purposes: ['VISA_PROCESSING'] } as const },
    { status: 'ACTUAL' as const },
    { expiresAtMs: UNTIL_MS + 1_000 },
    { expiresAtMs: H2.entry.expiresAtMs + 1_000 },
  ]) {
    expect(verdict(copyOf(H2, { grant }, changes)), JSON.stringify(changes)).toBe('POLICY_NOT_GRANTED');
  }
  const narrow = grantFor(H2, { purposes: ['BORDER_CONTROL'], participants: ['uk-nca'] });
  const handling = { code: 'H2', purposes: ['BORDER_CONTROL'], releasableTo: ['uk-nca'] } as const;
  expect(verdict(copyOf(H2, { grant: narrow }, { handling }))).toBe('good');
});

test('K5: without a grant H0 goes to those who may have it anyway, and to nobody else; H2 to nobody', () => {
  const toPair = (original: typeof H2) => copyOf(original, {}, { feed: { ...FEED, community: 'pair' } });
  expect(verdict(toPair(originalWith({ code: 'H0' })))).toBe('good');
  expect(verdict(toPair(originalWith({ code: 'H0', releasableTo: ['xk-kp'] })))).toBe('POLICY_NOT_GRANTED');
  expect(verdict(toPair(H2))).toBe('POLICY_NOT_GRANTED');
  expect(verdict(copyOf(originalWith({ code: 'H0' })))).toBe('POLICY_NOT_GRANTED');
});

test('K5: who was not released the entry, or is no member, cannot pass it on with a grant either', () => {
  const unreleased = originalWith({ code: 'H2', releasableTo: ['rs-gp'] });
  expect(verdict(copyOf(unreleased, { grant: grantFor(unreleased) }))).toBe('POLICY_NOT_GRANTED');
  const feed = { ...FEED, origin: 'uk-nca' };
  expect(verdict(copyOf(H2, { grant: grantFor(H2, { to: 'uk-nca' }) }, { feed }))).toBe('POLICY_NOT_GRANTED');
});

test('K5: how many have complied with a retraction of copies says who was granted to make them, and nobody else', () => {
  const { entry, head } = H2;
  const target = { feed: 'mk-bp.wb6.border-incident', seq: 1, entryId: entry.entryId, hash: head.hash };
  const said = (changes: Partial<CopyCompliance> = {}, by = 'xk-kp') =>
    makeDraft(70, {
      feed: { origin: by, community: 'wb6', kind: 'request' },
      issuedAtMs: NOW_MS,
      handling: { code: 'H0', releasableTo: ['mk-bp'] },
      body: {
        case: 'copyCompliance',
        copyCompliance: {
          target,
          community: 'jmtf',
          members: 1,
          complied: ['uk-nca'],
          grant: grantFor(H2),
          ...changes,
        },
      },
    });
  // The originator's own checkpoint, of one that is good and of one whose grant is for another.
  const first = prepareEntry(said(), EMPTY_HEAD, keyOf('xk-kp'));
  const second = prepareEntry(said({ grant: grantFor(H2, { to: 'rs-gp' }) }), first.head, keyOf('xk-kp'));
  const reader = new Reader(
    { directory: DIRECTORY, reader: 'mk-bp' },
    { ...FEED, community: 'wb6', kind: 'request' },
  );
  expect(
    reader.read([first, second].map(({ bytes }) => ({ subject: 'alert.xk-kp.wb6.request', bytes }))),
  ).toMatchObject([{ outcome: 'delivered' }, { outcome: 'refused', code: 'POLICY_NOT_GRANTED' }]);
  const judge = (draft: Draft) => findForwardFault(DIRECTORY, draft)?.code ?? 'good';
  expect(judge(said())).toBe('good');
  expect(judge(said({}, 'rs-gp'))).toBe('POLICY_NOT_GRANTED');
  expect(judge(said({ grant: grantFor(H2, { to: 'rs-gp' }) }))).toBe('POLICY_NOT_GRANTED');
  expect(judge(said({ community: 'region' }))).toBe('POLICY_NOT_GRANTED');
  expect(judge(said({ target: { ...target, hash: new Uint8Array(32) } }))).toBe('POLICY_NOT_GRANTED');
  expect(judge(said({ grant: spoilSignature(grantFor(H2)) }))).toBe('GATE_COPY_BROKEN');
  expect(judge(said({ grant: forgeEntry(grantFor(H2), {}, keyOf('xk-kp')) }))).toBe('GATE_COPY_BROKEN');
});

test('K1: an entry that its originator did not sign so is no copy', () => {
  const forged = forgeEntry(H2.bytes, { status: 'ACTUAL' }, keyOf('xk-kp'));
  expect(verdict(copyOf(H2, { original: forged, grant: grantFor(H2) }))).toBe('GATE_COPY_BROKEN');
  expect(verdict(copyOf(H2, { original: spoilSignature(H2.bytes), grant: grantFor(H2) }))).toBe(
    'GATE_COPY_BROKEN',
  );
  expect(verdict(copyOf(H2, { original: new Uint8Array([1, 2]) }))).toBe('GATE_COPY_BROKEN');
});

test('K1, K2: of a sealed entry the very plaintext that was sealed is shown, and no key', () => {
  const key = contentKeyOf('0a'.repeat(16), new Uint8Array(32).fill(7));
  const random = (size: number) => new Uint8Array(size).fill(5);
  const draft = makeDraft(1, { handling: { code: 'H2' } });
  const sealed = prepareEntry(draft, EMPTY_HEAD, keyOf('mk-bp'), ({ status, handling, body, feed, seq }) =>
    sealContent(encodeContent({ status, handling, body } as never), { feed, seq }, key, random),
  );
  const { body, feed, seq } = decodeEntry(decodeEnvelope(sealed.bytes).payload);
  if (body.case !== 'sealed') return expect.fail();
  const originalPlaintext = decryptSealed(body.sealed, { feed, seq }, key)!;
  const grant = grantFor(sealed);
  expect(verdict(copyOf(sealed, { grant, originalPlaintext }))).toBe('good');
  expect(verdict(copyOf(sealed, { grant }))).toBe('GATE_COPY_BROKEN');
  for (const place of [0, 16, 19, 40, 200, originalPlaintext.length - 1]) {
    const altered = Uint8Array.from(originalPlaintext);
    altered[place]! ^= 1;
    expect(verdict(copyOf(sealed, { grant, originalPlaintext: altered }))).toBe('GATE_COPY_BROKEN');
  }
});

test('K6: a copy of what a suspect key has signed is refused, and so is a copy of a copy', () => {
  const { participants } = directoryWithJmtf();
  const suspect = { revokedAt: '2026-03-02T23:00:00Z', suspectSince: '2026-03-01T00:00:00Z' };
  const suspecting = trustDirectory(
    directoryWithJmtf({
      participants: participants.map((one) =>
        one.id === 'mk-bp' ? { ...one, keys: [listKey(keyOf('mk-bp'), suspect)] } : one,
      ),
    }),
  );
  const copy = copyOf(H2, { grant: grantFor(H2) });
  expect(verdict(copy, suspecting)).toBe('GATE_COPY_BROKEN');
  const first = prepareEntry(copy, EMPTY_HEAD, keyOf('xk-kp'));
  const again = copyOf(first, {}, { feed: { ...FEED, origin: 'uk-nca' } });
  expect(verdict(again)).toBe('POLICY_NOT_GRANTED');
});
