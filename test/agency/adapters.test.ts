import { createReadStream, readFileSync } from 'node:fs';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parseMapping } from '../../src/agency/mapping.ts';
import { publishRows } from '../../src/agency/publish-rows.ts';
import { readRows } from '../../src/agency/read-rows.ts';
import { HOUR_MS, NOW_MS } from '../gate/forge.ts';
import { makePaperHome, openPaperStore } from '../support/paper-home.ts';

const ADAPTERS = new URL('../../seeds/adapters/', import.meta.url);

describe.each([
  ['mk-bp', 'csv', 6],
  ['al-bmp', 'csv', 5],
  ['rs-gp', 'jsonl', 4],
])('the example format of %s', (id, extension, count) => {
  test('every row of its sample is an alert that readers will accept', async () => {
    const home = makePaperHome('mk-bp');
    const store = openPaperStore(home);
    onTestFinished(() => store.close());
    const mapping = parseMapping(readFileSync(new URL(`${id}.yaml`, ADAPTERS), 'utf8'), `${id}.yaml`);
    const input = createReadStream(new URL(`${id}.${extension}`, ADAPTERS));
    const results = publishRows({
      home,
      store,
      rows: readRows({ name: id, input, mapping }),
      mapping,
      defaults: { status: 'EXERCISE', handling: { code: 'H0' }, ttlMs: HOUR_MS },
      clock: { nowMs: () => NOW_MS },
      random: (size) => new Uint8Array(size).fill(7),
    });
    const told = await Array.fromAsync(results);
    expect(told.filter(({ outcome }) => outcome === 'rejected')).toEqual([]);
    expect(told.at(-1)).toMatchObject({ outcome: 'summary', accepted: count, waiting: count });
  });
});
