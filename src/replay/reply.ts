import { publishDrafts } from '../agency/publish-drafts.ts';
import { readLast } from '../bus/read-last.ts';
import { headlineOfBody } from '../contract/body-headline.ts';
import { formatFeed, subjectOf } from '../contract/feed.ts';
import { withAsterisk } from '../contract/names.ts';
import { findForwardFault } from '../gate/judge-forwarded.ts';
import { readDirectory } from '../store/home-keys.ts';
import { entryAtPlace, type InboxEntry } from '../store/inbox.ts';
import { findOwnPlace } from '../store/outbox.ts';
import { draftReply } from './draft-reply.ts';
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
  const find = (name: string): InboxEntry => {
    const of = playedStep(name, context);
    const on = of && entryAtPlace(store, formatFeed(of.feed), of.put.seq ?? 0);
    if (on === undefined) throw failed(`${step.from} does not have ${name}`);
    return on;
  };
  const clock = { nowMs: () => scheduledAtMs };
  const random = seededRandom(seed, `step ${step.name}`);
  const draft = draftReply(step, find, { self: actor.id, store, clock, random });
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
  if (placement?.outcome === 'refused') throw failed(String(placement.error));
  const own = placement && findOwnPlace(store, formatFeed(draft.feed), placement.seq);
  const last = await readLast(bus, actor.id, subjectOf(draft.feed));
  if (own === undefined || last === undefined || stops.length > 0)
    throw failed(String(stops[0]?.error ?? 'the hub did not take it'));
  const { bytes, seq, entryId } = own;
  const { streamSeq } = last;
  return {
    feed: draft.feed,
    put: { bytes, hash: Buffer.from(own.hash).toString('hex'), seq, entryId, streamSeq },
    headline: withAsterisk(headlineOfBody(draft.body)),
    place: '',
  };
}
