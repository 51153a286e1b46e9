import { TrustError } from '../trust/errors.ts';
import { StoreError } from './errors.ts';

/** Return values of PKCS #11 (section 5.1) that mean that the token, or its session, is there no more. */
const GONE = new Set([
  'CKR_DEVICE_ERROR',
  'CKR_DEVICE_REMOVED',
  'CKR_TOKEN_NOT_PRESENT',
  'CKR_TOKEN_NOT_RECOGNIZED',
  'CKR_SESSION_CLOSED',
  'CKR_SESSION_HANDLE_INVALID',
  'CKR_OBJECT_HANDLE_INVALID',
  'CKR_KEY_HANDLE_INVALID',
  'CKR_USER_NOT_LOGGED_IN',
]);

/** Says of whatever a token's library threw what it means and how to mend it. */
export function asTokenError(error: unknown, token: string): Error {
  if (error instanceof StoreError || error instanceof TrustError) return error;
  const { message } = error as Error;
  const said = /CKR_\w+/.exec(message)?.[0] ?? message;
  const options = { cause: error };
  if (said === 'CKR_PIN_LOCKED' || said === 'CKR_PIN_EXPIRED') {
    return new StoreError(
      'STORE_TOKEN_WRONG_PIN',
      `the PIN of the token "${token}" is ${said === 'CKR_PIN_LOCKED' ? 'locked, after too many wrong ones' : 'expired'}; whoever manages the token sets a new one`,
      options,
    );
  }
  if (said.startsWith('CKR_PIN_')) {
    return new StoreError(
      'STORE_TOKEN_WRONG_PIN',
      `this is not the PIN of the token "${token}"; it was tried once and not again, because after a few wrong ones a token locks itself`,
      options,
    );
  }
  if (GONE.has(said)) {
    return new StoreError(
      'STORE_TOKEN_FAILED',
      `the token "${token}" does not answer any more (${said}): was it taken out? What it did not sign was not said; put it in and start again`,
      options,
    );
  }
  return new StoreError(
    'STORE_TOKEN_FAILED',
    `the token "${token}" did not do it (${said}); does it support Ed25519 (CKM_EDDSA, CKM_EC_EDWARDS_KEY_PAIR_GEN)?`,
    options,
  );
}
