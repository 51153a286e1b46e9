/**
 * A forger's workbench: honest feeds and every kind of dishonest envelope, made with real keys. Deterministic (K10).
 * All participants, keys and alerts here are made up.
 */
import { hash as digest } from 'node:crypto';
import type { Directory, SignatureKey } from '../../src/contract/directory.ts';
import type { Draft, Entry } from '../../src/contract/entry.ts';
import { decodeEntry, encodeEntry } from '../../src/contract/entry-codec.ts';
import { decodeEnvelope, type Envelope, encodeEnvelope } from '../../src/contract/envelope.ts';
import { type FeedId, subjectOf } from '../../src/contract/feed.ts';
import type { GateContext } from '../../src/gate/gate-context.ts';
import { EMPTY_HEAD, type Head } from '../../src/gate/head.ts';
import type { Arrival } from '../../src/gate/inspect-run.ts';
import { type PreparedEntry, prepareEntry } from '../../src/gate/prepare-entry.ts';
import { hashEnvelope } from '../../src/trust/chain.ts';
import { type VerifiedDirectory, verifyDirectory } from '../../src/trust/directory.ts';
import { signPayload } from '../../src/trust/sign-envelope.ts';
import { signingInput } from '../../src/trust/signing-input.ts';
import { type ExportableKey, type SigningKey, signingKeyFromSeed } from '../../src/trust/signing-key.ts';
import { listSignatureKey } from '../../src/trust/trusted-key.ts';
import { rootOf, signDirectory } from '../support/sign-directory.ts';

/** 2026-03-02T08:00Z, a Monday. */
export const NOW_MS = Date.UTC(2026, 2, 2, 8);
export const HOUR_MS = 3_600_000;

export const FEED: FeedId = { origin: 'mk-bp', community: 'wb6', kind: 'border-incident' };

/** A key that follows from a name. */
export function keyOf(name: string): ExportableKey {
  const known = KEYS.get(name);
  if (known !== undefined) return known;
  const key = signingKeyFromSeed(new Uint8Array(digest('sha256', `made-up key of ${name}`, 'buffer')));
  KEYS.set(name, key);
  return key;
}

/** The same with a second key, so that each of its signatures is two. */
export function hybridKeyOf(name: string): ExportableKey {
  const known = HYBRID_KEYS.get(name);
  if (known !== undefined) return known;
  const seedOf = (what: string) => new Uint8Array(digest('sha256', `made-up ${what} of ${name}`, 'buffer'));
  const key = signingKeyFromSeed(seedOf('key'), seedOf('second key'));
  HYBRID_KEYS.set(name, key);
  return key;
}

const KEYS = new Map<string, ExportableKey>();
const HYBRID_KEYS = new Map<string, ExportableKey>();

/** As the directory lists it; valid from ten days before to 355 days after {@link NOW_MS}. */
export function listKey(
  key: SigningKey,
  changes: Partial<Omit<SignatureKey, 'suite' | 'jwk' | 'use'>> = {},
): SignatureKey {
  const times = { notBefore: '2026-02-20T00:00:00Z', notAfter: '2027-02-20T00:00:00Z' };
  return { ...listSignatureKey(key.publicJwk, 'sign', times), ...changes };
}

/** mk-bp (two keys in force, one retired, one revoked), xk-kp, rs-gp and uk-nca; wb6 without uk-nca. */
export function makeDirectory(changes: Partial<Directory> = {}): Directory {
  const from = '2026-01-01T00:00:00Z';
  return {
    version: 3,
    issuedAt: '2026-03-01T00:00:00Z',
    expiresAt: '2026-04-01T00:00:00Z',
    participants: [
      {
        id: 'mk-bp',
        country: 'MK',
        name: 'Border Police',
        keys: [
          listKey(keyOf('mk-bp')),
          listKey(keyOf('mk-bp second')),
          listKey(keyOf('mk-bp retired'), { notAfter: '2026-02-21T00:00:00Z' }),
          listKey(keyOf('mk-bp revoked'), { revokedAt: '2026-03-01T00:00:00Z' }),
        ],
      },
      { id: 'xk-kp', country: 'XK', name: 'Police, Border Department', keys: [listKey(keyOf('xk-kp'))] },
      { id: 'rs-gp', country: 'RS', name: 'Border Police', keys: [listKey(keyOf('rs-gp'))] },
      { id: 'uk-nca', country: 'GB', name: 'National Crime Agency', keys: [listKey(keyOf('uk-nca'))] },
    ],
    communities: [
      {
        id: 'wb6',
        title: 'The six',
        members: [
          { participant: 'mk-bp', from },
          { participant: 'xk-kp', from },
          { participant: 'rs-gp', from },
        ],
      },
    ],
    ...changes,
  };
}

