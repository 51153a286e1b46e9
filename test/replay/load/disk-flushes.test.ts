import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFlushes, readDiskFlushes, readFlushes } from '../../../src/replay/load/disk-flushes.ts';
import { meterFlushes } from '../../../src/replay/load/flush-meter.ts';
import { tempFolder } from '../../support/temp-folder.ts';

/** As Linux 6 shows it. */
const STAT =
  '   59787     6664  2320354    55930   368018    59147 19009240   113760        0    27860   178226    35182      119  6259576     3440    92357     5096\n';
const LINUX_5_4 = STAT.trim().split(/\s+/).slice(0, 15).join(' ');

describe('the flushes of a disk', () => {
  it('are the sixteenth figure of its stat', () => {
    expect(parseFlushes(STAT)).toBe(92_357);
  });

  it('are found whatever stands around, and with more figures than today', () => {
    const figure = fc.nat({ max: 2 ** 31 });
    const gap = fc.constantFrom(' ', '   ', '\t');
    fc.assert(
      fc.property(fc.array(figure, { minLength: 16, maxLength: 24 }), gap, (figures, between) => {
        expect(parseFlushes(` ${figures.join(between)}\n`)).toBe(figures[15]);
      }),
    );
  });

  it('are not known, and not 0, where the figure is missing or is none', () => {
    for (const text of [
      '',
      '\n',
      LINUX_5_4,
      'no such device',
      ...['x', '-1', '1.5', '1e3', '9'.repeat(20)].map((bad) => `${LINUX_5_4} ${bad} 7`),
    ]) {
      expect(parseFlushes(text)).toBeUndefined();
    }
    fc.assert(
      fc.property(fc.string(), (text) => {
        const flushes = parseFlushes(text);
        expect(flushes === undefined || Number.isSafeInteger(flushes)).toBe(true);
      }),
    );
  });
});

/** 8:1 as the kernel gives it in stat(2). */
const deviceOf = (major: bigint, minor: bigint) =>
  ((major & 0xfffn) << 8n) |
  (minor & 0xffn) |
  ((minor & 0xffffff00n) << 12n) |
  ((major & 0xfffff000n) << 32n);

/** A folder as the kernel's, with what a test needs of it. */
function makeSys(files: Record<string, string>, links: Record<string, string>): string {
  const sysDir = tempFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(sysDir, path)), { recursive: true });
    writeFileSync(join(sysDir, path), text);
  }
  for (const [path, to] of Object.entries(links)) {
    mkdirSync(dirname(join(sysDir, path)), { recursive: true });
    symlinkSync(join(sysDir, to), join(sysDir, path));
  }
  return sysDir;
}

const SDA = {
  'devices/sda/stat': STAT,
  'devices/sda/queue/write_cache': 'write back\n',
  'devices/sda/sda1/partition': '1\n',
  'devices/sda/sda1/stat': STAT.replace('92357', '0'),
};

describe('the disk that a folder is on', () => {
  it('is the whole one where the folder is on a partition, which counts no flushes itself', () => {
    const sysDir = makeSys(SDA, { 'dev/block/8:1': 'devices/sda/sda1' });
    expect(readDiskFlushes(deviceOf(8n, 1n), sysDir)).toEqual({ disk: 'sda', completed: 92_357 });
  });

  it('is the one below a volume, as with LVM or encryption', () => {
    const sysDir = makeSys(
      {
        ...SDA,
        'devices/dm-1/stat': STAT.replace('92357', '0'),
        'devices/dm-0/stat': STAT.replace('92357', '0'),
      },
      {
        'dev/block/254:1': 'devices/dm-1',
        'devices/dm-1/slaves/dm-0': 'devices/dm-0',
        'devices/dm-0/slaves/sda1': 'devices/sda/sda1',
      },
    );
    expect(readDiskFlushes(deviceOf(254n, 1n), sysDir)).toEqual({ disk: 'sda', completed: 92_357 });
  });

  it('is found by numbers of any size', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 0xffffffffn }),
        fc.bigInt({ min: 0n, max: 0xffffffffn }),
        (major, minor) => {
          const sysDir = makeSys(SDA, { [`dev/block/${major}:${minor}`]: 'devices/sda' });
          expect(readDiskFlushes(deviceOf(major, minor), sysDir)).toMatchObject({ disk: 'sda' });
        },
      ),
      { numRuns: 20 },
    );
  });

  it('is not known, with the reason, where there is none, where there are several, or where it is not shown', () => {
    const sysDir = makeSys(
      { ...SDA, 'devices/md0/stat': STAT, 'devices/sdb/stat': STAT, 'devices/old/stat': LINUX_5_4 },
      {
        'dev/block/9:0': 'devices/md0',
        'dev/block/8:16': 'devices/old',
        'devices/md0/slaves/sda': 'devices/sda',
        'devices/md0/slaves/sdb': 'devices/sdb',
      },
    );
    expect(readDiskFlushes(deviceOf(0n, 40n), sysDir)).toEqual({
      notKnown: 'the file system has no disk of its own',
    });
    expect(readDiskFlushes(deviceOf(9n, 0n), sysDir)).toEqual({ notKnown: 'md0 is on 2 disks' });
    expect(readDiskFlushes(deviceOf(8n, 16n), sysDir)).toEqual({
      notKnown: 'this kernel counts none for old',
    });
    expect(readDiskFlushes(deviceOf(8n, 99n), sysDir)).toMatchObject({
      notKnown: expect.stringContaining('/sys'),
    });
  });

  it('is not known where the disk has no cache to flush: 0 would be a lie', () => {
    const sysDir = makeSys(
      { ...SDA, 'devices/sda/queue/write_cache': 'write through\n' },
      { 'dev/block/8:0': 'devices/sda' },
    );
    expect(readDiskFlushes(deviceOf(8n, 0n), sysDir)).toMatchObject({
      notKnown: expect.stringContaining('no write cache'),
    });
  });

  it('of a folder of this machine is told of, or why not', () => {
    const reading = readFlushes(tempFolder());
    if ('notKnown' in reading) expect(reading.notKnown).not.toBe('');
    else expect(reading.completed).toBeGreaterThanOrEqual(0);
  });
});

describe('what a disk flushed during a load', () => {
  const meterOf = (...readings: ReturnType<typeof readFlushes>[]) => {
    const meter = meterFlushes('', () => readings.shift()!);
    meter.begin();
    return meter.read();
  };
  const sda = (completed: number) => ({ disk: 'sda', completed });

  it('is what came on top from the start to the end, without what was before', () => {
    expect(meterOf(sda(10), sda(15), sda(1_015))).toMatchObject({ disk: 'sda', completed: 1_000 });
  });

  it('is not known when one of the looks found nothing, or the count began anew', () => {
    expect(meterOf({ notKnown: 'why' }, sda(1), sda(2))).toEqual({ notKnown: 'why' });
    expect(meterOf(sda(1), sda(2), { notKnown: 'gone' })).toEqual({ notKnown: 'gone' });
    expect(meterOf(sda(5), sda(6), sda(3))).toMatchObject({ notKnown: expect.stringContaining('anew') });
    expect(meterOf(sda(5), sda(6), { disk: 'sdb', completed: 9 })).toMatchObject({
      notKnown: expect.stringContaining('anew'),
    });
  });
});
