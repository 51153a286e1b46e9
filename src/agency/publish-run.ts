import { hash } from 'node:crypto';
import { formatFeed } from '../contract/feed.ts';
import { prepareEntry } from '../gate/prepare-entry.ts';
import { timeStage } from '../observe/stages.ts';
import { readDirectory, readSigningKey } from '../store/home-keys.ts';
import { type Placement, placeDrafts } from '../store/outbox.ts';
import { publishedRows } from '../store/published-rows.ts';
import { keepTracedEntries } from '../store/traced-entries.ts';
import { provideContentKeys, sealerOf } from './content-keys.ts';
import type { RowDefaults } from './draft-of-row.ts';
import { type Interpreted, interpretRow } from './interpret-row.ts';
import { turnJudge } from './judge-turn.ts';
import { keepForRelease } from './keep-for-release.ts';
import { openCases } from './known-cases.ts';
import type { Mapping } from './mapping.ts';
import { keepRoom, type RoomOptions } from './outbox-room.ts';
import { createOwnSender, type OwnSenderOptions } from './own-sender.ts';
import { provideVariants } from './provide-variants.ts';
import { openRejects, type RejectsFile } from './rejects-file.ts';
import type { ReleaseFile, WaitingDraft } from './release-file.ts';
import type { Accepted, ForRelease, Rejected, Stored } from './row-result.ts';
import type { Sender } from './sender.ts';
import type { SourceRow } from './source-row.ts';
import { hasIdentifiers, keepPlacedIdentifiers, linksOfRow, withRowTokens } from './token-rows.ts';
import { waitingDraftOf } from './waiting-draft.ts';

export interface PublishOptions extends OwnSenderOptions, RoomOptions {
  readonly rows: AsyncIterable<SourceRow>;
  readonly mapping?: Mapping;
  readonly defaults: RowDefaults;
  /**
   * Skip rows that an earlier run took, letter for letter the same, for the same community and status: a run that was
   * cut short is run again with the same input, and nothing is published twice. @default false
   */
  readonly skipPublished?: boolean;
  /** Where rejected rows are added that are not in it; absent: nowhere. */
  readonly rejectsPath?: string;
  /** Where rows wait that need a second officer; absent: they are rejected. */
  readonly release?: ReleaseFile;
}

/** One run of publishing: what it knows, has counted and has yet to tell. */
export interface PublishRun {
  readonly options: PublishOptions;
  readonly sender: Sender | undefined;
  readonly counts: {
    accepted: number;
    rejected: number;
    skipped: number;
    stored: number;
    forRelease?: number;
  };
  wasTaken(source: SourceRow): boolean;
  /** Line by `feed/seq` of what was accepted in this run and is not stored yet; of the newest `MAX_LINES`. */
  readonly lines: Map<string, number>;
  /** What was stored and is not told yet. */
  readonly stored: Stored[];
  readonly rejects?: RejectsFile;
  interpret(source: SourceRow): Interpreted;
  /** What waits for a second officer, as it goes into the file. */
  waiting(row: Extract<Interpreted, { outcome: 'for-release' }>): WaitingDraft;
  /** What is to be sealed finds its key, and identifiers become tokens. @returns the rows with them */
  provideKeys(rows: readonly Interpreted[]): Promise<Interpreted[]>;
  place(drafts: readonly Extract<Interpreted, { outcome: 'drafted' }>[]): Placement[];
}

