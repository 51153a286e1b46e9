import type { ConsoleMember } from '../member.ts';

interface Kept {
  readonly version: string;
  readonly readAtMs: number;
  readonly found: unknown;
}

const memories = new WeakMap<ConsoleMember, Map<string, Kept>>();

export interface Recalled {
  /** What it is; K5: with the purpose, where what is read depends on that. */
  readonly what: string;
  /** Another version is read anew. */
  readonly version: string;
  /** By the member's clock. Milliseconds since 1970. */
  readonly nowMs: number;
  /** What is taken back, tainted or over changes much without a new version: it is read anew after so long. */
  readonly forMs: number;
}

/** What `read` found for this member when the version was the same, and not long ago: many look, and little changes. */
export function recall<T>(
  member: ConsoleMember,
  { what, version, nowMs, forMs }: Recalled,
  read: () => T,
): T {
  const kept = memories.get(member) ?? new Map<string, Kept>();
  memories.set(member, kept);
  const before = kept.get(what);
  if (before?.version === version && Math.abs(nowMs - before.readAtMs) < forMs) return before.found as T;
  const found = read();
  kept.set(what, { version, readAtMs: nowMs, found });
  return found;
}
