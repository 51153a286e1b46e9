import { karaula } from '../gen/karaula.js';
import { bodyFromWire, bodyToWire } from './body-codec.ts';
import { codeNumbers } from './code-numbers.ts';
import type { Draft, Entry } from './entry.ts';
import { ContractError } from './errors.ts';
import { kindCodeOf, kindOfCode } from './kind.ts';
import { labelsFromWire, labelsToWire } from './label-codec.ts';
import { HASH_BYTES, MAX_ENVELOPE_BYTES } from './limits.ts';
import { isSameBytes, plainBytes } from './plain-bytes.ts';
import { isSealedBody } from './sealed-rules.ts';
import { timeMsFromWire, timeMsToWire, wireInteger } from './wire-time.ts';

const Wire = karaula.v1.Entry;

type WireEntry = karaula.v1.Entry.$Properties;
type Filling<T> = { -readonly [K in keyof T]?: T[K] };

const kind = codeNumbers('Kind');

/**
 * The one encoding of an entry. It does not apply the content rules (validate-entry.ts).
 * @throws {ContractError} `CONTRACT_INVALID` for a code, time or number that cannot be written
 */
export function encodeEntry(entry: Entry): Uint8Array {
  assertSeq(entry.seq, 'CONTRACT_INVALID');
  const { seq, prev, release, body } = entry;
  // What a second officer has signed is in the seal, and so is his signature.
  const isOpen = !isSealedBody(body);
  return encodeWire({ ...draftToWire(entry), seq, prev, ...(isOpen && release && { release }) });
}

/**
 * What a second officer signs: the entry without its place, its `prev` and his signature. Of an entry in its one
 * encoding these are the payload's own bytes with the fields 4, 5 and 11 left out (proto/karaula/v1/release.proto).
 * @throws {ContractError} `CONTRACT_INVALID` for a code, time or number that cannot be written
 */
export function encodeDraft(draft: Draft): Uint8Array {
  return encodeWire(draftToWire(draft));
}

/**
 * Reads what {@link encodeDraft} wrote, in that encoding and no other: what is shown is then all that is signed.
 * @throws {ContractError} `CONTRACT_TOO_LARGE`, `CONTRACT_MALFORMED`
 */
export function decodeDraft(bytes: Uint8Array): Draft {
  const draft = draftFromWire(decodeWire(bytes));
  if (!isSameBytes(encodeDraft(draft), bytes))
    throw malformed('it is not in the one encoding that drafts have');
  return draft;
}

/**
 * Reads what {@link encodeEntry} wrote. Checks the structure only: until {@link validateEntry} finds nothing,
 * required fields may be missing and codes may read `#99`.
 * @throws {ContractError} `CONTRACT_TOO_LARGE`, `CONTRACT_MALFORMED`
 */
export function decodeEntry(bytes: Uint8Array): Entry {
  return entryFromWire(decodeWire(bytes));
}

/**
 * Whether these bytes are the one encoding of an entry: decode → encode gives the same. Refuses unknown,
 * repeated and reordered fields, overlong varints and defaults written out. Never throws.
 */
export function isCanonicalEntry(bytes: Uint8Array): boolean {
  try {
    return isSameBytes(Wire.encode(decodeWire(bytes)).finish(), bytes);
  } catch {
    return false;
  }
}

/** {@link decodeEntry} and {@link isCanonicalEntry} for the price of one decoding. @throws as decodeEntry does */
export function readEntry(bytes: Uint8Array): { entry: Entry; isCanonical: boolean } {
  const wire = decodeWire(bytes);
  return { entry: entryFromWire(wire), isCanonical: isSameBytes(Wire.encode(wire).finish(), bytes) };
}

function encodeWire(wire: WireEntry): Uint8Array {
  return plainBytes(Wire.encode(wire).finish());
}

function draftToWire(draft: Draft): WireEntry {
  return {
    origin: draft.feed.origin,
    community: draft.feed.community,
    kind: kind.numberOf(kindCodeOf(draft.feed.kind)),
    issuedAt: timeMsToWire(draft.issuedAtMs, 'issuedAt'),
    expiresAt: timeMsToWire(draft.expiresAtMs, 'expiresAt'),
    entryId: draft.entryId,
    ...(isSealedBody(draft.body) ? {} : labelsToWire(draft)),
    ...bodyToWire(draft.body),
  } as WireEntry;
}

function decodeWire(bytes: Uint8Array): karaula.v1.Entry {
  // protobufjs would take a packed field of a million elements: size first, counts in the rules.
  if (bytes.length > MAX_ENVELOPE_BYTES) {
    throw new ContractError('CONTRACT_TOO_LARGE', `an entry of ${bytes.length} bytes fits into no envelope`);
  }
  try {
    return Wire.decode(bytes);
  } catch (cause) {
    throw malformed(`it does not decode: ${(cause as Error).message}`);
  }
}

function entryFromWire(wire: karaula.v1.Entry): Entry {
  const draft = draftFromWire(wire);
  if (wire.prev.length !== HASH_BYTES)
    throw malformed(`prev has ${wire.prev.length} bytes, not ${HASH_BYTES}`);
  return {
    ...draft,
    seq: seqFromWire(wire.seq),
    prev: new Uint8Array(wire.prev),
  };
}

function draftFromWire(wire: karaula.v1.Entry): Draft {
  const feedKind = kindOfCode(kind.nameOf(wire.kind));
  if (feedKind === undefined) throw malformed(`its kind ${wire.kind} is not known`);
  if (!wire.issuedAt || !wire.expiresAt)
    throw malformed('it does not say when it was issued and when it expires');
  // K5: nothing may be decided about an entry that does not say who may have it.
  if (!wire.handling && !wire.sealed && !wire.sealedVariants) throw malformed('it has no handling');
  const draft: Filling<Draft> = {
    feed: { origin: wire.origin, community: wire.community, kind: feedKind },
    issuedAtMs: timeMsFromWire(wire.issuedAt, 'issuedAt'),
    expiresAtMs: timeMsFromWire(wire.expiresAt, 'expiresAt'),
    entryId: wire.entryId,
    ...labelsFromWire(wire),
    body: readBody(wire),
  };
  return draft as Draft;
}

function readBody(wire: karaula.v1.Entry): Entry['body'] {
  const body = bodyFromWire(wire);
  if (body === undefined) throw malformed('it has no body that this version knows');
  return body;
}

function seqFromWire(value: number | { toNumber(): number }): number {
  const seq = wireInteger(value, 'seq');
  assertSeq(seq, 'CONTRACT_MALFORMED');
  return seq;
}

function assertSeq(seq: number, code: 'CONTRACT_INVALID' | 'CONTRACT_MALFORMED'): void {
  if (!Number.isSafeInteger(seq) || seq < 1) {
    throw new ContractError(code, `seq ${seq} is not a whole number from 1 to ${Number.MAX_SAFE_INTEGER}`);
  }
}

function malformed(why: string): ContractError {
  return new ContractError('CONTRACT_MALFORMED', `the entry cannot be read: ${why}`);
}
