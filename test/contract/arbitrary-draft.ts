import fc from 'fast-check';
import type { ContentKeyBody, Draft, Entry, EntryBody, Handling, Release } from '../../src/contract/entry.ts';
import { type FeedId, formatFeed } from '../../src/contract/feed.ts';
import { FORWARD_BODIES } from '../../src/contract/forward.ts';
import { INFORMATION_BODIES } from '../../src/contract/information.ts';
import { KINDS, type Kind } from '../../src/contract/kind.ts';
import {
  MAX_ACTION_LIFETIME_MS,
  MAX_HEADS_LIFETIME_MS,
  MAX_LIFETIME_MS,
  MAX_LINK_KEY_LIFETIME_MS,
  MAX_NOTE_LENGTH,
  MAX_PREKEY_LIFETIME_MS,
} from '../../src/contract/limits.ts';
import { LINK_BODIES, linkEpochOf } from '../../src/contract/link.ts';
import { isSealedBody } from '../../src/contract/sealed-rules.ts';
import { arbitraryAlert } from './arbitrary-alert.ts';
import { arbitrarySubjectAnswer, arbitrarySubjectRequest } from './arbitrary-data-subject.ts';
import { arbitraryDetection } from './arbitrary-detection.ts';
import { arbitraryErasure } from './arbitrary-erasure.ts';
import { arbitraryForward } from './arbitrary-forward.ts';
import { arbitraryInformation, informationAudience } from './arbitrary-information.ts';
import { arbitraryLink, arbitraryTokens } from './arbitrary-link.ts';
import { arbitraryReadAnswer, arbitraryReadQuestion } from './arbitrary-readers.ts';
import { arbitraryAction, arbitraryHeads } from './arbitrary-receipt.ts';
import { arbitraryBases, arbitrarySighting } from './arbitrary-sighting.ts';
import { code, compact, DAY_MS, hash, maybe, name, text, uuid } from './arbitrary-values.ts';

/** What a test may fix; the rest is drawn. */
export interface DraftChoice {
  readonly feed?: FeedId;
  readonly issuedAtMs?: number;
  /** Default: all but sealed content, in one seal or several. Of them, those that the feed may carry. */
  readonly bodies?: readonly EntryBody['case'][];
}

const ALL = [
  'alert',
  'update',
  'retraction',
  'sealed',
  'heads',
  'action',
  'contentKey',
  'prekey',
  'sealedVariants',
  'erasure',
  'sighting',
  ...FORWARD_BODIES,
  'readLogHead',
  'readQuestion',
  'readAnswer',
  'dataSubjectRequest',
  'dataSubjectAnswer',
  ...LINK_BODIES,
  ...INFORMATION_BODIES,
  'detection',
] as const;

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

const receiptHandling: fc.Arbitrary<Handling> = fc
  .uniqueArray(code('Purpose'))
  .map((purposes) => compact({ code: 'H0', purposes }) as Handling);

type BodyCase = EntryBody['case'];

/** Of these bodies, those that stand in feeds of that kind. */
function bodiesOfKind(kind: Kind, cases: readonly BodyCase[]): BodyCase[] {
  const others: Partial<Record<Kind, readonly BodyCase[]>> = {
    receipt: ['heads', 'action', 'sealed'],
    key: ['contentKey', 'prekey'],
    request: [
      'sealed',
      'erasure',
      'forwardRequest',
      'forwardGrant',
      'forwardRefusal',
      'copyCompliance',
      'readLogHead',
      'readQuestion',
      'readAnswer',
      'dataSubjectRequest',
      'dataSubjectAnswer',
      ...LINK_BODIES,
      ...INFORMATION_BODIES,
    ],
  };
  const ofAlerts = ['alert', 'update', 'retraction', 'sealed', 'sealedVariants', 'forwarded', 'sighting'];
  const ofKind: readonly string[] =
    others[kind] ?? (kind === 'visa-abuse' ? [...ofAlerts, 'detection'] : ofAlerts);
  return cases.filter((one) => ofKind.includes(one));
}

const keyId = fc
  .uint8Array({ minLength: 16, maxLength: 16 })
  .map((bytes) => Buffer.from(bytes).toString('hex'));

const seal = fc.record({
  keyId,
  iv: fc.uint8Array({ minLength: 12, maxLength: 12 }),
  ciphertext: fc.uint8Array({ minLength: 16, maxLength: 400 }),
  commitment: hash,
});

