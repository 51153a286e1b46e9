/**
 * Every way we know to get by with less than the directory asks for: a signature missing, an older suite, an older
 * directory, another role's signature, a key used for the other purpose. Real keys; each is one change of a sound entry.
 */
import { expect, test } from 'vitest';
import type { Directory, DirectoryKey } from '../../src/contract/directory.ts';
import { decodeEnvelope, type Envelope, encodeEnvelope } from '../../src/contract/envelope.ts';
import { EMPTY_FEED_STATE } from '../../src/gate/feed-state.ts';
import { EMPTY_HEAD } from '../../src/gate/head.ts';
import { inspectRun } from '../../src/gate/inspect-run.ts';
import type { VerdictCode } from '../../src/gate/verdict-code.ts';
import { inspectExport } from '../../src/gate/verify-export.ts';
import { type VerifiedDirectory, verifyDirectory } from '../../src/trust/directory.ts';
import { decideDirectorySuccession } from '../../src/trust/directory-freshness.ts';
import { exportJws } from '../../src/trust/export-jws.ts';
import { protectedHeaderOf } from '../../src/trust/protected-header.ts';
import { signPayload } from '../../src/trust/sign-envelope.ts';
import { signingInput } from '../../src/trust/signing-input.ts';
import type { ExportableKey } from '../../src/trust/signing-key.ts';
import { secondThumbprintOf, thumbprintOf } from '../../src/trust/thumbprint.ts';
import { listSignatureKey } from '../../src/trust/trusted-key.ts';
import {
  arrive,
  FEED,
  flipBit,
  hybridKeyOf,
  keyOf,
  link,
  listKey,
  makeContext,
  makeDirectory,
  makeFeed,
  NOW_MS,
  trustDirectory,
} from '../gate/forge.ts';
import { rootOf, signDirectory } from '../support/sign-directory.ts';

/** The directory asks mk-bp for two signatures; it has a key of before in its overlap, one for releases, one for sealing. */
const KEY = hybridKeyOf('mk-bp');
const BEFORE = keyOf('mk-bp before');
const RELEASE = keyOf('mk-bp second officer');
const OFFICER = keyOf('officer of MK');
const OPERATOR = keyOf('operator');
const ANOTHER = hybridKeyOf('xk-kp');
const SEALING = { kty: 'OKP', crv: 'X25519', x: 'hSDwCYkwp1R0i33ctD73Wg2_Og0mOBr066SpjqqbTmo' } as const;

const times = { notBefore: '2026-02-20T00:00:00Z', notAfter: '2027-02-20T00:00:00Z' };
const KEYS: readonly DirectoryKey[] = [
  listKey(KEY),
  listKey(BEFORE, { notAfter: '2026-03-05T00:00:00Z' }),
  listSignatureKey(RELEASE.publicJwk, 'release', times),
  { kid: thumbprintOf(SEALING), use: 'seal', suite: 'X25519', jwk: SEALING, ...times },
];

function directoryWith(keys: readonly DirectoryKey[], changes: Partial<Directory> = {}): Directory {
  const { participants } = makeDirectory();
  return makeDirectory({
    participants: participants.map((one) => {
      if (one.id === 'xk-kp') return { ...one, keys: [listKey(ANOTHER)] };
      return one.id === 'mk-bp' ? { ...one, keys } : one;
    }),
    ...changes,
  });
}

const DIRECTORY = trustDirectory(directoryWith(KEYS));
const sound = link(EMPTY_HEAD, 1, { key: KEY });
const envelope = decodeEnvelope(sound.bytes);
const second = envelope.second!;
const { payload } = envelope;

