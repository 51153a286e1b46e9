import { statfsSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import type { Machine } from './load-report.ts';

/** Magic numbers of statfs(2). */
const FILE_SYSTEMS: Readonly<Record<number, string>> = {
  61267: 'ext4',
  1481003842: 'xfs',
  2435016766: 'btrfs',
  801189825: 'zfs',
  16914836: 'tmpfs',
  2035054128: 'overlay',
};

/** What a figure of speed is worth nothing without. */
export function describeMachine(dir: string, brokerVersion: string): Machine {
  const all = cpus();
  return {
    cpus: all.length,
    cpu: all[0]?.model.trim() ?? 'not known',
    memoryBytes: totalmem(),
    platform: `${type()} ${release()}`,
    node: process.versions.node,
    broker: `nats-server ${brokerVersion}`,
    fileSystem: describeFileSystem(dir),
  };
}

function describeFileSystem(dir: string): string {
  const { type: magic } = statfsSync(dir);
  return FILE_SYSTEMS[magic >>> 0] ?? `type 0x${(magic >>> 0).toString(16)}`;
}
