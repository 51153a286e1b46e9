import type { PublishSummary, RowResult } from '../agency/publish-rows.ts';
import type { ForeignNotice } from '../agency/reconcile.ts';
import { listViolations } from '../contract/violations.ts';
import type { CliContext } from './context.ts';
import { describeFailure } from './describe-failure.ts';
import { linkToJson, linkWords } from './link-words.ts';
import { paintFor } from './paint.ts';
import { printable } from './table.ts';

/** Tells how publishing goes: a line for each row for people, an object for each step for machines. */
export interface PublishReporter {
  row(result: Exclude<RowResult, PublishSummary>): void;
  summary(summary: PublishSummary, rejectsPath?: string): void;
  foreign(notice: ForeignNotice): void;
  /** The outbox has little room left; `says` is for people. */
  scarce(says: string): void;
}

export function publishReporter(context: CliContext, json: boolean): PublishReporter {
  const foreign = (notice: ForeignNotice) => context.stderr.write(foreignWarning(notice));
  const scarce = (says: string) => context.stderr.write(`karaula: warning: ${says} [AGENCY_OUTBOX_FULL]\n`);
  const write = (object: object) => context.stdout.write(`${JSON.stringify(object)}\n`);
  return { ...(json ? jsonReporter(write) : textReporter(context)), foreign, scarce };
}

/** Somebody else put something into a feed of ours. */
export function foreignWarning({ feed, streamSeq, code }: ForeignNotice): string {
  return `karaula: warning: message ${streamSeq} of the hub lies in your feed ${feed} and is not yours [${code}]; it is on record, readers refuse it, tell the operator\n`;
}

type Parts = Omit<PublishReporter, 'foreign' | 'scarce'>;

function jsonReporter(write: (object: object) => void): Parts {
  return {
    row: (result) => {
      if (result.outcome === 'accepted' && result.links !== undefined)
        return write({ ...result, links: result.links.map(linkToJson) });
      if (result.outcome !== 'rejected') return write(result);
      // K7: the row itself goes to the rejects file only.
      const { outcome, line, violations } = result;
      write({ outcome, line, violations });
    },
    summary: ({ stops, ...counts }) => {
      write({
        ...counts,
        stops: stops.map(({ feed, why, error }) => {
          const { code, message } = describeFailure(error);
          return { feed, why, code, message };
        }),
      });
    },
  };
}

function textReporter(context: CliContext): Parts {
  const paint = paintFor(context.colour);
  const print = (line: string) => context.stdout.write(`${line}\n`);
  return {
    row: (result) => {
      if (result.outcome === 'accepted') {
        print(
          `line ${result.line}: ${paint('green', 'accepted')} ${result.feed}/${result.seq} ${result.entryId}`,
        );
        for (const link of result.links ?? []) {
          print(`line ${result.line}: ${paint('yellow', linkWords(link, context.clock.nowMs()))}`);
        }
      }
      if (result.outcome === 'skipped') {
        print(`line ${result.line}: ${paint('dim', 'skipped')} an earlier run took this row`);
      }
      if (result.outcome === 'for-release') {
        print(`line ${result.line}: ${paint('dim', 'waits')} for a second officer ${result.entryId}`);
      }
      if (result.outcome === 'rejected') {
        print(
          `line ${result.line}: ${paint('red', 'rejected')} ${printable(listViolations(result.violations))}`,
        );
      }
    },
    summary: ({ accepted, rejected, skipped = 0, forRelease = 0, stored, waiting }, rejectsPath) => {
      const where = rejected > 0 && rejectsPath !== undefined ? ` (see ${rejectsPath})` : '';
      const before =
        skipped > 0
          ? `, ${skipped} skipped (an earlier run took the very same; --again publishes them again)`
          : '';
      const second = forRelease > 0 ? `, ${forRelease} for a second officer to sign` : '';
      context.stderr.write(
        `karaula: ${accepted} accepted, ${rejected} rejected${where}${before}${second}, ${stored} stored at the hub, ${waiting} waiting\n`,
      );
    },
  };
}
