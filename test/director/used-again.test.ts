import { expect, test } from 'vitest';
import type { Alert } from '../../src/contract/alert.ts';
import type { Draft, EntryReference } from '../../src/contract/entry.ts';
import { inOrder } from '../../src/director/abuse-fact.ts';
import { gatherAbuse } from '../../src/director/gather-abuse.ts';
import { gatherIncidents } from '../../src/director/gather-incidents.ts';
import { findOwnPlace } from '../../src/store/outbox.ts';
import { HOUR_MS, makeDraft } from '../gate/forge.ts';
import { HubWorld, type PaperMember } from './hub-world.ts';

/**
 * A member may give an alert of its own the identifier of another's: in its own feed it is the first of that name. What
 * it then says of that alert is said of its own.
 */
class World extends HubWorld {
  readonly owner = this.join('mk-bp');
  readonly other = this.join('rs-gp');
  readonly reader = this.join('xk-kp');

  say(member: PaperMember, kind: 'border-incident' | 'visa-abuse', changes: Partial<Draft>): EntryReference {
    this.pass(1_000);
    const feed = { origin: member.id, community: 'wb6', kind } as const;
    const times = { issuedAtMs: this.nowMs, expiresAtMs: this.nowMs + HOUR_MS };
    const draft = makeDraft(this.nowMs % 100_000, { status: 'ACTUAL', feed, ...times, ...changes });
    this.place(member, [draft]);
    this.deliverAll(this.reader);
    const name = `${member.id}.wb6.${kind}`;
    const seq = Number(member.store.get('SELECT max(seq) AS n FROM outbox_entries WHERE feed = ?', name)?.n);
    const { hash, entryId } = findOwnPlace(member.store, name, seq)!;
    return { feed: name, seq, entryId, hash };
  }

  reading() {
    const { store, id } = this.reader;
    const { directory } = this.directory;
    return { store, directory, keys: this.directory, reader: id, nowMs: this.nowMs };
  }
}

const EVENT = '6f1c2b7e-3a54-4d0e-9c11-5b8f2f0a4d01';
const report = (changes: Partial<Alert> = {}): Draft['body'] => {
  const { body } = makeDraft();
  return {
    case: 'alert',
    alert: { ...(body as Extract<Draft['body'], { case: 'alert' }>).alert, ...changes },
  };
};

test('K5: who uses the identifier of another’s alert again neither closes its incident, nor takes it out of it, nor is shown for it', () => {
  const world = new World();
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
  const world = new World();
  const abuse = (persons: number) => {
    const visaAbuse = { type: 'OVERSTAY', regime: 'VISA', persons, overstayDays: 41 } as const;
    const { borderIncident: _none, ...alert } = (report() as Extract<Draft['body'], { case: 'alert' }>).alert;
    return { ...alert, place: { type: 'INLAND', country: 'MK' }, visaAbuse } as const;
  };
  const first = world.say(world.owner, 'visa-abuse', { body: { case: 'alert', alert: abuse(3) } });
  const again = world.say(world.other, 'visa-abuse', {
    entryId: first.entryId,
    body: { case: 'alert', alert: abuse(5) },
  });
  const update = { target: again, note: '', alert: abuse(7), closes: false };
  world.say(world.other, 'visa-abuse', { body: { case: 'update', update } });
  const { facts } = gatherAbuse(world.reading(), 'wb6');
  const counted = inOrder(facts).map(({ entry, abuse: { persons } }) => [entry.feed.origin, persons]);
  expect(counted.toSorted()).toEqual([
    ['mk-bp', 3],
    ['rs-gp', 7],
  ]);
});
