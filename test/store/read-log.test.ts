import { randomBytes } from 'node:crypto';
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { ReadLogHead } from '../../src/contract/entry.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { hashReadLine } from '../../src/store/read-line.ts';
import { appendReadings, type OpenedEntry, readLines, readLogHead } from '../../src/store/read-log.ts';
import { readerPseudonym } from '../../src/store/reader-pseudonym.ts';
import { verifyReadLog } from '../../src/store/verify-read-log.ts';
import { makePaperHome } from '../support/paper-home.ts';
import { tempFolder } from '../support/temp-folder.ts';

const FEED = 'mk-bp.wb6.border-incident';
const OTHER = 'rs-gp.wb6.return';
const hashOf = (number: number) => new Uint8Array(32).fill(number);
const random = (size: number) => new Uint8Array(randomBytes(size));

let store: Store;
beforeEach(() => {
  store = openStore(join(tempFolder(), 'karaula.db'));
  onTestFinished(() => store.close());
});

function empty(): void {
  store.run('DELETE FROM read_log');
}

function read(opened: readonly OpenedEntry[], who = 'a'.repeat(32)): void {
  appendReadings(store, { who, way: 'show', atMs: 1_000, purpose: 'BORDER_CONTROL' }, opened);
}

const entry = (seq: number, feed = FEED, hash = hashOf(seq)): OpenedEntry => ({ feed, seq, hash });
const linesNow = () => [...readLines(store)].map(({ line }) => line);

/** A log of so many lines, each of which differs from the others. */
function fill(lines: number): ReadLogHead[] {
  return Array.from({ length: lines }, (_, index) => {
    read([entry(index + 1)], `${index}`.padStart(32, '0'));
    return readLogHead(store);
  });
}

describe('a line of the read log', () => {
  test('stands for entries that follow one another, whatever came between them in other feeds', () => {
    read([entry(3), entry(8, OTHER), entry(4), entry(9, OTHER), entry(5), entry(7), entry(7)]);
    expect(linesNow()).toMatchObject([
      { number: 1, feed: FEED, firstSeq: 3, lastSeq: 5, entryHash: hashOf(5), purpose: 'BORDER_CONTROL' },
      { number: 2, feed: FEED, firstSeq: 7, lastSeq: 7, entryHash: hashOf(7) },
      { number: 3, feed: OTHER, firstSeq: 8, lastSeq: 9, entryHash: hashOf(9) },
    ]);
  });

  test('hides no second entry for the same place', () => {
    read([entry(1), entry(1, FEED, hashOf(77))]);
    expect(linesNow().map(({ entryHash }) => entryHash)).toEqual([hashOf(1), hashOf(77)]);
  });

  test('K7: has a pseudonym that only who has the key of the folder can make', () => {
    const [home, other] = [makePaperHome('xk-kp'), makePaperHome('xk-kp')];
    const pseudonym = readerPseudonym(home, store, 'Officer Nightjar', random);
    expect(pseudonym).toMatch(/^[0-9a-f]{32}$/);
    expect(readerPseudonym(home, store, 'Officer Nightjar', random)).toBe(pseudonym);
    expect(readerPseudonym(home, store, 'Officer Hoopoe', random)).not.toBe(pseudonym);
    expect(readerPseudonym(other, store, 'Officer Nightjar', random)).not.toBe(pseudonym);
    const key = `${home.dir}/readers.key`;
    expect(statSync(key).mode & 0o777).toBe(0o600);
    rmSync(key);
    expect(readerPseudonym(home, store, 'Officer Nightjar', random)).not.toBe(pseudonym);
  });
});