/** What the checkpoint says of these bytes, and what `verify` says of them as a file. */
function judge(bytes: Uint8Array, directory: VerifiedDirectory = DIRECTORY) {
  const context = makeContext({ directory });
  const { verdicts } = inspectRun(context, FEED, EMPTY_FEED_STATE, [arrive(bytes)]);
  const [verdict] = verdicts;
  const exported = inspectExport(exportJws(bytes), directory, NOW_MS);
  return {
    outcome: verdict!.outcome,
    code: verdict !== undefined && 'code' in verdict ? verdict.code : undefined,
    reason: verdict !== undefined && 'reason' in verdict ? verdict.reason : '',
    exported: exported.outcome === 'refused' ? exported.code : exported.outcome,
  };
}

const changed = (changes: Partial<Envelope>) => encodeEnvelope({ ...envelope, ...changes });
const withSecond = (changes: Partial<Envelope['second'] & {}>) =>
  changed({ second: { ...second, ...changes } });
function flipped(signature: Uint8Array): Uint8Array {
  const other = Uint8Array.from(signature);
  other[77 % other.length]! ^= 1;
  return other;
}
/** An Ed25519 signature by any key, under any header. */
const signedBy = (key: ExportableKey, header: Uint8Array) => key.sign(signingInput(header, payload));
const stripped = ({ protected: header, payload, signature }: Envelope) =>
  encodeEnvelope({ protected: header, payload, signature });

test('what is made for two signatures is delivered with two, by the checkpoint and from a file', () => {
  expect(judge(sound.bytes)).toMatchObject({ outcome: 'delivered', exported: 'genuine' });
});

