import { draftForwardedCopy } from '../agency/draft-forward.ts';
import { draftSighting } from '../agency/draft-sighting.ts';
import { publishDrafts } from '../agency/publish-drafts.ts';
import { readLast } from '../bus/read-last.ts';
import { headlineOfBody } from '../contract/body-headline.ts';
import type { Draft } from '../contract/entry.ts';
import { formatFeed, subjectOf } from '../contract/feed.ts';
import { withAsterisk } from '../contract/names.ts';
import { findForwardFault } from '../gate/judge-forwarded.ts';
import { readDirectory } from '../store/home-keys.ts';
import { entryAtPlace, type InboxEntry } from '../store/inbox.ts';
import { findOwnPlace } from '../store/outbox.ts';
import { ReplayError } from './errors.ts';
import type { ReplyStep } from './scenario.ts';
import { seededRandom } from './seeded-random.ts';
import { playedStep, type SpeakContext, type Spoken } from './speak.ts';

/** Says something of what another has said, as its commands do. K10: as what is spoken of itself. */
export async function reply(step: ReplyStep, context: SpeakContext): Promise<Spoken> {
  const { actor, seed, scheduledAtMs, signal } = context;
  const { home, store, publisher: bus } = actor;
  const failed = (why: string) =>
    new ReplayError('REPLAY_STAGE_FAILED', `step ${step.name} could not be published: ${why}`);
  const target = playedStep(step.of, context);
  const on = target && entryAtPlace(store, formatFeed(target.feed), target.put.seq ?? 0);
  if (on === undefined) throw failed(`${step.from} does not have ${step.of}`);
  const clock = { nowMs: () => scheduledAtMs };
  const random = seededRandom(seed, `step ${step.name}`);
  const draft = draftOf(step, on, { actor, clock, random });
  const fault = findForwardFault(readDirectory(home), draft);
  if (fault !== undefined) throw failed(fault.reason);
  const { placements, stops } = await publishDrafts({
    home,
    store,
    bus,
    drafts: [draft],
    clock,
    random,
    signal,
  });
  const [placement] = placements;
  const feed = formatFeed(draft.feed);
  if (placement?.outcome === 'refused') throw failed(String(placement.error));
  const own = placement && findOwnPlace(store, feed, placement.seq);
  const last = await readLast(bus, actor.id, subjectOf(draft.feed));
  if (own === undefined || last === undefined || stops.length > 0)
    throw failed(String(stops[0]?.error ?? 'the hub did not take it'));
  const { bytes, seq, entryId } = own;
  const { streamSeq } = last;
  const { impact, place = '' } = target ?? {};
  return {
    feed: draft.feed,
    put: { bytes, hash: Buffer.from(own.hash).toString('hex'), seq, entryId, streamSeq },
    headline: withAsterisk(headlineOfBody(draft.body as Parameters<typeof headlineOfBody>[0])),
    // A sighting says its own in the line for people.
    place: step.does === 'sighting' ? '' : place,
    ...(impact !== undefined && { impact }),
  };
}

function draftOf(
  step: ReplyStep,
  on: InboxEntry,
  {
    actor,
    clock,
    random,
  }: Pick<SpeakContext, 'actor'> & Pick<Parameters<typeof draftSighting>[0], 'clock' | 'random'>,
): Draft {
  const author = { self: actor.id, clock, random };
  if (step.does === 'forward') {
    return draftForwardedCopy(author, actor.store, on, { community: step.community });
  }
  const { body } = on.entry;
  if (body.case !== 'alert')
    throw new ReplayError('REPLAY_STAGE_FAILED', `step ${step.name}: ${step.of} is no alert`);
  const { what, evaluation, note } = step;
  return draftSighting(author, on, body.alert.place, {
    what,
    evaluation,
    ...(note !== undefined && { note }),
  });
}
