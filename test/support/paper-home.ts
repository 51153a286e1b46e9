import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openHome, type ParticipantHome } from '../../src/store/home.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { exportSigningKey } from '../../src/trust/signing-key.ts';
import { keyOf, makeDirectory } from '../gate/forge.ts';
import { rootOf, signDirectory } from './sign-directory.ts';
import { tempFolder } from './temp-folder.ts';

/** Signs the directories of paper homes. */
export const PAPER_OPERATOR = keyOf('operator of paper homes');

/** A participant's folder with keys and directory, and no hub behind it. */
export function makePaperHome(id = 'mk-bp', directory = makeDirectory()): ParticipantHome {
  const dir = join(tempFolder(), id);
  mkdirSync(join(dir, 'tls'), { recursive: true });
  const put = (name: string, content: string, mode = 0o600) =>
    writeFileSync(join(dir, name), content, { mode });
  put('participant.json', JSON.stringify({ id, server: { url: 'tls://127.0.0.1:1' } }));
  put('sign.jwk', exportSigningKey(keyOf(id)));
  put('directory.json', signDirectory(directory, PAPER_OPERATOR));
  put('root.json', rootOf(PAPER_OPERATOR));
  for (const name of ['publisher.creds', 'reader.creds', 'tls/ca.crt', 'tls/client.crt', 'tls/client.key']) {
    put(name, `made-up ${name}`);
  }
  return openHome(dir);
}

export function openPaperStore(home: ParticipantHome): Store {
  return openStore(home.databasePath);
}
