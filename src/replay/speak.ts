import { adoptHead } from '../agency/adopt-head.ts';
import { AgencyError } from '../agency/errors.ts';
import { feedEndOf } from '../agency/feed-end.ts';
import { type PublishOptions, publishRows } from '../agency/publish-rows.ts';
import type { Accepted, RowResult, Stored } from '../agency/row-result.ts';
import type { SourceRow } from '../agency/source-row.ts';
import { type Alert, kindOfAlert } from '../contract/alert.ts';
import { isCode } from '../contract/code-lists.ts';
import { formatFeed } from '../contract/feed.ts';
import { headlineOf } from '../contract/headline.ts';
import { withAsterisk } from '../contract/names.ts';
import { listViolations } from '../contract/violations.ts';
import { readDirectory, readSigningKey } from '../store/home-keys.ts';
import type { Actor } from './actor.ts';
import { stepFailed } from './errors.ts';
import { findPlayed } from './find-played.ts';
import { type OwnPut, ownAt } from './own-put.ts';
import type { PlayedStep, Spoken } from './played-step.ts';
import type { SpokenStep } from './scenario.ts';
import { exerciseOfficer, publishByTwo } from './second-officer.ts';
import { seededRandom } from './seeded-random.ts';
import { describeWhere } from './where.ts';

export interface SpeakContext {
  readonly actor: Actor;
  readonly played: readonly PlayedStep[];
  readonly seed: string;
  readonly scheduledAtMs: number;
  readonly signal: AbortSignal;
}

/**
 * Publishes a step the way an agency does: as a row, through the adapter's outbox. K10: issued at the time the
 * timeline says, identified from the seed and the step's name, so its bytes do not depend on how the run went.
 */
export async function speak(step: SpokenStep, context: SpeakContext): Promise<Spoken> {
  const outcome = await publishStep(step, context);
  if ('problem' in outcome) {
    throw stepFailed(step.name, `could not be published: ${outcome.problem}`);
  }
  return { ...outcome, ...describeSpoken(step, context) };
}

/** @returns `problem`: why the participant's own program did not publish it */
export async function publishStep(
  step: SpokenStep,
  context: SpeakContext,
): Promise<OwnPut | { readonly problem: string }> {
  const { actor, seed, scheduledAtMs } = context;
  if (actor.keyNumber > 1 && actor.isOnline) await goOnAfterThief(step, context);
  const options: PublishOptions = {
    home: actor.home,
    store: actor.store,
    // K3: without a line to the hub it is signed into the outbox, and leaves when there is one.
    ...(actor.isOnline && { bus: actor.publisher }),
    rows: oneRow(rowOf(step, context)),
    defaults: {
      status: 'EXERCISE',
      handling: step.handling,
      ttlMs: step.lifetimeMs,
      ...(step.does === 'alert' && { community: step.community }),
    },
    clock: { nowMs: () => scheduledAtMs },
    random: seededRandom(seed, `step ${step.name}`),
    signal: context.signal,
  };
  if (step.secondOfficer) {
    return publishByTwo(options, step.name, exerciseOfficer(seed, actor.id, actor.keyNumber));
  }
  let put: OwnPut | undefined;
  let problem = 'the hub did not take it';
  for await (const result of publishRows(options)) {
    if (result.outcome === 'rejected') {
      problem = listViolations(result.violations);
    } else if (isKept(result, actor.isOnline)) {
      const { feed, seq } = result;
      put = ownAt(actor.store, feed, seq, result.outcome === 'stored' ? result.streamSeq : undefined);
    } else if (result.outcome === 'summary') {
      const cause = result.stops[0]?.error;
      if (cause instanceof Error) problem = cause.message;
    }
  }
  return put ?? { problem };
}

/** At the hub; or, of one who has no line to it, in his outbox. */
function isKept(result: RowResult, isOnline: boolean): result is Stored | Accepted {
  return isOnline ? result.outcome === 'stored' && result.line !== undefined : result.outcome === 'accepted';
}

/** Whose key was stolen publishes with --adopt-head: after whatever the thief has put at the end of its feed. */
async function goOnAfterThief(step: SpokenStep, context: SpeakContext): Promise<void> {
  const { home, store, publisher, id } = context.actor;
  const feed =
    step.does === 'alert'
      ? { origin: id, community: step.community, kind: kindOfAlert(step.alert) }
      : findPlayed(step.of, context).feed;
  const options = {
    home,
    store,
    key: readSigningKey(home),
    directory: readDirectory(home),
    end: feedEndOf(publisher, id),
    clock: { nowMs: () => context.scheduledAtMs },
    random: seededRandom(context.seed, `adopting before step ${step.name}`),
  };
  try {
    await adoptHead(options, formatFeed(feed));
  } catch (error) {
    // What stands there is no entry of ours: publishing goes on after it by itself, or says why not.
    if (!(error instanceof AgencyError) || error.code !== 'AGENCY_ADOPT_REFUSED') throw error;
  }
}

/** A step as a row of the agency that says it. */
export function rowOf(step: SpokenStep, context: Pick<SpeakContext, 'played'>): Record<string, unknown> {
  if (step.does === 'alert') {
    const { basedOn, identifiers, trace } = step;
    const on = basedOn?.map((name) => (isCode('BasisSource', name) ? name : entryIdOf(name, context)));
    const options = {
      ...(on && { basedOn: on }),
      ...(identifiers && { identifiers }),
      ...(trace && { trace }),
    };
    return { ...step.alert, karaula: options };
  }
  const entry = entryIdOf(step.of, context);
  if (step.does === 'retract') {
    return { karaula: { retract: { entry, reason: step.reason, note: step.note } } };
  }
  return { ...step.alert, karaula: { update: { entry, note: step.note, closes: step.closes } } };
}

async function* oneRow(cells: Record<string, unknown>): AsyncGenerator<SourceRow> {
  yield { outcome: 'read', line: 1, raw: JSON.stringify(cells), cells };
}

function entryIdOf(of: string, context: Pick<SpeakContext, 'played'>): string {
  const { entryId } = findPlayed(of, context).put;
  if (entryId === undefined) throw stepFailed(of, 'has no entry of its own that could be named');
  return entryId;
}

/** What is said of it to people. */
export function describeSpoken(
  step: SpokenStep,
  context: Pick<SpeakContext, 'played'>,
): Omit<Spoken, 'feed' | 'put'> {
  if (step.does === 'alert') return describeAlert(step.alert);
  const target = findPlayed(step.of, context);
  if (step.does === 'update' && step.alert !== undefined) return describeAlert(step.alert);
  const { impact, place } = target;
  return {
    headline:
      step.does === 'retract'
        ? withAsterisk(`Taken back: ${step.note}`)
        : withAsterisk(`Update: ${step.note}`),
    place,
    ...(impact !== undefined && { impact }),
  };
}

function describeAlert(alert: Alert): Omit<Spoken, 'feed' | 'put'> {
  return { headline: headlineOf(alert), place: describeWhere(alert.place), impact: alert.impact };
}
