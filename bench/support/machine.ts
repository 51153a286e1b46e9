import { arch, availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os';
import { findNatsServer, readServerVersion } from '../../src/operator/find-nats-server.ts';

/** How busy the machine is already; ask before measuring. */
export function describeLoad(): string {
  return `load average ${(loadavg()[0] ?? 0).toFixed(1)} before`;
}

/** What a figure was measured on, in a line; K7: nothing that names the machine. */
export function describeMachine(brokerVersion: string): string {
  const model = cpus()[0]?.model.trim() || 'unknown processor';
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  const kernel = `${type()} ${release().split('-')[0]} on ${arch()}`;
  return `${availableParallelism()} cores (${model}), ${memory}, ${kernel}, Node ${process.versions.node}, nats-server ${brokerVersion}`;
}

/** Of the nats-server that a benchmark takes. */
export function brokerVersion(): string {
  const path = findNatsServer({ named: process.env.NATS_SERVER, searchPath: process.env.PATH });
  return readServerVersion(path) ?? 'unknown';
}
