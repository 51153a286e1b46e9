import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { v7 as uuidV7 } from 'uuid';
import { publishDrafts } from '../../src/agency/publish-drafts.ts';
import type { Draft } from '../../src/contract/entry.ts';
import { parseFeed, subjectOf } from '../../src/contract/feed.ts';
import { eraseDue } from '../../src/director/erase-expired.ts';
import { openOfferedKeys } from '../../src/director/offered-keys.ts';
import { openContentKeys } from '../../src/director/open-content-keys.ts';
import { openingKeysOf } from '../../src/director/opening-keys.ts';
import { receiveRun, type StreamArrival } from '../../src/director/receive-run.ts';
import { enrolParticipant } from '../../src/operator/enrol.ts';
import { initState } from '../../src/operator/init-state.ts';
import { STARTING_COMMUNITIES, STARTING_PARTICIPANTS } from '../../src/operator/starting-participants.ts';
import { seededNumbers } from '../../src/replay/load/seeded-numbers.ts';
import { openHome, type ParticipantHome } from '../../src/store/home.ts';
import { readDirectory } from '../../src/store/home-keys.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { inventRegionAlert } from './region-alerts.ts';

/** Whose console it is. */
export const DIRECTOR = 'al-bmp';
const AUTHORS = ['ba-gp', 'me-gp', 'mk-bp', 'rs-gp', 'xk-kp'];
const CHUNK = 500;
const random = (size: number) => new Uint8Array(randomBytes(size));

/** When an alert is issued, and until when it may be used. Milliseconds since 1970. */
export interface AlertTimes {
  readonly issuedAtMs: number;
  readonly expiresAtMs: number;
}

/** A region on one machine without a hub: five services say what their director's neighbour takes in. All is sealed and signed. */
export interface ConsoleRegion {
  /** The state folder, for `--state`. */
  readonly dir: string;
  /** Signs one alert for each of these, and takes them into the director's inbox, as a receiving process beside the console does. */
  receive(times: readonly AlertTimes[]): Promise<void>;
  /** Erases what is over, as that process does. */
  erase(): void;
  close(): void;
}

interface Author {
  readonly home: ParticipantHome;
  readonly country: string;
  readonly store: Store;
  /** Up to here its outbox was taken in, and so far its stream goes. */
  readRow: number;
  streamSeq: number;
}

/** @param dir an empty or absent folder; it stays when the region is closed. @param foundedMs when it was founded; nobody speaks before */
export async function makeConsoleRegion(dir: string, foundedMs: number): Promise<ConsoleRegion> {
  let nowMs = foundedMs;
  const clock = { nowMs: () => nowMs };
  const state = await initState({
    dir: join(dir, 'state'),
    port: 0,
    communities: STARTING_COMMUNITIES,
    clock,
    random,
  });
  for (const id of [DIRECTOR, ...AUTHORS]) {
    await enrolParticipant(state, STARTING_PARTICIPANTS.find((one) => one.id === id)!);
  }
  const numbers = seededNumbers('bench', 'console');
  const director = openHome(state.paths.home(DIRECTOR));
  const inbox = openStore(director.databasePath);
  const opening = openingKeysOf(director, inbox);
  const authors = AUTHORS.map((id): Author => {
    const home = openHome(state.paths.home(id));
    const country = STARTING_PARTICIPANTS.find((one) => one.id === id)!.country!;
    return { home, country, store: openStore(home.databasePath), readRow: 0, streamSeq: 0 };
  });
  for (const { store } of authors) store.get('PRAGMA synchronous = OFF');

  const say = async ({ home, store, country }: Author, times: readonly AlertTimes[]) => {
    const drafts = times.map(({ issuedAtMs, expiresAtMs }): Draft => {
      const { kind, alert } = inventRegionAlert(country, issuedAtMs, numbers);
      return {
        feed: { origin: home.id, community: 'wb6', kind },
        issuedAtMs,
        expiresAtMs,
        entryId: uuidV7({ msecs: issuedAtMs, random: random(16) }),
        status: 'EXERCISE',
        handling: { code: 'H0' },
        body: { case: 'alert', alert },
      };
    });
    const { placements } = await publishDrafts({ home, store, drafts, clock, random });
    for (const placement of placements) if (placement.outcome === 'refused') throw placement.error;
  };
  const hear = async (author: Author) => {
    const rows = author.store.all(
      'SELECT rowid, feed, bytes FROM outbox_entries WHERE rowid > ? ORDER BY rowid',
      author.readRow,
    );
    const arrivals = rows.map(({ feed, bytes }): StreamArrival => {
      author.streamSeq += 1;
      return {
        subject: subjectOf(parseFeed(String(feed))),
        bytes: bytes as Uint8Array,
        streamSeq: author.streamSeq,
      };
    });
    author.readRow = Number(rows.at(-1)?.rowid ?? author.readRow);
    const context = { store: inbox, directory: readDirectory(director), reader: DIRECTOR, nowMs };
    const own = opening();
    receiveRun({ ...context, offered: await openOfferedKeys(arrivals, own) }, author.home.id, arrivals);
    await openContentKeys(context, own);
  };

  return {
    dir: state.dir,
    receive: async (times) => {
      for (let from = 0; from < times.length; from += CHUNK) {
        const chunk = times.slice(from, from + CHUNK);
        nowMs = Math.max(...chunk.map(({ issuedAtMs }) => issuedAtMs));
        for (const [index, author] of authors.entries()) {
          const own = chunk.filter((_, at) => (from + at) % authors.length === index);
          if (own.length === 0) continue;
          await say(author, own);
          await hear(author);
        }
      }
    },
    erase: () => {
      eraseDue({ store: inbox, policy: new Map(), nowMs: Date.now() });
    },
    close: () => {
      inbox.close();
      for (const { store } of authors) store.close();
    },
  };
}
