import { describeRoom, findBehind, outboxRoom } from '../../agency/outbox-room.ts';
import { reseedOutbox } from '../../agency/reseed-outbox.ts';
import type { OutboxFlags, OutboxShowFlags } from '../commands/outbox.ts';
import { connectForWork } from '../connect-home.ts';
import type { CliContext } from '../context.ts';
import { describeFailure } from '../describe-failure.ts';
import { withMember } from '../open-member.ts';
import { outboxLimits } from '../outbox-limits.ts';
import { listOutbox, outboxTable } from '../outbox-view.ts';
import { paintFor } from '../paint.ts';
import { foreignWarning } from '../publish-reporter.ts';

export async function runOutboxShow(this: CliContext, flags: OutboxShowFlags): Promise<void> {
  await withMember(this, flags, ({ store, directory }) => {
    const nowMs = this.clock.nowMs();
    const feeds = listOutbox(store, directory, nowMs);
    const room = outboxRoom(store, outboxLimits(flags));
    if (flags.json) {
      for (const feed of feeds) this.stdout.write(`${JSON.stringify(feed)}\n`);
      this.stdout.write(`${JSON.stringify({ room })}\n`);
      return;
    }
    if (feeds.length > 0) this.stdout.write(outboxTable(paintFor(this.colour), feeds));
    this.stdout.write(`${describeRoom(room, findBehind(store, directory, nowMs))}\n`);
  });
}

export async function runOutboxReseed(this: CliContext, flags: OutboxFlags): Promise<void> {
  await withMember(this, flags, async ({ home, store }) => {
    const { bus, failure } = await connectForWork(home, 'publisher');
    if (bus === undefined) throw failure;
    try {
      const { stops, ...outcome } = await reseedOutbox({
        home,
        store,
        bus,
        clock: this.clock,
        random: this.random,
        signal: this.stop,
        onForeign: (notice) => this.stderr.write(foreignWarning(notice)),
      });
      if (flags.json) {
        const told = stops.map(({ feed, why, error }) => ({ feed, why, code: describeFailure(error).code }));
        this.stdout.write(`${JSON.stringify({ ...outcome, stops: told })}\n`);
      } else {
        const { feeds, lost, stored, waiting } = outcome;
        this.stdout.write(
          `${feeds} feeds held against the hub; ${lost} entries it had lost, ${stored} sent and stored, ${waiting} waiting\n`,
        );
      }
      const [stop] = stops;
      if (this.stop.aborted) this.process.exitCode = 143;
      else if (stop !== undefined) throw stop.error;
    } finally {
      await bus.close();
    }
  });
}
