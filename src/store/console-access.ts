import type { Store } from './open-store.ts';

/** What of somebody's access to the page of the console there was. */
export interface TakenAccess {
  readonly passkeys: number;
  readonly sessions: number;
  /** Codes that nobody has used. */
  readonly codes: number;
}

/** Takes from a person, in any role, all by which he sits at the page or could sign in there. @param who a pseudonym (K7) */
export function takeAccess(store: Store, who: string): TakenAccess {
  return store.transaction(() => ({
    passkeys: store.run('DELETE FROM console_passkeys WHERE who = ?', who),
    sessions: store.run('DELETE FROM console_sessions WHERE who = ?', who),
    codes: store.run('DELETE FROM console_codes WHERE who = ?', who),
  }));
}