/** Signed and verified, as a reader has it. */
export function trustDirectory(directory: Directory = makeDirectory()): VerifiedDirectory {
  const operator = keyOf('operator');
  return verifyDirectory(signDirectory(directory, operator), rootOf(operator));
}

const DIRECTORY = trustDirectory();

export function makeContext(changes: Partial<GateContext> = {}): GateContext {
  return { directory: DIRECTORY, reader: 'xk-kp', nowMs: NOW_MS, ...changes };
}

/** A valid draft; `number` makes it differ from others. */
export function makeDraft(number = 1, changes: Partial<Draft> = {}): Draft {
  return {
    feed: FEED,
    issuedAtMs: NOW_MS - HOUR_MS,
    expiresAtMs: NOW_MS + 24 * HOUR_MS,
    entryId: `01954f00-0000-7000-8000-${number.toString(16).padStart(12, '0')}`,
    status: 'EXERCISE',
    handling: { code: 'H0' },
    body: {
      case: 'alert',
      alert: {
        occurredAt: '2026-03-02T06:30:00Z',
        place: { type: 'GREEN', country: 'MK' },
        impact: 'HIGH',
        evaluation: { source: 'A', information: 'I2' },
        summary: `Made-up sighting ${number}`,
        borderIncident: { type: 'ILLEGAL_CROSSING', stage: 'ACTUAL', transport: 'VAN', persons: 6 },
      },
    },
    ...changes,
  };
}

export interface LinkOptions {
  readonly key?: SigningKey;
  /** The publisher's own fault: the envelope is chained, but its signature is not good. */
  readonly isBadlySigned?: boolean;
  readonly changes?: Partial<Draft>;
}

/** The next honest (or faulty, but not forged) entry after `head`. */
export function link(head: Head, number: number, options: LinkOptions = {}): PreparedEntry {
  const { key = keyOf('mk-bp'), isBadlySigned = false, changes = {} } = options;
  const good = prepareEntry(makeDraft(number, changes), head, key);
  if (!isBadlySigned) return good;
  const bytes = spoilSignature(good.bytes);
  return { ...good, bytes, head: { seq: good.entry.seq, hash: hashEnvelope(bytes) } };
}

/** A feed of `length` entries; `optionsAt(seq)` says what is special about one of them. */
export function makeFeed(
  length: number,
  optionsAt: (seq: number) => LinkOptions = () => ({}),
  after: Head = EMPTY_HEAD,
): PreparedEntry[] {
  const entries: PreparedEntry[] = [];
  let head = after;
  for (let index = 0; index < length; index += 1) {
    const entry = link(head, head.seq + 1, optionsAt(head.seq + 1));
    entries.push(entry);
    head = entry.head;
  }
  return entries;
}

/** On the subject of {@link FEED}, unless another is given. */
export function arrive(bytes: Uint8Array, changes: Partial<Arrival> = {}): Arrival {
  return { subject: subjectOf(FEED), bytes, ...changes };
}

/** An entry changed after the fact and signed all the same, without asking the rules: what a bad insider can do. */
export function forgeEntry(bytes: Uint8Array, changes: Partial<Entry>, key = keyOf('mk-bp')): Uint8Array {
  const entry = decodeEntry(decodeEnvelope(bytes).payload);
  return signPayload(encodeEntry({ ...entry, ...changes }), key);
}

/** Any bytes at all, well signed. */
export function forgePayload(payload: Uint8Array, key = keyOf('mk-bp')): Uint8Array {
  return signPayload(payload, key);
}

/** One part of an envelope exchanged; nothing is signed again. */
export function replacePart(bytes: Uint8Array, parts: Partial<Envelope>): Uint8Array {
  return encodeEnvelope({ ...decodeEnvelope(bytes), ...parts });
}

/** The same with another header, signed over that header by `key`: a JWS that is right but for its header. */
export function forgeHeader(
  bytes: Uint8Array,
  header: string | Uint8Array,
  key = keyOf('mk-bp'),
): Uint8Array {
  const { payload } = decodeEnvelope(bytes);
  const protectedHeader = typeof header === 'string' ? new TextEncoder().encode(header) : header;
  const signature = key.sign(signingInput(protectedHeader, payload));
  return encodeEnvelope({ protected: protectedHeader, payload, signature });
}

export function spoilSignature(bytes: Uint8Array): Uint8Array {
  const signature = Uint8Array.from(decodeEnvelope(bytes).signature);
  signature[7] = signature[7]! ^ 0x20;
  return replacePart(bytes, { signature });
}

export function flipBit(bytes: Uint8Array, bit: number): Uint8Array {
  const flipped = Uint8Array.from(bytes);
  flipped[bit >> 3] = flipped[bit >> 3]! ^ (1 << (bit & 7));
  return flipped;
}
