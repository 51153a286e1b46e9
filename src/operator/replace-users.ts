import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileAtomic } from '../store/atomic-file.ts';
import { participantLeaf } from './certificates.ts';
import { writeHome } from './enrol.ts';
import { issueCertificate } from './issue-certificate.ts';
import { findEnrolled, type OperatorState, readRegistry, readSecret, writeRegistry } from './state.ts';
import { createTransportKey, keyFromSeedText } from './transport-key.ts';
import { makeParticipantCreds } from './user-creds.ts';

/**
 * Gives a participant new users at the broker: their credentials and a new client certificate are in its home in the
 * state folder, to be handed over again, and the users of before are refused from then on. The broker learns of it by
 * `cutConnections` or `applyState`.
 * @returns the home's folder
 * @throws {OperatorError} `OPERATOR_UNKNOWN_PARTICIPANT`, `OPERATOR_STATE_DAMAGED`, `OPERATOR_STATE_UNSAFE`
 */
export async function replaceUsers(state: OperatorState, id: string): Promise<string> {
  const participant = findEnrolled(readRegistry(state), id);
  const account = keyFromSeedText(readSecret(state.paths.accountSeed(id)));
  const publisher = createTransportKey('user');
  const reader = createTransportKey('user');
  const home = state.paths.home(id);
  if (existsSync(home)) {
    const write = (name: string, text: string, mode: number) => writeFileAtomic(join(home, name), text, mode);
    write('publisher.creds', await makeParticipantCreds(id, 'publisher', publisher, account), 0o600);
    write('reader.creds', await makeParticipantCreds(id, 'reader', reader, account), 0o600);
    const client = await issueCertificate(state, participantLeaf(id));
    write('tls/client.key', client.keyPem, 0o600);
    write('tls/client.crt', client.certPem, 0o644);
  } else {
    // It was handed over, and its signing key stays where it is.
    await writeHome(state, participant, { account, publisher, reader });
  }
  const registry = readRegistry(state);
  writeRegistry(state, {
    ...registry,
    participants: registry.participants.map((one) =>
      one.id === id
        ? {
            ...one,
            publisher: publisher.getPublicKey(),
            reader: reader.getPublicKey(),
            revokedUsers: [...(one.revokedUsers ?? []), one.publisher, one.reader],
          }
        : one,
    ),
  });
  return home;
}
