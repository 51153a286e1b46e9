import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { encodeOperator } from '@nats-io/jwt';
import { isName } from '../contract/name.ts';
import { formatTime } from '../contract/timestamp.ts';
import { writeFileAtomic } from '../store/atomic-file.ts';
import { createSigningKey, exportSigningKey } from '../trust/signing-key.ts';
import { signAccount, systemClaims } from './account-claims.ts';
import { makeAuthority, makeCertificate } from './certificates.ts';
import { OperatorError } from './errors.ts';
import { holdPort } from './free-port.ts';
import { issueDirectory } from './issue-directory.ts';
import { makeTrialOfficers } from './make-trial-officers.ts';
import type { Officers } from './officers.ts';
import type { OperatorFile, Registry } from './registry.ts';
import { renderServerConfig } from './server-config.ts';
import { STARTING_COMMUNITIES, type StartingCommunity } from './starting-participants.ts';
import { type OperatorState, openState, type StateOptions, writeRegistry } from './state.ts';
import { layoutOf, type StateLayout } from './state-layout.ts';
import { createTransportKey, seedText } from './transport-key.ts';
import { makeOperatorCreds } from './user-creds.ts';

export interface InitOptions extends StateOptions {
  /** The name or address that participants connect to; default 127.0.0.1. */
  readonly host?: string;
  /** Where the broker listens; default 127.0.0.1 for a local host, else all interfaces. */
  readonly listen?: string;
  /** Default 4222; 0 finds a free one. */
  readonly port?: number;
  /** More names and addresses for the broker's certificate; `host`, localhost and 127.0.0.1 are always in it. */
  readonly hosts?: readonly string[];
  readonly communities?: readonly StartingCommunity[];
  /** Room on the hub's disk for one origin's alerts; default 256 MiB. */
  readonly originQuotaBytes?: number;
  /** Life of certificates and keys; default 365. */
  readonly certificateDays?: number;
  /** Life of a directory after signing; default 30. */
  readonly directoryDays?: number;
  /** Who signs the directory, each with a key of his own. Absent: for trials, with keys that are made in the folder. */
  readonly officers?: Officers;
}

const DAY_MS = 24 * 3_600_000;
/** Countries that have officers of their own in a folder for trials; those of the root speak for all others. */
const TRIAL_COUNTRIES = ['AL', 'BA', 'ME', 'MK', 'RS', 'XK'];
/** An exercise may be set in any year. */
const FIRST_DAY = '2000-01-01T00:00:00Z';
const LOCAL = ['localhost', '127.0.0.1', '::1'];

/**
 * Makes an operator's state folder: keys, accounts, certificates, the broker's configuration, an empty directory.
 * It is built beside its place and moved there whole.
 * @throws {OperatorError} `OPERATOR_STATE_EXISTS`, `OPERATOR_BAD_INPUT`
 */
export async function initState(options: InitOptions): Promise<OperatorState> {
  const dir = resolve(options.dir);
  refuseOccupied(dir);
  mkdirSync(dirname(dir), { recursive: true });
  const building = join(dirname(dir), `${basename(dir)}.${process.pid}.tmp`);
  rmSync(building, { recursive: true, force: true });
  try {
    await fill(layoutOf(building), options);
    if (existsSync(dir)) rmdirSync(dir);
    renameSync(building, dir);
  } catch (error) {
    rmSync(building, { recursive: true, force: true });
    throw error;
  }
  return openState({ ...options, dir });
}

function refuseOccupied(dir: string): void {
  if (!existsSync(dir)) return;
  if (readdirSync(dir).length === 0) return;
  const what = existsSync(layoutOf(dir).operatorFile) ? "already an operator's state folder" : 'not empty';
  throw new OperatorError(
    'OPERATOR_STATE_EXISTS',
    `${dir} is ${what}; nothing was changed: name another folder, or move this one away`,
  );
}

