import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { tempFolder } from '../support/temp-folder.ts';

function open(path = join(tempFolder(), 'karaula.db'), busyTimeoutMs?: number): Store {
  const store = openStore(path, busyTimeoutMs === undefined ? {} : { busyTimeoutMs });
  onTestFinished(() => store.close());
  return store;
}

const setCursor = (store: Store, name: string, position: number) =>
  store.run('INSERT INTO cursors (name, position) VALUES (?, ?)', name, position);
const countCursors = (store: Store) => Number(store.get('SELECT count(*) AS n FROM cursors')?.n);

describe('opening the database', () => {
  test('K3: it is in WAL mode and every commit is synced', () => {
    const store = open();
    expect(store.get('PRAGMA journal_mode')?.journal_mode).toBe('wal');
    expect(store.get('PRAGMA synchronous')?.synchronous).toBe(2);
  });

  test('opening it again finds what was written', () => {
    const path = join(tempFolder(), 'karaula.db');
    const first = openStore(path);
    setCursor(first, 'a', 7);
    first.close();
    expect(countCursors(open(path))).toBe(1);
  });

  test('a database of a newer karaula is refused, not damaged', () => {
    const path = join(tempFolder(), 'karaula.db');
    const newer = new DatabaseSync(path);
    newer.exec('PRAGMA user_version = 999');
    newer.close();
    expect(() => open(path)).toThrow(expect.objectContaining({ code: 'STORE_NEWER_SCHEMA' }));
  });

  test('a file that is no database is named, with a way out', () => {
    const path = join(tempFolder(), 'karaula.db');
    writeFileSync(path, 'these are the minutes of a meeting, and not a database at all\n'.repeat(100));
    expect(() => open(path)).toThrow(
      expect.objectContaining({ code: 'STORE_CORRUPT', message: expect.stringContaining(path) }),
    );
  });

  test('a folder that is not there is named', () => {
    const path = join(tempFolder(), 'missing', 'karaula.db');
    expect(() => open(path)).toThrow(
      expect.objectContaining({
        code: 'STORE_MISSING_FILE',
        message: expect.stringContaining('make its folder'),
      }),
    );
  });

  test('the database and the files beside it are for their owner alone', () => {
    const path = join(tempFolder(), 'karaula.db');
    open(path);
    for (const name of readdirSync(dirname(path))) {
      expect([name, statSync(join(dirname(path), name)).mode & 0o777]).toEqual([name, 0o600]);
    }
    expect(readdirSync(dirname(path))).toContain('karaula.db-wal');
  });
});

describe('one transaction per effect', () => {
  test('K4: an effect that fails halfway leaves nothing', () => {
    const store = open();
    const effect = () =>
      store.transaction(() => {
        setCursor(store, 'a', 1);
        throw new Error('the power of the second half fails');
      });
    expect(effect).toThrow('second half');
    expect(countCursors(store)).toBe(0);
    store.transaction(() => setCursor(store, 'b', 1));
    expect(countCursors(store)).toBe(1);
  });

  test('a database that another process holds for too long is said to be locked', () => {
    const path = join(tempFolder(), 'karaula.db');
    const holder = open(path);
    const other = open(path, 50);
    holder.transaction(() => {
      expect(() => other.transaction(() => setCursor(other, 'a', 1))).toThrow(
        expect.objectContaining({ code: 'STORE_LOCKED' }),
      );
    });
    other.transaction(() => setCursor(other, 'a', 1));
    expect(countCursors(holder)).toBe(1);
  });

  test('a light transaction leaves full syncing on for the next', () => {
    const store = open();
    expect(() =>
      store.lightTransaction(() => {
        expect(store.get('PRAGMA synchronous')?.synchronous).toBe(1);
        throw new Error('failed');
      }),
    ).toThrow('failed');
    expect(store.get('PRAGMA synchronous')?.synchronous).toBe(2);
  });

  test('whoever listens is told of a commit, and not of a rollback', () => {
    const store = open();
    let told = 0;
    const forget = store.onCommit(() => {
      told += 1;
    });
    expect(() =>
      store.transaction(() => {
        throw new Error('no');
      }),
    ).toThrow();
    store.transaction(() => setCursor(store, 'a', 1));
    forget();
    store.transaction(() => setCursor(store, 'b', 1));
    expect(told).toBe(1);
  });
});

describe('a full disk', () => {
  const fill = (store: Store) =>
    store.transaction(() => {
      for (let i = 0; i < 10_000; i++) setCursor(store, `${i} ${'x'.repeat(400)}`, i);
    });

  test('K3: a database that may not grow says so, and nothing half done is left', () => {
    const store = open();
    setCursor(store, 'before', 1);
    store.get('PRAGMA max_page_count = 60');
    expect(() => fill(store)).toThrow(expect.objectContaining({ code: 'STORE_DISK_FULL' }));
    expect(countCursors(store)).toBe(1);
    store.get('PRAGMA max_page_count = 100000');
    fill(store);
    expect(countCursors(store)).toBe(10_001);
  });

  const mount = mountTinyDisk('1m');
  test.skipIf(mount === undefined)(
    'K3: a disk that is full (a real one, of 1 MiB) says so, and nothing half done is left',
    () => {
      const store = open(join(mount ?? '', 'karaula.db'));
      setCursor(store, 'before', 1);
      expect(() => fill(store)).toThrow(expect.objectContaining({ code: 'STORE_DISK_FULL' }));
      expect(countCursors(store)).toBe(1);
      expect(store.get('PRAGMA integrity_check')?.integrity_check).toBe('ok');
    },
  );

  const noRoom = mountTinyDisk('24k');
  test.skipIf(noRoom === undefined)('K3: so does one with no room for the index of the log', () => {
    const path = join(noRoom ?? '', 'karaula.db');
    expect(() => open(path)).toThrow(expect.objectContaining({ code: 'STORE_DISK_FULL' }));
  });
});

/** Needs the right to mount; without it the tests above are skipped. */
function mountTinyDisk(size: string): string | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const dir = mkdtempSync(join(tmpdir(), 'karaula-test-'));
  afterAll(() => {
    spawnSync('umount', [dir], { stdio: 'ignore' });
    rmSync(dir, { recursive: true, force: true });
  });
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', dir], {
    stdio: 'ignore',
  });
  return mounted.status === 0 ? dir : undefined;
}
