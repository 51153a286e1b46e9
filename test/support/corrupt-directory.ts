import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readIssuedDirectory } from '../../src/operator/issue-directory.ts';
import { participantPath } from '../../src/trust/directory.ts';
import { parseRepositoryFiles, renderRepositoryFiles } from '../../src/trust/repository-files.ts';
import {
  describeRoot,
  describeSnapshot,
  describeTargets,
  describeTimestamp,
  type SignedPart,
} from '../../src/trust/repository-metadata.ts';
import { parseMetadata, renderMetadata, signMetadata, unsigned } from '../../src/trust/sign-metadata.ts';
import { parseSigningKey, type SigningKey } from '../../src/trust/signing-key.ts';
import type { TestHub } from './hub.ts';

const FAR = '2099-01-01T00:00:00Z';

/** What a hub's operator has, with all of its keys, and what one corrupt officer brings along. */
export interface Attacker {
  readonly operator: SigningKey;
  readonly officer: SigningKey;
  /** The directory in force. */
  readonly genuine: string;
}

/** @param officer the name of a key in the folder: `MK-1`, `root-1` */
export function corrupt(hub: TestHub, officer: string): Attacker {
  const { paths } = hub.state;
  const read = (path: string) => parseSigningKey(readFileSync(path, 'utf8'));
  return {
    operator: read(paths.directoryPrivateKey),
    officer: read(join(paths.trialOfficers, `${officer}.jwk`)),
    genuine: readIssuedDirectory(hub.state).text,
  };
}

export interface Forgery {
  /** Replaces a participant's target. */
  readonly participant?: { readonly id: string; readonly text: string };
  /** Metadata by name, as it shall stand; its signers are up to the attacker. */
  readonly metadata?: Readonly<Record<string, string>>;
}

/** A directory of a later version that says what the attacker wants, under the operator's own genuine signatures. */
export function forgeDirectory(
  { genuine, operator }: Attacker,
  { participant, metadata = {} }: Forgery,
): string {
  const files = parseRepositoryFiles(genuine);
  const merged: Record<string, string> = { ...files.metadata, ...metadata };
  const version = parseMetadata(files.metadata['timestamp.json']!).signed.version + 1;
  const signedByOfficers = Object.entries(merged).filter(
    ([name]) => !/^(\d+\.root|timestamp|snapshot)\.json$/.test(name),
  );
  const byName = signedByOfficers.map(([name, text]) => [
    name,
    { version: parseMetadata(text).signed.version, text },
  ]);
  const sign = (part: SignedPart) => renderMetadata(signMetadata(unsigned(part), operator));
  const snapshot = sign(describeSnapshot({ version, expires: FAR }, Object.fromEntries(byName)));
  const issuedAt = new Date().toISOString();
  const timestamp = sign(describeTimestamp({ version, expires: FAR }, { version, text: snapshot }, issuedAt));
  const targets = participant === undefined ? {} : { [participantPath(participant.id)]: participant.text };
  return renderRepositoryFiles({
    metadata: { ...merged, 'snapshot.json': snapshot, 'timestamp.json': timestamp },
    targets: { ...files.targets, ...targets },
  });
}

/** A country's metadata that names another key for one of its participants. */
export function countryFile(
  genuine: string,
  country: string,
  id: string,
  text: string,
  signers: readonly SigningKey[],
): string {
  const { metadata } = parseRepositoryFiles(genuine);
  const version = parseMetadata(metadata[`${country}.json`]!).signed.version + 1;
  const part = describeTargets({ version, expires: FAR }, { [participantPath(id)]: text });
  return renderMetadata(signers.reduce(signMetadata, unsigned(part)));
}

/** A second root in which the attacker holds every office. */
export function ownRoot({ operator, officer }: Attacker): string {
  const group = { keys: [operator.publicJwk, officer.publicJwk], threshold: 1 };
  const part = describeRoot({ version: 2, expires: FAR }, { officers: group, operator: group });
  return renderMetadata([operator, officer].reduce(signMetadata, unsigned(part)));
}

/** The genuine targets, with the country given to the attacker. */
export function targetsFor({ genuine, operator, officer }: Attacker, country: string): string {
  const { signed } = parseMetadata(parseRepositoryFiles(genuine).metadata['targets.json']!);
  const { delegations, ...rest } = structuredClone(signed) as unknown as {
    delegations: {
      keys: Record<string, object>;
      roles: { name: string; keyids: string[]; threshold: number }[];
    };
  };
  const own = describeTargets({ version: 1, expires: FAR }, {}, [
    { name: country, keys: [operator.publicJwk], threshold: 1, paths: ['x'] },
  ]) as unknown as { delegations: { keys: Record<string, object> } };
  const [keyid = ''] = Object.keys(own.delegations.keys);
  const roles = delegations.roles.map((role) =>
    role.name === country ? { ...role, keyids: [keyid], threshold: 1 } : role,
  );
  const part = {
    ...rest,
    version: signed.version + 1,
    delegations: { keys: { ...delegations.keys, ...own.delegations.keys }, roles },
  } as unknown as SignedPart;
  return renderMetadata([operator, officer].reduce(signMetadata, unsigned(part)));
}
