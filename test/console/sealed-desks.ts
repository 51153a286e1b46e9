/** Members of a sealed community with a console each, with the folders of an operator and no hub: the test is the hub. */
import { randomBytes } from 'node:crypto';
import { onTestFinished } from 'vitest';
import type { ConsoleActions } from '../../src/console/act/actions.ts';
import { createActions } from '../../src/console/act/create-actions.ts';
import type { ConsoleMember } from '../../src/console/member.ts';
import { parseFeed, subjectOf } from '../../src/contract/feed.ts';
import { openOfferedKeys } from '../../src/director/offered-keys.ts';
import { openContentKeys } from '../../src/director/open-content-keys.ts';
import { openingKeysOf } from '../../src/director/opening-keys.ts';
import { receiveRun } from '../../src/director/receive-run.ts';
import { openHome, type ParticipantHome } from '../../src/store/home.ts';
import { readDirectory } from '../../src/store/home-keys.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { HOUR_MS } from '../gate/forge.ts';
import { makeTestState } from '../support/hub.ts';

const DAY_MS = 24 * HOUR_MS;
/** At noon, so that an hour more or less is the same day. */
export const NOON_MS = Math.floor(Date.now() / DAY_MS) * DAY_MS + 12 * HOUR_MS;

export interface SealedDesk {
  readonly id: string;
  readonly home: ParticipantHome;
  readonly store: Store;
  readonly member: ConsoleMember;
  readonly actions: ConsoleActions;
  nowMs: number;
}

const state = await makeTestState({
  participants: ['mk-bp', 'xk-kp', 'rs-gp'],
  directoryClock: { nowMs: () => NOON_MS - 10 * DAY_MS },
});

/** With a database of this test. */
export function sitSealed(id: string): SealedDesk {
  const folder = openHome(state.paths.home(id));
  const home = { ...folder, databasePath: `${folder.databasePath}.${randomBytes(8).toString('hex')}` };
  const store = openStore(home.databasePath);
  onTestFinished(() => store.close());
  const member: ConsoleMember = {
    home,
    store,
    directory: () => readDirectory(home),
    clock: { nowMs: () => desk.nowMs },
    random: (size) => new Uint8Array(randomBytes(size)),
    connect: async () => ({ failure: new Error('there is no hub here') }),
  };
  const desk: SealedDesk = { id, home, store, member, actions: createActions(member), nowMs: NOON_MS };
  return desk;
}

/** Hands all that somebody has said to another, who may have some of it. */
export async function carrySealed(from: SealedDesk, to: SealedDesk): Promise<void> {
  const arrivals = from.store
    .all('SELECT feed, bytes FROM outbox_entries ORDER BY rowid')
    .map((row, index) => ({
      subject: subjectOf(parseFeed(String(row.feed))),
      bytes: row.bytes as Uint8Array,
      streamSeq: index + 1,
    }));
  const keys = openingKeysOf(to.home, to.store)();
  const context = { store: to.store, directory: readDirectory(to.home), reader: to.id, nowMs: to.nowMs };
  receiveRun({ ...context, offered: await openOfferedKeys(arrivals, keys) }, from.id, arrivals);
  await openContentKeys(context, keys);
}
