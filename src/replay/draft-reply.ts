import {
  type Author,
  draftForwardedCopy,
  draftForwardGrant,
  draftForwardRequest,
} from '../agency/draft-forward.ts';
import { draftSighting } from '../agency/draft-sighting.ts';
import type { Draft } from '../contract/entry.ts';
import { draftAction } from '../director/act-on-entry.ts';
import type { InboxEntry } from '../store/inbox.ts';
import type { Store } from '../store/open-store.ts';
import { type ReplayError, stepFailed } from './errors.ts';
import type { ForwardStep, GrantStep, ReplyStep, SightingStep } from './scenario-reply.ts';

/** Who speaks, with what he has. */
interface ReplyAuthor extends Author {
  readonly store: Store;
}

type FindEntry = (step: string) => InboxEntry;

/** A reply never corrects or takes back, so it says by itself what it is about. */
type ReplyDraft = Draft & { readonly body: Exclude<Draft['body'], { case: 'update' | 'retraction' }> };

/** What would be signed. @param find the entry of a step, in the author's inbox */
export function draftReply(step: ReplyStep, find: FindEntry, author: ReplyAuthor): ReplyDraft {
  return draftOf(step, find, author) as ReplyDraft;
}

function draftOf(step: ReplyStep, find: FindEntry, author: ReplyAuthor): Draft {
  switch (step.does) {
    case 'sighting':
      return sightingOf(step, find(step.of), author);
    case 'askToForward':
      return draftForwardRequest(author, find(step.of), { community: step.community, reason: step.why });
    case 'grant':
      return grantOf(step, find(step.of), author);
    case 'forward':
      return copyOf(step, find, author);
    case 'ack':
      return draftAction({ ...author, on: find(step.of), action: step.action });
  }
}

function sightingOf(step: SightingStep, on: InboxEntry, author: ReplyAuthor): Draft {
  const { body } = on.entry;
  if (body.case !== 'alert') throw unfit(step, 'is no alert');
  const { what, evaluation, note } = step;
  return draftSighting(author, on, body.alert.place, {
    what,
    evaluation,
    ...(note !== undefined && { note }),
  });
}

function grantOf(step: GrantStep, on: InboxEntry, author: ReplyAuthor): Draft {
  const { body } = on.entry;
  if (body.case !== 'forwardRequest') throw unfit(step, 'asks nothing');
  return draftForwardGrant(author, on, body.forwardRequest);
}

function copyOf(step: ForwardStep, find: FindEntry, author: ReplyAuthor): Draft {
  const { of, community, grant } = step;
  const allowed = grant === undefined ? undefined : find(grant);
  const body = allowed?.entry.body;
  if (body !== undefined && body.case !== 'forwardGrant') throw unfit(step, 'grants nothing');
  return draftForwardedCopy(
    author,
    author.store,
    find(of),
    { community },
    allowed && body && { bytes: allowed.bytes, terms: body.forwardGrant },
  );
}

function unfit({ name, of }: Pick<ReplyStep, 'name' | 'of'>, why: string): ReplayError {
  return stepFailed(name, `could not be published: what it is about, ${of}, ${why}`);
}
