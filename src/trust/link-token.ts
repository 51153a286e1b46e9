import { createHmac, type KeyObject } from 'node:crypto';
import type { Identifier } from '../contract/link.ts';

const TOKEN_BYTES = 16;

/**
 * The blind token of an identifier: HMAC-SHA256 (RFC 2104), cut to 16 bytes, in hexadecimal. Who has not the key learns
 * nothing; who has it, a member of that month, can try what he can think of (docs/links.md). K7
 * @param key a link key, of one originator, community and month
 */
export function linkTokenOf(key: KeyObject, community: string, { type, value }: Identifier): string {
  return createHmac('sha256', key)
    .update(`karaula-link/1 ${type} ${community} ${value}`)
    .digest()
    .subarray(0, TOKEN_BYTES)
    .toString('hex');
}
