import { readProcessUsage } from '../../src/replay/load/process-usage.ts';
import type { Stage } from './contender.ts';
import { startParty } from './party-process.ts';
import type { PartyOrders } from './party-words.ts';

/** What one round of one contender came to. */
export interface Round {
  readonly count: number;
  /** From the first alert on the clock until the last one had arrived. */
  readonly tookMs: number;
  /** When each arrived, from the start. Milliseconds. */
  readonly arrivedMs: Float64Array;
  /** Of an alert on the clock. Microseconds. */
  readonly publisherCpuUs: number;
  readonly subscriberCpuUs: number;
  readonly serverCpuUs?: number;
}

export interface RoundOptions extends Omit<PartyOrders, 'role' | 'orders'> {
  readonly stage: Stage;
  /** A folder for CPU profiles of both ends. */
  readonly profile?: { readonly dir: string; readonly name: string };
}

/** A round that has not ended by then is given up. */
const PATIENCE_MS = 180_000;

/**
 * Both ends in processes of their own: warm up, then everything on the clock, then the check that each alert arrived
 * once and in order.
 * @throws Error with what went wrong
 */
export async function runRound({ stage, profile, ...rest }: RoundOptions): Promise<Round> {
  const { count } = rest;
  const parties = (['publisher', 'subscriber'] as const).map((role) =>
    startParty(
      { ...rest, role, orders: stage.orders },
      profile && { dir: profile.dir, name: `${profile.name}-${role}.cpuprofile` },
    ),
  );
  const [publisher, subscriber] = parties as [(typeof parties)[0], (typeof parties)[0]];
  const play = async (): Promise<Round> => {
    await Promise.all(parties.map((party) => party.heard('ready')));
    publisher.tell({ do: 'warm-up' });
    await Promise.race([subscriber.heard('warm'), failureOf(publisher)]);
    const before = stage.serverPid === undefined ? undefined : readProcessUsage(stage.serverPid);
    publisher.tell({ do: 'go' });
    const { atMs: startMs } = await publisher.heard('started');
    const arrived = await Promise.race([subscriber.heard('arrived'), failureOf(publisher)]);
    const after = stage.serverPid === undefined ? undefined : readProcessUsage(stage.serverPid);
    const published = await publisher.heard('published');
    subscriber.tell({ do: 'check' });
    const { problem } = await subscriber.heard('checked');
    if (problem !== '') throw new Error(problem);
    const arrivedMs = arrived.atMs.map((at) => at - startMs);
    return {
      count,
      tookMs: arrivedMs.at(-1)!,
      arrivedMs,
      publisherCpuUs: (published.cpuMs * 1_000) / count,
      subscriberCpuUs: (arrived.cpuMs * 1_000) / count,
      ...(before && after && { serverCpuUs: ((after.cpuSeconds - before.cpuSeconds) * 1e6) / count }),
    };
  };
  const patience = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => patience.reject(new Error(`not all arrived in ${PATIENCE_MS / 1_000} s`)),
    PATIENCE_MS,
  );
  try {
    return await Promise.race([play(), patience.promise]);
  } finally {
    clearTimeout(timer);
    await Promise.all(parties.map((party) => party.stop()));
  }
}

/** Rejects when the process ends by itself; resolves never. */
function failureOf(party: ReturnType<typeof startParty>): Promise<never> {
  return party.heard('published').then(() => new Promise<never>(() => undefined));
}
