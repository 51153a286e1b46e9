import { z } from 'zod';
import type { Entry } from '../contract/entry.ts';
import { formatFeed } from '../contract/feed.ts';
import { inspectExport } from '../gate/verify-export.ts';
import { decideEntitlement } from '../policy/entitlement.ts';
import type { RecordedFinding } from '../store/findings.ts';
import type { Store } from '../store/open-store.ts';
import { outboxFeeds } from '../store/outbox.ts';
import { type OwnStatement, standingStatements } from '../store/outbox-statements.ts';
import { compareHead } from '../store/owed-heads.ts';
import { recordStatement } from '../store/record-statement.ts';
import { keepOffHub } from '../store/statements-off-hub.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';
import { type ExportedJws, exportJws, importJws } from '../trust/export-jws.ts';
import { examineHub } from './examine-hub.ts';
import type { ExamineOptions } from './gather-hub-facts.ts';
import type { GradingContext } from './grade-entry.ts';
import { regradeStated } from './regrade.ts';
import { statementOf } from './statement-of.ts';

/**
 * A member's newest statements as it signed them: of each community a complete one and those of changes after it.
 * Nothing of any alert is in it.
 */
export interface HeadsFile {
  readonly type: 'karaula-heads';
  readonly statements: readonly ExportedJws[];
}

/** Statements in one file; an honest member has no more than MAX_CHANGES and one for each community. */
const MAX_STATEMENTS = 64;

const heads = z.strictObject({
  type: z.literal('karaula-heads'),
  statements: z.array(z.unknown()).max(MAX_STATEMENTS),
});

/**
 * Our newest statements, from the outbox, whether or not the hub has taken them. Of those that name changes only, the
 * newest on each feed; the complete ones come first, so that what does not fit any more is the least.
 */
export function exportHeads(store: Store): HeadsFile {
  const standing = outboxFeeds(store)
    .filter((feed) => feed.endsWith('.receipt'))
    .map((feed) => standingStatements(store, feed));
  const [complete, changes] = [
    standing.flatMap((ofFeed) => ofFeed.filter(({ heads: { changesOnly } }) => !changesOnly)),
    standing.flatMap(newestOnEachFeed),
  ];
  const chosen = [...complete, ...changes].slice(0, MAX_STATEMENTS);
  return { type: 'karaula-heads', statements: chosen.map(({ bytes }) => exportJws(bytes)) };
}

function newestOnEachFeed(statements: readonly OwnStatement[]): OwnStatement[] {
  const changes = statements.filter(({ heads: { changesOnly } }) => changesOnly);
  const newest = new Map(
    changes.flatMap((one) => [...one.heads.own, ...one.heads.seen].map(({ feed }) => [feed, one] as const)),
  );
  const wanted = new Set(newest.values());
  return changes.filter((one) => wanted.has(one));
}

export interface HeadsImport {
  /** Verified and taken in. */
  readonly taken: readonly { readonly member: string; readonly community: string; readonly seq: number }[];
  /** What was not taken in, and why. */
  readonly refused: readonly { readonly number: number; readonly reason: string }[];
  /** All that holds now, after an examination. */
  readonly findings: readonly RecordedFinding[];
}

/**
 * Takes in another member's statements that came off the hub, and holds them against what the hub has delivered. K2: a
 * hub that shows two members two histories is caught here. A statement counts as if the hub had delivered it, but not
 * as a sign that the hub lives.
 * @param file what {@link exportHeads} made, parsed
 */
export function importHeads(
  store: Store,
  file: unknown,
  directory: VerifiedDirectory,
  options: ExamineOptions & { readonly nowMs: number },
): HeadsImport {
  const { nowMs, reader } = options;
  const parsed = heads.safeParse(file);
  const refused: { number: number; reason: string }[] = [];
  const taken: HeadsImport['taken'][number][] = [];
  if (!parsed.success) {
    refused.push({ number: 0, reason: 'this is not a file of heads; ask for the export again' });
  }
  for (const [index, jws] of (parsed.data?.statements ?? []).entries()) {
    const judged = judge(jws, directory, reader, nowMs);
    if (typeof judged === 'string') {
      refused.push({ number: index + 1, reason: judged });
      continue;
    }
    takeOffHub({ store, directory, nowMs }, reader, judged);
    const { feed, seq } = judged.entry;
    taken.push({ member: feed.origin, community: feed.community, seq });
  }
  return { taken, refused, findings: examineHub(store, directory, nowMs, options) };
}

interface Judged {
  readonly entry: Entry;
  readonly hash: Uint8Array;
  readonly bytes: Uint8Array;
}

function judge(jws: unknown, directory: VerifiedDirectory, reader: string, nowMs: number): Judged | string {
  const verdict = inspectExport(jws, directory, nowMs);
  if (verdict.outcome === 'refused') return `${verdict.reason} [${verdict.code}]`;
  const { entry, hash, isExpired } = verdict;
  if (entry.body.case !== 'heads') return 'it is no statement of heads';
  if (entry.feed.origin === reader) return 'it is our own statement';
  if (isExpired) return 'it is too old to say anything about now';
  const decision = decideEntitlement(directory.directory, reader, entry.feed, nowMs, entry.issuedAtMs);
  if (!decision.allowed) return `${decision.reason} [${decision.code}]`;
  return { entry, hash, bytes: importJws(jws) };
}

function takeOffHub(context: GradingContext, reader: string, { entry, hash, bytes }: Judged): void {
  const { store, nowMs } = context;
  const statement = statementOf(entry, hash, nowMs);
  if (statement === undefined) return;
  const feed = formatFeed(entry.feed);
  store.transaction(() => {
    keepOffHub(store, { feed, seq: entry.seq, hash, bytes }, nowMs);
    // The statement itself has a place in a feed, which the hub may have filled with another.
    compareHead(store, reader, statement, { feed, seq: entry.seq, hash });
    recordStatement(store, reader, statement);
    // K6: by its word a member may turn out to have had what seemed to be new.
    regradeStated(context, entry.feed.community);
  });
}
