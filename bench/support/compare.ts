import { makeBenchDir } from './bench-dir.ts';
import { type Stage, Unavailable } from './contender.ts';
import type { Entrant, Missing } from './find-contenders.ts';
import { type Round, runRound } from './run-round.ts';

/** What a contender's rounds came to, in order. */
export interface Result {
  readonly entrant: Entrant;
  readonly rounds: readonly Round[];
}

export interface CompareOptions {
  readonly entrants: readonly Entrant[];
  readonly rounds: number;
  /** Of a round on the clock; a contender's share of it. */
  readonly messages: number;
  /** Alerts a second; absent: as fast as they go. With it all get the same number. */
  readonly rate?: number;
  /** A folder for CPU profiles of the last round. */
  readonly profileDir?: string;
  readonly onProgress: (line: string) => void;
}

/** Before the clock starts, this part of the alerts has gone the same way. */
const WARM_UP = 0.25;

/** Each contender once, then each once more, …: what else the machine does meets all alike. Each round begins anew. */
export async function compare(options: CompareOptions): Promise<{ results: Result[]; missing: Missing[] }> {
  const rounds = new Map<Entrant, Round[]>(options.entrants.map((entrant) => [entrant, []]));
  const missing: Missing[] = [];
  for (let number = 1; number <= options.rounds; number++) {
    for (const entrant of [...rounds.keys()]) {
      try {
        const round = await playRound(options, entrant, number);
        rounds.get(entrant)!.push(round);
        const perSecond = Math.round((1_000 * round.count) / round.tookMs);
        options.onProgress(
          `round ${number} of ${options.rounds}: ${entrant.name}, ${round.count} alerts, ${perSecond}/s`,
        );
      } catch (error) {
        // One that fails once shows nothing; the others go on.
        rounds.delete(entrant);
        const message = (error as Error).message.split('\n')[0]!.slice(0, 200);
        const reason = error instanceof Unavailable ? message : `failed in round ${number}: ${message}`;
        missing.push({ name: entrant.name, reason });
        options.onProgress(`${entrant.name}: ${reason}`);
      }
    }
  }
  return { results: [...rounds].map(([entrant, of]) => ({ entrant, rounds: of })), missing };
}

async function playRound(options: CompareOptions, entrant: Entrant, number: number): Promise<Round> {
  const { contender, name, url } = entrant;
  const dir = makeBenchDir();
  let stage: Stage | undefined;
  try {
    stage = await contender.open(dir.path);
    const count = Math.round(options.messages * (options.rate === undefined ? (contender.share ?? 1) : 1));
    const { rate, profileDir } = options;
    return await runRound({
      stage,
      contender: url,
      warmUp: Math.ceil(count * WARM_UP),
      count,
      communities: ['wb6'],
      ...(rate !== undefined && { rate }),
      ...(profileDir !== undefined && number === options.rounds && { profile: { dir: profileDir, name } }),
    });
  } finally {
    await stage?.close();
    dir.remove();
  }
}
