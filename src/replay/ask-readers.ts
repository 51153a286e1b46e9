import type { EntryReference } from '../contract/entry.ts';
import { formatFeed } from '../contract/feed.ts';
import { collectReadAnswers, draftReadAnswers, draftReadQuestion } from '../director/read-questions.ts';
import { entryAtPlace } from '../store/inbox.ts';
import type { ActContext } from './act.ts';
import { type Actor, actorOf } from './actor.ts';
import { stepFailed } from './errors.ts';
import { findPlayed } from './find-played.ts';
import { pseudonymOf } from './note-read.ts';
import type { ActOutcome, PlayedStep, StatedEntry } from './played-step.ts';
import { type ActSpeaker, publishStated, speakerIn } from './publish-stated.ts';
import type { ReadersReport } from './report.ts';
import type { AskReadersStep } from './scenario-readers.ts';
import { waitUntil } from './wait-until.ts';

/**
 * The originator asks who read its alert; who is there and has the question answers, as a running member does. Who does not
 * answer is for the expectations to tell.
 */
export async function askReaders(step: AskReadersStep, context: ActContext): Promise<ActOutcome> {
  const { stage, logbook, signal } = context;
  const played = findPlayed(step.of, logbook);
  const target = referenceTo(played);
  const originator = actorOf(stage.actors, played.feed.origin);
  const asking = speakerIn(step, originator.id, context);
  const question = { ...draftReadQuestion(asking, target), status: 'EXERCISE' } as const;
  const [asked] = await publishStated(step, asking, [question], context);
  const there = (asked?.entitled ?? []).filter((id) => !logbook.away.has(id));
  const members = there.map((id) => actorOf(stage.actors, id));
  const hasQuestion = ({ store }: Actor) => has(store, asked);
  await waitUntil(() => members.every(hasQuestion), signal);
  const stated: StatedEntry[] = asked === undefined ? [] : [asked];
  for (const member of members.filter(hasQuestion)) {
    const answering = speakerIn(step, member.id, context);
    const { drafts, noteAnswered } = draftReadAnswers(answering, member.home.refusesReaders);
    stated.push(...(await publishStated(step, answering, drafts, context)));
    noteAnswered();
  }
  const answers = stated.filter(({ from }) => from !== originator.id);
  await waitUntil(() => answers.every((answer) => has(originator.store, answer)), signal);
  return { stated, readers: whatIsAnswered(asking, target, context) };
}

function referenceTo({ step, feed, put: { seq, entryId, hash } }: PlayedStep): EntryReference {
  if (seq === undefined || entryId === undefined)
    throw stepFailed(step.name, 'has no entry of its own that could be asked about');
  return { feed: formatFeed(feed), seq, entryId, hash: Buffer.from(hash, 'hex') };
}

function has(store: Actor['store'], stated: StatedEntry | undefined): boolean {
  return stated !== undefined && entryAtPlace(store, formatFeed(stated.feed), stated.seq) !== undefined;
}

function whatIsAnswered(
  asking: ActSpeaker,
  target: EntryReference,
  { stage, scenario, seed }: ActContext,
): ReadersReport[] {
  return collectReadAnswers(asking, target).map(({ member, answer }) => {
    const actor = actorOf(stage.actors, member);
    const named = scenario.timeline.flatMap((one) => (one.does === 'read' ? (one.by[member] ?? []) : []));
    const nameOf = new Map(named.map((name) => [pseudonymOf(actor, name, seed), name]));
    return {
      member,
      hasAnswered: answer !== undefined && answer.refused === undefined,
      readers: (answer?.readers ?? []).map(({ who }) => nameOf.get(who) ?? who),
    };
  });
}
