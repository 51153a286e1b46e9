import fc from 'fast-check';
import type { Draft, Entry, EntryBody, Handling } from '../../src/contract/entry.ts';
import { type FeedId, formatFeed } from '../../src/contract/feed.ts';
import { KINDS } from '../../src/contract/kind.ts';
import { MAX_LIFETIME_MS, MAX_NOTE_LENGTH } from '../../src/contract/limits.ts';
import { arbitraryAlert } from './arbitrary-alert.ts';
import { code, compact, DAY_MS, hash, maybe, name, text, uuid } from './arbitrary-values.ts';

/** What a test may fix; the rest is drawn. */
export interface DraftChoice {
  readonly feed?: FeedId;
  readonly issuedAtMs?: number;
  /** Default: alerts, updates and retractions. */
  readonly bodies?: readonly EntryBody['case'][];
}

const EPOCH_MS = Date.UTC(2026, 0, 1);

const handling: fc.Arbitrary<Handling> = fc
  .record({
    code: code('HandlingCode'),
    restriction: text(500),
    purposes: fc.uniqueArray(code('Purpose')),
    releasableTo: fc.uniqueArray(name),
  })
  .map(
    ({ restriction, ...rest }) =>
      compact({ ...rest, restriction: rest.code === 'H3' ? restriction : undefined }) as Handling,
  );

function body(
  feed: FeedId,
  issuedAtMs: number,
  cases: readonly EntryBody['case'][],
): fc.Arbitrary<EntryBody> {
  const alert = arbitraryAlert(feed.kind, issuedAtMs);
  const target = fc.record({
    feed: fc.constant(formatFeed(feed)),
    seq: fc.constant(1),
    entryId: uuid(7),
    hash,
  });
  const note = text(MAX_NOTE_LENGTH);
  const bodies: Record<EntryBody['case'], fc.Arbitrary<EntryBody>> = {
    alert: alert.map((alert) => ({ case: 'alert', alert })),
    update: fc
      .record({ target, note, closes: fc.boolean(), alert: maybe(alert) })
      .map(({ alert, ...update }) => ({ case: 'update', update: alert ? { ...update, alert } : update })),
    retraction: fc
      .record({ target, reason: code('RetractionReason'), note: fc.oneof(fc.constant(''), note) })
      .map((retraction) => ({ case: 'retraction', retraction })),
    sealed: fc
      .record({
        keyId: text(64),
        iv: fc.uint8Array({ minLength: 12, maxLength: 24 }),
        ciphertext: fc.uint8Array({ minLength: 16, maxLength: 400 }),
        commitment: hash,
      })
      .map((sealed) => ({ case: 'sealed', sealed })),
  };
  return fc.oneof(...cases.map((one) => bodies[one]));
}

/** A draft that `validateDraft` finds nothing wrong with. Updates and retractions speak of entry 1 of the feed. */
export function arbitraryDraft(choice: DraftChoice = {}): fc.Arbitrary<Draft> {
  const feed: fc.Arbitrary<FeedId> = choice.feed
    ? fc.constant(choice.feed)
    : fc.record({
        origin: name,
        community: fc.constantFrom('wb6', 'region', 'jmtf'),
        kind: fc.constantFrom(...KINDS),
      });
  const issuedAtMs =
    choice.issuedAtMs === undefined
      ? fc.nat(300 * DAY_MS).map((ms) => EPOCH_MS + ms)
      : fc.constant(choice.issuedAtMs);
  const bodies = choice.bodies ?? ['alert', 'update', 'retraction'];
  return fc.tuple(feed, issuedAtMs).chain(([feed, issuedAtMs]) =>
    fc.record({
      feed: fc.constant(feed),
      issuedAtMs: fc.constant(issuedAtMs),
      expiresAtMs: fc.integer({ min: 1, max: MAX_LIFETIME_MS }).map((ms) => issuedAtMs + ms),
      entryId: uuid(7),
      status: code('Status'),
      handling,
      body: body(feed, issuedAtMs, bodies),
    }),
  );
}

/** A draft in its place in a feed; the place is drawn, not chained. */
export function arbitraryEntry(choice: DraftChoice = {}): fc.Arbitrary<Entry> {
  const all = choice.bodies ?? (['alert', 'update', 'retraction', 'sealed'] as const);
  return fc
    .tuple(
      arbitraryDraft({ ...choice, bodies: all }),
      fc.integer({ min: 2, max: Number.MAX_SAFE_INTEGER }),
      hash,
    )
    .map(([draft, seq, prev]) => ({ ...draft, seq, prev }));
}
