import type { BusConnection } from '../../bus/connect.ts';
import type { Purpose } from '../../contract/entry.ts';
import { eraseDue } from '../../director/erase-expired.ts';
import type { InboxFilter } from '../../director/inbox-filter.ts';
import { watchInbox } from '../../director/watch-inbox.ts';
import { entitledFeeds } from '../../policy/entitled-feeds.ts';
import { retentionOf } from '../../policy/retention.ts';
import { soundLinks } from '../../store/links.ts';
import { readRetentionFile } from '../../store/retention-file.ts';
import { untilCaughtUp } from '../catch-up.ts';
import type { FollowFlags } from '../commands/follow.ts';
import type { ReaderFlags } from '../commands/shared-flags.ts';
import { connectForWork } from '../connect-home.ts';
import type { CliContext } from '../context.ts';
import { followFilter } from '../follow-filter.ts';
import {
  HEARTBEAT_MS,
  type MemberRun,
  openMemberRun,
  prepareRunWork,
  readRules,
  receiveFor,
  workLive,
} from '../member-run.ts';
import type { MemberWork } from '../member-work.ts';
import { noteReadings, purposeOf } from '../note-readings.ts';

/** The durable position in the inbox; every choice has its own, so that none skips what another has not shown. */
function cursorOf(filter: InboxFilter, purpose: Purpose | undefined): string {
  return `follow ${JSON.stringify(purpose === undefined ? filter : { ...filter, purpose })}`;
}

/** Few enough that whoever sees them again after a crash does not mind. */
const CURSOR_STEP = 32;

/** Who comes once promises to come again within a day, the longest that can be promised. */
const ONCE_MS = 86_400_000;

/** What one run of `karaula follow` shows, and to whom. */
interface Showing {
  readonly filter: InboxFilter;
  readonly reader: ReaderFlags;
  readonly isFromStart: boolean;
}

export async function runFollow(this: CliContext, flags: FollowFlags): Promise<void> {
  const filter = followFilter(flags);
  const rules = await readRules(this, flags);
  const speaks = flags.noReceipts !== true;
  const run = await openMemberRun(this, flags, speaks);
  const { home } = run;
  const isFromStart = flags.fromStart === true;
  const showing = { filter, reader: { by: flags.by, purpose: purposeOf(home, flags) }, isFromStart };
  let work: MemberWork | undefined;
  const { bus, failure } = await connectForWork(home, 'reader');
  try {
    work = prepareRunWork(run, flags, {
      rules,
      speaks,
      heartbeatMs: flags.heartbeat ?? (flags.once ? ONCE_MS : HEARTBEAT_MS),
    });
    if (flags.once) {
      if (bus !== undefined) {
        await fetchAll(run, bus);
        await work.doOnce(this.stop);
      }
      // Without the hub the inbox still shows what it has.
      await show(run, showing, true, this.stop);
    } else if (bus !== undefined) {
      await workLive(run, bus, work, this.stop, (until) => show(run, showing, false, until));
    }
    if (failure !== undefined) throw failure;
  } finally {
    await Promise.all([bus?.close(), work?.close()]);
    run.close();
  }
}

/** Receives until the hub has nothing more for us. */
async function fetchAll(run: MemberRun, bus: BusConnection): Promise<void> {
  const { context, home, directory } = run;
  const done = new AbortController();
  const until = AbortSignal.any([context.stop, done.signal]);
  // Who comes once does not wait until a clock is set.
  const onDoubt = () => done.abort();
  const receiving = receiveFor(run, bus, until, { onDoubt }).finally(() => done.abort());
  const feeds = entitledFeeds(directory.directory, home.id, context.clock.nowMs());
  await untilCaughtUp(bus, home.id, [...new Set(feeds.map(({ origin }) => origin))], until);
  done.abort();
  await receiving;
  // Who leaves has done what was ordered; whoever stays does so in passing.
  const { store, report } = run;
  const self = { id: home.id, directory: run.directory.directory };
  const policy = retentionOf(readRetentionFile(home), self.directory, home.id);
  const { records } = eraseDue({
    store,
    policy,
    self,
    keys: run.directory,
    nowMs: context.clock.nowMs(),
  });
  report.recorded(records);
  store.emptyLog();
}

async function show(run: MemberRun, showing: Showing, isOnce: boolean, signal: AbortSignal): Promise<void> {
  const { context, home, store, report } = run;
  const { filter, reader, isFromStart } = showing;
  report.begin();
  const items = watchInbox({
    store,
    directory: () => run.directory.directory,
    reader: home.id,
    clock: context.clock,
    filter,
    signal,
    isOnce,
    ...(reader.purpose && { purpose: reader.purpose }),
    // One for a page: a commit for each line would cost more than all else.
    beforeGiven: (page) => noteReadings(context, run, reader, 'follow', page),
    onDoubt: () => report.doubt(),
    ...(isFromStart ? { after: 0 } : { cursor: cursorOf(filter, reader.purpose), cursorStep: CURSOR_STEP }),
  });
  for await (const item of items) {
    const { position } = item;
    const isAlert = item.entry.body.case === 'alert';
    report.entry(item, isAlert ? soundLinks(store, context.clock.nowMs(), { position }) : []);
    await context.stdout.untilTaken?.(signal);
  }
}
