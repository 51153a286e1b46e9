import type { VerifiedDirectory } from '../../src/trust/directory.ts';
import { keyOf, listKey, makeDirectory, trustDirectory } from '../gate/forge.ts';

/** The directory of the forger's workbench, with mk-bp's first key revoked at the end of the day. */
export function suspecting(sinceMs: number): VerifiedDirectory {
  const directory = makeDirectory({ version: 4 });
  const revoked = { revokedAt: '2026-03-02T23:00:00Z', suspectSince: new Date(sinceMs).toISOString() };
  const participants = directory.participants.map((one) =>
    one.id === 'mk-bp' ? { ...one, keys: [listKey(keyOf('mk-bp'), revoked), ...one.keys.slice(1)] } : one,
  );
  return trustDirectory({ ...directory, participants });
}
