export type PolicyCode =
  | 'POLICY_ERASED'
  | 'POLICY_EXPIRED'
  | 'POLICY_EXIT_FORBIDDEN'
  | 'POLICY_NOT_GRANTED'
  | 'POLICY_NOT_MEMBER'
  | 'POLICY_NOT_RELEASABLE'
  | 'POLICY_WRONG_PURPOSE';

/** May it, and why not. A value, never an exception. */
export type Decision =
  /** `conditions`: sentences the originator's handling code obliges whoever goes on to show. K5. */
  | { readonly allowed: true; readonly conditions: readonly string[] }
  | { readonly allowed: false; readonly code: PolicyCode; readonly reason: string };

export const ALLOWED: Decision = { allowed: true, conditions: [] };

export function denied(code: PolicyCode, reason: string): Decision {
  return { allowed: false, code, reason };
}
