import { karaula } from '../gen/karaula.js';
import { ContractError } from './errors.ts';
import { MAX_ENVELOPE_BYTES } from './limits.ts';
import { isSameBytes, plainBytes } from './plain-bytes.ts';

const Wire = karaula.v1.Envelope;

/** A signed entry as it travels: a JWS (RFC 7515) in protobuf clothing. */
export interface Envelope {
  /** The protected header, constant for a key; compared as bytes, never parsed. */
  readonly protected: Uint8Array;
  /** A serialized Entry. */
  readonly payload: Uint8Array;
  readonly signature: Uint8Array;
  /** The second signature over the same payload, of a key that makes two. */
  readonly second?: EnvelopeSignature;
}

/** A further signature with the header that it is over, constant for a key like the first. */
export interface EnvelopeSignature {
  readonly protected: Uint8Array;
  readonly signature: Uint8Array;
}

/**
 * The bytes that are kept, hashed and sent.
 * @throws {ContractError} `CONTRACT_TOO_LARGE` above {@link MAX_ENVELOPE_BYTES}, `CONTRACT_MALFORMED` when a part is empty
 */
export function encodeEnvelope(envelope: Envelope): Uint8Array {
  assertComplete(envelope);
  const bytes = plainBytes(encodeParts(envelope));
  assertSize(bytes);
  return bytes;
}

/**
 * Takes an envelope apart; the parts are views on `bytes`. Only the one canonical encoding is taken, so an
 * envelope's hash (K2) stands for its content.
 * @throws {ContractError} `CONTRACT_TOO_LARGE` (checked first), `CONTRACT_MALFORMED`
 */
export function decodeEnvelope(bytes: Uint8Array): Envelope {
  assertSize(bytes);
  const canonical = viewParts(bytes);
  if (canonical !== undefined) return canonical;
  // The decoder says what is wrong with it.
  const envelope = decodeParts(bytes);
  assertComplete(envelope);
  if (!isSameBytes(encodeParts(envelope), bytes)) {
    throw new ContractError('CONTRACT_MALFORMED', 'the envelope is not in its canonical encoding');
  }
  return envelope;
}

/** The bytes with which every envelope begins that has this header: what a key signed is found by them. */
export function envelopeBeginning(protectedHeader: Uint8Array): Uint8Array {
  return plainBytes(Wire.encode({ protected: protectedHeader }).finish());
}

/** Tags of the parts: fields 1 to 5, each with a length. The last two come with a second signature. */
const TAGS = [0x0a, 0x12, 0x1a, 0x22, 0x2a];

/**
 * The parts of the canonical encoding: the first three or all five in their order, none empty, each length in as few
 * bytes as it needs, and nothing else. To decode and encode it again says the same of such bytes, and costs ten times as much.
 * @returns undefined for all other bytes
 */
function viewParts(bytes: Uint8Array): Envelope | undefined {
  const parts: Uint8Array[] = [];
  let offset = 0;
  for (const tag of TAGS) {
    if (offset === bytes.length && parts.length === 3) break;
    if (bytes[offset] !== tag) return undefined;
    let length = 0;
    let byte: number | undefined;
    for (let shift = 0; ; shift += 7) {
      offset += 1;
      byte = bytes[offset];
      if (byte === undefined || shift > 14) return undefined;
      length |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    // Nothing in it, or a byte of the length that says nothing.
    if (byte === 0) return undefined;
    offset += 1;
    if (offset + length > bytes.length) return undefined;
    parts.push(new Uint8Array(bytes.buffer, bytes.byteOffset + offset, length));
    offset += length;
  }
  if (offset !== bytes.length) return undefined;
  const envelope = { protected: parts[0]!, payload: parts[1]!, signature: parts[2]! };
  if (parts.length === 3) return envelope;
  return { ...envelope, second: { protected: parts[3]!, signature: parts[4]! } };
}

function encodeParts({ protected: header, payload, signature, second }: Envelope): Uint8Array {
  const parts = { protected: header, payload, signature };
  if (second === undefined) return Wire.encode(parts).finish();
  const { protected: secondProtected, signature: secondSignature } = second;
  return Wire.encode({ ...parts, secondProtected, secondSignature }).finish();
}

function decodeParts(bytes: Uint8Array): Envelope {
  try {
    const wire = Wire.decode(bytes);
    const second = {
      protected: plainBytes(wire.secondProtected),
      signature: plainBytes(wire.secondSignature),
    };
    return {
      protected: plainBytes(wire.protected),
      payload: plainBytes(wire.payload),
      signature: plainBytes(wire.signature),
      ...(second.protected.length + second.signature.length > 0 && { second }),
    };
  } catch (cause) {
    throw new ContractError(
      'CONTRACT_MALFORMED',
      `the envelope does not decode: ${(cause as Error).message}`,
    );
  }
}

function assertSize(bytes: Uint8Array): void {
  if (bytes.length > MAX_ENVELOPE_BYTES) {
    throw new ContractError(
      'CONTRACT_TOO_LARGE',
      `the envelope has ${bytes.length} bytes; at most ${MAX_ENVELOPE_BYTES} are allowed`,
    );
  }
}

function assertComplete({ protected: header, payload, signature, second }: Envelope): void {
  assertPart('protected', header);
  assertPart('payload', payload);
  assertPart('signature', signature);
  if (second === undefined) return;
  assertPart('second protected', second.protected);
  assertPart('second signature', second.signature);
}

function assertPart(name: string, bytes: Uint8Array): void {
  if (bytes.length === 0) throw new ContractError('CONTRACT_MALFORMED', `the envelope has no ${name}`);
}