test.each<[string, () => Uint8Array, VerdictCode, RegExp]>([
  ['without the second signature', () => stripped(envelope), 'TRUST_BAD_SIGNATURE', /second.*missing/],
  [
    'with a second signature that is cut short',
    () => withSecond({ signature: second.signature.subarray(0, -1) }),
    'TRUST_BAD_SIGNATURE',
    /second signature/,
  ],
  [
    'with a bit of the second signature flipped',
    () => withSecond({ signature: flipped(second.signature) }),
    'TRUST_BAD_SIGNATURE',
    /second signature/,
  ],
  [
    'with a bit of the first signature flipped, and a good second one',
    () => changed({ signature: flipped(envelope.signature) }),
    'TRUST_BAD_SIGNATURE',
    /the signature is not that of/,
  ],
  [
    'with the second signature of another entry of the same key',
    () => changed({ second: decodeEnvelope(link(EMPTY_HEAD, 2, { key: KEY }).bytes).second! }),
    'TRUST_BAD_SIGNATURE',
    /second signature/,
  ],
  [
    'with the second signature of another participant’s key, under its own header',
    () => changed({ second: decodeEnvelope(signPayload(payload, ANOTHER)).second! }),
    'TRUST_BAD_SIGNATURE',
    /second signature/,
  ],
  [
    'with the second signature of another participant’s key, under the right header',
    () => withSecond({ signature: ANOTHER.second!.sign(signingInput(second.protected, payload)) }),
    'TRUST_BAD_SIGNATURE',
    /second signature/,
  ],
  [
    'with a second header that names the first’s algorithm, signed so',
    () => {
      const header = protectedHeaderOf(KEY.kid, 'karaula-entry+jws');
      return changed({ second: { protected: header, signature: signedBy(KEY, header) } });
    },
    'TRUST_BAD_SIGNATURE',
    /second signature/,
  ],
  [
    'with a second signature of the right key for another purpose',
    () => {
      const header = protectedHeaderOf(
        secondThumbprintOf(KEY.second!.publicJwk),
        'karaula-release+jws',
        'ML-DSA-44',
      );
      return changed({
        second: { protected: header, signature: KEY.second!.sign(signingInput(header, payload)) },
      });
    },
    'TRUST_BAD_SIGNATURE',
    /second signature/,
  ],
  [
    'with the second key’s signature as the first, under the first’s header',
    () => changed({ signature: KEY.second!.sign(signingInput(envelope.protected, payload)) }),
    'TRUST_BAD_SIGNATURE',
    /the signature is not that of/,
  ],
  [
    'with the second key’s signature as the first, under its own header',
    () => encodeEnvelope({ ...second, payload }),
    'TRUST_UNKNOWN_KEY',
    /header/,
  ],
  [
    'with the two signatures in each other’s place',
    () => {
      const { protected: header, signature } = envelope;
      return encodeEnvelope({ ...second, payload, second: { protected: header, signature } });
    },
    'TRUST_UNKNOWN_KEY',
    /header/,
  ],
  ...(
    [
      ['an officer', OFFICER],
      ['the operator', OPERATOR],
      ['the second officer, for releases', RELEASE],
      ['the key of before', BEFORE],
    ] as const
  ).flatMap(([who, key]): [string, () => Uint8Array, VerdictCode, RegExp][] => [
    [
      `with the signature of ${who} in place of the first`,
      () => changed({ signature: signedBy(key, envelope.protected) }),
      'TRUST_BAD_SIGNATURE',
      /the signature is not that of/,
    ],
    [
      `with the signature of ${who} in place of the second`,
      () => withSecond({ signature: signedBy(key, second.protected) }),
      'TRUST_BAD_SIGNATURE',
      /second signature/,
    ],
  ]),
  ...(
    [
      ['an officer’s key', OFFICER],
      ['the operator’s directory key', OPERATOR],
      ['the key for releases', RELEASE],
    ] as const
  ).map(([what, key]): [string, () => Uint8Array, VerdictCode, RegExp] => [
    `signed as an entry by ${what}`,
    () => signPayload(payload, key),
    'TRUST_UNKNOWN_KEY',
    /header/,
  ]),
  [
    'signed as a release by the key for releases',
    () => {
      const header = protectedHeaderOf(RELEASE.kid, 'karaula-release+jws');
      return encodeEnvelope({ protected: header, payload, signature: signedBy(RELEASE, header) });
    },
    'TRUST_UNKNOWN_KEY',
    /header/,
  ],
  [
    'under the header of the key for sealing',
    () => {
      const header = protectedHeaderOf(thumbprintOf(SEALING), 'karaula-entry+jws');
      return encodeEnvelope({ protected: header, payload, signature: signedBy(KEY, header) });
    },
    'TRUST_UNKNOWN_KEY',
    /header/,
  ],
  [
    'of the key of before, with a second signature that nobody asked it for',
    () => encodeEnvelope({ ...decodeEnvelope(signPayload(payload, BEFORE)), second }),
    'TRUST_BAD_SIGNATURE',
    /does not list/,
  ],
])('K1: an entry %s is not believed', (_what, forge, code, reason) => {
  const judged = judge(forge());
  expect(judged).toMatchObject({ code, exported: code });
  expect(judged.outcome).not.toBe('delivered');
  expect(judged.reason).toMatch(reason);
});

test('K1: in no byte of an envelope with two signatures can a bit be flipped and it be delivered', () => {
  const context = makeContext({ directory: DIRECTORY });
  for (let at = 0; at < sound.bytes.length; at += 1) {
    const bytes = flipBit(sound.bytes, at * 8 + (at % 8));
    const { verdicts } = inspectRun(context, FEED, EMPTY_FEED_STATE, [arrive(bytes)]);
    expect(verdicts.map(({ outcome }) => outcome)).not.toContain('delivered');
  }
});

test('what a key needs is the directory’s word: of two keys in a rotation each needs its own', () => {
  expect(judge(signPayload(payload, BEFORE))).toMatchObject({ outcome: 'delivered', exported: 'genuine' });
  expect(judge(stripped(envelope)).code).toBe('TRUST_BAD_SIGNATURE');
  const over = makeContext({ nowMs: Date.parse('2026-03-06T00:00:00Z') });
  const late = link(EMPTY_HEAD, 1, {
    key: BEFORE,
    changes: { issuedAtMs: over.nowMs, expiresAtMs: over.nowMs + 1e6 },
  });
  const { verdicts } = inspectRun({ ...over, directory: DIRECTORY }, FEED, EMPTY_FEED_STATE, [
    arrive(late.bytes),
  ]);
  expect(verdicts).toMatchObject([{ code: 'TRUST_KEY_NOT_VALID' }]);
});

