import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { flushOutbox } from '../../agency/flush-outbox.ts';
import type { Mapping } from '../../agency/mapping.ts';
import { parseMapping } from '../../agency/mapping.ts';
import { type PublishSummary, publishRows } from '../../agency/publish-rows.ts';
import { readRows } from '../../agency/read-rows.ts';
import { beginReleaseFile, type ReleaseFile } from '../../agency/release-file.ts';
import { targetOf } from '../../gate/thread.ts';
import { openHome, type ParticipantHome } from '../../store/home.ts';
import { openStore, type Store } from '../../store/open-store.ts';
import type { OpenedEntry } from '../../store/read-log.ts';
import { TrustError } from '../../trust/errors.ts';
import { adoptOwnHeads } from '../adopt-own-heads.ts';
import type { PublishFlags } from '../commands/publish.ts';
import { type Connection, connectForWork } from '../connect-home.ts';
import type { CliContext } from '../context.ts';
import { CliError } from '../errors.ts';
import { fileFailure, readTextFile } from '../files.ts';
import { existingHome } from '../locate.ts';
import { noteReadings } from '../note-readings.ts';
import { openLog, type RunLog } from '../open-log.ts';
import { outboxLimits } from '../outbox-limits.ts';
import { publishReporter } from '../publish-reporter.ts';
import { unlockHome } from '../token-pin.ts';

const DAY_MS = 86_400_000;

export async function runPublish(
  this: CliContext,
  flags: PublishFlags,
  file: string | undefined,
): Promise<void> {
  if (file === undefined && !flags.flush && !flags.adoptHead) {
    throw new CliError(
      'CLI_USAGE',
      'say what to publish: FILE, or - for stdin, or --flush to send what waits in the outbox',
    );
  }
  const home = openHome(existingHome(this, flags));
  await unlockHome(this, home);
  const mapping =
    flags.map === undefined ? undefined : parseMapping(await readTextFile(this, flags.map), flags.map);
  const input = file === undefined ? undefined : await openInput(this, file, checkFormat(flags, mapping));
  const log = openLog(this, flags);
  const store = openStore(home.databasePath);
  const hub = await connectForWork(home, 'publisher');
  try {
    if (flags.adoptHead) {
      if (hub.bus === undefined) throw hub.failure;
      await adoptOwnHeads(this, home, store, hub.bus);
    }
    if (input === undefined) await flush(this, flags, { home, store, hub, log });
    else await publish(this, flags, { home, store, hub, log, input, mapping });
  } finally {
    await hub.bus?.close();
    store.close();
    log.close();
  }
}

interface Work {
  readonly home: ParticipantHome;
  readonly store: Store;
  readonly hub: Connection;
  readonly log: RunLog;
}

interface Input {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly rejectsPath: string;
}

async function publish(
  context: CliContext,
  flags: PublishFlags,
  { home, store, hub, log, input, mapping }: Work & { input: Input; mapping: Mapping | undefined },
): Promise<void> {
  const report = publishReporter(context, flags.json === true);
  const rejectsPath = flags.rejects === undefined ? input.rejectsPath : resolve(context.cwd, flags.rejects);
  const results = publishRows({
    home,
    store,
    rows: readRows({ name: input.name, input: input.bytes, ...(mapping && { mapping }) }),
    defaults: {
      status: flags.status ?? 'ACTUAL',
      handling: {
        code: flags.handling ?? 'H0',
        ...(flags.restriction === undefined ? {} : { restriction: flags.restriction }),
      },
      ttlMs: flags.ttl ?? 30 * DAY_MS,
      ...(flags.community === undefined ? {} : { community: flags.community }),
    },
    rejectsPath,
    limits: outboxLimits(flags),
    skipPublished: flags.again !== true,
    ...(flags.forRelease !== undefined && {
      release: notingFile(beginReleaseFile(resolve(context.cwd, flags.forRelease)), (opened) =>
        noteReadings(context, { home, store }, { by: flags.by }, 'release', opened),
      ),
    }),
    clock: context.clock,
    random: context.random,
    signal: context.stop,
    onForeign: report.foreign,
    onScarce: (_room, says) => report.scarce(says),
    ...(hub.bus && { bus: hub.bus }),
    ...(log.logger && { logger: log.logger }),
    ...(mapping && { mapping }),
  });
  let summary: PublishSummary | undefined;
  try {
    for await (const result of results) {
      if (result.outcome === 'summary') summary = result;
      else report.row(result);
      await context.stdout.untilTaken?.(context.stop);
    }
  } catch (error) {
    // The counts are of use beside the failure, unless nothing was done.
    if (summary !== undefined && !isEmpty(summary)) report.summary(summary, rejectsPath);
    throw namedAfter(home.dir, error);
  }
  if (summary === undefined) return;
  report.summary(summary, rejectsPath);
  conclude(context, home, summary, hub);
}

