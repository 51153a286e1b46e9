import { onTestFinished } from 'vitest';
import { openModel } from '../../src/console/model/open-model.ts';
import type { Draft, EntryReference } from '../../src/contract/entry.ts';
import { formatTime } from '../../src/contract/timestamp.ts';
import { draftAction } from '../../src/director/act-on-entry.ts';
import { entryAtPlace } from '../../src/store/inbox.ts';
import { HubWorld, type MemberId, type PaperMember } from '../director/hub-world.ts';
import { HOUR_MS, makeDraft } from '../gate/forge.ts';
import { NO_VIEWS } from './model-world.ts';

export type Alert = Extract<Draft['body'], { case: 'alert' }>['alert'];

/** Three members on paper, and the console of any of them. */
export class ConsoleWorld extends HubWorld {
  readonly mk = this.join('mk-bp');
  readonly xk = this.join('xk-kp');
  readonly rs = this.join('rs-gp');
  #numbers = 900;

  draft(origin: MemberId, changes: Partial<Alert> = {}, of: Partial<Draft> = {}): Draft {
    this.#numbers += 1;
    const draft = makeDraft(this.#numbers, {
      feed: { origin, community: 'wb6', kind: 'border-incident' },
      issuedAtMs: this.nowMs,
      expiresAtMs: this.nowMs + 900 * HOUR_MS,
      ...of,
    });
    if (draft.body.case !== 'alert') return draft;
    const occurredAt = formatTime(this.nowMs - HOUR_MS);
    return { ...draft, body: { case: 'alert', alert: { ...draft.body.alert, occurredAt, ...changes } } };
  }

  /** Says it, and hands it to all. @returns what names the last of it */
  say(member: PaperMember, ...drafts: Draft[]): EntryReference {
    this.place(member, drafts);
    this.pass(1_000);
    for (const one of [this.mk, this.xk, this.rs]) this.deliverAll(one);
    const { feed, entryId } = drafts.at(-1)!;
    const name = `${feed.origin}.${feed.community}.${feed.kind}`;
    const row = member.store.get(
      'SELECT seq, hash FROM outbox_entries WHERE feed = ? AND entry_id = ?',
      name,
      entryId,
    )!;
    return { feed: name, seq: Number(row.seq), entryId, hash: row.hash as Uint8Array };
  }

  body(member: PaperMember, body: Draft['body']): EntryReference {
    return this.say(member, this.draft(member.id, {}, { body }));
  }

  act(member: PaperMember, on: EntryReference, action: 'READ' | 'ACKNOWLEDGED' | 'ACTIONED'): void {
    this.#numbers += 1;
    const fill = this.#numbers % 251;
    const draft = draftAction({
      self: member.id,
      on: entryAtPlace(member.store, on.feed, on.seq)!,
      action,
      clock: { nowMs: () => this.nowMs },
      random: (size) => new Uint8Array(size).fill(fill),
    });
    this.say(member, draft);
  }

  open({ id, store }: PaperMember) {
    const model = openModel(
      {
        home: { dir: '/nowhere', id, servers: [], databasePath: store.path },
        store,
        directory: () => this.directory,
        clock: { nowMs: () => this.nowMs },
        random: (size) => new Uint8Array(size),
        connect: () => Promise.resolve({}),
      },
      NO_VIEWS,
    );
    onTestFinished(() => model.close());
    return model;
  }
}

/** What names an entry in what the page is told. */
export const hex = ({ hash }: Pick<EntryReference, 'hash'>) => Buffer.from(hash).toString('hex');
