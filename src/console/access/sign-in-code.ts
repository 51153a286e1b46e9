import { createHash } from 'node:crypto';
import type { Clock, RandomBytes } from '../../contract/clock.ts';
import { keepSignInCode, takeSignInCode } from '../../store/console-codes.ts';
import type { Store } from '../../store/open-store.ts';
import type { Person } from '../member.ts';

/** How long a code is good. Milliseconds. */
export const SIGN_IN_CODE_MS = 600_000;

/** 128 bits: nobody guesses it in the time for which it is good. */
const CODE_BYTES = 16;
const CODE = /^[A-Za-z0-9_-]{22}$/;

/**
 * Makes a code with which that person signs in at the page, once, within ten minutes. Whoever has the database issues it,
 * while the console runs in this process or in another one. Only its hash is kept.
 * @param clock the machine's, which a replay does not hurry
 * @returns the code, for {@link signInLink}
 */
export function issueSignInCode(store: Store, person: Person, clock: Clock, random: RandomBytes): string {
  const code = Buffer.from(random(CODE_BYTES)).toString('base64url');
  keepSignInCode(store, hashOf(code), person, clock.nowMs() + SIGN_IN_CODE_MS);
  return code;
}

/** Who signs in by that code. It is good for nobody after that. */
export function exchangeSignInCode(store: Store, code: unknown, nowMs: number): Person | 'late' | 'unknown' {
  if (typeof code !== 'string' || !CODE.test(code)) return 'unknown';
  return takeSignInCode(store, hashOf(code), nowMs);
}

/** Where the person opens the page. K7: the code stands behind the `#`, which no browser sends or tells another page. */
export function signInLink(origin: string, code: string): string {
  return `${origin}/#code=${code}`;
}

function hashOf(code: string): Uint8Array {
  return createHash('sha256').update(code).digest();
}
