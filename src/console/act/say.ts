import { type DraftsOutcome, type PublishDraftsOptions, publishDrafts } from '../../agency/publish-drafts.ts';
import type { Draft } from '../../contract/entry.ts';
import { validateDraft } from '../../contract/validate-entry.ts';
import { type ConsoleAction, recordConsoleAction } from '../../store/console-actions.ts';
import type { Store } from '../../store/open-store.ts';
import { findOwnEntry, findOwnPlace, storedAt } from '../../store/outbox.ts';
import type { ConsoleMember } from '../member.ts';
import type { ActionOutcome } from '../wire/action.ts';
import { invalid, refusalOf } from './refusal.ts';

/** A person waits for the answer; what has not left by then is sent by whoever tends the outbox. */
const GIVE_UP_AFTER_MS = 5_000;

/** What somebody says, and how the record has it. */
export interface Saying {
  readonly draft: Draft;
  /** From a path of the contract to that of the request. */
  readonly toField?: (path: string) => string;
}

export interface SayingOptions extends Saying {
  readonly record: Omit<ConsoleAction, 'signed'>;
  /** Part of the transaction that signs it; what it throws undoes that. */
  readonly also?: () => void;
  /** @default publishDrafts */
  readonly publish?: (options: PublishDraftsOptions) => Promise<DraftsOutcome>;
}

/**
 * Signs what somebody says into its feed, puts it on record in the same transaction, and sends it. K3: without a hub it
 * waits in the outbox, and is said all the same.
 * @throws {AgencyError | BusError | ContractError | StoreError | TrustError} and then nothing was said
 */
export async function say(member: ConsoleMember, options: SayingOptions): Promise<ActionOutcome> {
  const { home, store, clock, random } = member;
  const { draft, record, also, publish = publishDrafts, toField } = options;
  // Before a content key is made for it.
  const violations = validateDraft(draft);
  if (violations.length > 0) return invalid(violations, toField);
  const { bus } = await member.connect();
  let isPlaced = false;
  try {
    const { placements } = await publish({
      home,
      store,
      clock,
      random,
      drafts: [draft],
      giveUpAfterMs: GIVE_UP_AFTER_MS,
      ...(bus && { bus }),
      also: ([placement]) => {
        if (placement?.outcome !== 'placed') return;
        const { feed, seq } = placement;
        also?.();
        recordConsoleAction(store, {
          ...record,
          signed: { feed, seq, hash: findOwnPlace(store, feed, seq)!.hash },
        });
        isPlaced = true;
      },
    });
    const [placement] = placements;
    if (placement?.outcome === 'refused') return refusalOf(placement.error, toField)!;
  } catch (error) {
    // What failed after it had its place is for who tends the outbox.
    if (!isPlaced || findOwnEntry(store, draft.entryId) === undefined) throw error;
  } finally {
    await bus?.close();
  }
  return saidAt(store, findOwnEntry(store, draft.entryId)!);
}

/** What has its place in a feed of ours. */
export function saidAt(store: Store, { feed, seq }: { feed: string; seq: number }): ActionOutcome {
  return { outcome: 'said', feed, seq, isSent: storedAt(store, feed, seq) !== undefined };
}
