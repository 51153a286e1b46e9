import { formatFeed } from '../contract/feed.ts';
import { participantName, withAsterisk } from '../contract/names.ts';
import { formatTime } from '../contract/timestamp.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';
import { judgeExpectations } from './judge-expectations.ts';
import { hasFailed } from './judge-pending.ts';
import type { Logbook } from './logbook.ts';
import { HUB_OPERATOR, type PlayedAct, type PlayedStep } from './played-step.ts';
import type { ActReport, Report, StepReport } from './report.ts';
import { reportHub } from './report-hub.ts';
import type { ActStep, Scenario } from './scenario.ts';
import { totalPerParticipant, totalUp } from './total-up.ts';
import type { Speed } from './virtual-clock.ts';

export interface ReportContext {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly speed: Speed;
  readonly directory: VerifiedDirectory;
  readonly logbook: Logbook;
  /** Wall-clock time at which it began. */
  readonly ranAtMs: number;
  readonly playedForMs: number;
}

/** Puts together what was done, what was seen, and what came of each expectation. */
export function compileReport(context: ReportContext): Report {
  const { scenario, logbook, speed } = context;
  const steps = logbook.played.map((played) => reportStep(played, logbook, speed));
  const acts = logbook.acts.map(reportAct);
  const expectations = judgeExpectations(scenario.expect, steps, acts);
  const { document, paragraph, quote } = scenario.source;
  return {
    format: 'karaula-replay-report/1',
    status: 'EXERCISE',
    held: !expectations.some(hasFailed),
    scenario: {
      id: scenario.id,
      title: withAsterisk(scenario.title),
      storyline: withAsterisk(scenario.storyline),
      source: { document, paragraph, quote },
      start: formatTime(scenario.startMs),
    },
    seed: context.seed,
    speed,
    ranAt: formatTime(context.ranAtMs),
    playedForMs: context.playedForMs,
    participants: totalPerParticipant(
      scenario.participants.map((id) => describeParticipant(id, context.directory)),
      steps,
    ),
    steps,
    acts,
    expectations,
    totals: totalUp(steps, expectations, context.playedForMs),
  };
}

/** One step with all that came of it so far. */
export function reportStep(played: PlayedStep, logbook: Logbook, speed: Speed): StepReport {
  const { step, put } = played;
  const rate = speed === 'max' ? 1 : speed;
  const deliveries = logbook.deliveriesOf(played, (scenarioMs) => scenarioMs / rate);
  return {
    number: played.number,
    name: step.name,
    does: step.does,
    ...(step.does === 'attack' && { attack: step.attack.kind }),
    says: withAsterisk(step.says),
    from: played.from,
    ...(played.inTheNameOf !== undefined && { inTheNameOf: played.inTheNameOf }),
    feed: formatFeed(played.feed),
    ...(put.seq !== undefined && { seq: put.seq }),
    ...(put.entryId !== undefined && { entryId: put.entryId }),
    hash: put.hash,
    ...(put.streamSeq === undefined && { waited: true as const }),
    headline: played.headline,
    place: played.place,
    ...(played.impact !== undefined && { impact: played.impact }),
    scheduledAtMs: played.scheduledAtMs,
    publishedAtMs: played.publishedAtMs,
    entitled: played.entitled,
    deliveries,
    refusals: logbook.refusalsOf(played),
    standings: logbook.standingsOf(played),
    shown: logbook.shownOf(played),
    ...reportHub(played, logbook, deliveries),
  };
}

export function reportAct({ step, number, scheduledAtMs, stated, ...outcome }: PlayedAct): ActReport {
  return {
    number,
    name: step.name,
    does: step.does,
    says: withAsterisk(step.says),
    who: concernedBy(step, outcome.readers),
    scheduledAtMs,
    stated: stated.map(({ feed, seq, hash }) => ({ feed: formatFeed(feed), seq, hash })),
    ...outcome,
  };
}

function concernedBy(step: ActStep, readers: PlayedAct['readers']): readonly string[] {
  switch (step.does) {
    case 'read':
      return Object.keys(step.by);
    case 'askReaders':
      return (readers ?? []).map(({ member }) => member);
    case 'revoke':
    case 'remove':
      return [step.participant];
    case 'withhold':
      return step.from;
    case 'apply':
      return [HUB_OPERATOR];
    case 'leak':
      return [step.by];
    case 'attempt':
      return [step.spoken.from];
    default:
      return step.who;
  }
}

function describeParticipant(id: string, directory: VerifiedDirectory) {
  const participant = directory.participant(id);
  // K9: the name is put together here, for people; the directory has the code.
  return {
    id,
    name: participant === undefined ? id : participantName(participant),
    ...(participant?.country !== undefined && { country: participant.country }),
  };
}
