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
}

/**
 * The bytes that are kept, hashed and sent.
 * @throws {ContractError} `CONTRACT_TOO_LARGE` above {@link MAX_ENVELOPE_BYTES}, `CONTRACT_MALFORMED` when a part is empty
 */
export function encodeEnvelope(envelope: Envelope): Uint8Array {
  assertComplete(envelope);
  const bytes = plainBytes(Wire.encode(envelope).finish());
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
  const envelope = decodeParts(bytes);
  assertComplete(envelope);
  if (!isSameBytes(Wire.encode(envelope).finish(), bytes)) {
    throw new ContractError('CONTRACT_MALFORMED', 'the envelope is not in its canonical encoding');
  }
  return envelope;
}

function decodeParts(bytes: Uint8Array): Envelope {
  try {
    const wire = Wire.decode(bytes);
    return {
      protected: plainBytes(wire.protected),
      payload: plainBytes(wire.payload),
      signature: plainBytes(wire.signature),
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

function assertComplete(envelope: Envelope): void {
  for (const part of ['protected', 'payload', 'signature'] as const) {
    if (envelope[part].length === 0) {
      throw new ContractError('CONTRACT_MALFORMED', `the envelope has no ${part}`);
    }
  }
}
