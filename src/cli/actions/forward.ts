import {
  type Author,
  draftForwardedCopy,
  draftForwardGrant,
  draftForwardRefusal,
  draftForwardRequest,
  type Recipients,
} from '../../agency/draft-forward.ts';
import { formatFeed, parseFeed } from '../../contract/feed.ts';
import { parseFeedPattern } from '../../contract/feed-pattern.ts';
import type { ForwardGrant, ForwardRequest } from '../../contract/forward.ts';
import { isSameBytes } from '../../contract/plain-bytes.ts';
import { statusMark } from '../../contract/status-mark.ts';
import { type InboxItem, listInbox } from '../../director/list-inbox.ts';
import { findForwardFault } from '../../gate/judge-forwarded.ts';
import type { InboxEntry } from '../../store/inbox.ts';
import type {
  ForwardFlags,
  ForwardGrantFlags,
  ForwardRefuseFlags,
  ForwardRequestFlags,
  ForwardSendFlags,
} from '../commands/forward.ts';
import type { CliContext } from '../context.ts';
import { CliError } from '../errors.ts';
import { findOpenOrExplain, withheld } from '../find-in-inbox.ts';
import { describeEntry } from '../live-row.ts';
import { noteReadings } from '../note-readings.ts';
import { type OpenMember, withMember } from '../open-member.ts';
import { sayDraft } from '../say-draft.ts';
import { printable } from '../table.ts';

export async function runForwardRequest(
  this: CliContext,
  flags: ForwardRequestFlags,
  name: string,
): Promise<void> {
  await withMember(this, flags, async (member) => {
    const on = findOpenOrExplain(member.store, member.home.id, name);
    const { purpose: purposes, until: untilMs, why: reason } = flags;
    const draft = draftForwardRequest(authorOf(this, member), on, {
      ...recipientsOf(flags),
      ...(purposes !== undefined && purposes.length > 0 && { purposes }),
      ...(untilMs !== undefined && { untilMs }),
      reason,
    });
    await sayDraft(this, member, flags, draft, `asked ${parseFeed(on.feed).origin}`);
  });
}

export async function runForwardGrant(
  this: CliContext,
  flags: ForwardGrantFlags,
  name: string,
): Promise<void> {
  await withMember(this, flags, async (member) => {
    const { on, request } = requestToUs(member, name);
    const untilMs = flags.until;
    if (untilMs !== undefined && untilMs > Date.parse(request.until)) {
      throw new CliError('CLI_USAGE', `it was asked for until ${request.until} only`);
    }
    const draft = draftForwardGrant(authorOf(this, member), on, request, untilMs);
    await sayDraft(this, member, flags, draft, `granted to ${parseFeed(on.feed).origin}`);
  });
}

export async function runForwardRefuse(
  this: CliContext,
  flags: ForwardRefuseFlags,
  name: string,
): Promise<void> {
  await withMember(this, flags, async (member) => {
    const { on } = requestToUs(member, name);
    const draft = draftForwardRefusal(authorOf(this, member), on, flags.why);
    await sayDraft(this, member, flags, draft, `refused to ${parseFeed(on.feed).origin}`);
  });
}

const FORWARD_BODIES: ReadonlySet<string> = new Set(['forwardRequest', 'forwardGrant', 'forwardRefusal']);

export async function runForwardList(this: CliContext, flags: ForwardFlags): Promise<void> {
  await withMember(this, flags, (member) => {
    // The same feed has questions on links and requests for information: they have lists of their own.
    const items = requestItems(this, member).filter(({ entry: { body } }) => FORWARD_BODIES.has(body.case));
    noteReadings(this, member, {}, 'forward', items);
    for (const { feed, seq, entryId, entry } of items) {
      const says = describeEntry(entry);
      this.stdout.write(
        flags.json
          ? `${JSON.stringify({ feed, seq, entryId, status: entry.status, says })}\n`
          : `${feed}/${seq}${statusMark(entry.status)}  ${printable(says)}\n`,
      );
    }
    if (items.length === 0 && !flags.json) this.stdout.write('nobody has asked or answered anything\n');
  });
}

export async function runForwardSend(this: CliContext, flags: ForwardSendFlags, name: string): Promise<void> {
  await withMember(this, flags, async (member) => {
    const { store, home, directory } = member;
    const on = findOpenOrExplain(store, home.id, name);
    if (on.retractedBy !== undefined) throw new CliError('CLI_WITHHELD', 'its originator has taken it back');
    if (on.taint !== undefined)
      throw new CliError('CLI_WITHHELD', 'it is tainted; its originator has to confirm it');
    const recipients = recipientsOf(flags);
    const author = authorOf(this, member);
    // The newest grant first, and none where none is needed.
    const grants = [...grantsFor(this, member, on), undefined].map((grant) =>
      draftForwardedCopy(author, store, on, recipients, grant),
    );
    const faults = grants.map((draft) => findForwardFault(directory, draft));
    const draft = grants[faults.indexOf(undefined)];
    if (draft === undefined) throw withheld(faults[0]!);
    noteReadings(this, member, {}, 'forward', [on]);
    await sayDraft(this, member, flags, draft, `passed on to ${flags.to}`);
  });
}

function authorOf({ clock, random }: CliContext, { home }: OpenMember): Author {
  return { self: home.id, clock, random };
}

function recipientsOf({ to: community, only: participants }: ForwardSendFlags): Recipients {
  return { community, ...(participants !== undefined && participants.length > 0 && { participants }) };
}

/** Requests, grants and refusals that may be shown, oldest first; whatever is read for: they are H0, and a service for returns is asked, too. K5 */
function requestItems({ clock }: CliContext, { store, home, directory }: OpenMember): readonly InboxItem[] {
  const reading = { store, directory: directory.directory, reader: home.id, nowMs: clock.nowMs() };
  return listInbox(reading, 0, Number.MAX_SAFE_INTEGER, { feeds: [parseFeedPattern('*.*.request')] }).items;
}

/** @throws {CliError} when it is no request, or not one to us */
function requestToUs({ store, home }: OpenMember, name: string): { on: InboxEntry; request: ForwardRequest } {
  const on = findOpenOrExplain(store, home.id, name);
  const { body } = on.entry;
  if (body.case !== 'forwardRequest' || parseFeed(body.forwardRequest.target.feed).origin !== home.id) {
    throw new CliError(
      'CLI_USAGE',
      `"${name}" asks nothing of ${home.id}; "karaula forward list" lists what does`,
    );
  }
  return { on, request: body.forwardRequest };
}

/** Grants of its originator for this very entry, newest first. */
function grantsFor(
  context: CliContext,
  member: OpenMember,
  on: InboxEntry,
): { bytes: Uint8Array; terms: ForwardGrant }[] {
  const feed = formatFeed({ ...on.entry.feed, kind: 'request' });
  return requestItems(context, member)
    .flatMap(({ entry: { body }, bytes, feed: said, taint }) =>
      said === feed &&
      taint === undefined &&
      body.case === 'forwardGrant' &&
      isSameBytes(body.forwardGrant.target.hash, on.hash)
        ? [{ bytes, terms: body.forwardGrant }]
        : [],
    )
    .toReversed();
}
