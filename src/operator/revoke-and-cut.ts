import { type CutOutcome, cutConnections } from './cut-connections.ts';
import { replaceUsers } from './replace-users.ts';
import { planRevocation, type Revocation, type RevokedKeys, revokeKeys } from './revoke-key.ts';
import type { OperatorState } from './state.ts';

export interface RevokedAndCut extends RevokedKeys {
  /** Absent: the participant connects as before. */
  readonly connection?: {
    /** The folder that has to be handed over again. */
    readonly home: string;
    readonly cut: CutOutcome;
  };
}

/**
 * Revokes keys of a participant, and replaces what it connects with: whoever has the signing key may have the rest of
 * its home too. The broker refuses what it connected with before, at once if it can be reached, and waits for no officer.
 * @param connection default: replaced with a key of its home that was in force until now. One that had ended or was
 * revoked before says nothing of the home of today.
 * @throws {OperatorError} as `revokeKeys`, `replaceUsers`
 */
export async function revokeAndCut(
  state: OperatorState,
  id: string,
  { connection, ...revocation }: Revocation & { readonly connection?: 'replace' | 'keep' },
): Promise<RevokedAndCut> {
  const { isHomeInDoubt } = planRevocation(state, id, revocation);
  if (connection === 'keep' || (connection === undefined && !isHomeInDoubt)) {
    return revokeKeys(state, id, revocation);
  }
  // In this order the thief is out first, and the same command begins anew when it was cut short.
  const home = await replaceUsers(state, id);
  const cut = await cutConnections(state, id);
  return { ...revokeKeys(state, id, revocation), connection: { home, cut } };
}
