import { parseFeed } from '../../contract/feed.ts';
import { openHome } from '../../store/home.ts';
import { entriesAfter } from '../../store/inbox.ts';
import { openStore, type Store } from '../../store/open-store.ts';
import { findOwnPlace } from '../../store/outbox.ts';
import { sizeAfter } from '../../store/outbox-size.ts';
import { checkDeliveries, type DeliveryAccount, type Finding } from '../faults/check-deliveries.ts';
import type { Cast } from './cast.ts';
import { parseMark } from './load-row.ts';

export interface CheckOptions {
  readonly cast: Cast;
  /** Numbers of the arrivals that each feed accepted, in order. */
  readonly accepted: ReadonlyMap<string, readonly number[]>;
  readonly homeDir: (participant: string) => string;
}

export interface LoadCheck {
  readonly accepted: number;
  /** How many alerts there are in the inboxes, and how many there must be. */
  readonly delivered: number;
  readonly expected: number;
  /** In a finding of a load the publisher is named by its feed. */
  readonly findings: readonly Finding[];
  /** Mean of the envelopes that were signed. */
  readonly envelopeBytes: number;
}

/**
 * K3, K4: reads every inbox, after all processes have ended, and holds it against what was accepted: each alert once,
 * in the order of its feed, with the publisher's bytes, at every follower that may have it.
 */
export function checkLoad({ cast, accepted, homeDir }: CheckOptions): LoadCheck {
  const outboxes = new Map(
    cast.publishers.map(({ id }) => [id, openStore(openHome(homeDir(id)).databasePath)]),
  );
  try {
    const check = { accepted: 0, delivered: 0, expected: 0 };
    const findings: Finding[] = [];
    for (const numbers of accepted.values()) check.accepted += numbers.length;
    // The feeds of alerts: content keys are beside them.
    const sizes = [...accepted.keys()].map((feed) =>
      sizeAfter(outboxes.get(parseFeed(feed).origin)!, feed, 0),
    );
    const bytes = sizes.reduce((sum, size) => sum + size.bytes, 0);
    const entries = sizes.reduce((sum, size) => sum + size.entries, 0);
    const hashOf = (feed: string, seq: number) => {
      const own = findOwnPlace(outboxes.get(parseFeed(feed).origin)!, feed, seq);
      return own && hex(own.hash);
    };
    for (const { id, communities } of cast.followers) {
      const entitled = [...accepted].filter(([feed]) => communities.includes(parseFeed(feed).community));
      const inbox = readInbox(openHome(homeDir(id)).databasePath);
      for (const [feed, numbers] of entitled) {
        const delivered = inbox.get(feed) ?? [];
        check.expected += numbers.length;
        check.delivered += delivered.length;
        const account: DeliveryAccount = { member: id, publisher: feed, delivered };
        findings.push(...checkDeliveries([{ publisher: feed, accepted: numbers }], [account], hashOf));
      }
    }
    return { ...check, findings, envelopeBytes: entries === 0 ? 0 : bytes / entries };
  } finally {
    for (const store of outboxes.values()) store.close();
  }
}

type Line = DeliveryAccount['delivered'][number];

const PAGE = 5_000;

function readInbox(databasePath: string): Map<string, Line[]> {
  const lines = new Map<string, Line[]>();
  const store: Store = openStore(databasePath);
  try {
    for (let position = 0; ; ) {
      const page = entriesAfter(store, position, PAGE);
      for (const { feed, seq, hash, entry } of page) {
        const mark = entry.body.case === 'alert' ? parseMark(entry.body.alert.reference) : undefined;
        if (mark === undefined) continue;
        const ofFeed = lines.get(feed) ?? [];
        lines.set(feed, ofFeed);
        ofFeed.push({ number: mark.number, seq, hash: hex(hash) });
      }
      const last = page.at(-1);
      if (last === undefined) return lines;
      position = last.position;
    }
  } finally {
    store.close();
  }
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
