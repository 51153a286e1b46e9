import { entryToJson } from '../contract/json-form.ts';
import { formatTime } from '../contract/timestamp.ts';
import type { InboxItem } from '../director/list-inbox.ts';
import type { Recorded } from '../director/receive-run.ts';
import type { RefreshOutcome } from '../director/refresh-directory.ts';
import { taintToJson } from '../director/taint-words.ts';
import { describeVerdictCode, isVerdictCode } from '../gate/verdict-code.ts';
import type { FoundLink } from '../store/links.ts';
import type { CliContext } from './context.ts';
import { describeFailure } from './describe-failure.ts';
import { linkToJson, linkWords } from './link-words.ts';
import { liveTable } from './live-row.ts';
import { paintFor } from './paint.ts';
import { printable } from './table.ts';
import { warnOn } from './warn.ts';

/** Tells what comes in: entries on stdout; what was refused, and what is wrong, on stderr. */
export interface FollowReporter {
  begin(): void;
  /** @param links entries of ours that have something in common with it */
  entry(item: InboxItem, links?: readonly FoundLink[]): void;
  recorded(verdicts: readonly Recorded[]): void;
  directory(outcome: RefreshOutcome): void;
  trouble(origin: string, error: unknown): void;
  /** Our clock is far from all that members have signed; from the hub's as well, where both times are given. */
  doubt(nowMs?: number, hubMs?: number): void;
}

export function followReporter(context: CliContext, json: boolean): FollowReporter {
  const warn = warnOn(context, json);
  const notice = (message: string, about: object) =>
    context.stderr.write(
      json ? `${JSON.stringify({ notice: about })}\n` : `karaula: ${printable(message)}\n`,
    );
  let isInDoubt = false;
  let refusedBefore: string | undefined;
  return {
    ...(json ? jsonEntries(context) : tableEntries(context)),
    recorded: (verdicts) => {
      for (const group of json ? verdicts.map((one) => [one]) : alike(verdicts)) {
        const [{ feed, seq, outcome, code, reason } = {}] = group;
        if (outcome === 'cleared') notice(describeVerdicts(group), { feed, seq, outcome, reason });
        if (code !== undefined) warn(code, describeVerdicts(group), { feed, seq, outcome });
      }
    },
    directory: (outcome) => {
      const refused = 'code' in outcome ? outcome : undefined;
      // It is asked for again and again; that it is still so is no news.
      if (refused !== undefined && refused.code !== refusedBefore) {
        warn(refused.code, `the directory at the hub is not used: ${refused.reason}`);
      }
      refusedBefore = refused?.code;
    },
    trouble: (origin, error) => {
      const { code, message } = describeFailure(error);
      warn(code, `nothing comes from ${origin}: ${message}`, { origin });
    },
    doubt: (nowMs, hubMs) => {
      const times =
        nowMs === undefined || hubMs === undefined
          ? ''
          : ` (it is ${formatTime(nowMs)} here and ${formatTime(hubMs)} at the hub)`;
      if (!isInDoubt) warn('DIRECTOR_CLOCK_DOUBTFUL', `${DOUBT}${times}`);
      isInDoubt = true;
    },
  };
}

const DOUBT =
  "this machine's clock is far from all that members have signed, so what seems to have expired is neither refused nor passed by: set the clock, or wait until a member is heard";

/** Of a run, those that say the same of one feed: a hub that is filled again brings thousands that were there before. */
function alike(verdicts: readonly Recorded[]): readonly (readonly Recorded[])[] {
  const groups = Map.groupBy(verdicts, ({ feed, outcome, code }) => `${feed} ${outcome} ${code}`);
  return [...groups.values()];
}

const OUTCOME_WORDS: Partial<Record<Recorded['outcome'], (what: string) => string>> = {
  refused: (what) => `refused ${what}`,
  held: (what) => `holds back ${what}`,
  'passed-over': (what) => `goes on without what is gone, ${what}`,
  delivered: (what) => `delivered with a fault ${what}`,
  tainted: (what) => `marks as tainted ${what}`,
  cleared: (what) => `takes the mark from ${what}`,
};

/** Verdicts of one kind on one feed in plain words. K8: each is on record. */
function describeVerdicts(group: readonly Recorded[]): string {
  const [first] = group;
  if (first === undefined) return '';
  const { feed, seq, outcome, code, reason } = first;
  const place = seq === undefined ? feed : `${feed}/${seq}`;
  const what =
    group.length === 1 ? `an entry of ${place}` : `${group.length} entries of ${feed}${placesOf(group)}`;
  // A question or an answer is sealed for those whom it concerns alone, and nobody sees from outside who they are: docs/links.md.
  const isPerhapsForOthers = code === 'GATE_SEALED' && feed.endsWith('.request');
  const meaning = isPerhapsForOthers
    ? 'It is sealed for other members, as questions and answers are, or its key is still to come.'
    : code !== undefined && isVerdictCode(code)
      ? describeVerdictCode(code)
      : '';
  const which = group.length === 1 ? '' : 'the first: ';
  const why = [meaning, reason && `(${which}${reason})`].filter((part) => part).join(' ');
  return `${OUTCOME_WORDS[outcome]?.(what) ?? `${outcome} ${what}`}: ${why}`;
}

function placesOf(group: readonly Recorded[]): string {
  const seqs = group.flatMap(({ seq }) => (seq === undefined ? [] : [seq]));
  if (seqs.length === 0) return '';
  const [from, to] = [
    seqs.reduce((least, seq) => Math.min(least, seq)),
    seqs.reduce((most, seq) => Math.max(most, seq)),
  ];
  return `, places ${from} to ${to}`;
}

type Entries = Pick<FollowReporter, 'begin' | 'entry'>;

function tableEntries(context: CliContext): Entries {
  const { columns } = context.stdout;
  const table = liveTable(paintFor(context.colour), columns);
  return {
    begin: () => context.stdout.write(table.heading()),
    entry: (item, links = []) => {
      context.stdout.write(table.line(item));
      const nowMs = context.clock.nowMs();
      for (const link of links) context.stdout.write(`  ${printable(linkWords(link, nowMs))}\n`);
    },
  };
}

function jsonEntries(context: CliContext): Entries {
  return {
    begin: () => undefined,
    entry: (
      {
        position,
        feed,
        seq,
        entryId,
        hash,
        entry,
        receivedAtMs,
        verifiedBy,
        fault,
        conditions,
        retractedBy,
        isRetractionInDoubt,
        taint,
      },
      links = [],
    ) => {
      const line = {
        position,
        feed,
        seq,
        entryId,
        hash: Buffer.from(hash).toString('hex'),
        status: entry.status,
        receivedAt: formatTime(receivedAtMs),
        verifiedBy,
        ...(fault === undefined ? {} : { fault }),
        ...(retractedBy === undefined ? {} : { retracted: true }),
        ...(isRetractionInDoubt && { retractionInDoubt: true }),
        ...(taint === undefined ? {} : { tainted: taintToJson(taint) }),
        conditions,
        ...(links.length > 0 && { links: links.map(linkToJson) }),
        entry: entryToJson(entry),
      };
      context.stdout.write(`${JSON.stringify(line)}\n`);
    },
  };
}
