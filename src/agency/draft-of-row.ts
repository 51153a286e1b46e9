import { v7 as uuidV7 } from 'uuid';
import { kindOfAlert } from '../contract/alert.ts';
import type { RandomBytes } from '../contract/clock.ts';
import type { Draft, EntryBody, EntryReference, Handling, Status } from '../contract/entry.ts';
import type { Violation } from '../contract/errors.ts';
import { type FeedId, parseFeed } from '../contract/feed.ts';
import type { Store } from '../store/open-store.ts';
import { findOwnEntry, findOwnPlace } from '../store/outbox.ts';
import type { OutboxEntry } from '../store/outbox-entry.ts';
import { sentEntries } from '../store/sent-entries.ts';
import { readStoredEntry } from '../store/stored-entry.ts';
import { withBases } from './bases-of-row.ts';
import type { PublishRow } from './row.ts';
import { readSlots, type SlottedText, wordWith } from './synonym-slots.ts';

/** What a row that does not say otherwise is published as. */
export interface RowDefaults {
  readonly community?: string;
  readonly status: Status;
  readonly handling: Handling;
  readonly ttlMs: number;
}

export interface DraftContext {
  /** The participant that publishes. */
  readonly origin: string;
  readonly defaults: RowDefaults;
  /** Where a row's `update` or `retract` finds its target. */
  readonly store: Store;
  readonly nowMs: number;
  readonly random: RandomBytes;
}

export type DraftOutcome =
  | {
      readonly outcome: 'drafted';
      readonly draft: Draft;
      /** The summary is to be in other words for each member; in the draft it is in the first of them. */
      readonly slotted?: SlottedText;
    }
  | { readonly outcome: 'bad'; readonly violations: readonly Violation[] };

/** Gives a row its feed, its times and its identifier. K10: time and randomness come from the context. */
export function draftOfRow(given: PublishRow, context: DraftContext): DraftOutcome {
  const row = withBases(given, context.store);
  if ('violation' in row) return { outcome: 'bad', violations: [row.violation] };
  const { defaults, nowMs } = context;
  const addressed = addressOf(row, context);
  if ('violation' in addressed) return { outcome: 'bad', violations: [addressed.violation] };
  const { options } = row;
  const { body } = addressed;
  const slots = options.trace && body.case === 'alert' ? readSlots(body.alert.summary ?? '') : undefined;
  if (slots?.outcome === 'bad') return { outcome: 'bad', violations: [slots.violation] };
  return {
    outcome: 'drafted',
    ...(slots && { slotted: slots.slotted }),
    draft: {
      feed: addressed.feed,
      issuedAtMs: nowMs,
      expiresAtMs: Math.max(
        options.expiresAtMs ?? nowMs + (options.ttlMs ?? defaults.ttlMs),
        leastExpiry(body, context.store),
      ),
      entryId: newEntryId(nowMs, context.random),
      status: options.status ?? defaults.status,
      handling: options.handling ?? defaults.handling,
      body: slots ? withFirstWords(body, slots.slotted) : body,
    },
  };
}

function withFirstWords(body: EntryBody, slotted: SlottedText): EntryBody {
  if (body.case !== 'alert') return body;
  const { text } = wordWith(
    slotted,
    slotted.slots.map(() => 0),
  );
  return { case: 'alert', alert: { ...body.alert, summary: text } };
}

/**
 * K5: a retraction is good for as long as what it takes back. Whoever was away meanwhile would be told of the one, and no
 * more of the other.
 */
function leastExpiry(body: EntryBody, store: Store): number {
  if (body.case !== 'retraction') return 0;
  const { feed, seq } = body.retraction.target;
  return sentEntries(store, { feed, seq, limit: 1 })[0]?.expiresAtMs ?? 0;
}

/** A UUID version 7 (RFC 9562). */
export function newEntryId(nowMs: number, random: RandomBytes): string {
  return uuidV7({ msecs: nowMs, random: random(16) });
}

type Addressed = { feed: FeedId; body: EntryBody } | { violation: Violation };

function addressOf(row: PublishRow, context: DraftContext): Addressed {
  const { alert, options } = row;
  const statement = options.update ?? options.retract;
  if (statement !== undefined) {
    const path = options.update === undefined ? 'karaula.retract.entry' : 'karaula.update.entry';
    const own = findTarget(context.store, statement.entry);
    if (own === undefined) {
      return {
        violation: {
          path,
          problem: `"${statement.entry}" is not an entry of ours; write its identifier or feed/seq`,
        },
      };
    }
    const target = referenceTo(own);
    const body: EntryBody =
      options.retract === undefined
        ? {
            case: 'update',
            update: {
              target,
              note: statement.note,
              closes: options.update?.closes ?? false,
              ...(alert && { alert }),
            },
          }
        : {
            case: 'retraction',
            retraction: { target, reason: options.retract.reason, note: statement.note },
          };
    return { feed: parseFeed(own.feed), body };
  }
  const community = options.community ?? context.defaults.community;
  if (community === undefined || alert === undefined) {
    return {
      violation: {
        path: 'karaula.community',
        problem: 'is missing; name the community in the row or with --community',
      },
    };
  }
  const feed = { origin: context.origin, community, kind: kindOfAlert(alert) };
  return { feed, body: { case: 'alert', alert } };
}

function findTarget(store: Store, name: string): OutboxEntry | undefined {
  const place = /^(.+)\/(\d{1,15})$/.exec(name);
  if (place === null) return findOwnEntry(store, name.toLowerCase());
  return findOwnPlace(store, (place[1] ?? '').replace(/^alert\./, ''), Number(place[2]));
}

function referenceTo(own: OutboxEntry): EntryReference {
  return { feed: own.feed, seq: own.seq, entryId: own.entryId, hash: own.hash };
}

/** The draft that an entry of the outbox was made from. */
export function draftOfEntry(store: Store, own: OutboxEntry): Draft {
  const { seq: _seq, prev: _prev, ...draft } = readStoredEntry(store, own.bytes);
  return draft;
}