describe('the read log', () => {
  test('verifies as it was written, and empty', () => {
    expect(verifyReadLog(store)).toEqual({ outcome: 'whole', head: { length: 0, hash: new Uint8Array(32) } });
    const heads = fill(5);
    expect(verifyReadLog(store, heads)).toEqual({ outcome: 'whole', head: heads.at(-1) });
  });

  const changes: Readonly<Record<string, fc.Arbitrary<string | number | Uint8Array>>> = {
    number: fc.integer({ min: -3, max: 40 }),
    at_ms: fc.integer({ min: 0, max: 5_000 }),
    who: fc.stringMatching(/^[0-9a-f]{32}$/),
    purpose: fc.constantFrom('VISA_PROCESSING', 'BORDER_CONTROL '),
    way: fc.constantFrom('export', 'follow'),
    feed: fc.constantFrom(OTHER, `${FEED}x`),
    first_seq: fc.integer({ min: 0, max: 40 }),
    last_seq: fc.integer({ min: 0, max: 40 }),
    entry_hash: fc.uint8Array({ minLength: 32, maxLength: 32 }),
    hash: fc.uint8Array({ minLength: 32, maxLength: 32 }),
  };
  const change = fc
    .constantFrom(...Object.keys(changes))
    .chain((column) => fc.tuple(fc.constant(column), changes[column]!));

  test('shows every line that was altered', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.nat(), change, (lines, at, [column, value]) => {
        empty();
        fill(lines);
        const number = (at % lines) + 1;
        const before = store.get('SELECT * FROM read_log WHERE number = ?', number)![column]!;
        fc.pre(Buffer.compare(Buffer.from(`${before}`), Buffer.from(`${value}`)) !== 0);
        const isTaken = column === 'number' && Number(value) >= 1 && Number(value) <= lines;
        fc.pre(!isTaken);
        store.run(`UPDATE read_log SET ${column} = ? WHERE number = ?`, value, number);
        const { outcome } = verifyReadLog(store);
        expect(outcome).toBe('broken');
      }),
    );
  });

  test('shows a line that was altered and given its hash anew, by the line after it or a stated head', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.nat(), (lines, at) => {
        empty();
        const stated = fill(lines);
        const number = (at % lines) + 1;
        const line = { ...linesNow()[number - 1]!, who: 'f'.repeat(32) };
        const prev = number === 1 ? new Uint8Array(32) : stated[number - 2]!.hash;
        const hash = hashReadLine(prev, line);
        store.run('UPDATE read_log SET who = ?, hash = ? WHERE number = ?', line.who, hash, number);
        const next = { outcome: 'broken', number: number + 1 };
        expect(verifyReadLog(store)).toMatchObject(number === lines ? { outcome: 'whole' } : next);
        expect(verifyReadLog(store, stated)).toMatchObject({ outcome: 'broken', number });
      }),
    );
  });

  test('shows every line that was removed, but for those at its end, which a stated head shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.nat(), fc.boolean(), (lines, at, closesGap) => {
        empty();
        const stated = fill(lines);
        const number = (at % lines) + 1;
        store.run('DELETE FROM read_log WHERE number = ?', number);
        for (let next = number + 1; closesGap && next <= lines; next += 1)
          store.run('UPDATE read_log SET number = number - 1 WHERE number = ?', next);
        const alone = verifyReadLog(store);
        const against = verifyReadLog(store, [stated.at(-1)!]);
        expect(alone.outcome).toBe(number === lines ? 'whole' : 'broken');
        expect(against).toMatchObject({ outcome: 'broken', number });
      }),
    );
  });

  test('shows every two lines that changed places, with their hashes or without', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 8 }), fc.nat(), fc.nat(), fc.boolean(), (lines, a, b, hashes) => {
        const [one, other] = [(a % lines) + 1, (b % lines) + 1];
        fc.pre(one !== other);
        empty();
        fill(lines);
        const hashAt = (number: number) =>
          store.get('SELECT hash FROM read_log WHERE number = ?', number)!.hash!;
        const [hashOfOne, hashOfOther] = [hashAt(one), hashAt(other)];
        store.run('UPDATE read_log SET number = -1 WHERE number = ?', one);
        store.run('UPDATE read_log SET number = ? WHERE number = ?', one, other);
        store.run('UPDATE read_log SET number = ? WHERE number = -1', other);
        if (!hashes) {
          store.run('UPDATE read_log SET hash = ? WHERE number = ?', hashOfOne, one);
          store.run('UPDATE read_log SET hash = ? WHERE number = ?', hashOfOther, other);
        }
        const { outcome } = verifyReadLog(store);
        expect(outcome).toBe('broken');
      }),
    );
  });

  test('that was written anew as a whole is found by any head that was stated of the old one', () => {
    const stated = fill(6);
    empty();
    read([entry(99)]);
    fill(7);
    expect(verifyReadLog(store).outcome).toBe('whole');
    for (const head of stated) {
      expect(verifyReadLog(store, [head])).toMatchObject({ outcome: 'broken', number: head.length });
    }
  });
});
