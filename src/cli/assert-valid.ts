import type { Draft } from '../contract/entry.ts';
import { ContractError } from '../contract/errors.ts';
import { validateDraft } from '../contract/validate-entry.ts';
import { describeViolations } from '../contract/violations.ts';

/**
 * Holds a draft against the rules before anything is done for it: a content key that is handed out is not taken back.
 * @param what it is, in words: "the sighting"
 * @throws {ContractError} `CONTRACT_INVALID`
 */
export function assertValid(draft: Draft, what: string): void {
  const violations = validateDraft(draft);
  if (violations.length > 0)
    throw new ContractError('CONTRACT_INVALID', describeViolations(what, violations), violations);
}
