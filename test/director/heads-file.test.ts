import { beforeEach, expect, test } from 'vitest';
import { exportHeads, importHeads } from '../../src/director/heads-file.ts';
import { listFindings } from '../../src/store/findings.ts';
import { memberHeads } from '../../src/store/member-heads.ts';
import { lastStatements } from '../../src/store/member-statements.ts';
import { spoilSignature } from '../gate/forge.ts';
import { feedOf, HubWorld, INTERVAL_MS, namesOf, type PaperMember } from './hub-world.ts';

let world: HubWorld;
let mk: PaperMember;
let xk: PaperMember;
let rs: PaperMember;

beforeEach(() => {
  world = new HubWorld();
  [mk, xk, rs] = [world.join('mk-bp'), world.join('xk-kp'), world.join('rs-gp')];
});

const carry = (from: PaperMember): unknown => JSON.parse(JSON.stringify(exportHeads(from.store)));
const take = (to: PaperMember, file: unknown, changes = {}) =>
  importHeads(to.store, file, world.directory, { reader: to.id, nowMs: world.nowMs, ...changes });

test('K2: a hub that shows two members two histories is caught at the first exchange', () => {
  const thief = world.join('mk-bp');
  world.publish(mk, 2);
  world.deliver(xk, 'mk-bp');
  world.streams.set('mk-bp', []);
  world.publish(thief, 2);
  world.deliver(rs, 'mk-bp');
  // Neither sees anything wrong, and neither hears the other.
  for (const member of [xk, rs]) expect(world.examine(member)).toEqual([]);
  world.state(rs);
  const imported = take(xk, carry(rs));
  expect(imported).toMatchObject({ taken: [{ member: 'rs-gp', community: 'wb6', seq: 1 }], refused: [] });
  expect(namesOf(imported.findings)).toEqual([`forked ${feedOf('mk-bp')}`]);
});

test('K2: a hub that shows one member less than another is caught where what came later was shown', () => {
  world.publish(mk, 2);
  world.deliver(rs, 'mk-bp');
  world.state(rs);
  const hidden = world.streams.get('mk-bp')!.at(-1);
  world.deliver(xk, 'mk-bp', undefined, (message) => (message === hidden ? undefined : message));
  const file = carry(rs);
  // Just now it may still be on its way.
  expect(take(xk, file).findings).toEqual([]);
  world.pass(2 * INTERVAL_MS);
  expect(take(xk, file).findings).toEqual([]);
  // Something that was said long after has come, and it has not.
  world.publish(mk, 1, 'visa-abuse');
  world.deliver(xk, 'mk-bp');
  expect(namesOf(take(xk, file).findings)).toEqual([`withheld ${feedOf('mk-bp')}`]);
});

test('K2: what was said in statements of changes is handed on too, in a few kilobytes, and nothing twice', () => {
  const pickUp = () => world.deliverAll(rs);
  for (let round = 0; round < 12; round++) {
    world.publish(mk, 1);
    if (round % 4 === 0) world.publish(xk, 1);
    pickUp();
    world.state(rs);
  }
  const file = carry(rs);
  expect(JSON.stringify(file).length).toBeLessThan(4_096);
  const { taken, refused } = take(mk, file);
  // All heads, and the newest word on each of the two feeds.
  expect([taken.map(({ seq }) => seq), refused]).toEqual([[1, 9, 12], []]);
  expect(memberHeads(mk.store).map(({ feed, seq }) => `${feed}/${seq}`)).toEqual([
    `${feedOf('mk-bp')}/12`,
    `${feedOf('xk-kp')}/3`,
  ]);
});

test('a member that was not listening does not accuse the hub of what it has not fetched', () => {
  world.publish(mk, 2);
  world.deliver(xk, 'mk-bp');
  world.pass(100 * INTERVAL_MS);
  world.publish(mk, 5);
  world.deliver(rs, 'mk-bp');
  world.state(rs);
  expect(take(xk, carry(rs)).findings).toEqual([]);
  world.deliverAll(xk);
  expect(listFindings(xk.store)).toEqual([]);
});

test('K2: a statement that the hub replaces with another is two histories of the receipts themselves', () => {
  world.publish(mk, 1);
  world.state(rs);
  const file = carry(rs);
  const other = world.join('rs-gp');
  world.streams.set('rs-gp', []);
  world.pass(1_000);
  world.state(other);
  world.deliver(xk, 'rs-gp');
  expect(namesOf(take(xk, file).findings)).toEqual([`forked ${feedOf('rs-gp', 'receipt')}`]);
});

test('K1: forged, foreign, old and ill-formed statements are refused, each with its reason, and nothing of them is kept', () => {
  world.publish(mk, 1);
  world.state(rs);
  const good = exportHeads(rs.store);
  const [message] = world.streams.get('rs-gp')!;
  const bytes = spoilSignature(message!.bytes);
  rs.store.run('UPDATE outbox_entries SET bytes = ?', bytes);
  const refusals = [
    take(xk, carry(rs)),
    take(xk, { ...good, statements: [...good.statements, {}] }),
    take(rs, good),
    take(xk, { type: 'karaula-heads' }),
    take(xk, 'no file'),
    importHeads(xk.store, good, world.directory, { reader: 'uk-nca', nowMs: world.nowMs }),
    importHeads(xk.store, good, world.directory, {
      reader: 'xk-kp',
      nowMs: world.nowMs + 8 * 24 * 3_600_000,
    }),
  ].map(({ refused }) => refused.map(({ reason }) => reason).join());
  expect(refusals).toEqual([
    expect.stringContaining('[TRUST_BAD_SIGNATURE]'),
    expect.stringContaining('[GATE_MALFORMED]'),
    'it is our own statement',
    expect.stringContaining('not a file of heads'),
    expect.stringContaining('not a file of heads'),
    expect.stringContaining('[POLICY_NOT_MEMBER]'),
    expect.stringContaining('too old'),
  ]);
  // Of all that, the one good statement in the second file.
  expect(lastStatements(xk.store)).toMatchObject([{ member: 'rs-gp', position: 0 }]);
});

test('an older statement from a file does not displace a newer one, and the file is small', () => {
  world.publish(mk, 1);
  world.deliverAll(rs);
  world.state(rs);
  const old = exportHeads(rs.store);
  world.pass(INTERVAL_MS);
  world.state(rs);
  world.deliverAll(xk);
  take(xk, old);
  expect(lastStatements(xk.store)).toMatchObject([{ member: 'rs-gp', seq: 2 }]);
  expect(JSON.stringify(old).length).toBeLessThan(4_096);
});
