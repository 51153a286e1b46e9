import { type Trace, traceLeak } from '../agency/trace-leak.ts';
import { withAsterisk } from '../contract/names.ts';
import { inspectTrace } from '../gate/verify-trace.ts';
import { readDirectory } from '../store/home-keys.ts';
import type { ActContext } from './act.ts';
import { type Actor, actorOf } from './actor.ts';
import { stepFailed } from './errors.ts';
import { entryOf, findPlayed } from './find-played.ts';
import type { LeakProof, LeakReport } from './leak-report.ts';
import type { ActOutcome } from './played-step.ts';
import type { LeakStep } from './scenario.ts';

/**
 * The text of an alert as one member has it turns up outside; its originator traces it, and where a member is named, every
 * other participant verifies the proof for itself, also who is named. Neither is told who has leaked it.
 * @throws {ReplayError} `REPLAY_STAGE_FAILED` when who is to leak it does not have it
 */
export function playLeak(
  step: LeakStep,
  { stage, logbook, scheduledAtMs }: ActContext,
): Pick<ActOutcome, 'leak'> {
  const target = findPlayed(step.of, logbook);
  const body = entryOf(target, actorOf(stage.actors, step.by).store)?.entry.body;
  const text = body?.case === 'alert' ? body.alert.summary : undefined;
  if (text === undefined)
    throw stepFailed(
      step.name,
      `could not be played: ${step.by} has no text of ${step.of} that it could leak`,
    );
  const originator = actorOf(stage.actors, target.feed.origin);
  const trace = traceLeak(originator.store, text, scheduledAtMs);
  const others = [...stage.actors.values()].filter(({ id }) => id !== originator.id);
  const leak = {
    of: step.of,
    text: withAsterisk(text),
    ...findingOf(trace?.entry.entryId === target.put.entryId ? trace : undefined),
    proofs: trace?.proof === undefined ? [] : others.map((one) => verify(one, trace, scheduledAtMs)),
  };
  return { leak };
}

function findingOf(trace: Trace | undefined): Pick<LeakReport, 'outcome' | 'words' | 'read' | 'slots'> {
  if (trace === undefined) return { outcome: 'none', words: [], read: 0, slots: 0 };
  const { outcome, members, read, slots } = trace.match;
  const words = members.filter(({ agrees }) => agrees === read).map(({ participant }) => participant);
  return { outcome, words, read, slots };
}

/** As from the file that goes to it. */
function verify({ id, home }: Actor, { proof }: Trace, nowMs: number): LeakProof {
  const verdict = inspectTrace(JSON.parse(JSON.stringify(proof)), readDirectory(home), nowMs);
  return verdict.outcome === 'proved'
    ? { by: id, names: verdict.participant }
    : { by: id, reason: verdict.reason };
}
