import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { KeyPair } from '@nats-io/nkeys';
import type { DirectoryKey } from '../contract/directory.ts';
import { isName } from '../contract/name.ts';
import { formatTime } from '../contract/timestamp.ts';
import { writeFileAtomic } from '../store/atomic-file.ts';
import type { KeyRequest } from '../trust/key-request.ts';
import { createOpeningKey, exportOpeningKey, listSealingKey, type OpeningKey } from '../trust/sealing-key.ts';
import { createSigningKey, type ExportableKey, exportSigningKey, publicJwkOf } from '../trust/signing-key.ts';
import { thumbprintsOf } from '../trust/thumbprint.ts';
import { listSignatureKey } from '../trust/trusted-key.ts';
import { participantLeaf } from './certificates.ts';
import { OperatorError } from './errors.ts';
import { issueCertificate } from './issue-certificate.ts';
import { issueDirectory } from './issue-directory.ts';
import { admitKeyRequest, keepKeyRequest } from './key-requests.ts';
import type { EnrolledParticipant, Registry } from './registry.ts';
import { type OperatorState, readRegistry, readStateFile } from './state.ts';
import { createTransportKey, seedText } from './transport-key.ts';
import { makeParticipantCreds } from './user-creds.ts';

export interface Enrolment {
  readonly id: string;
  /** ISO 3166-1 alpha-2 with XK; absent for an international partner. */
  readonly country?: string;
  readonly name: string;
  readonly communities: readonly string[];
  /** For the participant's own key: its private half was made by the participant and never comes here. */
  readonly request?: KeyRequest;
  /** A key made elsewhere, private half included: exercises with seeded keys. */
  readonly signingKey?: ExportableKey;
  /** From when its key and memberships count; default now. */
  readonly fromMs?: number;
}

const DAY_MS = 24 * 3_600_000;

/**
 * Enrols a participant: account, credentials, certificate, key and memberships into the registry, its home into
 * `participants/<id>/`, and a new directory signed. Without `request` a signing key is made in the home: good for
 * trials, where operator and participant are one. The broker learns of it by `applyState`.
 * @returns the home's folder
 * @throws {OperatorError} `OPERATOR_BAD_INPUT`, `OPERATOR_ALREADY_ENROLLED`, `OPERATOR_UNKNOWN_COMMUNITY`,
 *   `OPERATOR_REQUEST_REFUSED`
 */
export async function enrolParticipant(state: OperatorState, enrolment: Enrolment): Promise<string> {
  const registry = readRegistry(state);
  checkEnrolment(registry, enrolment);
  const { id, request } = enrolment;
  if (request !== undefined) admitKeyRequest(state, registry, request, { id, use: 'sign' });
  const signingKey =
    request === undefined ? (enrolment.signingKey ?? createSigningKey(state.random)) : undefined;
  const openingKey = request === undefined ? createOpeningKey(state.random) : undefined;
  const sealJwk = request?.sealJwk ?? openingKey?.publicJwk;
  const publicJwk = request?.jwk ?? publicJwkOf(signingKey!);
  const fromMs = enrolment.fromMs ?? state.directoryClock.nowMs();
  const from = formatTime(fromMs);
  const key = listSignatureKey(publicJwk, 'sign', {
    notBefore: from,
    notAfter: formatTime(fromMs + state.operator.certificateDays * DAY_MS),
  });
  const sealingKey = sealJwk && listSealingKey(sealJwk, key);
  refuseSharedKey(registry, key);
  if (sealingKey !== undefined) refuseSharedKey(registry, sealingKey);

  const account = createTransportKey('account');
  const publisher = createTransportKey('user');
  const reader = createTransportKey('user');
  const home = await writeHome(state, enrolment, { account, publisher, reader }, { signingKey, openingKey });
  writeFileAtomic(state.paths.accountSeed(id), seedText(account), 0o600);

  if (request !== undefined) keepKeyRequest(state, request);

  const enrolled: EnrolledParticipant = {
    id,
    ...(enrolment.country === undefined ? {} : { country: enrolment.country }),
    name: enrolment.name,
    keys: [
      ...(registry.participants.find((old) => old.id === id)?.keys ?? []),
      key,
      ...(sealingKey === undefined ? [] : [sealingKey]),
    ],
    account: account.getPublicKey(),
    publisher: publisher.getPublicKey(),
    reader: reader.getPublicKey(),
    enrolledAt: formatTime(state.clock.nowMs()),
  };
  issueDirectory(state, {
    ...registry,
    participants: [...registry.participants.filter((old) => old.id !== id), enrolled],
    communities: registry.communities.map((community) =>
      enrolment.communities.includes(community.id)
        ? { ...community, members: [...community.members, { participant: id, from }] }
        : community,
    ),
  });
  return home;
}

