import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatFeed } from '../../src/contract/feed.ts';
import { readCursor } from '../../src/store/cursor.ts';
import { openHome } from '../../src/store/home.ts';
import { lastPosition } from '../../src/store/inbox.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { lastStoredSeq } from '../../src/store/outbox.ts';
import { writeAlertRows } from './alert-rows.ts';
import { type BenchHub, startBenchHub } from './bench-hub.ts';
import { type Growth, growthOf } from './growth.ts';
import { type Sample, watchKaraula } from './watched-process.ts';

const PUBLISHER = 'mk-bp';
const FOLLOWER = 'xk-kp';
const FEED = formatFeed({ origin: PUBLISHER, community: 'wb6', kind: 'border-incident' });
const MAPPING = fileURLToPath(new URL('../../seeds/adapters/mk-bp.yaml', import.meta.url));

/** What one backlog costs whoever makes it and whoever catches up with it. */
export interface BacklogFigures {
  readonly entries: number;
  readonly brokerVersion: string;
  /** `karaula publish` of all rows from one file of CSV, until the hub has them. */
  readonly publishing: Growth;
  /** `karaula follow --once` by somebody who has nothing yet: from the hub into the inbox, verified. */
  readonly takingIn: Growth;
  /** The same process afterwards: from the inbox to its output. */
  readonly showing: Growth;
}

export interface MeasureOptions {
  /** An empty or absent folder for the hub. */
  readonly dir: string;
  readonly entries: number;
  /** Where CPU profiles of both processes go; absent: none are made. */
  readonly profileDir?: string;
  readonly onProgress: (what: string) => void;
}

export async function measureBacklog(options: MeasureOptions): Promise<BacklogFigures> {
  const { dir, entries, onProgress } = options;
  const hub = await startBenchHub(dir, [PUBLISHER, FOLLOWER]);
  try {
    const rows = join(dir, 'rows.csv');
    await writeAlertRows(rows, entries);
    onProgress(`publishing ${entries} alerts`);
    const published = await watchMember(
      options,
      hub,
      PUBLISHER,
      ['publish', '--map', MAPPING, '--status', 'EXERCISE', rows],
      (store) => ({ publishing: lastStoredSeq(store, FEED) }),
    );
    onProgress(`catching up with ${entries} alerts`);
    const followed = await watchMember(options, hub, FOLLOWER, ['follow', '--once'], (store) => ({
      takingIn: lastPosition(store),
      showing: readCursor(store, 'follow {}'),
    }));
    return {
      entries,
      brokerVersion: hub.brokerVersion,
      publishing: growthOf(published, 'publishing', entries),
      takingIn: growthOf(followed, 'takingIn', entries),
      showing: growthOf(followed, 'showing', entries),
    };
  } finally {
    await hub.stop();
  }
}

async function watchMember<Work extends string>(
  { profileDir, entries }: MeasureOptions,
  hub: BenchHub,
  id: string,
  [command = '', ...args]: readonly string[],
  countDone: (store: Store) => Record<Work, number>,
): Promise<Sample<Work>[]> {
  const store = openStore(openHome(hub.home(id)).databasePath);
  const profile =
    profileDir === undefined
      ? []
      : ['--cpu-prof', `--cpu-prof-dir=${profileDir}`, `--cpu-prof-name=${command}-${entries}.cpuprofile`];
  try {
    return await watchKaraula(
      [command, '--state', hub.dir, '--as', id, ...args],
      () => countDone(store),
      profile,
    );
  } finally {
    store.close();
  }
}
