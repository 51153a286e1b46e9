import type { Directory } from '../../src/contract/directory.ts';
import { COMMUNITIES_PATH, checkDirectory, participantPath } from '../../src/trust/directory.ts';
import { renderRepositoryFiles } from '../../src/trust/repository-files.ts';
import {
  describeRoot,
  describeSnapshot,
  describeTargets,
  describeTimestamp,
} from '../../src/trust/repository-metadata.ts';
import { renderMetadata, signMetadata, unsigned } from '../../src/trust/sign-metadata.ts';
import type { SigningKey } from '../../src/trust/signing-key.ts';

const FAR = '2099-01-01T00:00:00Z';

/** The root of a hub at which one person holds every office. */
export function rootOf(key: SigningKey): string {
  const group = { keys: [key.publicJwk], threshold: 1 };
  const root = describeRoot({ version: 1, expires: FAR }, { officers: group, operator: group });
  return renderMetadata(signMetadata(unsigned(root), key));
}

/** A directory signed by one person who holds every office: for tests that are not about who may sign it. */
export function signDirectory(directory: Directory, key: SigningKey): string {
  checkDirectory(directory);
  return signUnchecked(directory, key);
}

/** The same, whatever it says. */
export function signUnchecked(directory: Directory, key: SigningKey): string {
  const { version, expiresAt, issuedAt, participants, communities } = directory;
  const sign = (signed: Parameters<typeof unsigned>[0]) =>
    renderMetadata(signMetadata(unsigned(signed), key));
  const targets = {
    [COMMUNITIES_PATH]: JSON.stringify({ communities }),
    ...Object.fromEntries(participants.map((one) => [participantPath(one.id), JSON.stringify(one)])),
  };
  const targetsText = sign(describeTargets({ version, expires: FAR }, targets));
  const snapshot = sign(
    describeSnapshot({ version, expires: FAR }, { 'targets.json': { version, text: targetsText } }),
  );
  const timestamp = sign(
    describeTimestamp({ version, expires: expiresAt }, { version, text: snapshot }, issuedAt),
  );
  return renderRepositoryFiles({
    metadata: {
      '1.root.json': rootOf(key),
      'targets.json': targetsText,
      'snapshot.json': snapshot,
      'timestamp.json': timestamp,
    },
    targets,
  });
}
