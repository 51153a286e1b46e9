import type { BusConnection } from '../../bus/connect.ts';
import type { Purpose } from '../../contract/entry.ts';
import { parseDetections } from '../../director/detection-file.ts';
import { eraseDue } from '../../director/erase-expired.ts';
import type { InboxFilter } from '../../director/inbox-filter.ts';
import { type Listening, listenTo } from '../../director/listening.ts';
import { receiveFeeds } from '../../director/receive.ts';
import { watchInbox } from '../../director/watch-inbox.ts';
import { entitledFeeds } from '../../policy/entitled-feeds.ts';
import { retentionOf } from '../../policy/retention.ts';
import { openHome, type ParticipantHome } from '../../store/home.ts';
import { readDirectory } from '../../store/home-keys.ts';
import { soundLinks } from '../../store/links.ts';
import { openStore, type Store } from '../../store/open-store.ts';
import { readRetentionFile } from '../../store/retention-file.ts';
import type { VerifiedDirectory } from '../../trust/directory.ts';
import { untilCaughtUp } from '../catch-up.ts';
import type { FollowFlags } from '../commands/follow.ts';
import type { ReaderFlags } from '../commands/shared-flags.ts';
import { connectForWork } from '../connect-home.ts';
import type { CliContext } from '../context.ts';
import { namingFile, readTextFile } from '../files.ts';
import { followFilter } from '../follow-filter.ts';
import { type FollowReporter, followReporter } from '../follow-reporter.ts';
import { existingHome } from '../locate.ts';
import { type MemberWork, prepareWork } from '../member-work.ts';
import { noteReadings, purposeOf } from '../note-readings.ts';
import { openLog, type RunLog } from '../open-log.ts';
import { outboxLimits } from '../outbox-limits.ts';
import { unlockHome } from '../token-pin.ts';

/** The durable position in the inbox; every choice has its own, so that none skips what another has not shown. */
function cursorOf(filter: InboxFilter, purpose: Purpose | undefined): string {
  return `follow ${JSON.stringify(purpose === undefined ? filter : { ...filter, purpose })}`;
}

/** Few enough that whoever sees them again after a crash does not mind. */
const CURSOR_STEP = 32;

const HEARTBEAT_MS = 30_000;
/** Who comes once promises to come again within a day, the longest that can be promised. */
const ONCE_MS = 86_400_000;

/** What one run of `karaula follow` works with. */
interface Following {
  readonly context: CliContext;
  readonly home: ParticipantHome;
  readonly store: Store;
  readonly filter: InboxFilter;
  readonly reader: ReaderFlags;
  readonly report: FollowReporter;
  readonly log: RunLog;
  readonly isFromStart: boolean;
  /** The newest directory; receiving takes newer ones from the hub. */
  directory: VerifiedDirectory;
}

export async function runFollow(this: CliContext, flags: FollowFlags): Promise<void> {
  const filter = followFilter(flags);
  const rules =
    flags.detect === undefined
      ? undefined
      : parseDetections(flags.detect, await readTextFile(this, flags.detect));
  const home = openHome(existingHome(this, flags));
  const directory = namingFile(home.dir, () => readDirectory(home));
  if (flags.noReceipts !== true) await unlockHome(this, home);
  const log = openLog(this, flags);
  const store = openStore(home.databasePath);
  const report = followReporter(this, flags.json === true);
  const isFromStart = flags.fromStart === true;
  const reader = { by: flags.by, purpose: purposeOf(home, flags) };
  const following = { context: this, home, store, filter, reader, report, log, isFromStart, directory };
  let work: MemberWork | undefined;
  const { bus, failure } = await connectForWork(home, 'reader');
  try {
    work = prepareWork({
      context: this,
      member: { home, store },
      directory: () => following.directory,
      heartbeatMs: flags.heartbeat ?? (flags.once ? ONCE_MS : HEARTBEAT_MS),
      speaks: flags.noReceipts !== true,
      json: flags.json === true,
      ...(rules && { rules }),
      ...(flags.dueSoon !== undefined && { dueSoonMs: flags.dueSoon }),
      outbox: {
        limits: outboxLimits(flags),
        ...(flags.outboxKeep !== undefined && { keepMs: flags.outboxKeep }),
      },
    });
    if (flags.once) {
      if (bus !== undefined) {
        await fetchAll(following, bus);
        await work.doOnce(this.stop);
      }
      // Without the hub the inbox still shows what it has.
      await show(following, true, this.stop);
    } else if (bus !== undefined) {
      await showLive(following, bus, work);
    }
    if (failure !== undefined) throw failure;
  } finally {
    await Promise.all([bus?.close(), work?.close()]);
    store.close();
    log.close();
  }
}

