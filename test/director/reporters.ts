import type { Alert } from '../../src/contract/alert.ts';
import type { Draft, EntryReference } from '../../src/contract/entry.ts';
import { findOwnPlace } from '../../src/store/outbox.ts';
import { HOUR_MS, makeDraft } from '../gate/forge.ts';
import { HubWorld, type PaperMember } from './hub-world.ts';

/** Two members that report, in earnest where nothing else is said, and one that reads. */
export class Reporters extends HubWorld {
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

export const report = (changes: Partial<Alert> = {}): Draft['body'] => {
  const { body } = makeDraft();
  return {
    case: 'alert',
    alert: { ...(body as Extract<Draft['body'], { case: 'alert' }>).alert, ...changes },
  };
};

/** An overstay of so many persons. */
export function overstay(persons: number): Draft['body'] {
  const visaAbuse = { type: 'OVERSTAY', regime: 'VISA', persons, overstayDays: 41 } as const;
  const { borderIncident: _none, ...alert } = (report() as Extract<Draft['body'], { case: 'alert' }>).alert;
  return { case: 'alert', alert: { ...alert, place: { type: 'INLAND', country: 'MK' }, visaAbuse } };
}
