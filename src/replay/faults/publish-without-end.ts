import { publishRows } from '../../agency/publish-rows.ts';
import type { SourceRow } from '../../agency/source-row.ts';
import { machineRandom } from '../../observe/machine-random.ts';
import { waitingByFeed } from '../../store/outbox.ts';
import { openAcceptedJournal, readAcceptedJournal } from './accepted-journal.ts';
import { campaignRow } from './campaign-row.ts';
import { AGAIN_MS, type Member, messageOf, pause, withBus } from './member-at-work.ts';

const HOUR_MS = 3_600_000;

/** Publishes numbered rows until it is told to finish, and then until nothing waits; begins again after any failure. */
export async function publishWithoutEnd(member: Member, rowsPerSecond: number): Promise<void> {
  const { orders, home, store, clock, stop, finish, channel } = member;
  const journal = openAcceptedJournal(orders.journalPath);
  let next = 1 + (readAcceptedJournal(orders.journalPath).at(-1) ?? 0);
  const note = (number: number) => {
    journal.note(number);
    next = Math.max(next, number + 1);
  };
  while (!stop.aborted) {
    await withBus(member, 'publisher', async (bus) => {
      const results = publishRows({
        home,
        store,
        bus,
        rows: rowsFrom(home.id, next, rowsPerSecond, AbortSignal.any([stop, finish])),
        defaults: {
          community: orders.community,
          status: 'TEST',
          handling: { code: 'H0' },
          ttlMs: 48 * HOUR_MS,
        },
        // K3: what the run before took and could not tell any more is not taken twice.
        skipPublished: true,
        clock,
        random: machineRandom,
        signal: stop,
      });
      for await (const result of results) {
        if (result.outcome === 'accepted') {
          note(result.line);
          channel.tell({ tell: 'accepted', number: result.line, seq: result.seq, feed: result.feed });
        } else if (result.outcome === 'skipped') {
          note(result.line);
        } else if (result.outcome === 'rejected') {
          channel.tell({
            tell: 'trouble',
            where: 'a row is rejected',
            // Without the times that stand in it: one rejection is like the next.
            message: result.violations.map(({ path }) => path).join(', '),
          });
        }
      }
    });
    tellWaiting(member);
    await pause(AGAIN_MS, stop);
  }
  journal.close();
}

/** Rows at an even pace until the signal. */
async function* rowsFrom(
  publisher: string,
  first: number,
  perSecond: number,
  signal: AbortSignal,
): AsyncGenerator<SourceRow, void, undefined> {
  const beganMs = performance.now();
  for (let number = first; !signal.aborted; number++) {
    const dueMs = beganMs + ((number - first) * 1_000) / perSecond;
    if (dueMs > performance.now()) await pause(dueMs - performance.now(), signal);
    if (!signal.aborted) yield campaignRow(publisher, number);
  }
}

function tellWaiting({ store, channel, finish }: Member): void {
  if (!finish.aborted) return;
  try {
    // Receipts are never done: each calls for another.
    const count = [...waitingByFeed(store)].reduce(
      (sum, [feed, waiting]) => sum + (feed.endsWith('.receipt') ? 0 : waiting),
      0,
    );
    channel.tell({ tell: 'waiting', count });
  } catch (error) {
    channel.tell({ tell: 'trouble', where: 'reading the outbox', message: messageOf(error) });
  }
}