const sealed: fc.Arbitrary<EntryBody> = seal.map((sealed) => ({ case: 'sealed', sealed }));

/** In the order of their keys, all as long as the first. */
const sealedVariants: fc.Arbitrary<EntryBody> = fc
  .uniqueArray(seal, { selector: (one) => one.keyId, minLength: 1, maxLength: 8 })
  .map((variants) => {
    const { ciphertext } = variants[0]!;
    const sorted = variants.toSorted((a, b) => (a.keyId < b.keyId ? -1 : 1));
    return {
      case: 'sealedVariants',
      sealedVariants: { variants: sorted.map((one) => ({ ...one, ciphertext })) },
    };
  });

const alertBodies: (feed: FeedId, issuedAtMs: number) => Partial<Record<BodyCase, fc.Arbitrary<EntryBody>>> =
  (feed, issuedAtMs) => {
    if (feed.kind === 'receipt' || feed.kind === 'key' || feed.kind === 'request') return {};
    const alert = arbitraryAlert(feed.kind, issuedAtMs);
    const target = fc.record({
      feed: fc.constant(formatFeed(feed)),
      seq: fc.constant(1),
      entryId: uuid(7),
      hash,
    });
    const note = text(MAX_NOTE_LENGTH);
    return {
      alert: fc
        .record({ alert, tokens: maybe(arbitraryTokens), basedOn: maybe(arbitraryBases(feed)) })
        .map(({ alert, tokens, basedOn }) => ({
          case: 'alert',
          alert: { ...alert, ...(tokens && { tokens }), ...(basedOn && { basedOn }) },
        })),
      sighting: arbitrarySighting(feed, issuedAtMs).map((sighting) => ({ case: 'sighting', sighting })),
      update: fc
        .record({ target, note, closes: fc.boolean(), alert: maybe(alert) })
        .map(({ alert, ...update }) => ({ case: 'update', update: alert ? { ...update, alert } : update })),
      retraction: fc
        .record({ target, reason: code('RetractionReason'), note: fc.oneof(fc.constant(''), note) })
        .map((retraction) => ({ case: 'retraction', retraction })),
    };
  };

function body(feed: FeedId, issuedAtMs: number, cases: readonly BodyCase[]): fc.Arbitrary<EntryBody> {
  const bodies: Partial<Record<BodyCase, fc.Arbitrary<EntryBody>>> = {
    ...alertBodies(feed, issuedAtMs),
    ...arbitraryForward(feed, issuedAtMs),
    ...arbitraryLink(feed),
    ...arbitraryInformation(feed, issuedAtMs),
    detection: arbitraryDetection(feed.community, issuedAtMs).map((detection) => ({
      case: 'detection',
      detection,
    })),
    heads: arbitraryHeads(feed).map((heads) => ({ case: 'heads', heads })),
    action: arbitraryAction(feed).map((action) => ({ case: 'action', action })),
    sealed,
    sealedVariants,
    erasure: arbitraryErasure(feed).map((erasure) => ({ case: 'erasure', erasure })),
    prekey: fc
      .uint8Array({ minLength: 32, maxLength: 32 })
      .map((publicKey) => ({ case: 'prekey', prekey: { publicKey } })),
    contentKey: fc
      .record({
        keyId,
        jwe: text(400),
        prekeyJwe: fc.option(text(400), { nil: undefined }),
        linkEpoch: fc.constantFrom(undefined, linkEpochOf(issuedAtMs)),
      })
      .map((contentKey) => ({ case: 'contentKey', contentKey: compact(contentKey) as ContentKeyBody })),
    readLogHead: fc
      .record({ length: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), hash })
      .map((readLogHead) => ({ case: 'readLogHead', readLogHead })),
    readQuestion: arbitraryReadQuestion(feed).map((readQuestion) => ({ case: 'readQuestion', readQuestion })),
    readAnswer: arbitraryReadAnswer(feed).map((readAnswer) => ({ case: 'readAnswer', readAnswer })),
    dataSubjectRequest: arbitrarySubjectRequest(feed, issuedAtMs).map((dataSubjectRequest) => ({
      case: 'dataSubjectRequest',
      dataSubjectRequest,
    })),
    dataSubjectAnswer: arbitrarySubjectAnswer(feed).map((dataSubjectAnswer) => ({
      case: 'dataSubjectAnswer',
      dataSubjectAnswer,
    })),
  };
  return fc.oneof(...bodiesOfKind(feed.kind, cases).map((one) => bodies[one]!));
}

