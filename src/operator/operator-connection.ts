import { type BusConnection, connectBus } from '../bus/connect.ts';
import { OWN_API_PREFIX } from '../bus/names.ts';
import { type OperatorState, readSecret, readStateFile } from './state.ts';

/**
 * Connects as the operator: `system` keeps the accounts, `hub` owns the streams. By way of localhost when the broker
 * listens on this machine only.
 * @throws {BusError | OperatorError}
 */
export function connectOperator(
  state: OperatorState,
  role: 'system' | 'hub',
  timeoutMs?: number,
): Promise<BusConnection> {
  const { paths, operator } = state;
  const host = operator.host.includes(':') ? `[${operator.host}]` : operator.host;
  return connectBus({
    servers: `tls://${host}:${operator.port}`,
    creds: readSecret(role === 'system' ? paths.systemCreds : paths.hubCreds),
    tls: {
      caPem: readStateFile(paths.caCert),
      certPem: readStateFile(paths.clientCert),
      keyPem: readSecret(paths.clientKey),
    },
    name: `operator ${role}`,
    inboxPrefix: `_INBOX_operator_${role}`,
    apiPrefix: OWN_API_PREFIX,
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
  });
}
