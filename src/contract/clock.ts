/** Where time comes from. Passed in, never read from the machine in pure rooms. K10. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00Z. */
  nowMs(): number;
}

/** Where randomness comes from. K10: the same source gives the same bytes. */
export type RandomBytes = (size: number) => Uint8Array;
