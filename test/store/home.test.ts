import { chmodSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFileAtomic } from '../../src/store/atomic-file.ts';
import { openHome, readBusAccess, readHomeFile } from '../../src/store/home.ts';
import { readDirectory, readSigningKey } from '../../src/store/home-keys.ts';
import { keyOf } from '../gate/forge.ts';
import { makePaperHome } from '../support/paper-home.ts';
import { rootOf } from '../support/sign-directory.ts';
import { tempFolder } from '../support/temp-folder.ts';

const failing = (code: string, ...words: string[]) =>
  expect.objectContaining({ code, message: expect.stringMatching(new RegExp(words.join('.*'), 's')) });

test('a folder tells who it is, where the hub is, and what to connect with', () => {
  const home = makePaperHome('xk-kp');
  expect(home).toMatchObject({ id: 'xk-kp', servers: ['tls://127.0.0.1:1'] });
  expect(readBusAccess(home, 'reader')).toMatchObject({
    inboxPrefix: '_INBOX_xk-kp_rdr',
    creds: 'made-up reader.creds',
  });
  expect(readBusAccess(home, 'publisher').inboxPrefix).toBe('_INBOX_xk-kp_pub');
  expect(readSigningKey(home).kid).toBe(keyOf('xk-kp').kid);
  expect(readDirectory(home).directory.version).toBe(3);
});

test('a missing file is named, with the command that makes it', () => {
  const home = makePaperHome();
  rmSync(join(home.dir, 'sign.jwk'));
  expect(() => readSigningKey(home)).toThrow(failing('STORE_MISSING_FILE', 'sign.jwk', 'operator enrol'));
  expect(() => openHome(join(home.dir, 'nowhere'))).toThrow(
    failing('STORE_MISSING_FILE', 'participant.json'),
  );
});

test('a reader without a signing key can still read', () => {
  const home = makePaperHome();
  rmSync(join(home.dir, 'sign.jwk'));
  rmSync(join(home.dir, 'publisher.creds'));
  expect(readBusAccess(openHome(home.dir), 'reader').creds).toBe('made-up reader.creds');
});

test.each(['sign.jwk', 'publisher.creds', 'reader.creds', 'tls/client.key'])(
  'a secret that others may read is refused: %s',
  (name) => {
    const home = makePaperHome();
    chmodSync(join(home.dir, name), 0o644);
    const read = () => {
      readSigningKey(home);
      readBusAccess(home, 'publisher');
      readBusAccess(home, 'reader');
    };
    expect(read).toThrow(failing('STORE_LOOSE_PERMISSIONS', name, 'chmod 600'));
  },
);

test.each(['', '{', '[]', '{"id":"Not A Name","server":{"url":"tls://x"}}', '{"id":"mk-bp"}'])(
  'a participant.json that is %j is called by its name',
  (content) => {
    const home = makePaperHome();
    writeFileSync(join(home.dir, 'participant.json'), content);
    expect(() => openHome(home.dir)).toThrow(failing('STORE_BAD_FILE', 'participant.json'));
  },
);

test('K2: a directory to which the pinned root does not lead is refused', () => {
  const home = makePaperHome();
  writeFileSync(join(home.dir, 'root.json'), rootOf(keyOf('somebody else')));
  expect(() => readDirectory(home)).toThrow(failing('TRUST_DIRECTORY_WRONG_KEY'));
  writeFileSync(join(home.dir, 'root.json'), '"a root"');
  expect(() => readDirectory(home)).toThrow(failing('TRUST_BAD_KEY', 'root.json'));
});

test('a file is replaced whole, with its mode, and no temporary file is left', () => {
  const dir = tempFolder();
  const path = join(dir, 'secret');
  writeFileAtomic(path, 'old', 0o600);
  writeFileAtomic(path, 'new', 0o600);
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readdirSync(dir)).toEqual(['secret']);
});

test('writing into a folder that is not there is a StoreError', () => {
  expect(() => writeFileAtomic(join(tempFolder(), 'a', 'b'), 'x', 0o600)).toThrow(
    failing('STORE_MISSING_FILE'),
  );
});

test('a file of the folder is read as it is', () => {
  expect(readHomeFile(makePaperHome(), 'authority')).toBe('made-up tls/ca.crt');
});
