import type { Store } from '../../src/store/open-store.ts';
import { findOwnPlace } from '../../src/store/outbox.ts';
import { recordStatement } from '../../src/store/record-statement.ts';

/** As if a member had stated that it has our feed up to `seq`; each statement of a member needs its own `place`. */
export function stateHead(
  store: Store,
  member: string,
  feed: string,
  seq: number,
  at: { readonly place: number; readonly nowMs: number; readonly hash?: Uint8Array },
): void {
  const hash = at.hash ?? findOwnPlace(store, feed, seq)?.hash ?? new Uint8Array(32);
  const [origin = '', community = ''] = feed.split('.');
  store.transaction(() =>
    recordStatement(store, origin, {
      member,
      community,
      seq: at.place,
      hash: new Uint8Array(32).fill(at.place),
      position: at.place,
      statedAtMs: at.nowMs,
      receivedAtMs: at.nowMs,
      intervalS: 30,
      heads: seq === 0 ? [] : [{ feed, seq, hash }],
    }),
  );
}
