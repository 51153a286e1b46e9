import type { Clock } from '../../contract/clock.ts';
import { consumeInbox } from '../../director/consume-inbox.ts';
import type { ParticipantHome } from '../../store/home.ts';
import { readDirectory } from '../../store/home-keys.ts';
import type { Store } from '../../store/open-store.ts';

export interface ApplicationOptions {
  readonly home: ParticipantHome;
  readonly store: Store;
  readonly clock: Clock;
  readonly signal?: AbortSignal;
  readonly isOnce?: boolean;
}

/**
 * An application with a table of its own beside the inbox: one line for each alert, in the transaction that takes it.
 * K4: however often its process dies, the table has each once.
 */
export async function runApplication({
  home,
  store,
  clock,
  signal,
  isOnce,
}: ApplicationOptions): Promise<void> {
  const { directory } = readDirectory(home);
  store.run(
    'CREATE TABLE IF NOT EXISTS app_campaign (id INTEGER PRIMARY KEY AUTOINCREMENT, position INTEGER NOT NULL)',
  );
  await consumeInbox({
    store,
    name: 'campaign',
    reader: home.id,
    directory: () => directory,
    clock,
    handle: ({ position }, tx) => void tx.run('INSERT INTO app_campaign (position) VALUES (?)', position),
    ...(signal && { signal }),
    ...(isOnce && { isOnce }),
  });
}

/** Positions in the inbox, in the order in which the application took them. */
export function readEffects(store: Store): number[] {
  return store.all('SELECT position FROM app_campaign ORDER BY id').map(({ position }) => Number(position));
}
