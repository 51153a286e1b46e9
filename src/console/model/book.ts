import type { Known } from './known.ts';

/** All that is known, found by what it has in common. */
export interface Book {
  get(key: string): Known | undefined;
  /** Puts something in, or in the place of what has its key; all that has something in common with it is to be looked at. */
  put(known: Known): void;
  drop(key: string): void;
  /** What has this in common is to be looked at again. */
  touch(anchor: string): void;
  touchAll(): void;
  touchWhere(isWanted: (known: Known) => boolean): void;
  /**
   * The next of what is to be looked at: all that hangs together with it. `gone`: what was dropped since.
   * Undefined: nothing is to be looked at.
   */
  next(): { readonly known: readonly Known[]; readonly gone: readonly string[] } | undefined;
  /** All that hangs together with what has this key. */
  around(key: string): Known[];
  size(): number;
  /** How much is to be looked at. */
  waiting(): number;
}

export function openBook(): Book {
  const all = new Map<string, Known>();
  /** Of most there is one key: a set for each would cost more than all else. */
  const byAnchor = new Map<string, string | Set<string>>();
  const touched = new Set<string>();
  let gone: string[] = [];

  const touch = (anchors: readonly string[]) => {
    for (const anchor of anchors) touched.add(anchor);
  };
  const remove = ({ key, anchors }: Known) => {
    for (const anchor of anchors) {
      const keys = byAnchor.get(anchor);
      if (typeof keys === 'object') keys.delete(key);
      if (keys === key || (typeof keys === 'object' && keys.size === 0)) byAnchor.delete(anchor);
    }
    touch(anchors);
  };
  const keysAt = (anchor: string): Iterable<string> => {
    const keys = byAnchor.get(anchor) ?? [];
    return typeof keys === 'string' ? [keys] : keys;
  };
  const around = (anchor: string, visited: Set<string>): Known[] => {
    const found = new Map<string, Known>();
    const ways = [anchor];
    for (let way = ways.pop(); way !== undefined; way = ways.pop()) {
      if (visited.has(way)) continue;
      visited.add(way);
      for (const key of keysAt(way)) {
        const known = all.get(key);
        if (known === undefined || found.has(key)) continue;
        found.set(key, known);
        ways.push(...known.anchors);
      }
    }
    return [...found.values()];
  };

  return {
    get: (key) => all.get(key),
    put: (known) => {
      const before = all.get(known.key);
      if (before !== undefined) remove(before);
      all.set(known.key, known);
      for (const anchor of known.anchors) {
        const keys = byAnchor.get(anchor);
        if (keys === undefined) byAnchor.set(anchor, known.key);
        else if (typeof keys === 'object') keys.add(known.key);
        else if (keys !== known.key) byAnchor.set(anchor, new Set([keys, known.key]));
      }
      touch(known.anchors);
    },
    drop: (key) => {
      const known = all.get(key);
      if (known === undefined) return;
      all.delete(key);
      gone.push(key);
      remove(known);
    },
    touch: (anchor) => touched.add(anchor),
    touchAll: () => {
      for (const anchor of byAnchor.keys()) touched.add(anchor);
    },
    touchWhere: (isWanted) => {
      for (const [key, known] of all) if (isWanted(known)) touched.add(key);
    },
    next: () => {
      const [anchor] = touched;
      if (anchor === undefined) return undefined;
      const visited = new Set<string>();
      const known = around(anchor, visited);
      for (const one of visited) touched.delete(one);
      const dropped = gone;
      gone = [];
      return { known, gone: dropped };
    },
    around: (key) => around(key, new Set()),
    size: () => all.size,
    waiting: () => touched.size,
  };
}
