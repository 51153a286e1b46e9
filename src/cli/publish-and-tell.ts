import type { DraftsOutcome, PublishDraftsOptions } from '../agency/publish-drafts.ts';
import type { Placement } from '../store/outbox.ts';
import { connectForWork } from './connect-home.ts';
import type { CliContext } from './context.ts';
import type { OpenMember } from './open-member.ts';
import { foreignWarning } from './publish-reporter.ts';
import { unlockHome } from './token-pin.ts';

type Placed = Extract<Placement, { outcome: 'placed' }>;

export interface Saying {
  /** What waits in the outbox if it cannot leave now, in words: "the receipt". */
  readonly what: string;
  readonly publish: (options: Omit<PublishDraftsOptions, 'drafts'>) => Promise<DraftsOutcome>;
  /** What is written to stdout of what has a place in its feed now; not asked when nothing has. */
  readonly tell: (placed: readonly [Placed, ...Placed[]], waiting: number) => string;
}

/**
 * Publishes what somebody says at the command line, and tells of it. Without a broker it waits in the outbox, and the
 * command fails with why: nobody else has it yet.
 * @throws {AgencyError | BusError | ContractError | StoreError}
 */
export async function publishAndTell(
  context: CliContext,
  { home, store }: Pick<OpenMember, 'home' | 'store'>,
  { what, publish, tell }: Saying,
): Promise<void> {
  await unlockHome(context, home);
  const { bus, failure } = await connectForWork(home, 'publisher');
  try {
    const { placements, waiting, stops } = await publish({
      home,
      store,
      clock: context.clock,
      random: context.random,
      signal: context.stop,
      onForeign: (notice) => context.stderr.write(foreignWarning(notice)),
      ...(bus && { bus }),
    });
    const [first, ...others] = placements.filter((placement) => placement.outcome === 'placed');
    if (first !== undefined) context.stdout.write(tell([first, ...others], waiting));
    const refused = placements.find((placement) => placement.outcome === 'refused');
    if (refused !== undefined) throw refused.error;
    const problem = stops[0]?.error ?? failure;
    if (problem === undefined) return;
    if (problem instanceof Error) {
      problem.message += `; ${what} waits in the outbox of ${home.id} and nothing is lost: "karaula follow" sends it, or "karaula publish --flush"`;
    }
    throw problem;
  } finally {
    await bus?.close();
  }
}
