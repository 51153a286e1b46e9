import { randomBytes } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { publishDrafts } from '../../src/agency/publish-drafts.ts';
import type { Draft } from '../../src/contract/entry.ts';
import { parseFeed, subjectOf } from '../../src/contract/feed.ts';
import { openOfferedKeys } from '../../src/director/offered-keys.ts';
import { openContentKeys } from '../../src/director/open-content-keys.ts';
import { openingKeysOf } from '../../src/director/opening-keys.ts';
import { receiveRun, type StreamArrival } from '../../src/director/receive-run.ts';
import { openHome, type ParticipantHome } from '../../src/store/home.ts';
import { readDirectory } from '../../src/store/home-keys.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import type { makeTestState } from './hub.ts';
import { publishAll, rowText } from './rows.ts';

/** A member with a database of its own, that hears of others what it is given. */
export interface LinkMember {
  readonly home: ParticipantHome;
  readonly store: Store;
  /** Publishes one alert with these identifiers. Returns what was told of it. */
  report(identifiers: object, changes?: object): Promise<Awaited<ReturnType<typeof publishAll>>>;
  say(drafts: readonly Draft[]): ReturnType<typeof publishDrafts>;
  /** All that it has said, as it lies at the hub. */
  stream(): StreamArrival[];
  /** Takes in what others have said, all of it or what is new. */
  hear(...others: readonly LinkMember[]): Promise<void>;
}

export function linkMember(
  state: Pick<Awaited<ReturnType<typeof makeTestState>>, 'paths'>,
  id: string,
  clock = { nowMs: () => Date.now() },
): LinkMember {
  const home = openHome(state.paths.home(id));
  const store = openStore(`${home.databasePath}.${Math.random()}`);
  onTestFinished(() => store.close());
  const stream = () =>
    store.all("SELECT feed, bytes FROM outbox_entries WHERE feed NOT LIKE '%.receipt' ORDER BY rowid").map(
      ({ feed, bytes }, index): StreamArrival => ({
        subject: subjectOf(parseFeed(String(feed))),
        bytes: bytes as Uint8Array,
        streamSeq: index + 1,
      }),
    );
  const receive = async (origin: string, arrivals: readonly StreamArrival[]) => {
    const own = openingKeysOf(home, store)();
    const context = { store, directory: readDirectory(home), reader: id, nowMs: clock.nowMs() };
    const offered = await openOfferedKeys(arrivals, own);
    receiveRun({ ...context, offered }, origin, arrivals);
    await openContentKeys(context, own);
  };
  return {
    home,
    store,
    stream,
    report: (identifiers, changes = {}) =>
      publishAll({ home, store, clock }, [rowText('R', { ...changes, karaula: { identifiers } })]),
    say: (drafts) =>
      publishDrafts({ home, store, drafts, clock, random: (size) => new Uint8Array(randomBytes(size)) }),
    hear: async (...others) => {
      for (const other of others) await receive(other.home.id, other.stream());
    },
  };
}
