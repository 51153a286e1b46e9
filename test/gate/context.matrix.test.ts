import { expect, test } from 'vitest';
import type { Entry } from '../../src/contract/entry.ts';
import { decodeEnvelope, encodeEnvelope } from '../../src/contract/envelope.ts';
import { type FeedId, formatFeed, subjectOf } from '../../src/contract/feed.ts';
import { KINDS } from '../../src/contract/kind.ts';
import { EMPTY_FEED_STATE } from '../../src/gate/feed-state.ts';
import { EMPTY_HEAD } from '../../src/gate/head.ts';
import { inspectRun } from '../../src/gate/inspect-run.ts';
import { inspectExport } from '../../src/gate/verify-export.ts';
import { encodeBase64url } from '../../src/trust/base64url.ts';
import { verifyDirectory } from '../../src/trust/directory.ts';
import { exportJws } from '../../src/trust/export-jws.ts';
import { flattenJws } from '../../src/trust/general-jws.ts';
import { rootOf, signDirectory } from '../support/sign-directory.ts';
import { arrive, FEED, forgeEntry, keyOf, link, makeContext, makeDirectory, NOW_MS } from './forge.ts';

/**
 * One key for everything, which no operator should do: then only what is signed keeps the slots apart.
 * Every office of this directory is held with the key that is also mk-bp's.
 */
const key = keyOf('mk-bp');
const directoryText = signDirectory(makeDirectory(), key);
const root = rootOf(key);
const directory = verifyDirectory(directoryText, root);
const entryBytes = link(EMPTY_HEAD, 1).bytes;
const bundle = JSON.parse(directoryText);
const entryJws = flattenJws(exportJws(entryBytes))[0];

const partsOf = (jws: typeof entryJws) => ({
  // What is no JWS at all fills the parts as far as it can.
  protected: new Uint8Array(Buffer.from(jws.protected ?? JSON.stringify(jws).slice(0, 90), 'base64url')),
  payload: new Uint8Array(Buffer.from(jws.payload ?? JSON.stringify(jws), 'base64url')),
  signature: new Uint8Array(Buffer.from(jws.signature ?? 'AA', 'base64url')),
});

const timestamp = JSON.parse(bundle.metadata['timestamp.json']);
const hexToBase64url = (hex: string) => Buffer.from(hex, 'hex').toString('base64url');
const base64urlToHex = (text: string) => Buffer.from(text, 'base64url').toString('hex');

/** The directory with another signature of the right key under its timestamp. */
function withSignature(sig: string): object {
  const signatures = timestamp.signatures.map((signature: object) => ({ ...signature, sig }));
  return {
    ...bundle,
    metadata: { ...bundle.metadata, 'timestamp.json': JSON.stringify({ ...timestamp, signatures }) },
  };
}

const OBJECTS = {
  'an entry': entryJws,
  'a directory': bundle,
  'an entry with the signature of a directory': {
    ...entryJws,
    signature: hexToBase64url(timestamp.signatures[0].sig),
  },
  'a directory’s metadata under an entry’s header': {
    ...entryJws,
    payload: encodeBase64url(Buffer.from(JSON.stringify(timestamp.signed))),
    signature: hexToBase64url(timestamp.signatures[0].sig),
  },
  'a directory with the signature of an entry': withSignature(base64urlToHex(entryJws.signature)),
};

const SLOTS = {
  'a feed': (jws: typeof entryJws) => codeInFeed(FEED, encodeEnvelope(partsOf(jws))),
  'an exported entry': (jws: typeof entryJws) => {
    const verdict = inspectExport(jws, directory, NOW_MS);
    return verdict.outcome === 'genuine' ? 'accepted' : verdict.code;
  },
  'the directory': (jws: typeof entryJws) => {
    try {
      verifyDirectory(JSON.stringify(jws), root);
      return 'accepted';
    } catch (error) {
      return (error as { code: string }).code;
    }
  },
};