function checkEnrolment(registry: Registry, { id, country, name, communities }: Enrolment): void {
  if (!isName(id)) {
    throw new OperatorError(
      'OPERATOR_BAD_INPUT',
      `"${id}" is not a participant's name; write one such as mk-bp or iom`,
    );
  }
  if (country !== undefined && !/^[A-Z]{2}$/.test(country)) {
    throw new OperatorError(
      'OPERATOR_BAD_INPUT',
      `"${country}" is not a country code of two letters such as MK`,
    );
  }
  if (name.length === 0 || name.length > 200) {
    throw new OperatorError(
      'OPERATOR_BAD_INPUT',
      `${id} needs a name of 1 to 200 characters for people to read`,
    );
  }
  const old = registry.participants.find((participant) => participant.id === id);
  if (old !== undefined && old.removedAt === undefined) {
    throw new OperatorError(
      'OPERATOR_ALREADY_ENROLLED',
      `${id} is enrolled since ${old.enrolledAt}; nothing was changed. To enrol it anew, remove it first`,
    );
  }
  for (const community of communities) {
    if (!registry.communities.some((known) => known.id === community)) {
      throw new OperatorError(
        'OPERATOR_UNKNOWN_COMMUNITY',
        `there is no community ${community} at this hub; there are: ${registry.communities.map((c) => c.id).join(', ')}`,
      );
    }
  }
}

/**
 * A key belongs to one participant, once: who said it could not be told otherwise. K1
 * @throws {OperatorError} `OPERATOR_BAD_INPUT`
 */
export function refuseSharedKey(registry: Registry, key: DirectoryKey): void {
  const kids = thumbprintsOf(key);
  const owner = registry.participants.find(({ keys }) =>
    (keys as readonly DirectoryKey[]).flatMap(thumbprintsOf).some((known) => kids.includes(known)),
  );
  if (owner === undefined) return;
  throw new OperatorError(
    'OPERATOR_BAD_INPUT',
    `the key ${kids.join(' with ')} is or was that of ${owner.id}; every enrolment needs a key of its own`,
  );
}

/** Builds the home beside its place and moves it there whole; what an interrupted enrolment left is replaced. */
export async function writeHome(
  state: OperatorState,
  { id, country, name }: Pick<EnrolledParticipant, 'id' | 'country' | 'name'>,
  keys: { account: KeyPair; publisher: KeyPair; reader: KeyPair },
  own: { readonly signingKey?: ExportableKey | undefined; readonly openingKey?: OpeningKey | undefined } = {},
): Promise<string> {
  const { operator, paths } = state;
  const home = paths.home(id);
  const building = `${home}.tmp`;
  rmSync(building, { recursive: true, force: true });
  mkdirSync(join(building, 'tls'), { recursive: true, mode: 0o700 });
  const write = (path: string, text: string, mode: number) =>
    writeFileAtomic(join(building, path), text, mode);

  const host = operator.host.includes(':') ? `[${operator.host}]` : operator.host;
  const participant = {
    id,
    ...(country === undefined ? {} : { country }),
    name,
    server: { url: `tls://${host}:${operator.port}`, host: operator.host, port: operator.port },
  };
  write('participant.json', `${JSON.stringify(participant, null, 2)}\n`, 0o644);
  write('publisher.creds', await makeParticipantCreds(id, 'publisher', keys.publisher, keys.account), 0o600);
  write('reader.creds', await makeParticipantCreds(id, 'reader', keys.reader, keys.account), 0o600);
  if (own.signingKey !== undefined) write('sign.jwk', exportSigningKey(own.signingKey), 0o600);
  if (own.openingKey !== undefined) write('open.jwk', exportOpeningKey(own.openingKey), 0o600);

  const client = await issueCertificate(state, participantLeaf(id));
  write('tls/ca.crt', readStateFile(paths.caCert), 0o644);
  write('tls/client.crt', client.certPem, 0o644);
  write('tls/client.key', client.keyPem, 0o600);
  // Without a first directory there is nothing to pin yet: publishing it brings both.
  if (existsSync(paths.directoryFile)) {
    write('directory.json', readStateFile(paths.directoryFile), 0o644);
    write('root.json', readStateFile(paths.rootFile), 0o644);
  }

  if (existsSync(home)) rmSync(home, { recursive: true });
  renameSync(building, home);
  return home;
}
