import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { connectForWork } from '../../src/cli/connect-home.ts';
import { newestDirectory } from '../../src/cli/newest-directory.ts';
import { openConsole } from '../../src/cli/open-console.ts';
import type { Role } from '../../src/console/wire/session.ts';
import { findNatsServer } from '../../src/operator/find-nats-server.ts';
import { parseScenario } from '../../src/replay/parse-scenario.ts';
import type { Report } from '../../src/replay/report.ts';
import { runScenario } from '../../src/replay/run-scenario.ts';
import { openHome } from '../../src/store/home.ts';
import { openStore } from '../../src/store/open-store.ts';

/** The console of one that takes part in a scenario, when all was played. */
export interface StagedConsole {
  readonly origin: string;
  readonly report: Report;
  /** A link for somebody; good once. */
  linkFor(role?: Exclude<Role, 'second-officer'>): string;
}

/** Plays a scenario over a hub of its own, attacks and all, and lets somebody look at the page of a participant. */
export async function lookAtScenario(
  name: string,
  self: string,
  look: (console: StagedConsole) => Promise<void>,
): Promise<void> {
  const file = `seeds/scenarios/${name}.yaml`;
  const random = (size: number) => new Uint8Array(randomBytes(size));
  await runScenario({
    scenario: parseScenario(readFileSync(file, 'utf8'), file),
    speed: 'max',
    natsServerPath: findNatsServer({ named: process.env.NATS_SERVER, searchPath: process.env.PATH }),
    visit: async (stage) => {
      const home = openHome(stage.homeDir(self));
      const store = openStore(home.databasePath);
      const served = await openConsole(
        {
          home,
          store,
          directory: newestDirectory(home),
          clock: stage.clock,
          rate: stage.rate,
          random,
          isConnected: () => true,
          connect: () => connectForWork(home, 'publisher'),
        },
        { port: 0, clock: { nowMs: () => Date.now() } },
      );
      return {
        onPlayed: (report) =>
          look({
            origin: served.origin,
            report,
            linkFor: (role = 'officer') => served.linkFor({ who: 'b1946ac92492d2347c6235b4d2611184', role }),
          }),
        end: async () => {
          await served.close();
          store.close();
        },
      };
    },
  });
}
