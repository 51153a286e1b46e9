import fc from 'fast-check';
import type { Draft } from '../../src/contract/entry.ts';
import { type FeedId, parseFeed } from '../../src/contract/feed.ts';
import type {
  InformationAnswer,
  InformationBody,
  InformationRequest,
} from '../../src/contract/information.ts';
import { ALERT_KINDS } from '../../src/contract/kind.ts';
import { MAX_ASKED } from '../../src/contract/limits.ts';
import { arbitraryReference } from './arbitrary-reference.ts';
import { code, compact, maybe, name, text } from './arbitrary-values.ts';

/** What may be asked and answered in a feed of requests; due within the least time that a draft is good for. */
export function arbitraryInformation(
  feed: FeedId,
  issuedAtMs: number,
): { readonly [C in InformationBody['case']]: fc.Arbitrary<InformationBody> } {
  const others = name.filter((other) => other !== feed.origin);
  const alert = arbitraryReference(feed.community, name, ALERT_KINDS);
  const request: fc.Arbitrary<InformationRequest> = fc
    .record({
      asked: fc.uniqueArray(others, { minLength: 1, maxLength: MAX_ASKED }),
      question: text(1_000),
      urgency: code('Urgency'),
      dueAtMs: fc.constant(issuedAtMs + 1),
      purpose: code('Purpose'),
      legalBasis: text(500),
      about: maybe(alert),
    })
    .map((drawn) => compact(drawn) as InformationRequest);
  const parts = fc.record({
    ground: code('InformationRefusal'),
    text: text(1_000),
    entries: fc.uniqueArray(alert, { minLength: 1, maxLength: 5, selector: placeOf }),
    hasText: fc.boolean(),
    hasEntries: fc.boolean(),
  });
  const answer = fc.tuple(code('InformationOutcome'), parts).chain(([outcome, given]) => {
    const isWithdrawn = outcome === 'WITHDRAWN';
    const saysSomething = outcome === 'ANSWERED' || outcome === 'PARTIAL';
    const hasEntries = saysSomething && given.hasEntries;
    const hasText = given.hasText || (saysSomething && !hasEntries);
    const asker = isWithdrawn ? fc.constant(feed.origin) : others;
    return arbitraryReference(feed.community, asker, ['request']).map(
      (reference) =>
        compact({
          request: reference,
          outcome,
          ground: outcome === 'REFUSED' ? given.ground : undefined,
          text: hasText ? given.text : undefined,
          entries: hasEntries ? given.entries : undefined,
        }) as InformationAnswer,
    );
  });
  return {
    informationRequest: request.map((informationRequest) => ({
      case: 'informationRequest',
      informationRequest,
    })),
    informationAnswer: answer.map((informationAnswer) => ({ case: 'informationAnswer', informationAnswer })),
  };
}

/** Whom it has to be released to; undefined: it asks and answers nothing. */
export function informationAudience({ body, feed }: Pick<Draft, 'body' | 'feed'>): string[] | undefined {
  if (body.case === 'informationRequest') return [...body.informationRequest.asked];
  if (body.case !== 'informationAnswer') return undefined;
  const { origin } = parseFeed(body.informationAnswer.request.feed);
  return [origin === feed.origin ? 'iom' : origin];
}

function placeOf({ feed, seq }: { readonly feed: string; readonly seq: number }): string {
  return `${feed}/${seq}`;
}