function maxLifetimeMs(body: EntryBody): number {
  const { case: of } = body;
  if (body.case === 'contentKey' && body.contentKey.linkEpoch !== undefined) return MAX_LINK_KEY_LIFETIME_MS;
  if (of === 'heads') return MAX_HEADS_LIFETIME_MS;
  if (of === 'prekey') return MAX_PREKEY_LIFETIME_MS;
  return of === 'action' ? MAX_ACTION_LIFETIME_MS : MAX_LIFETIME_MS;
}

/** A draft that `validateDraft` finds nothing wrong with. Updates and retractions speak of entry 1 of the feed. */
export function arbitraryDraft(choice: DraftChoice = {}): fc.Arbitrary<Draft> {
  const bodies = choice.bodies ?? ALL.filter((one) => one !== 'sealed' && one !== 'sealedVariants');
  const kinds = KINDS.filter((kind) => bodiesOfKind(kind, bodies).length > 0);
  const feed: fc.Arbitrary<FeedId> = choice.feed
    ? fc.constant(choice.feed)
    : fc.record({
        origin: name,
        community: fc.constantFrom('wb6', 'region', 'jmtf'),
        kind: fc.constantFrom(...kinds),
      });
  const issuedAtMs =
    choice.issuedAtMs === undefined
      ? fc.nat(300 * DAY_MS).map((ms) => EPOCH_MS + ms)
      : fc.constant(choice.issuedAtMs);
  return fc
    .tuple(feed, issuedAtMs)
    .chain(([feed, issuedAtMs]) =>
      fc.tuple(fc.constant(feed), fc.constant(issuedAtMs), body(feed, issuedAtMs, bodies)),
    )
    .chain(([feed, issuedAtMs, body]) =>
      fc.record({
        feed: fc.constant(feed),
        issuedAtMs: fc.constant(issuedAtMs),
        expiresAtMs: fc.integer({ min: 1, max: maxLifetimeMs(body) }).map((ms) => issuedAtMs + ms),
        entryId: uuid(7),
        status: code('Status'),
        handling:
          feed.kind === 'receipt' || feed.kind === 'key' || body.case === 'readLogHead'
            ? receiptHandling
            : handling,
        body: fc.constant(body),
      }),
    )
    .map((draft) => (isSealedBody(draft.body) ? withoutLabels(draft) : withAudience(draft)));
}

/** Where minors are concerned, those who take part are listed; a question is for those who are asked. */
function withAudience(draft: Draft): Draft {
  const { body, handling } = draft;
  const releasableTo = informationAudience(draft);
  if (releasableTo !== undefined) return { ...draft, handling: { ...handling, releasableTo } };
  const alert = body.case === 'update' ? body.update.alert : body.case === 'alert' ? body.alert : undefined;
  const { minors = 0, requested, assisting = 'iom' } = alert?.returnStep ?? {};
  if (minors === 0) return draft;
  const parties = requested === undefined ? [assisting] : [assisting, requested];
  return {
    ...draft,
    handling: { ...handling, releasableTo: [...new Set([...(handling.releasableTo ?? []), ...parties])] },
  };
}

/** They stand inside of the seal. */
function withoutLabels({ status: _status, handling: _handling, release: _release, ...draft }: Draft): Draft {
  return draft as Draft;
}

const RELEASED: readonly BodyCase[] = ['alert', 'update', 'retraction'];

/** As to its form; nobody has signed it. */
const release: fc.Arbitrary<Release> = fc.record({
  protected: fc.uint8Array({ minLength: 1, maxLength: 128 }),
  signature: fc.uint8Array({ minLength: 64, maxLength: 64 }),
});

/** A draft in its place in a feed; the place is drawn, not chained. */
export function arbitraryEntry(choice: DraftChoice = {}): fc.Arbitrary<Entry> {
  const all = choice.bodies ?? ALL;
  return fc
    .tuple(
      arbitraryDraft({ ...choice, bodies: all }),
      fc.integer({ min: 2, max: Number.MAX_SAFE_INTEGER }),
      hash,
      fc.option(release, { nil: undefined }),
    )
    .map(([draft, seq, prev, released]) => {
      const isReleased = released !== undefined && RELEASED.includes(draft.body.case);
      return { ...draft, seq, prev, ...(isReleased && { release: released }) };
    });
}
