import type { Entry } from '../contract/entry.ts';
import { decodeEntry } from '../contract/entry-codec.ts';
import { decodeEnvelope } from '../contract/envelope.ts';
import type { ForwardedCopy } from '../contract/forward.ts';
import { unsealWith } from './unseal.ts';

/**
 * What is in a forwarded copy that the gate has let through; of any other it says what it claims.
 * @throws {ContractError} when there is no entry in it
 */
export function copiedEntry({ original, originalPlaintext }: ForwardedCopy): Entry {
  const entry = decodeEntry(decodeEnvelope(original).payload);
  const opened = originalPlaintext === undefined ? entry : unsealWith(entry, originalPlaintext);
  return 'code' in opened ? entry : opened;
}
