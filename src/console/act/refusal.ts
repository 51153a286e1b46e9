import type { Violation } from '../../contract/errors.ts';
import type { ActionOutcome } from '../wire/action.ts';

/** Nothing was said, and why. */
export type Refusal = Extract<ActionOutcome, { outcome: 'refused' }>;

/** Why the console itself refuses; what other rooms refuse bears their codes. */
export type RefusalCode =
  /** The request is none of those in wire/action.ts. */
  | 'NOT_UNDERSTOOD'
  /** The person's role does not do that. */
  | 'NOT_YOUR_ROLE'
  /** There is no such alert, request or draft here. */
  | 'NOT_HERE'
  /** It was here, and what it says is gone: erased, over, or kept no more. */
  | 'GONE'
  /** Only its originator can do that (K5). */
  | 'NOT_OURS'
  /** It is our own, and that is for others to do. */
  | 'OURS'
  /** K2, K6: it is tainted or disputed, and nothing is built on it. */
  | 'NOT_SOUND'
  /** As things stand it cannot be done, or was done already. */
  | 'NOT_POSSIBLE';

/** @param problems what is wrong in which field of the request */
export function refuse(
  code: RefusalCode,
  says: string,
  problems: readonly { readonly path: string; readonly says: string }[] = [],
): Refusal {
  return { outcome: 'refused', code, says, problems };
}

/**
 * What another room refuses, as an outcome; undefined: it is a defect, and not for the person at the page.
 * @param toField from a path of the contract to that of the request
 */
export function refusalOf(
  error: unknown,
  toField: (path: string) => string = (path) => path,
): Refusal | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  const violations = 'violations' in error ? (error.violations as readonly Violation[]) : [];
  return {
    outcome: 'refused',
    code: error.code,
    says: error.message,
    problems: problemsOf(violations, toField),
  };
}

/** All that breaks the rules of the contract, at the fields of the request. */
export function invalid(
  violations: readonly Violation[],
  toField: (path: string) => string = (path) => path,
): Refusal {
  const problems = problemsOf(violations, toField);
  const says = problems.map((one) => `${one.path} ${one.says}`.trim()).join('; ');
  return { outcome: 'refused', code: 'CONTRACT_INVALID', says, problems };
}

function problemsOf(violations: readonly Violation[], toField: (path: string) => string) {
  return violations.map(({ path, problem }) => ({ path: toField(path), says: problem }));
}

export function isRefusal(value: object): value is Refusal {
  return 'outcome' in value && value.outcome === 'refused';
}