export function beginRun(options: PublishOptions): PublishRun {
  const { home, store, mapping, clock, random } = options;
  const key = readSigningKey(home);
  const directory = readDirectory(home);
  const sealing = { ...options, directory, key };
  const room = keepRoom({ ...options, directory });
  const counts: PublishRun['counts'] = { accepted: 0, rejected: 0, skipped: 0, stored: 0 };
  const earlier = options.skipPublished ? publishedRows(store) : undefined;
  const lines = new Map<string, number>();
  const stored: Stored[] = [];
  const sender = createOwnSender(options, (entries, lastStreamSeq) => {
    counts.stored += entries.length;
    for (const [index, { entryId, feed, seq }] of entries.entries()) {
      const line = lines.get(`${feed}/${seq}`);
      lines.delete(`${feed}/${seq}`);
      const streamSeq = lastStreamSeq - (entries.length - 1 - index);
      stored.push({
        outcome: 'stored',
        ...(line !== undefined && { line }),
        entryId,
        feed,
        seq,
        streamSeq,
      });
    }
  });
  // Asked for before a row is read and again when it has its place; forgotten with its group.
  const digests = new Map<string, Uint8Array>();
  const digest = (raw: string): Uint8Array => {
    const found = digests.get(raw) ?? digestOf(raw, options.defaults);
    digests.set(raw, found);
    return found;
  };
  /** Of the group that is to be placed next. */
  let variants: Awaited<ReturnType<typeof provideVariants>> = new Map();
  const turns = turnJudge(home.id, openCases({ store, directory: () => directory, self: home.id }));
  const context = {
    origin: home.id,
    turns,
    defaults: options.defaults,
    directory,
    key,
    store,
    random,
    forRelease: options.release !== undefined,
    ...(mapping && { mapping }),
  };
  return {
    options,
    sender,
    counts,
    lines,
    stored,
    ...(options.rejectsPath !== undefined && { rejects: openRejects(options.rejectsPath) }),
    wasTaken: (source) => earlier?.wasTaken(digest(source.raw)) ?? false,
    interpret: (source) =>
      timeStage('validate', 1, () => interpretRow(source, { ...context, nowMs: clock.nowMs() })),
    waiting: ({ draft, raw }) => ({ ...waitingDraftOf(store, draft), rowDigest: digest(raw) }),
    provideKeys: async (interpreted) => {
      const rows = await withRowTokens(sealing, interpreted);
      const drafted = rows.filter((row) => row.outcome === 'drafted');
      variants = await provideVariants(
        sealing,
        drafted.flatMap(({ draft, slotted }) => (slotted ? [{ draft, slotted }] : [])),
      );
      await provideContentKeys(
        sealing,
        drafted.flatMap(({ draft, slotted }) => (slotted ? [] : [draft])),
      );
      return rows;
    },
    place: (rows) => {
      const rowDigests = rows.map(({ raw }) => digest(raw));
      digests.clear();
      turns.forget();
      const seal = sealerOf(sealing, variants);
      const also = (placements: readonly Placement[]) => {
        keepTracedEntries(store, variants.keys());
        keepPlacedIdentifiers(options, rows, placements);
      };
      return timeStage('sign', rows.length, () =>
        room.place((assertRoom) =>
          placeDrafts(
            store,
            rows.map(({ draft }) => draft),
            (draft, head) => prepareEntry(draft, head, key, seal),
            clock.nowMs(),
            {
              rowDigests,
              assertRoom,
              leavesAtOnce: (feed) => sender?.isIdle(feed) === true,
              ...((variants.size > 0 || rows.some(hasIdentifiers)) && { also }),
            },
          ),
        ),
      );
    },
  };
}

/** While the broker is away rows are taken on and on. What is stored when it is back and no longer here, is told without its line. */
const MAX_LINES = 16_384;

/** Signs and keeps the good rows of a group in one transaction, and tells of all in the order of the input. */
export function* takeRows(
  run: PublishRun,
  interpreted: readonly Interpreted[],
): Generator<Accepted | Rejected | ForRelease> {
  const rows = keepForRelease(run, interpreted);
  const placements = run.place(rows.filter((row) => row.outcome === 'drafted')).values();
  const results = rows.map((row): Accepted | Rejected | ForRelease => {
    if (row.outcome === 'rejected') return row;
    if (row.outcome === 'for-release') {
      const { line, draft } = row;
      return { outcome: 'for-release', line, entryId: draft.entryId, feed: formatFeed(draft.feed) };
    }
    const { line, raw } = row;
    const placement = placements.next().value;
    if (placement?.outcome === 'placed') {
      const { entryId, feed, seq } = placement;
      const links = linksOfRow(run.options, row);
      return { outcome: 'accepted', line, entryId, feed, seq, ...(links.length > 0 && { links }) };
    }
    const { violations = [], message = '' } = placement?.error ?? {};
    return {
      outcome: 'rejected',
      line,
      raw,
      violations: violations.length > 0 ? violations : [{ path: '', problem: message }],
    };
  });
  const rejected = results.filter((result) => result.outcome === 'rejected');
  run.rejects?.add(rejected);
  run.counts.rejected += rejected.length;
  logTaken(run, results);
  run.counts.accepted += results.filter(({ outcome }) => outcome === 'accepted').length;
  for (const result of results) {
    if (result.outcome === 'accepted' && run.sender !== undefined) {
      run.lines.set(`${result.feed}/${result.seq}`, result.line);
    }
  }
  for (const oldest of run.lines.keys()) {
    if (run.lines.size <= MAX_LINES) break;
    run.lines.delete(oldest);
  }
  yield* results;
}

/** K7: which entries, by place and identifier; never a row or what is wrong with it. */
function logTaken(
  { options: { logger } }: PublishRun,
  results: readonly (Accepted | Rejected | ForRelease)[],
): void {
  for (const result of results) {
    if (result.outcome !== 'accepted') continue;
    const { feed, seq, entryId } = result;
    logger?.log('debug', 'accepted', { feed, seq, entryId });
  }
  const count = results.filter(({ outcome }) => outcome === 'rejected').length;
  if (count > 0) logger?.log('warn', 'rows rejected', { count });
}

/** The same row to another community, or first as an exercise and then in earnest, is not the same publication. */
function digestOf(raw: string, { community, status }: RowDefaults): Uint8Array {
  return new Uint8Array(hash('sha256', JSON.stringify([community ?? '', status, raw]), 'buffer'));
}
