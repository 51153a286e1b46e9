import type { karaula } from '../gen/karaula.js';
import type { EntryReference } from './entry.ts';
import { wireInteger } from './wire-time.ts';

/** @throws {ContractError} `CONTRACT_MALFORMED` for a place that is no exact number */
export function referenceFromWire(wire: karaula.v1.EntryReference): EntryReference {
  return {
    feed: wire.feed,
    seq: wireInteger(wire.seq, 'target.seq'),
    entryId: wire.entryId,
    hash: new Uint8Array(wire.hash),
  };
}
