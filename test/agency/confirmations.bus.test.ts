import { afterEach, beforeEach, expect, test } from 'vitest';
import { ownStoredHeads } from '../../src/agency/own-heads.ts';
import { publishDrafts } from '../../src/agency/publish-drafts.ts';
import { reportSent } from '../../src/agency/sent-report.ts';
import { tendOnce } from '../../src/agency/tend-outbox.ts';
import type { BusConnection } from '../../src/bus/connect.ts';
import { draftStatements } from '../../src/director/state-heads.ts';
import { readDirectory } from '../../src/store/home-keys.ts';
import { lastStatements } from '../../src/store/member-statements.ts';
import { outboxSize } from '../../src/store/outbox-size.ts';
import { eventually } from '../support/eventually.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { inboxOf, joinHub, type Member, startReceiving } from '../support/member.ts';
import { numberedRows, PUBLISH_DEFAULTS, publishAll } from '../support/rows.ts';

const FEED = 'mk-bp.wb6.border-incident';

let hub: TestHub;
beforeEach(async () => {
  hub = await startTestHub({ participants: ['mk-bp', 'xk-kp', 'rs-gp'] });
});
afterEach(() => hub?.stop());

interface Participant extends Member {
  readonly publisher: BusConnection;
}

/** Receives, and can publish. */
async function join(id: string): Promise<Participant> {
  const reader = await joinHub(hub, id, 'reader');
  const { bus: publisher } = await joinHub(hub, id, 'publisher');
  startReceiving(reader);
  return { ...reader, publisher };
}

const { clock, random } = PUBLISH_DEFAULTS;
const sendingOf = ({ home, store, publisher }: Participant) => ({
  home,
  store,
  bus: publisher,
  clock,
  random,
});

/** Says what a participant has, in all its communities. */
async function state(participant: Participant): Promise<void> {
  const { home, store } = participant;
  const drafts = draftStatements({
    store,
    directory: readDirectory(home),
    self: home.id,
    clock,
    random,
    intervalS: 30,
    ownHeads: ownStoredHeads(store),
  });
  const outcome = await publishDrafts({ ...sendingOf(participant), drafts });
  expect(outcome).toMatchObject({ waiting: 0, stops: [] });
}

const alertsOf = ({ store }: Participant) => inboxOf(store).filter(({ feed }) => feed === FEED);
const whoHas = ({ store, home }: Participant): [seq: number, who: string[]][] =>
  reportSent({ store, directory: readDirectory(home), nowMs: clock.nowMs() }).map(({ seq, members }) => [
    seq,
    members.filter(({ hasSinceMs }) => hasSinceMs !== undefined).map(({ member }) => member),
  ]);

test('K3: the publisher learns who has what from their signed statements, and lets go of what all have', async () => {
  const mk = await join('mk-bp');
  const xk = await join('xk-kp');
  await publishAll({ ...mk, bus: mk.publisher }, numberedRows(1, 3));
  expect(whoHas(mk)).toEqual([
    [3, []],
    [2, []],
    [1, []],
  ]);
  await eventually('xk-kp has all three', () => alertsOf(xk).length === 3);
  await state(xk);
  await eventually('mk-bp has heard it', () => lastStatements(mk.store).length > 0);
  await publishAll({ ...mk, bus: mk.publisher }, numberedRows(4, 4));
  expect(whoHas(mk)).toEqual([
    [4, []],
    [3, ['xk-kp']],
    [2, ['xk-kp']],
    [1, ['xk-kp']],
  ]);
  // rs-gp has not confirmed: nothing goes.
  const tend = () => tendOnce({ ...sendingOf(mk), directory: () => readDirectory(mk.home), keepMs: 0 });
  expect(await tend()).toMatchObject({ letGo: 0, lost: 0, repairs: [], stops: [] });

  const rs = await join('rs-gp');
  await eventually('both have all four', () => alertsOf(rs).length === 4 && alertsOf(xk).length === 4);
  await state(rs);
  await state(xk);
  await eventually('mk-bp has heard both', () => whoHas(mk).every(([, who]) => who.length === 2));
  // Three alerts, and what went before them in our feed of keys.
  expect(await tend()).toMatchObject({ letGo: expect.any(Number), lost: 0, repairs: [], stops: [] });
  expect(outboxSize(mk.store)).toMatchObject({ entries: 1 });
  expect(whoHas(mk)).toHaveLength(4);
});

test('K3: receipts are confirmed by the statements that follow them, and do not pile up', async () => {
  const members = await Promise.all(['mk-bp', 'xk-kp', 'rs-gp'].map(join));
  const hasHeard = ({ store }: Participant, round: number) => {
    const heard = lastStatements(store).filter(({ community }) => community !== 'jmtf');
    // Of the two others, in wb6 and in region.
    return heard.length === 4 && heard.every(({ seq }) => seq === round);
  };
  for (let round = 1; round <= 4; round++) {
    for (const member of members) await state(member);
    await eventually('all have heard each other', () => members.every((member) => hasHeard(member, round)));
  }
  for (const member of members) {
    const directory = () => readDirectory(member.home);
    const outcome = await tendOnce({ ...sendingOf(member), directory });
    expect(outcome).toMatchObject({ lost: 0, repairs: [], stops: [] });
    // Of four statements in each community the newest one or two are not confirmed by all yet.
    const communities = member.home.id === 'rs-gp' ? 2 : 3;
    expect(outboxSize(member.store, 'receipts').entries).toBeLessThanOrEqual(2 * communities);
    expect(outcome.letGo).toBeGreaterThanOrEqual(2 * communities);
  }
});
