import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TwoPersonRule } from '../../src/contract/directory.ts';
import { encodeDraft } from '../../src/contract/entry-codec.ts';
import { EMPTY_HEAD } from '../../src/gate/head.ts';
import type { PreparedEntry } from '../../src/gate/prepare-entry.ts';
import { inspectExport } from '../../src/gate/verify-export.ts';
import { encodeBase64url } from '../../src/trust/base64url.ts';
import { exportJws } from '../../src/trust/export-jws.ts';
import { verifyWithJose } from '../../src/trust/verify-with-jose.ts';
import {
  arrive,
  forgeHeader,
  keyOf,
  link,
  makeDraft,
  NOW_MS,
  spoilSignature,
  trustDirectory,
} from './forge.ts';
import { Reader } from './reader.ts';
import {
  alertOf,
  closing,
  correction,
  makeTwoPersonDirectory,
  OFFICER,
  retraction,
  say,
} from './two-person.ts';

const REFUSED = 'POLICY_NOT_RELEASED_BY_TWO';
const alert = link(EMPTY_HEAD, 1);

/** What a reader says of each of these, one after the other. */
function codesOf(entries: readonly PreparedEntry[], rules?: readonly TwoPersonRule[]): string[] {
  const reader = new Reader({ directory: trustDirectory(makeTwoPersonDirectory(rules)) });
  reader.read(entries.map(({ bytes }) => arrive(bytes)));
  return reader.codes;
}

test('an all-clear that one officer has signed is refused, one that two have is delivered, and the feed goes on', () => {
  const alone = say(alert.head, 2, closing(alert));
  const released = say(alone.head, 3, closing(alert), OFFICER);
  expect(codesOf([alert, alone, released, link(released.head, 4)])).toEqual([
    'delivered',
    REFUSED,
    'delivered',
    'delivered',
  ]);
});

test('a community that asks for nothing takes both', () => {
  const alone = say(alert.head, 2, closing(alert));
  const released = say(alone.head, 3, closing(alert), OFFICER);
  expect(codesOf([alert, alone, released], [])).toEqual(['delivered', 'delivered', 'delivered']);
});

test.each([
  ['the key that signs the entry', keyOf('mk-bp'), 'none for releases'],
  ['another key for entries of the same participant', keyOf('mk-bp second'), 'none for releases'],
  ['a key that nobody has listed', keyOf('a stranger'), 'none for releases'],
  ['a second officer of another participant', keyOf('rs-gp officer'), 'is one of rs-gp'],
  ['a second officer whose key has run out', keyOf('mk-bp former officer'), 'was not valid'],
  ['a second officer whose key is revoked', keyOf('mk-bp dismissed officer'), 'was not valid'],
])('an all-clear released with %s is refused', (_, officer, says) => {
  const { bytes } = say(alert.head, 2, closing(alert), officer);
  const reader = new Reader({ directory: trustDirectory(makeTwoPersonDirectory()) });
  expect(reader.read([arrive(alert.bytes), arrive(bytes)])[1]).toMatchObject({
    code: REFUSED,
    reason: expect.stringContaining(says),
    advances: true,
  });
});

test('no word of what a second officer has signed can be changed', () => {
  const draft = makeDraft(2, { body: closing(alert) });
  const { release } = say(alert.head, 2, closing(alert), OFFICER).entry;
  const changed = [
    { body: closing(alert, 'All clear at once.') },
    { entryId: makeDraft(3).entryId },
    { expiresAtMs: draft.expiresAtMs + 1 },
    { issuedAtMs: draft.issuedAtMs + 1 },
    { status: 'ACTUAL' as const },
    { handling: { code: 'H2' as const } },
  ].map((change) => {
    return link(alert.head, 2, { changes: { ...draft, ...change, ...(release && { release }) } });
  });
  for (const entry of changed) expect(codesOf([alert, entry])).toEqual(['delivered', REFUSED]);
});

test('where nobody asks for a second signature, one that is there must be good all the same', () => {
  const foreign = say(alert.head, 2, closing(alert), keyOf('rs-gp officer'));
  expect(codesOf([alert, foreign], [])).toEqual(['delivered', REFUSED]);
});

