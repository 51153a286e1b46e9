import { expect, test } from 'vitest';
import { HOUR_MS } from '../gate/forge.ts';
import { ActWorld, allSaid, OFFICER, perform, READER, saidBy } from './act-world.ts';

function scene() {
  const world = new ActWorld();
  const [mk, xk] = [world.sit('mk-bp'), world.sit('xk-kp')];
  const key = world.alert(mk);
  world.carry(mk, xk);
  return { world, mk, xk, key };
}

test.each(['READ', 'ACKNOWLEDGED', 'ACTIONED'] as const)(
  'K3: without a hub %s is signed, waits in the outbox, and is told as not sent',
  async (action) => {
    const { xk, key } = scene();
    const outcome = await perform(xk, OFFICER, { do: 'receipt', key, action, reason: ' patrol sent ' });
    expect(outcome).toEqual({ outcome: 'said', feed: 'xk-kp.wb6.receipt', seq: 1, isSent: false });
    expect(saidBy(xk, outcome)).toMatchObject({
      status: 'EXERCISE',
      body: {
        action: { action, reason: 'patrol sent', target: { feed: 'mk-bp.wb6.border-incident', seq: 1 } },
      },
    });
  },
);

test('who only reads does nothing, whatever the server before has let through', async () => {
  const { xk, key } = scene();
  const outcome = await perform(xk, READER, { do: 'receipt', key, action: 'READ' });
  expect(outcome).toMatchObject({ outcome: 'refused', code: 'NOT_YOUR_ROLE' });
  expect(allSaid(xk)).toEqual([]);
});

test('what is not here, is our own, or is over is refused in words, and nothing is said', async () => {
  const { world, mk, xk, key } = scene();
  const acknowledge = { do: 'receipt', key, action: 'ACKNOWLEDGED' };
  expect(await perform(xk, OFFICER, { ...acknowledge, key: '0'.repeat(64) })).toMatchObject({
    code: 'NOT_HERE',
  });
  expect(await perform(mk, OFFICER, acknowledge)).toMatchObject({ code: 'OURS' });
  expect(await perform(xk, OFFICER, { ...acknowledge, action: 'COMPLIED' })).toMatchObject({
    code: 'NOT_POSSIBLE',
    says: 'nobody has taken mk-bp.wb6.border-incident/1 back',
  });
  world.pass(25 * HOUR_MS);
  expect(await perform(xk, OFFICER, acknowledge)).toMatchObject({
    code: 'GONE',
    says: expect.stringContaining('was good until 2026-03-03T08:00:00Z'),
  });
  expect(allSaid(xk)).toEqual([]);
});

test('what an action lacks comes back with the path of its field', async () => {
  const { xk, key } = scene();
  expect(await perform(xk, OFFICER, { do: 'receipt', key, action: 'EATEN' })).toMatchObject({
    outcome: 'refused',
    code: 'NOT_UNDERSTOOD',
    problems: [{ path: 'action', says: expect.stringContaining('ACKNOWLEDGED') }],
  });
  const long = { do: 'receipt', key, action: 'READ', reason: 'x'.repeat(501) };
  expect(await perform(xk, OFFICER, long)).toMatchObject({
    code: 'CONTRACT_INVALID',
    problems: [{ path: 'reason' }],
  });
  expect(allSaid(xk)).toEqual([]);
});