async function fill(paths: StateLayout, options: InitOptions): Promise<void> {
  for (const folder of [
    paths.dir,
    paths.operator,
    paths.accounts,
    paths.broker,
    paths.brokerTls,
    paths.accountJwts,
    paths.jetstream,
    paths.directory,
    paths.participants,
  ]) {
    mkdirSync(folder, { mode: 0o700 });
  }
  const keys = {
    operator: createTransportKey('operator'),
    system: createTransportKey('account'),
    hub: createTransportKey('account'),
  };
  const operator = await describeOperator(options, keys);
  const secret = (path: string, text: string) => writeFileAtomic(path, text, 0o600);
  const open = (path: string, text: string) => writeFileAtomic(path, text, 0o644);

  secret(paths.operatorSeed, seedText(keys.operator));
  secret(paths.systemSeed, seedText(keys.system));
  secret(paths.hubSeed, seedText(keys.hub));
  const system = keys.system.getPublicKey();
  const operatorJwt = await encodeOperator('karaula', keys.operator, { system_account: system });
  const systemJwt = await signAccount('SYS', system, systemClaims(), keys.operator);
  open(paths.operatorJwt, operatorJwt);
  open(paths.systemJwt, systemJwt);
  secret(paths.systemCreds, await makeOperatorCreds('system', createTransportKey('user'), keys.system));
  secret(paths.hubCreds, await makeOperatorCreds('hub', createTransportKey('user'), keys.hub));

  await writeCertificates(paths, options, operator);
  secret(paths.serverConfig, renderServerConfig(operator, operatorJwt, systemJwt));

  const directoryKey = createSigningKey(options.random);
  secret(paths.directoryPrivateKey, exportSigningKey(directoryKey));
  let { officers } = options;
  if (officers === undefined) {
    const trial = makeTrialOfficers(TRIAL_COUNTRIES, options.random);
    officers = trial.officers;
    mkdirSync(paths.trialOfficers, { mode: 0o700 });
    for (const [name, key] of Object.entries(trial.keys)) {
      secret(join(paths.trialOfficers, `${name}.jwk`), exportSigningKey(key));
    }
  }
  open(paths.officersFile, `${JSON.stringify(officers, null, 2)}\n`);

  secret(paths.operatorFile, `${JSON.stringify(operator, null, 2)}\n`);
  const communities = options.communities ?? STARTING_COMMUNITIES;
  const registry: Registry = {
    format: 1,
    directoryVersion: 0,
    participants: [],
    communities: communities.map(({ id, title, isSealed = true }) => ({
      id,
      title,
      members: [],
      ...(isSealed && { sealedFrom: FIRST_DAY }),
    })),
  };
  for (const { id } of communities) {
    if (!isName(id))
      throw new OperatorError('OPERATOR_BAD_INPUT', `"${id}" is not a community's name such as wb6`);
  }
  const state = openState({ ...options, dir: paths.dir });
  writeRegistry(state, registry);
  issueDirectory(state, registry);
}

type PublicKeyOwner = { getPublicKey(): string };

async function describeOperator(
  options: InitOptions,
  keys: { operator: PublicKeyOwner; system: PublicKeyOwner; hub: PublicKeyOwner },
): Promise<OperatorFile> {
  const host = options.host ?? '127.0.0.1';
  const listen = options.listen ?? (LOCAL.includes(host) ? '127.0.0.1' : '0.0.0.0');
  const port = options.port === 0 ? await holdPort(listen, 0) : (options.port ?? 4222);
  return {
    format: 1,
    createdAt: formatTime(options.clock.nowMs()),
    hosts: [...new Set([host, 'localhost', '127.0.0.1', ...(options.hosts ?? [])])],
    host,
    listen,
    port,
    serverName: `karaula-${host.replace(/[^a-zA-Z0-9-]/g, '-')}`,
    operator: keys.operator.getPublicKey(),
    systemAccount: keys.system.getPublicKey(),
    hubAccount: keys.hub.getPublicKey(),
    originQuotaBytes: options.originQuotaBytes ?? 256 * 1_048_576,
    certificateDays: options.certificateDays ?? 365,
    directoryDays: options.directoryDays ?? 30,
  };
}

async function writeCertificates(
  paths: StateLayout,
  options: InitOptions,
  operator: OperatorFile,
): Promise<void> {
  const nowMs = options.clock.nowMs();
  // A clock that runs a little behind must not refuse a certificate made just now.
  const notBefore = new Date(nowMs - 300_000);
  const until = (days: number) => ({ notBefore, notAfter: new Date(nowMs + days * DAY_MS) });
  const authority = await makeAuthority('karaula hub authority', until(3_653), options.random);
  const validity = until(operator.certificateDays);
  const server = await makeCertificate(
    authority,
    { name: operator.serverName, use: 'server', hosts: operator.hosts, validity },
    options.random,
  );
  const client = await makeCertificate(
    authority,
    { name: 'operator', use: 'client', validity },
    options.random,
  );
  writeFileAtomic(paths.caKey, authority.keyPem, 0o600);
  writeFileAtomic(paths.caCert, authority.certPem, 0o644);
  writeFileAtomic(paths.brokerCa, authority.certPem, 0o644);
  writeFileAtomic(paths.serverKey, server.keyPem, 0o600);
  writeFileAtomic(paths.serverCert, server.certPem, 0o644);
  writeFileAtomic(paths.clientKey, client.keyPem, 0o600);
  writeFileAtomic(paths.clientCert, client.certPem, 0o644);
}
