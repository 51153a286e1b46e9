import { expect, onTestFinished, test } from 'vitest';
import { draftForwardRequest } from '../../src/agency/draft-forward.ts';
import { openModel } from '../../src/console/model/open-model.ts';
import { entryAtPlace } from '../../src/store/inbox.ts';
import { HOUR_MS } from '../gate/forge.ts';
import { ActWorld, allSaid, type Desk, OFFICER, perform, READER, saidBy } from './act-world.ts';
import { NO_VIEWS } from './model-world.ts';

/** rs-gp asks mk-bp whether it may pass on an alert, for two hours. */
function scene() {
  const world = new ActWorld();
  const [mk, rs] = [world.sit('mk-bp'), world.sit('rs-gp')];
  const key = world.alert(mk);
  world.carry(mk, rs);
  const on = entryAtPlace(rs.store, 'mk-bp.wb6.border-incident', 1)!;
  const untilMs = world.nowMs + 2 * HOUR_MS;
  const wish = { community: 'region', participants: ['uk-nca'], untilMs, reason: 'same convoy' };
  world.place(rs, [draftForwardRequest({ self: 'rs-gp', ...rs.member }, on, wish)]);
  world.carry(rs, mk);
  const request = Buffer.from(entryAtPlace(mk.store, 'rs-gp.wb6.request', 1)!.hash).toString('hex');
  return { world, mk, rs, key, request, untilMs };
}

function threadOf({ member }: Desk, key: string, person = OFFICER) {
  const model = openModel(member, NO_VIEWS);
  onTestFinished(() => model.close());
  return model.thread(key, person)!;
}

test('who asks us to pass on an alert is shown in its thread, with why, to whom and until when; until that is answered', async () => {
  const { world, mk, key, request, untilMs } = scene();
  expect(threadOf(mk, world.alert(mk, 2)).questions).toEqual([]);
  const before = threadOf(mk, key);
  expect(before).toMatchObject({
    questions: [
      {
        ...{ key: request, what: 'forward', askedBy: 'rs-gp', reason: 'same convoy' },
        terms: { community: 'region', participants: ['uk-nca'], untilMs },
      },
    ],
    // K8: what was shown of it is on record.
    alsoOpened: [{ feed: 'rs-gp.wb6.request', seq: 1, key: request }],
  });
  expect(before.may).toContain('grant');
  expect(threadOf(mk, key, READER).may).toEqual([]);
  expect(await perform(mk, OFFICER, { do: 'grant', request })).toMatchObject({ outcome: 'said' });
  expect(threadOf(mk, key).questions).toEqual([]);
  expect(threadOf(mk, key).may).not.toContain('grant');
});

test('that something is asked, and that it is answered, is told though no card changes', async () => {
  const { world, mk, rs, request } = scene();
  const model = openModel(mk.member, NO_VIEWS);
  onTestFinished(() => model.close());
  const seen = [model.asked()];
  let told = 0;
  model.onChange(() => {
    told += 1;
    if (seen.at(-1) !== model.asked()) seen.push(model.asked());
  });
  expect(await perform(mk, OFFICER, { do: 'grant', request })).toMatchObject({ outcome: 'said' });
  await expect.poll(() => seen.length).toBe(2);
  const on = entryAtPlace(rs.store, 'mk-bp.wb6.border-incident', 1)!;
  const wish = { community: 'region', reason: 'another' };
  world.place(rs, [draftForwardRequest({ self: 'rs-gp', ...rs.member }, on, wish)]);
  world.carry(rs, mk);
  await expect.poll(() => seen.length).toBe(3);
  expect(told).toBeGreaterThan(1);
});

test('K5: it is allowed as it was asked for, once, and on record; who has asked may pass it on then', async () => {
  const { world, mk, rs, request } = scene();
  const outcome = await perform(mk, OFFICER, { do: 'grant', request });
  expect(saidBy(mk, outcome)).toMatchObject({
    status: 'EXERCISE',
    body: {
      forwardGrant: { to: 'rs-gp', community: 'region', participants: ['uk-nca'] },
    },
  });
  expect(await perform(mk, OFFICER, { do: 'grant', request })).toMatchObject({ code: 'NOT_HERE' });
  expect(await perform(mk, OFFICER, { do: 'refuse-grant', request, why: 'No.' })).toMatchObject({
    code: 'NOT_HERE',
  });
  world.carry(mk, rs);
  expect(entryAtPlace(rs.store, 'mk-bp.wb6.request', 1)?.entry.body.case).toBe('forwardGrant');
});

test('it is not allowed with a reason; without one that is told at the field', async () => {
  const { mk, request } = scene();
  const said = allSaid(mk).length;
  expect(await perform(mk, OFFICER, { do: 'refuse-grant', request, why: ' ' })).toMatchObject({
    outcome: 'refused',
    problems: [{ path: 'why' }],
  });
  expect(allSaid(mk)).toHaveLength(said);
  const outcome = await perform(mk, OFFICER, { do: 'refuse-grant', request, why: ' Not yet. ' });
  expect(saidBy(mk, outcome)).toMatchObject({ body: { forwardRefusal: { reason: 'Not yet.' } } });
});

test.each(['grant', 'refuse-grant'])(
  '%s: what is over, of others, unknown, or by who only reads, is refused in words',
  async (way) => {
    const { world, mk, rs, key, request } = scene();
    const ask = (of: string) => ({ do: way, request: of, ...(way === 'refuse-grant' && { why: 'No.' }) });
    expect(await perform(mk, READER, ask(request))).toMatchObject({ code: 'NOT_YOUR_ROLE' });
    expect(await perform(rs, OFFICER, ask(request))).toMatchObject({ code: 'NOT_HERE' });
    expect(await perform(mk, OFFICER, ask(key))).toMatchObject({ code: 'NOT_HERE' });
    world.pass(2 * HOUR_MS);
    expect(await perform(mk, OFFICER, ask(request))).toMatchObject({
      code: 'NOT_HERE',
      says: expect.stringContaining('it is over'),
    });
  },
);

test('what was taken back is allowed to nobody', async () => {
  const { mk, key, request } = scene();
  const retract = { do: 'retract', key, reason: 'MISTAKE', note: 'Not so.' };
  expect(await perform(mk, OFFICER, retract)).toMatchObject({ outcome: 'said' });
  expect(await perform(mk, OFFICER, { do: 'grant', request })).toMatchObject({
    code: 'NOT_POSSIBLE',
    says: expect.stringContaining('taken back'),
  });
});
