import { existsSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Finding } from './finding.ts';
import type { Registry } from './registry.ts';
import { renderServerConfig } from './server-config.ts';
import { type OperatorState, readStateFile } from './state.ts';

/** The files of a home that its owner alone may read, and the others. `sign.jwk` is made elsewhere in earnest use. */
const HOME_SECRETS = ['publisher.creds', 'reader.creds', 'tls/client.key'];
const HOME_FILES = ['participant.json', 'tls/ca.crt', 'tls/client.crt', 'directory.json', 'root.json'];

/** Missing files, files others may read, a configuration that was changed. */
export function examineFiles(state: OperatorState, registry: Registry): Finding[] {
  const { paths } = state;
  const folders = [
    paths.dir,
    paths.operator,
    paths.accounts,
    paths.broker,
    paths.jetstream,
    paths.participants,
  ];
  const current = registry.participants.filter(({ removedAt }) => removedAt === undefined);
  const secrets = [
    paths.operatorSeed,
    paths.systemSeed,
    paths.systemCreds,
    paths.hubSeed,
    paths.hubCreds,
    paths.caKey,
    paths.clientKey,
    paths.directoryPrivateKey,
    paths.serverKey,
    paths.serverConfig,
    ...current.map(({ id }) => paths.accountSeed(id)),
  ];
  const others = [
    paths.operatorJwt,
    paths.systemJwt,
    paths.caCert,
    paths.clientCert,
    paths.serverCert,
    paths.brokerCa,
    paths.officersFile,
    paths.rootFile,
  ];
  // A home that is not here any more was handed over, as it should be.
  const homes = current.map(({ id }) => paths.home(id)).filter((home) => existsSync(home));
  for (const home of homes) {
    folders.push(home);
    secrets.push(...HOME_SECRETS.map((name) => join(home, name)));
    if (existsSync(join(home, 'sign.jwk'))) secrets.push(join(home, 'sign.jwk'));
    others.push(...HOME_FILES.map((name) => join(home, name)));
  }
  return [
    ...folders.flatMap((path) => examinePath(state, path, 0o700)),
    ...secrets.flatMap((path) => examinePath(state, path, 0o600)),
    ...others.flatMap((path) => examinePath(state, path, undefined)),
    ...examineConfig(state),
  ];
}

function examinePath({ dir }: OperatorState, path: string, mode: number | undefined): Finding[] {
  const name = relative(dir, path) || dir;
  if (!existsSync(path)) {
    return [
      {
        severity: 'error',
        what: `${name} is missing`,
        mend: 'restore it from the backup of the state folder',
      },
    ];
  }
  const actual = statSync(path).mode & 0o777;
  if (mode === undefined || (actual & 0o077) === 0) return [];
  return [
    {
      severity: 'error',
      what: `${name} can be read by others on this machine (mode ${actual.toString(8)})`,
      mend: `chmod ${mode.toString(8)} '${path}'; if others use this machine, treat what it holds as known to them`,
    },
  ];
}

function examineConfig({ paths, operator }: OperatorState): Finding[] {
  if (![paths.serverConfig, paths.operatorJwt, paths.systemJwt].every((path) => existsSync(path))) return [];
  const wanted = renderServerConfig(
    operator,
    readStateFile(paths.operatorJwt),
    readStateFile(paths.systemJwt),
  );
  if (readStateFile(paths.serverConfig) === wanted) return [];
  return [
    {
      severity: 'warning',
      what: 'broker/nats-server.conf is not as karaula wrote it',
      mend: 'compare it with docs or a fresh "karaula operator init"; what weakens TLS, limits or sync_interval must go',
    },
  ];
}
