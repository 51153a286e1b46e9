import { hash as digest } from 'node:crypto';
import { decodeEnvelope, encodeEnvelope } from '../../src/contract/envelope.ts';
import { EMPTY_HEAD, type Head } from '../../src/gate/head.ts';
import { hashEnvelope } from '../../src/trust/chain.ts';
import { flipBit, forgeEntry, forgePayload, HOUR_MS, keyOf, link, NOW_MS, spoilSignature } from './forge.ts';
import { hex, type Specimen } from './model.ts';

/** What an origin, careless or robbed, may do with one place of its feed. */
export type Habit =
  | 'good'
  | 'badly-signed'
  | 'old-key'
  | 'old-key-badly-signed'
  | 'expired'
  | 'for-others'
  | 'sealed'
  | 'not-canonical';

export const HABITS: readonly Habit[] = [
  'good',
  'badly-signed',
  'old-key',
  'old-key-badly-signed',
  'expired',
  'for-others',
  'sealed',
  'not-canonical',
];

/** A chain made with these habits, after `head`; `salt` makes another chain of it. */
export function makeChain(habits: readonly Habit[], head: Head = EMPTY_HEAD, salt = 0): Specimen[] {
  const chain: Specimen[] = [];
  let at = head;
  for (const habit of habits) {
    const bytes = make(habit, at, salt);
    chain.push({
      bytes,
      hash: hex(hashEnvelope(bytes)),
      seq: at.seq + 1,
      prev: hex(at.hash),
      ...truthOf(habit),
    });
    at = { seq: at.seq + 1, hash: hashEnvelope(bytes) };
  }
  return chain;
}

/** What a hub or an outsider can make of a specimen: each a forgery or damaged. */
export function makeJunk(of: Specimen, variant: number): Specimen {
  const payload = decodeEnvelope(of.bytes).payload;
  switch (variant % 5) {
    case 0:
      return { ...outright(forgePayload(payload, keyOf('a stranger')), 'TRUST_UNKNOWN_KEY') };
    case 1:
      return { ...outright(forgePayload(payload, keyOf('rs-gp')), 'GATE_WRONG_FEED') };
    case 2:
      return { ...outright(of.bytes.subarray(0, of.bytes.length - 3), 'GATE_MALFORMED') };
    default: {
      // Damage to the signature: still claims the same place, and nobody will ever vouch for it.
      const bytes = damage(of, variant);
      return {
        bytes,
        hash: hex(hashEnvelope(bytes)),
        seq: of.seq,
        prev: of.prev,
        ownFault: 'TRUST_BAD_SIGNATURE',
        ...(of.isKeyInvalid && { isKeyInvalid: true }),
        ...(of.contentFault && { contentFault: of.contentFault }),
      };
    }
  }
}

/** What is damaged already gets another signature: the same bit flipped once more would mend it. */
function damage({ bytes, ownFault }: Specimen, variant: number): Uint8Array {
  if (ownFault !== 'TRUST_BAD_SIGNATURE') return flipBit(bytes, (bytes.length - 1 - (variant % 60)) * 8);
  const signature = new Uint8Array(digest('sha512', Buffer.concat([bytes, Buffer.of(variant)]), 'buffer'));
  return encodeEnvelope({ ...decodeEnvelope(bytes), signature });
}

function make(habit: Habit, head: Head, salt: number): Uint8Array {
  const { bytes } = link(head, head.seq + 1 + salt * 1_000);
  switch (habit) {
    case 'good':
      return bytes;
    case 'badly-signed':
      return spoilSignature(bytes);
    case 'old-key':
      return forgePayload(decodeEnvelope(bytes).payload, keyOf('mk-bp retired'));
    case 'old-key-badly-signed':
      return spoilSignature(forgePayload(decodeEnvelope(bytes).payload, keyOf('mk-bp retired')));
    case 'expired':
      return forgeEntry(bytes, { expiresAtMs: NOW_MS - HOUR_MS / 2 });
    case 'for-others':
      return forgeEntry(bytes, { handling: { code: 'H1', releasableTo: ['rs-gp'] } });
    case 'sealed':
      return forgeEntry(bytes, { body: { case: 'sealed', sealed: SEALED } });
    case 'not-canonical':
      return forgePayload(new Uint8Array([...decodeEnvelope(bytes).payload, 0xa2, 0x06, 0x01, 0x00]));
  }
}

const SEALED = {
  keyId: 'f'.repeat(32),
  iv: new Uint8Array(12),
  ciphertext: new Uint8Array(40),
  commitment: new Uint8Array(32),
};

function truthOf(habit: Habit): Partial<Specimen> {
  switch (habit) {
    case 'good':
      return {};
    case 'badly-signed':
      return { ownFault: 'TRUST_BAD_SIGNATURE' };
    case 'old-key':
      return { ownFault: 'TRUST_KEY_NOT_VALID', isKeyInvalid: true };
    case 'old-key-badly-signed':
      return { ownFault: 'TRUST_BAD_SIGNATURE', isKeyInvalid: true };
    case 'expired':
      return { contentFault: 'GATE_EXPIRED' };
    case 'for-others':
      return { contentFault: 'POLICY_NOT_RELEASABLE' };
    case 'sealed':
      return { contentFault: 'GATE_SEALED' };
    case 'not-canonical':
      return { contentFault: 'GATE_NOT_CANONICAL' };
  }
}

function outright(bytes: Uint8Array, code: NonNullable<Specimen['outright']>): Specimen {
  return { bytes, hash: hex(hashEnvelope(bytes)), seq: 0, prev: '', outright: code };
}
