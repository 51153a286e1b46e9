import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { tempFolder } from '../support/temp-folder.ts';

test('the tainted are looked up among themselves, however large the inbox', () => {
  const store = openStore(join(tempFolder(), 'karaula.db'));
  onTestFinished(() => store.close());
  const plan = store.all(
    `EXPLAIN QUERY PLAN SELECT * FROM inbox_entries WHERE tainted_at_ms IS NOT NULL AND feed = ? AND seq <= ?
       AND tainted_why = 'unconfirmed' AND tainted_kid = ? ORDER BY seq`,
    'mk-bp.wb6.border-incident',
    7,
    'kid',
  );
  expect(plan.map(({ detail }) => String(detail))).toEqual([expect.stringContaining('inbox_tainted')]);
});
