import { publishDrafts } from '../../agency/publish-drafts.ts';
import type { Draft } from '../../contract/entry.ts';
import { findOwnEntry, type Placement, storedAt } from '../../store/outbox.ts';
import type { ConsoleMember } from '../member.ts';
import type { ActionOutcome } from '../wire/action.ts';
import { refusalOf } from './refusal.ts';

/** A person waits for the answer; what has not left by then is sent by whoever tends the outbox. */
const GIVE_UP_AFTER_MS = 5_000;

type Placed = Extract<Placement, { outcome: 'placed' }>;

export interface Saying {
  readonly draft: Draft;
  /** Part of the transaction that signs it; what it throws undoes that. */
  readonly also?: (placed: Placed) => void;
  /** From a path of the contract to that of the request. */
  readonly toField?: (path: string) => string;
}

/**
 * Signs what somebody says into its feed and sends it. K3: without a hub it waits in the outbox, and is said all the same.
 * @throws {AgencyError | BusError | StoreError | TrustError} and then nothing was said
 */
export async function say(member: ConsoleMember, { draft, also, toField }: Saying): Promise<ActionOutcome> {
  const { home, store, clock, random } = member;
  const { bus } = await member.connect();
  try {
    const { placements } = await publishDrafts({
      home,
      store,
      clock,
      random,
      drafts: [draft],
      giveUpAfterMs: GIVE_UP_AFTER_MS,
      ...(bus && { bus }),
      also: ([placement]) => {
        if (placement?.outcome === 'placed') also?.(placement);
      },
    });
    const [placement] = placements;
    if (placement?.outcome === 'refused') return refusalOf(placement.error, toField)!;
  } catch (error) {
    // What failed after it had its place is for who tends the outbox.
    if (findOwnEntry(store, draft.entryId) === undefined) throw error;
  } finally {
    await bus?.close();
  }
  const { feed, seq } = findOwnEntry(store, draft.entryId)!;
  return { outcome: 'said', feed, seq, isSent: storedAt(store, feed, seq) !== undefined };
}
