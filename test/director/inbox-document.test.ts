import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { consumeInbox } from '../../src/director/consume-inbox.ts';
import { watchInbox } from '../../src/director/watch-inbox.ts';
import { blocksOf } from '../support/markdown.ts';
import { HubWorld } from './hub-world.ts';

const TEXT = readFileSync(new URL('../../docs/inbox.md', import.meta.url), 'utf8');
const EXAMPLES = blocksOf(TEXT, 'ts');

test('K4: the examples of docs/inbox.md run as they stand, and do what the document says', async () => {
  const world = new HubWorld();
  const [mk, xk] = [world.join('mk-bp'), world.join('xk-kp')];
  world.publish(mk, 3);
  world.state(mk);
  world.deliverAll(xk);
  const forwarded: string[] = [];
  const given = {
    store: xk.store,
    consumeInbox,
    watchInbox,
    directory: () => world.directory.directory,
    reader: 'xk-kp',
    clock: { nowMs: () => world.nowMs },
    forward: async (entryId: string) => void forwarded.push(entryId),
  };
  expect(EXAMPLES).toHaveLength(2);
  // Twice: what was taken once is not taken again.
  for (const code of [...EXAMPLES, ...EXAMPLES]) {
    const body = `return (async () => {\n${code}\n})()`;
    await new Function(...Object.keys(given), body)(...Object.values(given));
  }
  expect(xk.store.all('SELECT impact FROM app_desk')).toHaveLength(3);
  expect(new Set(forwarded).size).toBe(3);
  expect(forwarded).toHaveLength(3);
});
