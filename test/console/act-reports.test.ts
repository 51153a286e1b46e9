import { expect, test } from 'vitest';
import { consoleLines, findBrokenConsoleLine } from '../../src/store/console-actions.ts';
import { recordFindings } from '../../src/store/findings.ts';
import { HOUR_MS, NOW_MS } from '../gate/forge.ts';
import { ActWorld, allSaid, OFFICER, perform, saidBy } from './act-world.ts';
import { exampleAlert } from './example-alert.ts';

const CONVOY = exampleAlert(NOW_MS);
const NEW_ALERT = {
  do: 'alert',
  community: 'wb6',
  status: 'EXERCISE',
  handling: { code: 'H3', restriction: ' Only for the duty desk. ' },
  alert: CONVOY,
};
const FEED = 'mk-bp.wb6.border-incident';

function scene() {
  const world = new ActWorld();
  const [mk, xk] = [world.sit('mk-bp'), world.sit('xk-kp')];
  const key = world.alert(mk);
  world.carry(mk, xk);
  return { world, mk, xk, key };
}

const wrongs = (changes: object) => {
  const { mk } = scene();
  const { do: _alert, ...newAlert } = { ...NEW_ALERT, ...changes };
  return mk.actions.check(newAlert as never);
};

test('a new alert is signed as karaula publish would: for 30 days, under the handling that was chosen', async () => {
  const { mk } = scene();
  const outcome = await perform(mk, OFFICER, NEW_ALERT);
  expect(outcome).toEqual({ outcome: 'said', feed: FEED, seq: 2, isSent: false });
  expect(saidBy(mk, outcome)).toMatchObject({
    status: 'EXERCISE',
    issuedAtMs: NOW_MS,
    expiresAtMs: NOW_MS + 30 * 24 * HOUR_MS,
    handling: { code: 'H3', restriction: 'Only for the duty desk.' },
    body: { case: 'alert', alert: { occurredAt: CONVOY.occurredAt } },
  });
});

test('K5: it may be for some alone, and for one purpose alone', async () => {
  const { mk } = scene();
  const handling = { code: 'H1', purposes: ['RETURN_PROCEDURE'], releasableTo: ['xk-kp'] };
  expect(saidBy(mk, await perform(mk, OFFICER, { ...NEW_ALERT, handling })).handling).toEqual(handling);
  const unknown = { ...handling, releasableTo: ['Nobody at all'] };
  expect(await perform(mk, OFFICER, { ...NEW_ALERT, handling: unknown })).toMatchObject({
    outcome: 'refused',
    problems: [{ path: 'handling.releasableTo.0' }],
  });
});

test('K8, K7: an action is on record with the entry that was signed, under the pseudonym, in the same transaction', async () => {
  const { mk } = scene();
  await perform(mk, OFFICER, NEW_ALERT);
  const [first, ...more] = consoleLines(mk.store);
  const { hash } = mk.store.get('SELECT hash FROM outbox_entries WHERE feed = ? AND seq = 2', FEED)!;
  expect(first?.line).toEqual({
    number: 1,
    atMs: NOW_MS,
    who: OFFICER.who,
    role: 'officer',
    what: 'alert',
    signed: { feed: FEED, seq: 2, hash },
  });
  expect(more).toEqual([]);
  expect(findBrokenConsoleLine(mk.store)).toBeUndefined();

  // No place in the log: then none in the feed either.
  mk.store.run(
    `CREATE TRIGGER full BEFORE INSERT ON console_actions BEGIN SELECT RAISE(FAIL, 'no room'); END`,
  );
  expect(await perform(mk, OFFICER, NEW_ALERT)).toMatchObject({ outcome: 'refused' });
  expect(allSaid(mk)).toEqual([`${FEED}/1`, `${FEED}/2`]);
});

test('what is wrong with a new alert is told field by field while it is filled in, and refused with the same', async () => {
  const { mk } = scene();
  const { summary: _none, ...bare } = CONVOY;
  const alert = { ...bare, impact: 'TERRIBLE', place: { ...CONVOY.place, country: 'ZZ' }, colour: 'red' };
  const problems = wrongs({ alert });
  expect(problems.map(({ path }) => path).sort()).toEqual([
    'alert.colour',
    'alert.impact',
    'alert.place.country',
  ]);
  expect(await perform(mk, OFFICER, { ...NEW_ALERT, alert })).toMatchObject({
    outcome: 'refused',
    code: 'CONTRACT_INVALID',
    says: expect.stringContaining('alert.impact'),
    problems,
  });
  expect(allSaid(mk)).toEqual([`${FEED}/1`]);
  expect([...consoleLines(mk.store)]).toEqual([]);
});

