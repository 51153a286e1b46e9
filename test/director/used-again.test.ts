import { expect, test } from 'vitest';
import type { Draft } from '../../src/contract/entry.ts';
import { inOrder } from '../../src/director/abuse-fact.ts';
import { gatherAbuse } from '../../src/director/gather-abuse.ts';
import { gatherIncidents } from '../../src/director/gather-incidents.ts';
import { overstay, Reporters, report } from './reporters.ts';

// A member may give an alert of its own the identifier of another's: in its own feed it is the first of that name. What
// it then says of that alert is said of its own.

const EVENT = '6f1c2b7e-3a54-4d0e-9c11-5b8f2f0a4d01';

test('K5: who uses the identifier of another’s alert again neither closes its incident, nor takes it out of it, nor is shown for it', () => {
  const world = new Reporters();
  const first = world.say(world.owner, 'border-incident', { body: report({ eventId: EVENT }) });
  const second = world.say(world.other, 'border-incident', { body: report({ eventId: EVENT }) });
  const again = world.say(world.other, 'border-incident', { entryId: first.entryId, body: report() });
  expect(again.entryId).toBe(first.entryId);
  const update = { target: again, note: 'Over.', closes: true };
  world.say(world.other, 'border-incident', { body: { case: 'update', update } });
  const told = () => {
    const { incidents, items } = gatherIncidents(world.reading());
    return incidents.map(({ reports, owner, isClosed }) => ({
      owner,
      isClosed,
      places: reports.map(({ place }) => place),
      shown: reports.map(({ key }) => `${items.get(key)?.feed}/${items.get(key)?.seq}`),
    }));
  };
  const places = [first, second].map(({ feed, seq }) => `${feed}/${seq}`);
  const expected = [{ owner: 'mk-bp', isClosed: false, places, shown: places }];
  expect(told()).toEqual(expected);
  const retraction = { target: again, reason: 'MISTAKE', note: '' } as const;
  world.say(world.other, 'border-incident', { body: { case: 'retraction', retraction } });
  expect(told()).toEqual(expected);
});

test('K5: who uses the identifier of another’s alert again changes nothing of what the other counts for', () => {
  const world = new Reporters();
  const first = world.say(world.owner, 'visa-abuse', { body: overstay(3) });
  const again = world.say(world.other, 'visa-abuse', {
    entryId: first.entryId,
    body: overstay(5),
  });
  const { alert } = overstay(7) as Extract<Draft['body'], { case: 'alert' }>;
  const update = { target: again, note: '', alert, closes: false };
  world.say(world.other, 'visa-abuse', { body: { case: 'update', update } });
  const { facts } = gatherAbuse(world.reading(), 'wb6');
  const counted = inOrder(facts).map(({ entry, abuse: { persons } }) => [entry.feed.origin, persons]);
  expect(counted.toSorted()).toEqual([
    ['mk-bp', 3],
    ['rs-gp', 7],
  ]);
});
