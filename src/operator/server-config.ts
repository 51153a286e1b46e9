import type { OperatorFile } from './registry.ts';

/**
 * The broker's configuration, for people to read. All paths are relative to the folder of the file: run nats-server
 * with that folder as its working directory.
 */
export function renderServerConfig(
  operator: Pick<OperatorFile, 'listen' | 'port' | 'serverName' | 'systemAccount' | 'originQuotaBytes'>,
  operatorJwt: string,
  systemAccountJwt: string,
): string {
  return `# The hub's broker. Written by "karaula operator init"; nats-server 2.15.1 or later.
# Start it in this folder:  nats-server -c nats-server.conf   (or "karaula broker")

server_name: ${quote(operator.serverName)}
listen: ${quote(`${operator.listen.includes(':') ? `[${operator.listen}]` : operator.listen}:${operator.port}`)}
pid_file: "nats-server.pid"

# TLS 1.3 only, spoken from the first byte, and only with clients that show a certificate of the hub's own authority.
tls {
  ca_file: "tls/ca.crt"
  cert_file: "tls/server.crt"
  key_file: "tls/server.key"
  verify: true
  min_version: "1.3"
  handshake_first: true
  timeout: 5
}

# One node, so there is no cluster {} block and nothing to advertise. A cluster's block must say no_advertise: true.

# A dead connection is noticed in 6 to 9 seconds: before its client does, which takes 10 to 15, so that nothing is given
# out to the dead one any more when the client comes back.
ping_interval: "3s"
ping_max: 2

# A client that does not take its data within this time is cut off; its durable keeps its place.
write_deadline: "10s"

# Room for an account's JWT, the largest thing pushed; alerts are held to 64 KiB by their streams and users.
max_payload: 1MB
max_control_line: 4096
max_connections: 1024
max_pending: 64MB

# Who may connect: accounts signed by this operator. "full" keeps them in jwt/, pushed by "karaula operator apply".
operator: ${operatorJwt}
system_account: ${operator.systemAccount}
resolver {
  type: full
  dir: "jwt"
  # Removing a participant deletes its account here.
  allow_delete: true
  interval: "2m"
}
resolver_preload {
  ${operator.systemAccount}: ${systemAccountJwt}
}

# Streams on disk. sync_interval "always": an acknowledged alert survives a power cut; with the default it does not.
# No cipher and no compression here: encrypt the disk instead.
jetstream {
  store_dir: "jetstream"
  sync_interval: always
  max_memory_store: 0
  # Quotas of ${operator.originQuotaBytes} bytes for each of up to 64 origins.
  max_file_store: ${operator.originQuotaBytes * 64}
}
`;
}

function quote(text: string): string {
  return JSON.stringify(text);
}
