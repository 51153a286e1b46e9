/** The most entries of a run: the hub's best speed, well below its limits. */
export const LONGEST_RUN = 256;

/**
 * For an atomic batch nats-server makes a store in a folder of its own, syncs it six times over and removes it: 2.5 ms,
 * where an entry by itself takes 0.5 ms (measured with 2.15.1).
 */
const SINGLY = 3;

/** Of so many entries that wait for the hub, how many the next run has. */
export function runLength(waiting: number): number {
  return waiting <= SINGLY ? Math.min(waiting, 1) : Math.min(waiting, LONGEST_RUN);
}
