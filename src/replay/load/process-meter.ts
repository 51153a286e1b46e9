import type { ProcessReport } from './load-report.ts';
import type { LoadStage } from './load-stage.ts';
import { type ProcessUsage, readProcessUsage } from './process-usage.ts';

/** Meters what every process uses from now on. */
export interface ProcessMeter {
  read(): ProcessReport[];
}

export function meterProcesses({ processes, brokerPid }: LoadStage): ProcessMeter {
  const all = [
    ...processes.filter(({ role }) => role === 'publisher'),
    { id: 'nats-server', role: 'broker' as const, pid: brokerPid },
    ...processes.filter(({ role }) => role === 'follower'),
  ].map(({ id, role, pid }) => ({ id, role, pid, before: readProcessUsage(pid) }));
  return {
    read: () =>
      all.map(({ id, role, pid, before }) => {
        const usage = since(before, readProcessUsage(pid));
        return { id, role, ...(usage && { usage }) };
      }),
  };
}

/** Memory is what there is now, and the most there was; all else is what came on top. */
function since(before: ProcessUsage | undefined, now: ProcessUsage | undefined): ProcessUsage | undefined {
  if (before === undefined || now === undefined) return undefined;
  return {
    ...now,
    cpuSeconds: now.cpuSeconds - before.cpuSeconds,
    writtenBytes: now.writtenBytes - before.writtenBytes,
    writeCalls: now.writeCalls - before.writeCalls,
  };
}
