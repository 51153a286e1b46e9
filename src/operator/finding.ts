/** One thing that is not as it should be, in words. */
export interface Finding {
  /** `error`: does not work or is not safe now. `warning`: will be so, or is unusual. */
  readonly severity: 'error' | 'warning';
  readonly what: string;
  /** What to do about it. */
  readonly mend: string;
}
