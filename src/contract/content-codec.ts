import { karaula } from '../gen/karaula.js';
import { bodyFromWire, bodyToWire } from './body-codec.ts';
import type { EntryBody, SealableBody, SealableContent } from './entry.ts';
import { ContractError } from './errors.ts';
import { isInformationBody } from './information.ts';
import { labelsFromWire, labelsToWire } from './label-codec.ts';
import { isLinkBody } from './link.ts';
import { isSameBytes, plainBytes } from './plain-bytes.ts';
import { isSealedBody } from './sealed-rules.ts';

const Wire = karaula.v1.SealedContent;

/** Whether a body goes into a seal. Heads are for those who judge the hub, keys for those who have none yet. */
export function isSealable(body: EntryBody): body is SealableBody {
  return !isSealedBody(body) && !['heads', 'contentKey', 'prekey'].includes(body.case);
}

/** What the hub must not have, in whatever community: tokens, what members say of links, and what they ask one another. K7 */
export function isForSealOnly(body: EntryBody): boolean {
  return (
    isLinkBody(body) || isInformationBody(body) || (body.case === 'alert' && body.alert.tokens !== undefined)
  );
}

/** The one encoding of what is sealed. @throws {ContractError} `CONTRACT_INVALID` for a code that cannot be written */
export function encodeContent(content: SealableContent): Uint8Array {
  const { body, release } = content;
  const wire = { ...labelsToWire(content), ...bodyToWire(body), ...(release && { release }) };
  return plainBytes(Wire.encode(wire).finish());
}

/**
 * Reads what {@link encodeContent} wrote, and nothing else: no unknown, repeated or reordered fields. The content rules
 * are for the entry as a whole (validate-entry.ts).
 * @throws {ContractError} `CONTRACT_MALFORMED`
 */
export function decodeContent(bytes: Uint8Array): SealableContent {
  const wire = decodeWire(bytes);
  const body = bodyFromWire(wire);
  if (body === undefined || !isSealable(body)) throw malformed('it has no body that this version knows');
  if (!wire.handling) throw malformed('it has no handling');
  if (!isSameBytes(Wire.encode(wire).finish(), bytes)) throw malformed('it is not in its canonical encoding');
  return { ...labelsFromWire(wire), body };
}

function decodeWire(bytes: Uint8Array): karaula.v1.SealedContent {
  try {
    return Wire.decode(bytes);
  } catch (cause) {
    throw malformed(`it does not decode: ${(cause as Error).message}`);
  }
}

function malformed(why: string): ContractError {
  return new ContractError('CONTRACT_MALFORMED', `what was sealed cannot be read: ${why}`);
}
