/** Members with a console each, on paper: what they say waits in their outboxes until the test carries it on. */
import { randomBytes } from 'node:crypto';
import { onTestFinished } from 'vitest';
import type { ConsoleActions } from '../../src/console/act/actions.ts';
import { createActions } from '../../src/console/act/create-actions.ts';
import type { ConsoleMember, Person } from '../../src/console/member.ts';
import type { ActionOutcome, ActionRequest } from '../../src/console/wire/action.ts';
import type { Directory } from '../../src/contract/directory.ts';
import type { Draft, Entry } from '../../src/contract/entry.ts';
import { statementMemory } from '../../src/director/statement-memory.ts';
import { findOwnPlace } from '../../src/store/outbox.ts';
import { readStoredEntry } from '../../src/store/stored-entry.ts';
import { HubWorld, type MemberId, type PaperMember } from '../director/hub-world.ts';
import { makeDirectory, makeDraft, trustDirectory } from '../gate/forge.ts';
import { makePaperHome, openPaperStore } from '../support/paper-home.ts';

export const OFFICER: Person = { who: 'a1'.repeat(16), role: 'officer' };
export const READER: Person = { who: 'b2'.repeat(16), role: 'reader' };

/** A member with its console. */
export interface Desk extends PaperMember {
  readonly member: ConsoleMember;
  readonly actions: ConsoleActions;
}

export class ActWorld extends HubWorld {
  readonly #listed: Directory;

  constructor(directory = makeDirectory()) {
    super();
    this.#listed = directory;
    this.directory = trustDirectory(directory);
  }

  sit(id: MemberId): Desk {
    const home = makePaperHome(id, this.#listed);
    const store = openPaperStore(home);
    onTestFinished(() => store.close());
    // On paper no power fails.
    store.get('PRAGMA synchronous = OFF');
    const member: ConsoleMember = {
      home,
      store,
      directory: () => this.directory,
      clock: { nowMs: () => this.nowMs },
      random: (size) => new Uint8Array(randomBytes(size)),
      connect: async () => ({ failure: new Error('there is no hub on paper') }),
    };
    const desk = { id, store, read: new Map(), memory: statementMemory(), listeningSinceMs: this.nowMs };
    return { ...desk, member, actions: createActions(member) };
  }

  /** Says an alert in the name of a member. @returns the key of its card */
  alert(by: Desk, number = 1, changes: Partial<Draft> = {}): string {
    const draft = makeDraft(number, {
      feed: { origin: by.id, community: 'wb6', kind: 'border-incident' },
      issuedAtMs: this.nowMs,
      ...changes,
    });
    this.place(by, [draft]);
    const row = by.store.get('SELECT hash FROM outbox_entries WHERE entry_id = ?', draft.entryId);
    return Buffer.from(row?.hash as Uint8Array).toString('hex');
  }

  /** The hub takes what waits, and hands it to all others. */
  carry(from: Desk, ...to: Desk[]): void {
    this.store(from);
    for (const desk of to) this.deliver(desk, from.id);
  }
}

/** As a request of any shape comes over the wire. */
export function perform(
  desk: Pick<Desk, 'actions'>,
  person: Person,
  request: unknown,
): Promise<ActionOutcome> {
  return desk.actions.perform(person, request as ActionRequest);
}

/** What was said, as it stands in the outbox. */
export function saidBy({ store }: Pick<Desk, 'store'>, outcome: ActionOutcome): Entry {
  if (outcome.outcome !== 'said') throw new Error(`nothing was said: ${JSON.stringify(outcome)}`);
  return readStoredEntry(store, findOwnPlace(store, outcome.feed, outcome.seq)!.bytes);
}

/** Everything that a desk has said itself, by feed and place. */
export function allSaid({ store }: Pick<Desk, 'store'>): string[] {
  return store
    .all('SELECT feed, seq FROM outbox_entries ORDER BY rowid')
    .map(({ feed, seq }) => `${feed}/${seq}`);
}
