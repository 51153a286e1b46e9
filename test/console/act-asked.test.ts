import { expect, test } from 'vitest';
import { createActions } from '../../src/console/act/create-actions.ts';
import type { Person } from '../../src/console/member.ts';
import type { ActionRequest } from '../../src/console/wire/action.ts';
import { consoleLines } from '../../src/store/console-actions.ts';
import { NOW_MS } from '../gate/forge.ts';
import { makeTwoPersonDirectory } from '../gate/two-person.ts';
import { ActWorld, allSaid, type Desk, OFFICER } from './act-world.ts';
import { exampleAlert } from './example-alert.ts';

const KEY = 'a4f1f0d2-6a3d-4f27-8f43-0e1f1d2f9a01';
const ALERT = {
  do: 'alert',
  community: 'wb6',
  status: 'EXERCISE',
  handling: { code: 'H1' },
  alert: exampleAlert(NOW_MS),
} as const;

const ask = (desk: Pick<Desk, 'actions'>, request: ActionRequest, key?: string, who: Person = OFFICER) =>
  desk.actions.perform(who, request, key);

const linesOf = ({ store }: Desk) => [...consoleLines(store)].length;

test('what is asked again under the same key, since no answer came, is said once, also by a console that was started anew', async () => {
  const mk = new ActWorld().sit('mk-bp');
  const first = await ask(mk, ALERT, KEY);
  expect(first).toMatchObject({ outcome: 'said', seq: 1 });
  expect(await ask(mk, ALERT, KEY)).toEqual(first);
  expect(await ask({ actions: createActions(mk.member) }, ALERT, KEY)).toEqual(first);
  expect(allSaid(mk)).toHaveLength(1);
  expect(linesOf(mk)).toBe(1);
});

test('what is asked again while it is under way is said once', async () => {
  const mk = new ActWorld().sit('mk-bp');
  const [one, other] = await Promise.all([ask(mk, ALERT, KEY), ask(mk, ALERT, KEY)]);
  expect(one).toEqual(other);
  expect(allSaid(mk)).toHaveLength(1);
});

test('another key, other words and another person are another request', async () => {
  const mk = new ActWorld().sit('mk-bp');
  await ask(mk, ALERT, KEY);
  await ask(mk, ALERT, KEY.toUpperCase());
  await ask(mk, { ...ALERT, handling: { code: 'H2' } }, KEY);
  await ask(mk, ALERT, KEY, { ...OFFICER, who: 'd4'.repeat(16) });
  await ask(mk, ALERT);
  await ask(mk, ALERT);
  expect(allSaid(mk)).toHaveLength(6);
});

test('what was refused came to nothing, and is judged anew when it is asked again', async () => {
  const world = new ActWorld();
  const [mk, xk] = [world.sit('mk-bp'), world.sit('xk-kp')];
  const key = world.alert(mk);
  const read = { do: 'receipt', key, action: 'READ' } as const;
  expect(await ask(xk, read, KEY)).toMatchObject({ outcome: 'refused' });
  world.carry(mk, xk);
  expect(await ask(xk, read, KEY)).toMatchObject({ outcome: 'said' });
});

test('what needs two officers waits once', async () => {
  const world = new ActWorld(makeTwoPersonDirectory());
  const mk = world.sit('mk-bp');
  const close = { do: 'update', key: world.alert(mk), note: 'All clear.', closes: true } as const;
  const first = await ask(mk, close, KEY);
  expect(first.outcome).toBe('waits');
  expect(await ask(mk, close, KEY)).toEqual(first);
  expect(mk.actions.releases(OFFICER)).toHaveLength(1);
});
