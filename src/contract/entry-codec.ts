import { karaula } from '../gen/karaula.js';
import { alertFromWire, alertToWire } from './alert-codec.ts';
import { codeNumbers } from './code-numbers.ts';
import type { Draft, Entry, EntryBody, Handling, Release, Retraction, Sealed, Update } from './entry.ts';
import { ContractError } from './errors.ts';
import { kindCodeOf, kindOfCode } from './kind.ts';
import { HASH_BYTES, MAX_ENVELOPE_BYTES } from './limits.ts';
import { isSameBytes, plainBytes } from './plain-bytes.ts';
import { actionFromWire, actionToWire, headsFromWire, headsToWire } from './receipt-codec.ts';
import { referenceFromWire } from './reference-codec.ts';
import { timeMsFromWire, timeMsToWire, wireInteger } from './wire-time.ts';

const Wire = karaula.v1.Entry;

type WireEntry = karaula.v1.Entry.$Properties;
type Filling<T> = { -readonly [K in keyof T]?: T[K] };

const kind = codeNumbers('Kind');
const status = codeNumbers('Status');
const handlingCode = codeNumbers('HandlingCode');
const purpose = codeNumbers('Purpose');
const retractionReason = codeNumbers('RetractionReason');

/**
 * The one encoding of an entry. It does not apply the content rules (validate-entry.ts).
 * @throws {ContractError} `CONTRACT_INVALID` for a code, time or number that cannot be written
 */
export function encodeEntry(entry: Entry): Uint8Array {
  assertSeq(entry.seq, 'CONTRACT_INVALID');
  const { seq, prev, release } = entry;
  return encodeWire({ ...draftToWire(entry), seq, prev, ...(release && { release }) });
}

/**
 * What a second officer signs: the entry without its place, its `prev` and his signature. Of an entry in its one
 * encoding these are the payload's own bytes with the fields 4, 5 and 11 left out (proto/karaula/v1/envelope.proto).
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
    status: status.numberOf(draft.status),
    handling: handlingToWire(draft.handling),
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
    ...(wire.release && { release: releaseFromWire(wire.release) }),
  };
}

function draftFromWire(wire: karaula.v1.Entry): Draft {
  const feedKind = kindOfCode(kind.nameOf(wire.kind));
  if (feedKind === undefined) throw malformed(`its kind ${wire.kind} is not known`);
  if (!wire.issuedAt || !wire.expiresAt)
    throw malformed('it does not say when it was issued and when it expires');
  // K5: nothing may be decided about an entry that does not say who may have it.
  if (!wire.handling) throw malformed('it has no handling');
  const draft: Filling<Draft> = {
    feed: { origin: wire.origin, community: wire.community, kind: feedKind },
    issuedAtMs: timeMsFromWire(wire.issuedAt, 'issuedAt'),
    expiresAtMs: timeMsFromWire(wire.expiresAt, 'expiresAt'),
    entryId: wire.entryId,
    handling: handlingFromWire(wire.handling as karaula.v1.Handling),
    body: bodyFromWire(wire),
  };
  if (wire.status) draft.status = status.nameOf(wire.status);
  return draft as Draft;
}

function releaseFromWire({ protected: header, signature }: karaula.v1.Release.$Properties): Release {
  return { protected: new Uint8Array(header ?? []), signature: new Uint8Array(signature ?? []) };
}

function bodyFromWire(wire: karaula.v1.Entry): EntryBody {
  if (wire.alert) return { case: 'alert', alert: alertFromWire(wire.alert as karaula.v1.Alert) };
  if (wire.update) return { case: 'update', update: updateFromWire(wire.update as karaula.v1.Update) };
  if (wire.retraction) {
    return { case: 'retraction', retraction: retractionFromWire(wire.retraction as karaula.v1.Retraction) };
  }
  if (wire.sealed) return { case: 'sealed', sealed: sealedFromWire(wire.sealed as karaula.v1.Sealed) };
  if (wire.heads) return { case: 'heads', heads: headsFromWire(wire.heads as karaula.v1.HeadsStatement) };
  if (wire.action) return { case: 'action', action: actionFromWire(wire.action as karaula.v1.ActionReceipt) };
  throw malformed('it has no body that this version knows');
}

function bodyToWire(body: EntryBody): Pick<WireEntry, EntryBody['case']> {
  switch (body.case) {
    case 'alert':
      return { alert: alertToWire(body.alert) };
    case 'update': {
      const { target, alert, note, closes } = body.update;
      return { update: { target, note, closes, ...(alert && { alert: alertToWire(alert) }) } };
    }
    case 'retraction': {
      const { target, reason, note } = body.retraction;
      return { retraction: { target, note, reason: retractionReason.numberOf(reason) } };
    }
    case 'sealed':
      return { sealed: body.sealed };
    case 'heads':
      return { heads: headsToWire(body.heads) };
    case 'action':
      return { action: actionToWire(body.action) };
  }
}

function handlingFromWire(wire: karaula.v1.Handling): Handling {
  const handling: Filling<Handling> = {};
  if (wire.code) handling.code = handlingCode.nameOf(wire.code);
  if (wire.restriction) handling.restriction = wire.restriction;
  if (wire.purposes.length > 0) handling.purposes = wire.purposes.map(purpose.nameOf);
  if (wire.releasableTo.length > 0) handling.releasableTo = wire.releasableTo;
  return handling as Handling;
}

function handlingToWire(handling: Handling): object {
  return {
    ...handling,
    code: handlingCode.numberOf(handling.code),
    purposes: handling.purposes?.map(purpose.elementOf),
  };
}

function updateFromWire(wire: karaula.v1.Update): Update {
  const update: Filling<Update> = { note: wire.note, closes: wire.closes };
  if (wire.target) update.target = referenceFromWire(wire.target as karaula.v1.EntryReference);
  if (wire.alert) update.alert = alertFromWire(wire.alert as karaula.v1.Alert);
  return update as Update;
}

function retractionFromWire(wire: karaula.v1.Retraction): Retraction {
  const retraction: Filling<Retraction> = { note: wire.note };
  if (wire.reason) retraction.reason = retractionReason.nameOf(wire.reason);
  if (wire.target) retraction.target = referenceFromWire(wire.target as karaula.v1.EntryReference);
  return retraction as Retraction;
}

function sealedFromWire(wire: karaula.v1.Sealed): Sealed {
  return {
    keyId: wire.keyId,
    iv: new Uint8Array(wire.iv),
    ciphertext: new Uint8Array(wire.ciphertext),
    commitment: new Uint8Array(wire.commitment),
  };
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
