import { adoptHead } from '../agency/adopt-head.ts';
import { feedEndOf } from '../agency/feed-end.ts';
import type { BusConnection } from '../bus/connect.ts';
import { formatFeed } from '../contract/feed.ts';
import { KINDS } from '../contract/kind.ts';
import { isMemberAt } from '../policy/entitlement.ts';
import type { ParticipantHome } from '../store/home.ts';
import { readDirectory, readSigningKey } from '../store/home-keys.ts';
import type { Store } from '../store/open-store.ts';
import type { CliContext } from './context.ts';

const KEYS_FIRST = ['key', ...KINDS.filter((kind) => kind !== 'key')] as const;

/**
 * `--adopt-head`: in each feed that this participant may write, goes on after the hub's newest own entry.
 * @throws {AgencyError} `AGENCY_ADOPT_REFUSED`
 * @throws {BusError}
 */
export async function adoptOwnHeads(
  context: CliContext,
  home: ParticipantHome,
  store: Store,
  bus: BusConnection,
): Promise<void> {
  const options = {
    home,
    store,
    key: readSigningKey(home),
    directory: readDirectory(home),
    end: feedEndOf(bus, home.id),
    clock: context.clock,
    random: context.random,
  };
  const { directory } = options.directory;
  const communities = directory.communities.filter(({ id }) =>
    isMemberAt(directory, id, home.id, context.clock.nowMs()),
  );
  for (const community of communities) {
    for (const kind of KEYS_FIRST) {
      const feed = formatFeed({ origin: home.id, community: community.id, kind });
      const outcome = await adoptHead(options, feed);
      if (outcome.outcome === 'not-needed') continue;
      const { seq, moved, dropped, abandoned } = outcome;
      const statements = dropped === 0 ? '' : `, ${dropped} waiting statements are left to the next one`;
      context.stderr.write(
        `karaula: ${feed} goes on after entry ${seq} of the hub; ${moved} waiting entries were signed anew, ${abandoned.length} that had perhaps left are given up${statements}\n`,
      );
    }
  }
}