/** Receives until the hub has nothing more for us. */
async function fetchAll(following: Following, bus: BusConnection): Promise<void> {
  const { context, home, directory } = following;
  const done = new AbortController();
  const until = AbortSignal.any([context.stop, done.signal]);
  // Who comes once does not wait until a clock is set.
  const onDoubt = () => done.abort();
  const receiving = receive(following, bus, until, { onDoubt }).finally(() => done.abort());
  const feeds = entitledFeeds(directory.directory, home.id, context.clock.nowMs());
  await untilCaughtUp(bus, home.id, [...new Set(feeds.map(({ origin }) => origin))], until);
  done.abort();
  await receiving;
  // Who leaves has done what was ordered; whoever stays does so in passing.
  const { store, report } = following;
  const self = { id: home.id, directory: following.directory.directory };
  const policy = retentionOf(readRetentionFile(home), self.directory, home.id);
  const { records } = eraseDue({
    store,
    policy,
    self,
    keys: following.directory,
    nowMs: context.clock.nowMs(),
  });
  report.recorded(records);
  store.emptyLog();
}

/** Receives, shows and does a member's work until a stop is asked for. */
async function showLive(following: Following, bus: BusConnection, member: MemberWork): Promise<void> {
  const failed = new AbortController();
  const until = AbortSignal.any([following.context.stop, failed.signal]);
  const listening = listenTo(bus, following.context.clock);
  const work = [
    receive(following, bus, until, { listening }),
    show(following, false, until),
    member.doUntil(listening, until),
  ];
  try {
    await Promise.all(work);
  } finally {
    failed.abort();
    await Promise.allSettled(work);
    listening.close();
  }
}

function receive(
  following: Following,
  bus: BusConnection,
  signal: AbortSignal,
  { listening, onDoubt }: { readonly listening?: Listening; readonly onDoubt?: () => void },
): Promise<void> {
  const { context, home, store, directory, report, log } = following;
  return receiveFeeds({
    home,
    store,
    bus,
    directory,
    clock: context.clock,
    signal,
    ...(log.logger && { logger: log.logger }),
    onRecorded: report.recorded,
    untilTold: async () => context.stderr.untilTaken?.(signal),
    onTrouble: report.trouble,
    onDoubt: (nowMs, hubMs) => {
      report.doubt(nowMs, hubMs);
      onDoubt?.();
    },
    ...(listening && { onStep: listening.setInStep }),
    onDirectory: (outcome) => {
      following.directory = outcome.directory;
      report.directory(outcome);
    },
  });
}

async function show(following: Following, isOnce: boolean, signal: AbortSignal): Promise<void> {
  const { context, home, store, filter, reader, report, isFromStart } = following;
  report.begin();
  const items = watchInbox({
    store,
    directory: () => following.directory.directory,
    reader: home.id,
    clock: context.clock,
    filter,
    signal,
    isOnce,
    ...(reader.purpose && { purpose: reader.purpose }),
    // One for a page: a commit for each line would cost more than all else.
    beforeGiven: (page) => noteReadings(context, following, reader, 'follow', page),
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
