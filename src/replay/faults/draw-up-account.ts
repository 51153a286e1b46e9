import type { Clock } from '../../contract/clock.ts';
import { formatFeed } from '../../contract/feed.ts';
import { openHome } from '../../store/home.ts';
import { entriesAfter, type InboxEntry } from '../../store/inbox.ts';
import { openStore, type Store } from '../../store/open-store.ts';
import { findOwnPlace } from '../../store/outbox.ts';
import { readAcceptedJournal } from './accepted-journal.ts';
import { numberOf } from './campaign-row.ts';
import type { CampaignStage } from './campaign-stage.ts';
import { checkDeliveries, type DeliveryAccount, type Finding } from './check-deliveries.ts';
import { readEffects, runApplication } from './effects.ts';

export interface AccountOptions {
  readonly publishers: readonly string[];
  /** Everybody who must have everything of the others. */
  readonly readers: readonly string[];
  /** Those of them with an application. */
  readonly applications: readonly string[];
  readonly community: string;
  readonly clock: Clock;
}

export interface Account {
  readonly accepted: number;
  /** How many deliveries and effects were held against what was accepted. */
  readonly deliveries: number;
  readonly findings: readonly Finding[];
}

/** Reads what everybody has, after all of their processes have ended, and holds it against what was accepted. */
export async function drawUpAccount(stage: CampaignStage, options: AccountOptions): Promise<Account> {
  const { publishers, readers, applications, community, clock } = options;
  const stores = new Map(readers.map((id) => [id, openStore(stage.databasePath(id))]));
  try {
    const accepted = publishers.map((publisher) => ({
      publisher,
      accepted: readAcceptedJournal(stage.journalPath(publisher)),
    }));
    const accounts: DeliveryAccount[] = [];
    for (const [member, store] of stores) {
      const others = publishers.filter((publisher) => publisher !== member);
      const inbox = readInbox(store, others);
      accounts.push(...others.map((publisher) => accountOf(member, publisher, inbox)));
      if (!applications.includes(member)) continue;
      // What it had not come to yet when it was stopped it takes now.
      await runApplication({ home: openHome(stage.state.paths.home(member)), store, clock, isOnce: true });
      const byPosition = new Map(inbox.map((line) => [line.position, line]));
      const taken = readEffects(store).flatMap((position) => byPosition.get(position) ?? []);
      accounts.push(...others.map((publisher) => accountOf(`${member}'s application`, publisher, taken)));
    }
    const hashOf = (publisher: string, seq: number) => {
      const feed = formatFeed({ origin: publisher, community, kind: 'border-incident' });
      const own = findOwnPlace(stores.get(publisher)!, feed, seq);
      return own && hex(own.hash);
    };
    return {
      accepted: accepted.reduce((sum, one) => sum + one.accepted.length, 0),
      deliveries: accounts.reduce((sum, { delivered }) => sum + delivered.length, 0),
      findings: checkDeliveries(accepted, accounts, hashOf),
    };
  } finally {
    for (const store of stores.values()) store.close();
  }
}

/** What the checker needs of an alert in an inbox. */
interface Line {
  readonly position: number;
  readonly publisher: string;
  readonly number: number;
  readonly seq: number;
  readonly hash: string;
}

const PAGE = 5_000;

function readInbox(store: Store, publishers: readonly string[]): Line[] {
  const lines: Line[] = [];
  for (let position = 0; ; ) {
    const page = entriesAfter(store, position, PAGE);
    for (const entry of page) lines.push(...linesOf(entry, publishers));
    const last = page.at(-1);
    if (last === undefined) return lines;
    position = last.position;
  }
}

function linesOf({ position, entry, seq, hash }: InboxEntry, publishers: readonly string[]): Line[] {
  const publisher = entry.feed.origin;
  if (entry.body.case !== 'alert' || !publishers.includes(publisher)) return [];
  const number = numberOf(publisher, entry.body.alert.reference);
  return number === undefined ? [] : [{ position, publisher, number, seq, hash: hex(hash) }];
}

function accountOf(member: string, publisher: string, lines: readonly Line[]): DeliveryAccount {
  return { member, publisher, delivered: lines.filter((line) => line.publisher === publisher) };
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
