import { KINDS, type Kind } from '../contract/kind.ts';
import { HASH_BYTES } from '../contract/limits.ts';

/** Where an entry says it belongs. Read without the codec, so that content this version cannot read still has a place. */
export interface Routing {
  readonly origin: string;
  readonly community: string;
  /** Absent: a kind this version does not know. */
  readonly kind?: Kind;
  readonly seq: number;
  readonly prev: Uint8Array;
  /** Milliseconds since 1970; NaN when not stated. */
  readonly issuedAtMs: number;
  readonly expiresAtMs: number;
}

/** Field numbers of karaula.v1.Entry; proto/karaula/v1/envelope.proto. */
const ORIGIN = 1;
const COMMUNITY = 2;
const KIND = 3;
const SEQ = 4;
const PREV = 5;
const ISSUED_AT = 6;
const EXPIRES_AT = 7;
const HEADS = 20;
/** Of karaula.v1.HeadsStatement; proto/karaula/v1/receipt.proto. */
const LET_GO = 4;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads the routing fields of a serialized Entry from hostile bytes: never throws, allocates next to nothing.
 * As in any protobuf decoder the last of a repeated field counts; the canonical check refuses such an entry later.
 * @returns undefined when the bytes are not protobuf or state no place
 */
export function readRouting(payload: Uint8Array): Routing | undefined {
  const fields = readFields(payload);
  if (fields === undefined) return undefined;
  const origin = readText(fields.get(ORIGIN));
  const community = readText(fields.get(COMMUNITY));
  const seq = fields.get(SEQ);
  const prev = fields.get(PREV);
  if (origin === undefined || community === undefined) return undefined;
  if (typeof seq !== 'number' || !Number.isSafeInteger(seq) || seq < 1) return undefined;
  if (!(prev instanceof Uint8Array) || prev.length !== HASH_BYTES) return undefined;
  const kind = KINDS[Number(fields.get(KIND)) - 1];
  return {
    origin,
    community,
    ...(kind === undefined ? {} : { kind }),
    seq,
    prev,
    issuedAtMs: readTimeMs(fields.get(ISSUED_AT)),
    expiresAtMs: readTimeMs(fields.get(EXPIRES_AT)),
  };
}

/** Whether an entry's bytes may name feeds of which its author has let go of something; costs next to nothing. */
export function mayLetGo(payload: Uint8Array): boolean {
  const heads = readFields(payload)?.get(HEADS);
  return heads instanceof Uint8Array && readFields(heads)?.has(LET_GO) === true;
}

/** Where one reads. */
interface Place {
  at: number;
}

/** The last value of each field of a message; undefined when the bytes are not protobuf. */
function readFields(bytes: Uint8Array): Map<number, number | Uint8Array> | undefined {
  const fields = new Map<number, number | Uint8Array>();
  const place: Place = { at: 0 };
  while (place.at < bytes.length) {
    const tag = takeVarint(bytes, place);
    if (tag === undefined || tag >= 2 ** 32) return undefined;
    const number = Math.floor(tag / 8);
    const value = number === 0 ? undefined : takeValue(bytes, place, tag % 8);
    if (value === undefined) return undefined;
    fields.set(number, value);
  }
  return fields;
}

function takeValue(bytes: Uint8Array, place: Place, wireType: number): number | Uint8Array | undefined {
  switch (wireType) {
    case 0:
      return takeVarint(bytes, place);
    case 1:
      return takeBytes(bytes, place, 8);
    case 2: {
      const length = takeVarint(bytes, place);
      return length === undefined ? undefined : takeBytes(bytes, place, length);
    }
    case 5:
      return takeBytes(bytes, place, 4);
    default:
      return undefined; // groups (3, 4) and nothing (6, 7)
  }
}

function takeBytes(bytes: Uint8Array, place: Place, length: number): Uint8Array | undefined {
  const start = place.at;
  place.at += length;
  return place.at > bytes.length ? undefined : bytes.subarray(start, place.at);
}

/** A varint as a number: exact below 2^53, otherwise no safe integer, which the caller refuses. */
function takeVarint(bytes: Uint8Array, place: Place): number | undefined {
  let value = 0;
  for (let index = 0; index < 10; index += 1) {
    const byte = bytes[place.at];
    if (byte === undefined) return undefined;
    place.at += 1;
    value += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) return value;
  }
  return undefined;
}

function readText(value: number | Uint8Array | undefined): string | undefined {
  if (!(value instanceof Uint8Array)) return undefined;
  try {
    return utf8.decode(value);
  } catch {
    return undefined;
  }
}

/** google.protobuf.Timestamp { seconds = 1, nanos = 2 }; before 1970 is no time for an entry. */
function readTimeMs(value: number | Uint8Array | undefined): number {
  const fields = value instanceof Uint8Array ? readFields(value) : undefined;
  const seconds = fields?.get(1) ?? 0;
  const nanos = fields?.get(2) ?? 0;
  if (fields === undefined || typeof seconds !== 'number' || typeof nanos !== 'number') return Number.NaN;
  const ms = seconds * 1_000 + Math.floor(nanos / 1_000_000);
  return Number.isSafeInteger(ms) ? ms : Number.NaN;
}
