import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { DataSubjectAnswer, SubjectRight } from '../../src/contract/data-subject.ts';
import type { Draft, EntryReference } from '../../src/contract/entry.ts';
import { eraseDue } from '../../src/director/erase-expired.ts';
import { draftErasureReceipts } from '../../src/director/erasure-receipts.ts';
import { listSubjectCases, type SubjectCase } from '../../src/director/subject-cases.ts';
import { draftSubjectAnswer, draftSubjectRequest } from '../../src/director/subject-drafts.ts';
import type { RetentionPolicy } from '../../src/policy/retention.ts';
import { makeDraft } from '../gate/forge.ts';
import { feedOf, HubWorld, type PaperMember } from './hub-world.ts';

export const DAY_MS = 24 * 3_600_000;
export const FEED = feedOf('mk-bp');
/** What the alerts say, in no other place. */
const WORDS = 'Quetzal Quetzal Quetzal ';

/** Members that have what mk-bp has said: three alerts, the second of which has an update. */
export class CaseWorld extends HubWorld {
  readonly mk = this.join('mk-bp');
  readonly xk = this.join('xk-kp');
  readonly rs = this.join('rs-gp');
  #numbers = 500;

  constructor() {
    super();
    this.say(this.mk, ...[1, 2, 3].map(() => this.alert()));
    const target = this.reference(2);
    const { body } = this.alert();
    const { alert } = body as Extract<Draft['body'], { case: 'alert' }>;
    this.say(this.mk, {
      ...this.alert(),
      body: { case: 'update', update: { target, note: '', closes: false, alert } },
    });
    this.spread();
  }

  alert(): Draft {
    this.#numbers += 1;
    const draft = makeDraft(this.#numbers, {
      issuedAtMs: this.nowMs,
      expiresAtMs: this.nowMs + 400 * DAY_MS,
    });
    const { alert } = draft.body as Extract<Draft['body'], { case: 'alert' }>;
    return { ...draft, body: { case: 'alert', alert: { ...alert, summary: WORDS.repeat(20).trim() } } };
  }

  say(member: PaperMember, ...drafts: Draft[]): void {
    this.place(member, drafts);
  }

  spread(): void {
    for (const member of [this.mk, this.xk, this.rs]) this.deliverAll(member);
  }

  reference(seq: number): EntryReference {
    const row = this.mk.store.get('SELECT * FROM outbox_entries WHERE feed = ? AND seq = ?', FEED, seq)!;
    return { feed: FEED, seq, entryId: String(row.entry_id), hash: row.hash as Uint8Array };
  }

  speaker({ id }: PaperMember) {
    const random = (size: number) => {
      this.#numbers += 1;
      return new Uint8Array(size).fill(this.#numbers % 251);
    };
    return { self: id, clock: { nowMs: () => this.nowMs }, random };
  }

  ask(by: PaperMember, right: SubjectRight, ...seqs: number[]): void {
    const entries = seqs.map((seq) => this.reference(seq)) as [EntryReference];
    const answerByMs = this.nowMs + 30 * DAY_MS;
    this.say(by, draftSubjectRequest(this.speaker(by), { right, entries, answerByMs }));
    this.spread();
  }

  cases({ id, store }: PaperMember): SubjectCase[] {
    return listSubjectCases({ store, directory: this.directory, self: id, nowMs: this.nowMs });
  }

  answer(
    by: PaperMember,
    outcome: DataSubjectAnswer['outcome'],
    changes: Partial<DataSubjectAnswer> = {},
  ): void {
    const [one] = this.cases(by);
    const reason = outcome === 'REFUSED' ? { reason: 'KEPT_AS_EVIDENCE' as const } : {};
    this.say(by, draftSubjectAnswer(this.speaker(by), one!, { outcome, ...reason, ...changes }));
    this.spread();
  }

  /** Places of the feed that are erased at a member, after it has erased what it should. */
  erased({ store }: PaperMember, policy: RetentionPolicy = new Map()): number[] {
    eraseDue({ store, policy, nowMs: this.nowMs });
    const rows = store.all(
      'SELECT seq FROM inbox_entries WHERE feed = ? AND erased_at_ms IS NOT NULL ORDER BY seq',
      FEED,
    );
    return rows.map(({ seq }) => Number(seq));
  }

  /** How often the words of the alerts stand in a member's database and its log. */
  wordsIn({ store }: PaperMember): number {
    expect(store.emptyLog()).toBe(true);
    const files = [store.path, `${store.path}-wal`].map((path) => readFileSync(path).toString('latin1'));
    return files.reduce((sum, text) => sum + text.split(WORDS.repeat(20).trim()).length - 1, 0);
  }

  receipts({ id, store }: PaperMember): Draft[] {
    return draftErasureReceipts({ ...this.speaker({ id } as PaperMember), store, directory: this.directory })
      .drafts;
  }
}
