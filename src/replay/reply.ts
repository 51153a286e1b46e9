import { publishDrafts } from '../agency/publish-drafts.ts';
import { headlineOfBody } from '../contract/body-headline.ts';
import { withAsterisk } from '../contract/names.ts';
import { findForwardFault } from '../gate/judge-forwarded.ts';
import { readDirectory } from '../store/home-keys.ts';
import type { InboxEntry } from '../store/inbox.ts';
import { draftReply } from './draft-reply.ts';
import { stepFailed } from './errors.ts';
import { entryOf, findPlayed } from './find-played.ts';
import { ownPut } from './own-put.ts';
import type { Spoken } from './played-step.ts';
import type { ReplyStep } from './scenario-reply.ts';
import { seededRandom } from './seeded-random.ts';
import type { SpeakContext } from './speak.ts';

/** Says something of what another has said, as its commands do. K10: as what is spoken of itself. */
export async function reply(step: ReplyStep, context: SpeakContext): Promise<Spoken> {
  const { actor, seed, scheduledAtMs, signal } = context;
  const { home, store, publisher: bus } = actor;
  const failed = (why: string) => stepFailed(step.name, `could not be published: ${why}`);
  const find = (name: string): InboxEntry => {
    const on = entryOf(findPlayed(name, context), store);
    if (on === undefined) throw failed(`${step.from} does not have ${name}`);
    return on;
  };
  const clock = { nowMs: () => scheduledAtMs };
  const random = seededRandom(seed, `step ${step.name}`);
  const draft = draftReply(step, find, { self: actor.id, store, clock, random });
  const fault = findForwardFault(readDirectory(home), draft);
  if (fault !== undefined) throw failed(fault.reason);
  const sending = { home, store, bus, clock, random, signal };
  const sent = await publishDrafts({ ...sending, drafts: [draft] });
  return {
    ...(await ownPut(step.name, sending, sent)),
    headline: withAsterisk(headlineOfBody(draft.body)),
    place: '',
  };
}