const MATRIX: Readonly<Record<keyof typeof OBJECTS, readonly [string, string, string]>> = {
  'an entry': ['accepted', 'accepted', 'TRUST_DIRECTORY_MALFORMED'],
  'a directory': ['TRUST_UNKNOWN_KEY', 'GATE_MALFORMED', 'accepted'],
  'an entry with the signature of a directory': [
    'TRUST_BAD_SIGNATURE',
    'TRUST_BAD_SIGNATURE',
    'TRUST_DIRECTORY_MALFORMED',
  ],
  'a directory’s metadata under an entry’s header': [
    'TRUST_BAD_SIGNATURE',
    'TRUST_BAD_SIGNATURE',
    'TRUST_DIRECTORY_MALFORMED',
  ],
  'a directory with the signature of an entry': [
    'TRUST_UNKNOWN_KEY',
    'GATE_MALFORMED',
    'TRUST_DIRECTORY_WRONG_KEY',
  ],
};

const cells = Object.entries(MATRIX).flatMap(([object, answers]) =>
  Object.keys(SLOTS).map((slot, index) => [object, slot, answers[index]!] as const),
);

test.each(cells)('K1: context.matrix: %s in the place of %s: %s', (object, slot, answer) => {
  const jws = OBJECTS[object as keyof typeof OBJECTS];
  expect(SLOTS[slot as keyof typeof SLOTS](jws)).toBe(answer);
});

const FEEDS: readonly FeedId[] = ['mk-bp', 'rs-gp'].flatMap((origin) =>
  ['wb6', 'jmtf'].flatMap((community) => KINDS.map((kind) => ({ origin, community, kind }))),
);

test('K1: context.matrix: an entry of one feed is refused in every other', () => {
  for (const own of FEEDS) {
    const bytes = forgeEntry(entryBytes, { feed: own }, keyOf(own.origin));
    for (const other of FEEDS) {
      const code = codeInFeed(other, bytes);
      // In its own feed it may still fail by its content: what matters here is that it fails nowhere else by that.
      if (own === other) expect(code, formatFeed(own)).not.toMatch(/^(GATE_WRONG_FEED|TRUST_)/);
      else expect(code, `${formatFeed(own)} in ${formatFeed(other)}`).toBe('GATE_WRONG_FEED');
    }
  }
});

test('K1: context.matrix: an entry of one place is not delivered at any other', () => {
  const bodies: Entry['body'][] = [
    { case: 'update', update: { target: reference(), note: 'Made up', closes: false } },
    { case: 'retraction', retraction: { target: reference(), reason: 'MISTAKE', note: 'Made up' } },
  ];
  const first = link(EMPTY_HEAD, 1);
  const second = link(first.head, 2);
  for (const body of bodies) {
    const bytes = forgeEntry(second.bytes, { body });
    const at = (seq: number) => {
      const head = [EMPTY_HEAD, first.head, second.head][seq]!;
      const { verdicts } = inspectRun(makeContext({ directory }), FEED, { head, held: [] }, [arrive(bytes)]);
      return verdicts.map((verdict) => ('code' in verdict ? verdict.code : verdict.outcome)).join();
    };
    expect([at(0), at(1), at(2)]).toEqual(['GATE_GAP', 'delivered', 'GATE_FORKED']);
  }
});

function codeInFeed(feed: FeedId, bytes: Uint8Array): string {
  const arrival = { subject: subjectOf(feed), bytes };
  const verdict = inspectRun(makeContext({ directory }), feed, EMPTY_FEED_STATE, [arrival]).verdicts[0]!;
  return 'code' in verdict ? verdict.code : 'accepted';
}

function reference() {
  const { head, entry } = link(EMPTY_HEAD, 1);
  return { feed: formatFeed(FEED), seq: 1, entryId: entry.entryId, hash: head.hash };
}

test('the envelope these objects travel in is taken apart as it was put together', () => {
  expect(encodeEnvelope(partsOf(entryJws))).toEqual(entryBytes);
  expect(decodeEnvelope(entryBytes).protected).toEqual(key.protectedHeader);
});
