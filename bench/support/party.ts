/** A process of a round: one end of one contender. Started by party-process.ts. */
import { machineNowMs } from '../../src/replay/load/machine-clock.ts';
import { createSource } from './alert-source.ts';
import { makeAlerts } from './bench-alerts.ts';
import { findProblem } from './check-arrivals.ts';
import type { Contender } from './contender.ts';
import { drawOffsets } from './offsets.ts';
import type { PartyCommand, PartyNews, PartyOrders } from './party-words.ts';

const waiting = new Map<PartyCommand['do'], (command: PartyCommand) => void>();
const early: PartyCommand[] = [];

process.on('message', (command: PartyCommand) => {
  const hear = waiting.get(command.do);
  waiting.delete(command.do);
  if (hear === undefined) early.push(command);
  else hear(command);
});

// Without the one who started it, it has nobody to work for.
process.once('disconnect', () => process.exit(1));

function untilTold<Word extends PartyCommand['do']>(word: Word): Promise<PartyCommand & { do: Word }> {
  return new Promise((resolve) => {
    const index = early.findIndex((command) => command.do === word);
    const hear = (command: PartyCommand) => resolve(command as PartyCommand & { do: Word });
    if (index >= 0) hear(early.splice(index, 1)[0]!);
    else waiting.set(word, hear);
  });
}

function tell(news: PartyNews): void {
  process.send?.(news);
}

function cpuMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1_000;
}

async function publish(contender: Contender, orders: PartyOrders): Promise<void> {
  const { warmUp, count, communities, rate } = orders;
  const alerts = makeAlerts(warmUp + count, communities);
  const source = createSource(alerts);
  const end = await contender.connectPublisher(orders.orders);
  tell({ tell: 'ready' });
  await untilTold('warm-up');
  await end.untilHeard?.();
  source.release(warmUp);
  const publishing = end.publish(source);
  publishing.catch(() => undefined);
  await Promise.race([untilTold('go'), publishing]);
  const cpu = process.cpuUsage();
  tell({ tell: 'started', atMs: machineNowMs() });
  if (rate === undefined) source.release(alerts.length);
  else await Promise.race([source.releaseAt(performance.now(), drawOffsets(count, rate)), publishing]);
  await publishing;
  tell({ tell: 'published', cpuMs: cpuMs(cpu) });
  await untilTold('stop');
  await end.close();
}

async function subscribe(contender: Contender, orders: PartyOrders): Promise<void> {
  const { warmUp, count, communities } = orders;
  const alerts = makeAlerts(warmUp + count, communities);
  const atMs = new Float64Array(count);
  let arrivedCount = 0;
  let cpu = process.cpuUsage();
  const end = await contender.connectSubscriber(orders.orders, (more) => {
    const nowMs = machineNowMs();
    const before = arrivedCount;
    arrivedCount += more;
    if (arrivedCount > warmUp) atMs.fill(nowMs, Math.max(0, before - warmUp), arrivedCount - warmUp);
    if (before < warmUp && arrivedCount >= warmUp) {
      cpu = process.cpuUsage();
      tell({ tell: 'warm' });
    }
    if (before < alerts.length && arrivedCount >= alerts.length)
      tell({ tell: 'arrived', atMs, cpuMs: cpuMs(cpu) });
  });
  tell({ tell: 'ready' });
  await untilTold('check');
  const isUnordered = orders.isUnordered ?? contender.isUnordered ?? false;
  tell({ tell: 'checked', problem: findProblem(end.received(), alerts, isUnordered) });
  await untilTold('stop');
  await end.close();
}

const { orders } = await untilTold('begin');
const { contender } = (await import(orders.contender)) as { contender: Contender };
await (orders.role === 'publisher' ? publish : subscribe)(contender, orders);
// Some libraries leave timers behind.
process.exit(0);
