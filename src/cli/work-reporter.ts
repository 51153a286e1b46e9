import type { ForeignNotice } from '../agency/reconcile.ts';
import type { Stop } from '../agency/sender.ts';
import type { TendOutcome } from '../agency/tend-outbox.ts';
import { formatTime } from '../contract/timestamp.ts';
import type { SubjectCase } from '../director/subject-cases.ts';
import type { FindingChanges, RecordedFinding } from '../store/findings.ts';
import type { CliContext } from './context.ts';
import { describeFailure } from './describe-failure.ts';
import { describeCleared, describeFindings, findingToJson } from './finding-text.ts';
import { paintFor } from './paint.ts';
import { foreignWarning } from './publish-reporter.ts';
import { subjectToJson } from './subject-view.ts';
import { printable } from './table.ts';

/** Tells on stderr what a member's running process finds and does. What stays the same is told once. */
export interface WorkReporter {
  /** A file that it takes to say anything is not there. */
  readsOnly(file: string): void;
  /** Nothing can be said for now. */
  silent(error: unknown): void;
  /** Something was said: whatever kept us silent is over. */
  spoke(): void;
  foreign(notice: ForeignNotice): void;
  stopped(stops: readonly Stop[]): void;
  tended(outcome: TendOutcome): void;
  found(changes: FindingChanges): void;
  /** Cases of persons concerned that should have been answered by now. */
  overdue(cases: readonly SubjectCase[]): void;
}

/** What keeps us from saying anything is over when something was said. */
const VOICE = 'voice';

export function workReporter(context: CliContext, json: boolean): WorkReporter {
  const paint = paintFor(!json && context.stderr.isTerminal && context.colour);
  const say = (line: string) => context.stderr.write(`karaula: ${line}\n`);
  const once = tellOnce((code, message) => {
    if (json) context.stderr.write(`${JSON.stringify({ warning: { code, message } })}\n`);
    else say(`warning: ${printable(message)} [${code}]`);
  });
  const warn = (about: string, error: unknown) => {
    const { code, message } = describeFailure(error);
    once.tell(about, code, message);
  };
  const stopped = (stops: readonly Stop[]) => {
    for (const { feed, error } of stops) warn(feed, error);
  };
  const found = (finding: RecordedFinding, text: string) =>
    context.stderr.write(json ? `${JSON.stringify({ finding: findingToJson(finding) })}\n` : text);
  return {
    readsOnly: (file) => {
      if (!json) say(`${file} is not there: this only reads, and nobody learns what arrived here`);
    },
    silent: (error) => warn(VOICE, error),
    spoke: () => once.forget(VOICE),
    foreign: (notice) => context.stderr.write(foreignWarning(notice)),
    stopped,
    tended: ({ stops, lost, stored, repairs, warning }) => {
      once.keep([VOICE, ...stops.map(({ feed }) => feed), ...(warning === undefined ? [] : ['room'])]);
      stopped(stops);
      if (warning !== undefined) once.tell('room', 'AGENCY_OUTBOX_FULL', warning);
      if (json) return;
      if (lost > 0) say(`the hub had lost ${lost} entries of ours; ${stored} were sent again`);
      for (const repair of repairs) say(describeRepair(repair));
    },
    found: ({ opened, cleared }) => {
      for (const finding of opened) found(finding, `${describeFindings(paint, [finding])}\n`);
      for (const finding of cleared) found(finding, describeCleared(finding));
    },
    overdue: (cases) => {
      for (const one of cases) {
        if (json)
          context.stderr.write(`${JSON.stringify({ overdue: subjectToJson(one, context.clock.nowMs()) })}\n`);
        else
          say(
            `case ${one.caseId} was to be answered by ${formatTime(one.answerByMs)}, and is not by ${one.missing.join(', ')}`,
          );
      }
    },
  };
}

function describeRepair({ feed, member, from, to }: TendOutcome['repairs'][number]): string {
  return `${member} stays behind in ${feed}: ${from} to ${to} were sent again`;
}

/** Says a thing about a subject again only when it has changed, or was over meanwhile. */
function tellOnce(tell: (code: string, message: string) => void) {
  const told = new Map<string, string>();
  return {
    tell: (about: string, code: string, message: string) => {
      if (told.get(about) === code) return;
      told.set(about, code);
      tell(code, message);
    },
    forget: (about: string) => void told.delete(about),
    /** What is not among these is over. */
    keep: (subjects: readonly string[]) => {
      for (const about of told.keys()) if (!subjects.includes(about)) told.delete(about);
    },
  };
}
