import type { Entry } from '../contract/entry.ts';
import { decodeEntry, encodeEntry } from '../contract/entry-codec.ts';
import { decodeEnvelope, encodeEnvelope } from '../contract/envelope.ts';
import { ContractError } from '../contract/errors.ts';
import { MAX_LIFETIME_MS } from '../contract/limits.ts';

/** Bytes that cannot be read say nothing of how long they are good; as evidence they have been looked at by then. */
const UNREADABLE_KEEP_MS = 30 * 24 * 3_600_000;

/** What it says of itself where all has its place: nothing was sealed, and nothing can be opened. */
const NOTHING = {
  case: 'sealed',
  sealed: { keyId: '', iv: new Uint8Array(), ciphertext: new Uint8Array(), commitment: new Uint8Array() },
} as const;

/**
 * What is kept of an envelope whose content is erased: the header of its key (K6), its place, `prev`, times and
 * identifier, as an envelope that every reader of stored bytes understands. Its body is sealed, and holds nothing; its
 * signature is none. The hash of the envelope is kept beside it.
 */
export function erasedBytes(bytes: Uint8Array): Uint8Array {
  const { protected: header, payload } = decodeEnvelope(bytes);
  const { feed, seq, prev, issuedAtMs, expiresAtMs, entryId } = decodeEntry(payload);
  const place = { feed, seq, prev, issuedAtMs, expiresAtMs, entryId };
  return encodeEnvelope({
    protected: header,
    payload: encodeEntry({ ...place, body: NOTHING } as unknown as Entry),
    signature: new Uint8Array(1),
  });
}

/**
 * Until when bytes may be kept that came then, whatever they are; 0: for good, as statements of heads have no content.
 * Milliseconds since 1970.
 */
export function expiryOf(bytes: Uint8Array, cameAtMs: number): number {
  try {
    const { body, expiresAtMs } = decodeEntry(decodeEnvelope(bytes).payload);
    return body.case === 'heads' ? 0 : Math.min(expiresAtMs, cameAtMs + MAX_LIFETIME_MS);
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    return cameAtMs + UNREADABLE_KEEP_MS;
  }
}
