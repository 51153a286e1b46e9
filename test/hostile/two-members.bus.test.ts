import { expect, onTestFinished, test } from 'vitest';
import { listFindings, openFindings } from '../../src/store/findings.ts';
import { openHome } from '../../src/store/home.ts';
import { openStore } from '../../src/store/open-store.ts';
import { start } from '../cli/support/karaula.ts';
import { eventually } from '../support/eventually.ts';
import { makeHostile } from '../support/hostile-hub.ts';
import { startTestHub } from '../support/hub.ts';

test('K2: with two members, one that only reads: the other one’s death is its silence; the hub’s standing still is the hub’s', {
  timeout: 120_000,
}, async () => {
  const hub = await startTestHub({ participants: ['mk-bp', 'xk-kp'] });
  onTestFinished(() => hub.stop());
  const hostile = await makeHostile(hub);
  const follow = (id: string, ...more: string[]) => {
    const running = start(['follow', '--as', id, '--state', hub.dir, '--heartbeat', '1s', ...more]);
    onTestFinished(() => void running.child.kill('SIGKILL'));
    return running;
  };
  const speaker = follow('mk-bp');
  // Nothing of its own is confirmed: only what it hears and asks shows that the hub lives.
  const reader = follow('xk-kp', '--no-receipts');
  const store = openStore(openHome(hub.home('xk-kp')).databasePath);
  onTestFinished(() => store.close());
  const isFound = (name: string) => openFindings(store).some((finding) => finding.name === name);
  const heard = () => Number(store.get('SELECT count(*) AS count FROM member_statements')?.count) > 0;

  await eventually('mk-bp is heard', heard, 30_000);
  speaker.child.kill('SIGKILL');
  await speaker.ended;
  await eventually('mk-bp is silent', () => isFound('silent'), 30_000);
  expect(listFindings(store).map(({ name, by }) => [name, by])).toEqual([['silent', 'mk-bp']]);
  expect(openFindings(store)[0]?.says).toContain('the hub answers without it');

  await hostile.freeze();
  onTestFinished(() => hostile.thaw());
  await eventually('the hub is frozen', () => isFound('frozen'), 30_000);
  expect(openFindings(store).find(({ name }) => name === 'frozen')?.says).toContain('It stands still');
  hostile.thaw();
  await eventually('it is cleared', () => !isFound('frozen'), 30_000);
  reader.child.kill('SIGTERM');
  await reader.ended;
});
