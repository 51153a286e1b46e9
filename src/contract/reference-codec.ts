import type { karaula } from '../gen/karaula.js';
import type { EntryReference } from './entry.ts';
import { wireInteger } from './wire-time.ts';

export function referenceFromWire(wire: karaula.v1.EntryReference): EntryReference {
  return {
    feed: wire.feed,
    seq: wireInteger(wire.seq),
    entryId: wire.entryId,
    hash: new Uint8Array(wire.hash),
  };
}