test('what was agreed to once is not said again: whoever has stolen the signing key sends an old all-clear in vain', () => {
  const released = say(alert.head, 2, closing(alert), OFFICER);
  const worse = say(released.head, 3, correction(alert, 'VERY_HIGH'));
  const again = link(worse.head, 4, { changes: released.entry });
  const entries = [alert, released, worse, again];
  const expected = ['delivered', 'delivered', 'delivered', REFUSED];
  expect(codesOf(entries)).toEqual(expected);
  const oneByOne = new Reader({ directory: trustDirectory(makeTwoPersonDirectory()) });
  oneByOne.readInRuns(
    entries.map(({ bytes }) => arrive(bytes)),
    [1],
  );
  expect(oneByOne.codes).toEqual(expected);
});

test('K1: a key for releases signs no entry, whatever header it puts over it', () => {
  const header = `{"alg":"Ed25519","kid":"${OFFICER.kid}","typ":"karaula-release+jws"}`;
  const asRelease = forgeHeader(alert.bytes, header, OFFICER);
  const asEntry = link(EMPTY_HEAD, 1, { key: OFFICER }).bytes;
  const reader = new Reader({ directory: trustDirectory(makeTwoPersonDirectory()) });
  reader.read([arrive(asRelease), arrive(asEntry)]);
  expect(reader.codes).toEqual(['TRUST_UNKNOWN_KEY', 'TRUST_UNKNOWN_KEY']);
});

const VERY_HIGH: readonly TwoPersonRule[] = [{ what: 'RETRACTION', minImpact: 'VERY_HIGH' }];
const grave = link(EMPTY_HEAD, 1, { changes: { body: { case: 'alert', alert: alertOf('VERY_HIGH') } } });

test('a retraction asks for two from the impact on that the rule names', () => {
  const ofGrave = say(grave.head, 2, retraction(grave));
  expect(codesOf([grave, ofGrave], VERY_HIGH)).toEqual(['delivered', REFUSED]);
  expect(codesOf([alert, say(alert.head, 2, retraction(alert))], VERY_HIGH)).toEqual([
    'delivered',
    'delivered',
  ]);
  expect(codesOf([grave, say(grave.head, 2, retraction(grave), OFFICER)], VERY_HIGH)).toEqual([
    'delivered',
    'delivered',
  ]);
});

test('an alert is as grave as it ever was: who plays it down first retracts it no sooner', () => {
  const lower = say(grave.head, 2, correction(grave, 'LOW'));
  const ofRoot = say(lower.head, 3, retraction(grave));
  const ofUpdate = say(ofRoot.head, 4, retraction(lower));
  expect(codesOf([grave, lower, ofRoot, ofUpdate], VERY_HIGH)).toEqual([
    'delivered',
    'delivered',
    REFUSED,
    REFUSED,
  ]);
});

test('an alert that became grave by an update on an update is grave', () => {
  const first = say(alert.head, 2, correction(alert, 'LOW'));
  const second = say(first.head, 3, correction(first, 'VERY_HIGH'));
  const ofRoot = say(second.head, 4, retraction(alert));
  expect(codesOf([alert, first, second, ofRoot], VERY_HIGH)).toEqual([
    'delivered',
    'delivered',
    'delivered',
    REFUSED,
  ]);
});

test('a retraction of what a reader does not know asks for two', () => {
  const gone = link(EMPTY_HEAD, 1, { changes: { handling: { code: 'H1', releasableTo: ['rs-gp'] } } });
  const ofGone = say(gone.head, 2, retraction(gone));
  expect(codesOf([gone, ofGone], VERY_HIGH)).toEqual(['POLICY_NOT_RELEASABLE', REFUSED]);
  // Nor does a reference help that has the place of another one right, and not its hash.
  const ofOther = say(alert.head, 2, retraction({ ...gone, head: { ...gone.head, hash: grave.head.hash } }));
  expect(codesOf([alert, ofOther], VERY_HIGH)).toEqual(['delivered', REFUSED]);
});

test.each<[string, TwoPersonRule, string[]]>([
  ['an alert', { what: 'ALERT' }, [REFUSED, REFUSED, 'delivered', 'delivered']],
  [
    'a grave alert',
    { what: 'ALERT', minImpact: 'VERY_HIGH' },
    ['delivered', REFUSED, 'delivered', 'delivered'],
  ],
  ['an update', { what: 'UPDATE' }, ['delivered', REFUSED, REFUSED, 'delivered']],
  ['closing an event', { what: 'CLOSE' }, ['delivered', 'delivered', REFUSED, 'delivered']],
  ['a retraction', { what: 'RETRACTION' }, ['delivered', 'delivered', 'delivered', REFUSED]],
  [
    'what stands in other feeds',
    { what: 'RETRACTION', kinds: ['return', 'visa-abuse'] },
    ['delivered', 'delivered', 'delivered', 'delivered'],
  ],
  [
    'what stands in this one',
    { what: 'CLOSE', kinds: ['border-incident'] },
    ['delivered', 'delivered', REFUSED, 'delivered'],
  ],
])('a rule for %s asks for two for that and for nothing else', (_, rule, codes) => {
  const worse = say(alert.head, 2, correction(alert, 'VERY_HIGH'));
  const closed = say(worse.head, 3, closing(alert));
  const retracted = say(closed.head, 4, retraction(alert));
  expect(codesOf([alert, worse, closed, retracted], [rule])).toEqual(codes);
});

