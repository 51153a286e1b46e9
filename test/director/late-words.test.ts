import { expect, onTestFinished, test } from 'vitest';
import { draftForwardedCopy } from '../../src/agency/draft-forward.ts';
import { regradeInbox } from '../../src/director/regrade.ts';
import { entryAtPlace } from '../../src/store/inbox.ts';
import { soundLinks } from '../../src/store/links.ts';
import { listVerdicts } from '../../src/store/verdict-log.ts';
import { alertOf } from './machine-alerts.ts';
import { plain } from './machine-keys.ts';
import type { Scene } from './machine-scene.ts';
import { begin, changeLinkKeys } from './machine-script.ts';
import { type Desk, MachineWorld, type SaidEntry, type Speaker } from './machine-world.ts';

function openWorld(): MachineWorld {
  const world = new MachineWorld();
  onTestFinished(() => world.close());
  return world;
}

/** A report to wb6 with the plate that all have; `choice` odd: under the second link key. */
function report(world: MachineWorld, who: Speaker, choice = 2): SaidEntry {
  const base = { who, does: 'report', pick: 4, slowMs: 0, isSecondKey: false, isShort: false } as const;
  const scene: Scene = {
    ...base,
    choice,
    isReused: false,
    world,
    hasLinks: true,
    community: 'wb6',
    own: [],
    others: [],
  };
  world.nowMs += 1_000;
  const { identifiers, ...draft } = alertOf(scene);
  return world.say(draft, false, identifiers)!;
}

/** All that waits, feed by feed; of these only. */
async function hear(world: MachineWorld, desk: Desk, wanted: (feed: string) => boolean): Promise<void> {
  for (const { origin, feed, count } of world.waiting(desk)) {
    if (wanted(feed)) await world.receive(desk, origin, world.take(desk, feed, count));
  }
}

test('K6: a copy of what turns out to be of a suspect key is doubtful to who had it, as it is refused by who gets it then', async () => {
  const world = openWorld();
  const [rs, before, after] = ['rs-gp', 'al-bmp', 'al-bmp'].map((id) => world.open(id)) as [Desk, Desk, Desk];
  world.open('mk-bp');
  begin(world);
  report(world, 'mk-bp');
  await hear(world, rs, () => true);
  const on = entryAtPlace(rs.store, 'mk-bp.wb6.border-incident', 1)!;
  const draft = draftForwardedCopy(world.author('rs-gp'), rs.store, on, { community: 'region' });
  const copy = world.say(draft)!;
  const copyAt = (desk: Desk) => entryAtPlace(desk.store, copy.feed, copy.seq);
  await hear(world, before, () => true);
  expect(copyAt(before)).toMatchObject({ entry: { body: { case: 'forwarded' } } });
  expect(copyAt(before)?.taint).toBeUndefined();

  world.suspect();
  for (const desk of [before, after]) world.learn(desk);
  await hear(world, after, () => true);
  expect(copyAt(before)?.taint).toMatchObject({ doubt: 'suspect', why: 'unconfirmed' });
  expect(copyAt(after)).toBeUndefined();
  const refused = listVerdicts(after.store).filter(
    ({ feed, outcome }) => feed === copy.feed && outcome === 'refused',
  );
  expect(refused).toMatchObject([{ code: 'GATE_COPY_BROKEN' }]);
  // K8; and when the suspicion is taken back, so is the mark.
  const context = { store: before.store, nowMs: world.nowMs };
  expect(regradeInbox({ ...context, directory: before.directory })).toEqual([]);
  const cleared = regradeInbox({ ...context, directory: plain }).filter(({ feed }) => feed === copy.feed);
  expect(cleared).toMatchObject([{ outcome: 'cleared' }]);
  expect(copyAt(before)?.taint).toBeUndefined();
});

test('K10: a link under a key that had been replaced is none, also where the newer key comes last', async () => {
  const world = openWorld();
  const [first, last] = ['rs-gp', 'rs-gp'].map((id) => world.open(id)) as [Desk, Desk];
  world.open('mk-bp');
  begin(world);
  report(world, 'rs-gp');
  const good = report(world, 'mk-bp');
  for (const desk of [first, last]) await hear(world, desk, () => true);
  changeLinkKeys(world);
  const bad = report(world, 'mk-bp');
  await hear(world, first, (feed) => feed.endsWith('.key'));
  await hear(world, first, () => true);
  await hear(world, last, (feed) => !feed.endsWith('.key'));
  const linked = ({ store }: Desk) => soundLinks(store, world.nowMs).map(({ theirs }) => theirs.seq);
  expect(linked(last)).toEqual([good.seq, bad.seq]);
  await hear(world, last, () => true);
  expect([linked(first), linked(last)]).toEqual([[good.seq], [good.seq]]);
});
