import { join } from 'node:path';
import type { SQLInputValue } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import type { Store } from '../../src/store/open-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { firstTainted, hasTainted, taintedBefore, taintedFeeds } from '../../src/store/tainted-entries.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** The statements that a query runs, as SQLite would plan them. */
function plansOf(store: Store, query: (spied: Store) => unknown): string[] {
  const plans: string[] = [];
  const explained = (sql: string, values: readonly SQLInputValue[]): string => {
    const rows = store.all(`EXPLAIN QUERY PLAN ${sql}`, ...values);
    plans.push(...rows.map(({ detail }) => String(detail)).filter((line) => /entry|entries/.test(line)));
    return sql;
  };
  query({
    ...store,
    get: (sql, ...values) => store.get(explained(sql, values), ...values),
    all: (sql, ...values) => store.all(explained(sql, values), ...values),
  });
  return plans;
}

test('the tainted are looked up among themselves, however large the inbox', () => {
  const store = openStore(join(tempFolder(), 'karaula.db'));
  onTestFinished(() => store.close());
  const feed = 'mk-bp.wb6.border-incident';
  const plans = plansOf(store, (spied) => [
    taintedBefore(spied, feed, 7, 10),
    hasTainted(spied, feed),
    firstTainted(spied, feed, 'kid', 'any'),
    firstTainted(spied, feed, 'kid', 'unconfirmed'),
    taintedFeeds(spied, 'wb6'),
  ]);
  expect(plans).toHaveLength(5);
  for (const plan of plans) expect(plan).toContain('inbox_tainted');
  for (const ofKey of plans.slice(2, 4))
    expect(ofKey).toContain('inbox_tainted_by_key (feed=? AND tainted_kid=?)');
});
