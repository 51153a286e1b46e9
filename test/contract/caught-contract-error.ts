import { ContractError } from '../../src/contract/errors.ts';

/** The ContractError that a call throws; anything else, or nothing, fails the test. */
export function caughtContractError(call: () => unknown): ContractError {
  try {
    call();
  } catch (error) {
    if (error instanceof ContractError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
