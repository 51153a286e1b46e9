import { decodeEnvelope, encodeEnvelope } from '../contract/envelope.ts';
import { hashEnvelope } from '../trust/chain.ts';
import { type AttackContext, appendToFeed } from './attack-context.ts';
import { findPlayed } from './find-played.ts';
import { type DoneStep, HUB_OPERATOR } from './played-step.ts';
import type { AttackStep } from './scenario.ts';
import type { FlipBit } from './scenario-attack.ts';

/** Appends an earlier envelope with a single bit of one part changed. */
export async function flipBit(attack: FlipBit, _step: AttackStep, context: AttackContext): Promise<DoneStep> {
  const target = findPlayed(attack.of, context);
  const bytes = withBitFlipped(target.put.bytes, attack.part, attack.bit);
  return {
    from: HUB_OPERATOR,
    inTheNameOf: target.feed.origin,
    feed: target.feed,
    put: {
      bytes,
      hash: Buffer.from(hashEnvelope(bytes)).toString('hex'),
      streamSeq: await appendToFeed(context.hub, target.feed, bytes),
      ...(target.put.seq !== undefined && { seq: target.put.seq }),
    },
    headline: `One bit changed: ${target.headline}`,
    place: target.place,
    ...(target.impact !== undefined && { impact: target.impact }),
  };
}

/** The envelope with bit `bit` of a part flipped, counted from its start, modulo its length. */
export function withBitFlipped(envelope: Uint8Array, part: FlipBit['part'], bit: number): Uint8Array {
  const parts = decodeEnvelope(envelope);
  const changed = Uint8Array.from(parts[part]);
  const at = bit % (changed.length * 8);
  changed[at >> 3] = (changed[at >> 3] ?? 0) ^ (0x80 >> (at & 7));
  return encodeEnvelope({ ...parts, [part]: changed });
}