test.each([
  ['nothing', {}, []],
  ['no alert', { alert: undefined }, ['alert']],
  ['a list for an alert', { alert: [] }, ['alert']],
  ['a community that nobody knows', { community: 'moon' }, ['community']],
  ['a restriction without H3', { handling: { code: 'H1', restriction: 'x' } }, ['handling.restriction']],
  ['H3 without a restriction', { handling: { code: 'H3' } }, ['handling.restriction']],
  ['a handling that does not exist', { handling: { code: 'H9' } }, ['handling.code']],
  ['a status that does not exist', { status: 'DRILL' }, ['status']],
  ['tokens of its own', { alert: { ...CONVOY, tokens: [] } }, []],
  ['options of the command line', { alert: { ...CONVOY, karaula: { ttlHours: 9 } } }, ['alert.karaula']],
  ['a field that the form does not have', { ttlMs: 5 }, ['']],
])('with %s wrong, the problems stand at %j', (_, changes, paths) => {
  expect(wrongs(changes).map(({ path }) => path)).toEqual(paths);
});

test('K5: an update keeps the terms of the alert it is about; a correction says what it is now, and a close ends it once', async () => {
  const { world, mk } = scene();
  const handling = { code: 'H2', releasableTo: ['xk-kp'] } as const;
  const key = world.alert(mk, 2, { handling, expiresAtMs: NOW_MS + 5 * HOUR_MS });
  const alert = { ...CONVOY, impact: 'VERY_HIGH' };
  const corrected = await perform(mk, OFFICER, {
    do: 'update',
    key,
    note: ' As it is. ',
    alert,
    closes: false,
  });
  expect(saidBy(mk, corrected)).toMatchObject({
    status: 'EXERCISE',
    handling,
    expiresAtMs: NOW_MS + 5 * HOUR_MS,
    body: {
      update: { note: 'As it is.', closes: false, alert: { impact: 'VERY_HIGH' }, target: { seq: 2 } },
    },
  });
  const close = { do: 'update', key, note: '', closes: true };
  expect(await perform(mk, OFFICER, close)).toMatchObject({ outcome: 'said', seq: 4 });
  expect(await perform(mk, OFFICER, close)).toMatchObject({
    code: 'NOT_POSSIBLE',
    says: `${FEED}/2 is closed already`,
  });
  expect(await perform(mk, OFFICER, { do: 'update', key, note: '', closes: false })).toMatchObject({
    code: 'CONTRACT_INVALID',
    problems: [{ path: '', says: 'says nothing: it needs a note, an alert, or closes' }],
  });
});

test('K5: a retraction reaches who had the alert, is good as long as that, and nothing more is said on it', async () => {
  const { world, mk, xk, key } = scene();
  const retract = { do: 'retract', key, reason: 'MISTAKE', note: 'Wrong plate.' };
  const outcome = await perform(mk, OFFICER, retract);
  expect(saidBy(mk, outcome)).toMatchObject({
    expiresAtMs: NOW_MS + 24 * HOUR_MS,
    body: { retraction: { reason: 'MISTAKE', note: 'Wrong plate.', target: { seq: 1 } } },
  });
  expect(await perform(mk, OFFICER, retract)).toMatchObject({ says: `${FEED}/1 is taken back already` });
  expect(await perform(mk, OFFICER, { do: 'update', key, note: 'x', closes: false })).toMatchObject({
    code: 'NOT_POSSIBLE',
  });
  world.carry(mk, xk);
  const complied = { do: 'receipt', key, action: 'COMPLIED' };
  expect(await perform(xk, OFFICER, complied)).toMatchObject({ outcome: 'said' });
});

test("K5: nobody corrects, closes or takes back another's alert", async () => {
  const { xk, key } = scene();
  for (const request of [
    { do: 'update', key, note: 'No.', closes: false },
    { do: 'update', key, note: '', closes: true },
    { do: 'retract', key, reason: 'MISTAKE', note: '' },
  ]) {
    expect(await perform(xk, OFFICER, request)).toMatchObject({ outcome: 'refused', code: 'NOT_OURS' });
  }
  expect(allSaid(xk)).toEqual([]);
});

test('K2: of our own feed that is disputed an alert is taken back, and no more', async () => {
  const { mk, key } = scene();
  const finding = {
    name: 'forked',
    feed: FEED,
    sinceMs: NOW_MS,
    says: 'Two histories.',
    evidence: [],
  } as const;
  mk.store.transaction(() => recordFindings(mk.store, [finding], NOW_MS, () => false));
  expect(await perform(mk, OFFICER, { do: 'update', key, note: 'More.', closes: false })).toMatchObject({
    code: 'NOT_SOUND',
  });
  const retract = { do: 'retract', key, reason: 'SOURCE_WITHDRAWN', note: '' };
  expect(await perform(mk, OFFICER, retract)).toMatchObject({ outcome: 'said' });
});
