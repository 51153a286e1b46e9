import { fileURLToPath } from 'node:url';
import type { ConsoleActions } from '../console/act/actions.ts';
import { createActions } from '../console/act/create-actions.ts';
import { viewDuty } from '../console/health/view-duty.ts';
import { viewHealth } from '../console/health/view-health.ts';
import { viewTrends } from '../console/health/view-trends.ts';
import type { ConsoleMember } from '../console/member.ts';
import { openModel } from '../console/model/open-model.ts';
import { type RunningConsole, serveConsole } from '../console/serve/serve-console.ts';
import type { Clock } from '../contract/clock.ts';
import type { FactLogger } from '../observe/logger.ts';

/** Where `make page` builds the page to. */
const PAGE_DIR = fileURLToPath(new URL('../../.cache/console-page', import.meta.url));

export interface OpenConsoleOptions {
  /** 0: a free one. */
  readonly port: number;
  /** The machine's. */
  readonly clock: Clock;
  /** After so long without a touch of the person a session ends; absent: as the console has it. Milliseconds. */
  readonly idleMs?: number | undefined;
  readonly logger?: FactLogger | undefined;
  /** What may be said there. @default all that a member may say */
  readonly restrict?: (actions: ConsoleActions) => ConsoleActions;
}

export type ServedConsole = Pick<RunningConsole, 'origin' | 'linkFor' | 'close'>;

/**
 * Serves the page of a member: what it shows, what may be done there, and who may sit at it, put together.
 * @throws {ConsoleError | StoreError} `CONSOLE_NO_PAGE`, `CONSOLE_PORT_TAKEN`
 */
export async function openConsole(
  member: ConsoleMember,
  options: OpenConsoleOptions,
): Promise<ServedConsole> {
  const { port, clock, idleMs, logger, restrict = (actions) => actions } = options;
  const act = restrict(createActions(member));
  const model = openModel(member, {
    health: viewHealth,
    duty: (of, person, cards) => {
      // Listing them puts on record who was shown them: for whom they do not wait, they are not listed.
      const isAsked = person.role === 'second-officer';
      return viewDuty(of, person, cards, isAsked ? act.releases(person) : []);
    },
    trends: viewTrends,
  });
  try {
    const served = await serveConsole({
      member,
      model,
      act,
      pageDir: PAGE_DIR,
      port,
      machineClock: clock,
      ...(idleMs !== undefined && { idleMs }),
      ...(logger && { log: logger }),
    });
    const close = async () => {
      await served.close();
      model.close();
    };
    return { ...served, close };
  } catch (error) {
    model.close();
    throw error;
  }
}