test('K1, K4: however arrivals are split into runs, the same is released and the same refused', () => {
  const steps = fc.array(
    fc.record({
      what: fc.constantFrom('alert', 'correction', 'closing', 'retraction', 'again'),
      of: fc.nat(9),
      impact: fc.constantFrom('LOW' as const, 'MEDIUM' as const, 'HIGH' as const, 'VERY_HIGH' as const),
      isReleased: fc.boolean(),
    }),
    { minLength: 1, maxLength: 12 },
  );
  const rules = fc.array(
    fc.record(
      {
        what: fc.constantFrom('ALERT' as const, 'UPDATE' as const, 'CLOSE' as const, 'RETRACTION' as const),
        minImpact: fc.constantFrom('MEDIUM' as const, 'HIGH' as const, 'VERY_HIGH' as const),
      },
      { requiredKeys: ['what'] },
    ),
    { maxLength: 3 },
  );
  const lengths = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(steps, rules, lengths, (drawn, drawnRules, split) => {
      const feed: PreparedEntry[] = [];
      for (const { what, of, impact, isReleased } of drawn) {
        const head = feed.at(-1)?.head ?? EMPTY_HEAD;
        const target = feed[of % Math.max(feed.length, 1)];
        const officer = isReleased ? OFFICER : undefined;
        const number = feed.length + 1;
        if (target === undefined || what === 'alert') {
          feed.push(say(head, number, { case: 'alert', alert: alertOf(impact) }, officer));
        } else if (what === 'again') feed.push(link(head, number, { changes: target.entry }));
        else if (what === 'correction') feed.push(say(head, number, correction(target, impact), officer));
        else if (what === 'closing') feed.push(say(head, number, closing(target), officer));
        else feed.push(say(head, number, retraction(target), officer));
      }
      const directory = trustDirectory(makeTwoPersonDirectory(drawnRules));
      const read = (runs: readonly number[]) =>
        new Reader({ directory }).readInRuns(
          feed.map(({ bytes }) => arrive(bytes)),
          runs,
        );
      const atOnce = read([feed.length]);
      for (const runs of [split, [1]]) {
        const other = read(runs);
        expect(other.codes).toEqual(atOnce.codes);
        expect(other.threads).toEqual(atOnce.threads);
      }
    }),
    { numRuns: 100 },
  );
});

test('a release is a JWS over the draft for any JOSE library', async () => {
  const { entry } = say(alert.head, 2, closing(alert), OFFICER);
  const jws = {
    payload: encodeBase64url(encodeDraft(entry)),
    protected: encodeBase64url(entry.release!.protected),
    signature: encodeBase64url(entry.release!.signature),
  };
  expect(await verifyWithJose(jws, OFFICER.publicJwk)).toBe(true);
  expect(await verifyWithJose(jws, keyOf('mk-bp').publicJwk)).toBe(false);
});

test('an exported entry says who has released it, or why no reader takes it', () => {
  const directory = trustDirectory(makeTwoPersonDirectory());
  const inspect = ({ bytes }: PreparedEntry) => inspectExport(exportJws(bytes), directory, NOW_MS);
  expect(inspect(say(alert.head, 2, closing(alert), OFFICER))).toMatchObject({
    outcome: 'genuine',
    releasedBy: { kid: OFFICER.kid },
  });
  expect(inspect(say(alert.head, 2, closing(alert)))).toMatchObject({
    outcome: 'genuine',
    releaseFault: expect.stringContaining('wb6 asks for two officers for closing an event'),
  });
  expect(inspect(alert)).not.toHaveProperty('releasedBy');
  expect(inspect(alert)).not.toHaveProperty('releaseFault');
  const spoilt = { ...alert, bytes: spoilSignature(say(alert.head, 2, closing(alert), OFFICER).bytes) };
  expect(inspect(spoilt)).toMatchObject({ outcome: 'refused', code: 'TRUST_BAD_SIGNATURE' });
});
