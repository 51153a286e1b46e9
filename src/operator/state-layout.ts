import { join } from 'node:path';

/**
 * Where things are in the operator's state folder. Everything under `operator/` is the operator's secret; `broker/`
 * goes to the machine that runs nats-server; `participants/<id>/` is handed to that participant.
 */
export function layoutOf(dir: string) {
  const operator = join(dir, 'operator');
  const broker = join(dir, 'broker');
  const directory = join(dir, 'directory');
  return {
    dir,
    operator,
    operatorFile: join(operator, 'operator.json'),
    registryFile: join(operator, 'registry.json'),
    operatorSeed: join(operator, 'operator.nk'),
    operatorJwt: join(operator, 'operator.jwt'),
    systemSeed: join(operator, 'system-account.nk'),
    systemJwt: join(operator, 'system-account.jwt'),
    systemCreds: join(operator, 'system.creds'),
    hubSeed: join(operator, 'hub-account.nk'),
    hubCreds: join(operator, 'hub.creds'),
    caKey: join(operator, 'ca.key'),
    caCert: join(operator, 'ca.crt'),
    clientCert: join(operator, 'client.crt'),
    clientKey: join(operator, 'client.key'),
    /** Signs snapshot and timestamp, and nothing that says whose key is whose. */
    directoryPrivateKey: join(operator, 'directory-key.jwk'),
    officersFile: join(operator, 'officers.json'),
    trialOfficers: join(dir, 'trial-officers'),
    accounts: join(operator, 'accounts'),
    accountSeed: (id: string) => join(operator, 'accounts', `${id}.nk`),
    broker,
    serverConfig: join(broker, 'nats-server.conf'),
    serverPid: join(broker, 'nats-server.pid'),
    brokerTls: join(broker, 'tls'),
    serverCert: join(broker, 'tls', 'server.crt'),
    serverKey: join(broker, 'tls', 'server.key'),
    brokerCa: join(broker, 'tls', 'ca.crt'),
    accountJwts: join(broker, 'jwt'),
    jetstream: join(broker, 'jetstream'),
    directory,
    directoryFile: join(directory, 'directory.json'),
    rootFile: join(directory, 'root.json'),
    metadata: join(directory, 'metadata'),
    targets: join(directory, 'targets'),
    ceremonyFile: join(directory, 'ceremony.json'),
    /** Requests of keys that were taken, one a file. */
    keyRequests: join(directory, 'key-requests'),
    participants: join(dir, 'participants'),
    home: (id: string) => join(dir, 'participants', id),
  } as const;
}

export type StateLayout = ReturnType<typeof layoutOf>;