/** What a draft is about goes into the file too, its content in clear: somebody will read it there. */
function notingFile(file: ReleaseFile, note: (opened: readonly OpenedEntry[]) => void): ReleaseFile {
  return {
    path: file.path,
    get count() {
      return file.count;
    },
    add: (drafts) => {
      note(drafts.flatMap(({ draft, about }) => (about && targetOf(draft)) ?? []));
      file.add(drafts);
    },
  };
}

function isEmpty({ accepted, rejected, skipped = 0, stored, waiting }: PublishSummary): boolean {
  return accepted + rejected + skipped + stored + waiting === 0;
}

/** Keys and directories are judged by rooms that do not know in which folder they lie. */
function namedAfter(folder: string, error: unknown): unknown {
  if (error instanceof TrustError && !error.message.includes(folder)) {
    error.message = `${folder}: ${error.message}`;
  }
  return error;
}

async function flush(
  context: CliContext,
  flags: PublishFlags,
  { home, store, hub, log }: Work,
): Promise<void> {
  const report = publishReporter(context, flags.json === true);
  const outcome = await flushOutbox({
    home,
    store,
    clock: context.clock,
    random: context.random,
    signal: context.stop,
    onForeign: report.foreign,
    ...(hub.bus && { bus: hub.bus }),
    ...(log.logger && { logger: log.logger }),
  }).catch((error: unknown) => {
    throw namedAfter(home.dir, error);
  });
  const summary: PublishSummary = { outcome: 'summary', accepted: 0, rejected: 0, ...outcome };
  report.summary(summary);
  conclude(context, home, summary, hub);
}

/** What is left to say after the summary: the failure for which entries wait, or that rows were rejected. */
function conclude(
  context: CliContext,
  home: ParticipantHome,
  { stops, waiting, rejected }: PublishSummary,
  hub: Connection,
): void {
  if (context.stop.aborted) {
    context.process.exitCode = 143;
    return;
  }
  const [stop] = stops;
  const failure = stop?.error ?? (waiting > 0 ? hub.failure : undefined);
  if (failure === undefined) {
    if (rejected > 0) context.process.exitCode = 1;
    return;
  }
  if (!(failure instanceof Error)) throw failure;
  if (stop?.why === 'forked') throw failure;
  const mend = `${waiting} ${waiting === 1 ? 'entry waits' : 'entries wait'} in the outbox of ${home.id} and nothing is lost; once that is mended run "karaula publish --flush"`;
  if (typeof (failure as { code?: unknown }).code !== 'string') {
    throw new CliError('CLI_FEED_BUSY', `${failure.message}; ${mend}`, failure);
  }
  failure.message = `${failure.message}; ${mend}`;
  throw failure;
}

function checkFormat(flags: PublishFlags, mapping: Mapping | undefined): 'jsonl' | 'csv' {
  const mapped = mapping && (mapping.format === 'csv' ? 'csv' : 'jsonl');
  const format = flags.format ?? mapped ?? 'jsonl';
  if (mapped !== undefined && mapped !== format) {
    throw new CliError(
      'CLI_USAGE',
      `--format ${format} contradicts ${flags.map}, which is for ${mapped}; leave --format out`,
    );
  }
  if (format === 'csv' && mapping === undefined) {
    throw new CliError(
      'CLI_USAGE',
      'CSV needs a mapping of its columns: --map FILE; seeds/adapters has three to begin from',
    );
  }
  return format;
}

async function openInput(context: CliContext, file: string, format: 'jsonl' | 'csv'): Promise<Input> {
  if (file === '-') {
    return { name: 'stdin', bytes: context.stdin, rejectsPath: resolve(context.cwd, 'stdin.rejects.jsonl') };
  }
  if (format === 'jsonl' && /\.csv$/i.test(file)) {
    throw new CliError(
      'CLI_USAGE',
      `${file} looks like CSV, which needs a mapping of its columns: --map FILE; seeds/adapters has three to begin from`,
    );
  }
  const path = resolve(context.cwd, file);
  try {
    // Opened here, so that a wrong path is told before anything is connected or kept.
    const handle = await open(path);
    if ((await handle.stat()).isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    return { name: file, bytes: handle.createReadStream(), rejectsPath: `${path}.rejects.jsonl` };
  } catch (error) {
    throw fileFailure(path, error);
  }
}
