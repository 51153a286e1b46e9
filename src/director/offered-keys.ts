import { decodeEntry } from '../contract/entry-codec.ts';
import { decodeEnvelope } from '../contract/envelope.ts';
import { ContractError } from '../contract/errors.ts';
import { hashEnvelope } from '../trust/chain.ts';
import { unwrapContentKey } from '../trust/content-key.ts';
import type { ContentKey } from '../trust/seal.ts';
import type { OpeningKey } from '../trust/sealing-key.ts';

/** Content keys by the hash of the envelope that brings them (hexadecimal): none counts before its entry is delivered. */
export type OfferedKeys = ReadonlyMap<string, ContentKey>;

/** Opens the content keys among arrivals that are for us. Whoever sent them is not yet looked at; nothing throws. */
export async function openOfferedKeys(
  arrivals: readonly { readonly subject: string; readonly bytes: Uint8Array }[],
  own: readonly OpeningKey[],
): Promise<OfferedKeys> {
  const offered = new Map<string, ContentKey>();
  for (const { subject, bytes } of arrivals) {
    if (!subject.endsWith('.key')) continue;
    const key = await openContentKey(bytes, own);
    if (key !== undefined) offered.set(Buffer.from(hashEnvelope(bytes)).toString('hex'), key);
  }
  return offered;
}

/** The content key in an envelope; undefined: it has none, or none for us. */
export async function openContentKey(
  bytes: Uint8Array,
  own: readonly OpeningKey[],
): Promise<ContentKey | undefined> {
  try {
    const { feed, body } = decodeEntry(decodeEnvelope(bytes).payload);
    if (body.case !== 'contentKey') return undefined;
    return await unwrapContentKey(body.contentKey, feed, own);
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
  }
  return undefined;
}
