import type { Trace } from '../agency/trace-leak.ts';
import { formatFeed } from '../contract/feed.ts';
import { entryToJson } from '../contract/json-form.ts';
import { withAsterisk, withFootnote } from '../contract/names.ts';
import { formatTime } from '../contract/timestamp.ts';
import type { TraceVerdict } from '../gate/verify-trace.ts';
import { printable } from './table.ts';

export function traceToJson(trace: Trace | undefined): object {
  if (trace === undefined) return { outcome: 'none' };
  const { entry, match } = trace;
  return { entryId: entry.entryId, feed: formatFeed(entry.feed), seq: entry.seq, ...match };
}

/** Whose wording a text has, how sure that is, and what it does not say. */
export function describeTrace(file: string, trace: Trace | undefined, originator: string): string {
  if (trace === undefined) {
    return `${file}: made from no traced alert of ${originator} that is still good, or too little of it is there\n`;
  }
  const { entry, match } = trace;
  const lines = [
    `${file}: ${headlineOf(trace)}`,
    `  alert     ${entry.entryId} (${formatFeed(entry.feed)}/${entry.seq})`,
    `  read      ${match.read} of ${match.slots} choices of words; by chance one wording agrees with all once in ${match.chance}`,
    ...match.members
      .slice(0, 5)
      .map(({ participant, agrees }) => `  agrees    ${participant}: ${agrees} of ${match.read}`),
    ...match.pairs.slice(0, 5).map(([one, other]) => `  together  ${one} and ${other} say all of it`),
    `Not shown: who passed it on. ${originator} had every wording, and a member can have been robbed of its own.`,
  ];
  return `${lines.map(printable).join('\n')}\n`;
}

function headlineOf({ match: { outcome, members } }: Trace): string {
  const [first] = members;
  const best = members.filter(({ agrees }) => agrees === first?.agrees).map(({ participant }) => participant);
  switch (outcome) {
    case 'named':
      return `in the words that were given to ${best.join()}`;
    case 'several':
      return `in words that were given to several: ${best.join(', ')}; a longer piece would tell them apart`;
    default:
      return "in nobody's words: it was changed, or put together from several";
  }
}

export function proofToJson(verdict: TraceVerdict): object {
  return verdict.outcome === 'proved' ? { ...verdict, entry: entryToJson(verdict.entry) } : verdict;
}

/** What a proof shows, and what not. */
export function describeTraceProof(file: string, verdict: TraceVerdict): string {
  if (verdict.outcome === 'refused') return `${file}: NOT TO BE BELIEVED\n  ${printable(verdict.reason)}\n`;
  const { participant, entry, handedAtMs, suspectSinceMs } = verdict;
  const { origin } = entry.feed;
  const summary = entry.body.case === 'alert' ? (entry.body.alert.summary ?? '') : '';
  const lines = [
    `${file}: proved by signatures`,
    `  proved   ${origin} has signed ${formatFeed(entry.feed)}/${entry.seq}, which commits to this wording`,
    `  proved   ${origin} has signed that its key was handed to ${participant}, and to nobody else with that entry`,
    ...(suspectSinceMs === undefined
      ? []
      : [`  claimed  that ${origin} held its key then: it is suspect since ${formatTime(suspectSinceMs)}`]),
    `  claimed  that this was at ${formatTime(handedAtMs)}, and that nobody was handed the key later: ${origin}'s word`,
    `  claimed  that the key opens it: ${participant} can tell`,
    `  claimed  that ${participant} passed it on: ${origin} had this wording too`,
    `It says: ${summary}`,
  ];
  return withFootnote(`${withAsterisk(lines.map(printable).join('\n'))}\n`);
}