test('K2: under a directory of before, which lists the key without a second, two signatures are not taken for one', () => {
  const single = { ...KEY.publicJwk };
  delete (single as { second?: unknown }).second;
  const older = trustDirectory(directoryWith([listSignatureKey(single, 'sign', times)]));
  expect(judge(sound.bytes, older)).toMatchObject({
    code: 'TRUST_BAD_SIGNATURE',
    exported: 'TRUST_BAD_SIGNATURE',
  });
});

test('K2: a directory of before, in which the key needs one signature only, does not come back', () => {
  const newer = read(directoryWith(KEYS, { version: 4 }));
  const older = read(directoryWith([listKey(BEFORE)], { version: 3 }));
  expect(decideDirectorySuccession(newer, older)).toMatchObject({ code: 'TRUST_DIRECTORY_ROLLED_BACK' });
  expect(decideDirectorySuccession(older, newer)).toEqual({ usable: true });
});

test('K1: an entry without its second signature vouches for none before it, and is delivered once a sound one commits to it', () => {
  const [first, middle, last] = makeFeed(3, () => ({ key: KEY }));
  const bare = stripped(decodeEnvelope(middle!.bytes));
  const context = makeContext({ directory: DIRECTORY });
  const spoiled = encodeEnvelope({ ...decodeEnvelope(first!.bytes), signature: flipped(envelope.signature) });
  const alone = inspectRun(context, FEED, EMPTY_FEED_STATE, [arrive(spoiled), arrive(bare)]);
  expect(alone.verdicts.map(({ outcome }) => outcome)).toEqual(['held', 'held']);
  // A hub that strips it changes the entry's hash, so that what the author said next is of the other, whole one.
  const mended = inspectRun(
    context,
    FEED,
    EMPTY_FEED_STATE,
    [first!, { bytes: bare }, middle!, last!].map(({ bytes }) => arrive(bytes)),
  );
  expect(mended.verdicts.filter(({ outcome }) => outcome === 'delivered')).toHaveLength(3);
  expect(mended.state.head).toEqual(last!.head);
});

test('an author that leaves out its second signature is found out: the next sound entry vouches, and it is on record', () => {
  const first = link(EMPTY_HEAD, 1, { key: KEY });
  const faulty = stripped(decodeEnvelope(first.bytes));
  const { hash } = inspectRun(makeContext({ directory: DIRECTORY }), FEED, EMPTY_FEED_STATE, [arrive(faulty)])
    .verdicts[0] as {
    hash: Uint8Array;
  };
  const next = link({ seq: 1, hash }, 2, { key: KEY });
  const run = [faulty, next.bytes].map((bytes) => arrive(bytes));
  const context = makeContext({ directory: DIRECTORY });
  const inOne = inspectRun(context, FEED, EMPTY_FEED_STATE, run);
  expect(inOne.verdicts).toMatchObject([
    { outcome: 'delivered', verifiedBy: { how: 'chain', seq: 2 }, ownSignatureChecked: false },
    { outcome: 'delivered', verifiedBy: { how: 'signature' } },
  ]);
  const held = inspectRun(context, FEED, EMPTY_FEED_STATE, run.slice(0, 1));
  expect(held.verdicts).toMatchObject([{ outcome: 'held', code: 'TRUST_BAD_SIGNATURE' }]);
  const settled = inspectRun(context, FEED, held.state, run.slice(1));
  expect(settled.verdicts.find((verdict) => 'seq' in verdict && verdict.seq === 1)).toMatchObject({
    outcome: 'delivered',
    fault: 'TRUST_BAD_SIGNATURE',
  });
});

function read(directory: Directory): VerifiedDirectory {
  return verifyDirectory(signDirectory(directory, OPERATOR), rootOf(OPERATOR));
}
