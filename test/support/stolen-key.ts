import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openHome, type ParticipantHome } from '../../src/store/home.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { tempFolder } from './temp-folder.ts';

/** A publisher's folder in other hands: key, credentials and outbox as they were at the moment of the theft. */
export function stealHome(victim: { readonly home: ParticipantHome; readonly store: Store }): {
  readonly home: ParticipantHome;
  readonly store: Store;
} {
  const dir = join(tempFolder(), victim.home.id);
  cpSync(victim.home.dir, dir, { recursive: true, filter: (source) => !/karaula\.db/.test(source) });
  const home = openHome(dir);
  // A plain copy of the file would lack what is in the write-ahead log.
  victim.store.run('VACUUM INTO ?', home.databasePath);
  const store = openStore(home.databasePath);
  onTestFinished(() => store.close());
  return { home, store };
}
