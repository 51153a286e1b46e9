import {
  draftLinkAnswer,
  draftLinkRequest,
  identifiersAskedFor,
  linkOfRequest,
} from '../../agency/draft-link.ts';
import { parseFeed } from '../../contract/feed.ts';
import { parseFeedPattern } from '../../contract/feed-pattern.ts';
import { isLinkBody, type LinkRequest } from '../../contract/link.ts';
import { statusMark } from '../../contract/status-mark.ts';
import { decideShowing, listInbox } from '../../director/list-inbox.ts';
import type { InboxEntry } from '../../store/inbox.ts';
import { soundLinks } from '../../store/links.ts';
import type { LinkAskFlags, LinkGrantFlags, LinkListFlags, LinkRefuseFlags } from '../commands/link.ts';
import type { CliContext } from '../context.ts';
import { CliError } from '../errors.ts';
import { findOpenOrExplain } from '../find-in-inbox.ts';
import { linkToJson, linkWords } from '../link-words.ts';
import { describeEntry } from '../live-row.ts';
import { noteReadings } from '../note-readings.ts';
import { type OpenMember, withMember } from '../open-member.ts';
import { readingOf } from '../reading-of.ts';
import { sayDraft } from '../say-draft.ts';
import { printable } from '../table.ts';

export async function runLinkList(this: CliContext, flags: LinkListFlags): Promise<void> {
  await withMember(this, flags, (member) => {
    const reading = readingOf(this, member, flags);
    const { nowMs } = reading;
    const links = soundLinks(member.store, nowMs).filter(
      ({ theirs }) => decideShowing(reading, theirs).allowed,
    );
    const wanted = { feeds: [parseFeedPattern('*.*.request')] };
    const said = listInbox(reading, 0, Number.MAX_SAFE_INTEGER, wanted).items.filter(({ entry }) =>
      isLinkBody(entry.body),
    );
    noteReadings(this, member, flags, 'show', [...links.map(({ theirs }) => theirs), ...said]);
    const lines = flags.json
      ? [
          ...links.map((link) => JSON.stringify({ link: linkToJson(link) })),
          ...said.map(({ feed, seq, entryId, entry }) =>
            JSON.stringify({
              said: { feed, seq, entryId, status: entry.status, says: describeEntry(entry) },
            }),
          ),
        ]
      : [
          ...links.map((link) => printable(linkWords(link, nowMs))),
          ...said.map(
            ({ feed, seq, entry }) =>
              `${feed}/${seq}${statusMark(entry.status)}  ${printable(describeEntry(entry))}`,
          ),
        ];
    for (const line of lines) this.stdout.write(`${line}\n`);
    if (lines.length === 0 && !flags.json) this.stdout.write('nobody has reported the same\n');
  });
}

export async function runLinkAsk(this: CliContext, flags: LinkAskFlags, name: string): Promise<void> {
  await withMember(this, flags, async (member) => {
    const on = findOpenOrExplain(member.store, member.home.id, name);
    const [link] = soundLinks(member.store, this.clock.nowMs(), { position: on.position });
    if (link === undefined) {
      throw new CliError(
        'CLI_NOT_FOUND',
        `"${name}" has no link with an entry of ours; "karaula link list" lists what has`,
      );
    }
    const { type: types, why: reason } = flags;
    const asked = { reason, ...(types !== undefined && types.length > 0 && { types }) };
    const draft = draftLinkRequest(authorOf(this, member), link, asked);
    await sayDraft(this, member, flags, draft, `asked ${on.entry.feed.origin}`);
  });
}

export async function runLinkGrant(this: CliContext, flags: LinkGrantFlags, name: string): Promise<void> {
  await withMember(this, flags, async (member) => {
    const { on, request } = requestToUs(this, member, name);
    const only = flags.type !== undefined && flags.type.length > 0 ? flags.type : request.types;
    const identifiers = identifiersAskedFor(member.store, request, only);
    if (identifiers.length === 0)
      throw new CliError('CLI_USAGE', 'there is nothing of that kind to disclose');
    const draft = draftLinkAnswer(authorOf(this, member), on, { identifiers });
    await sayDraft(this, member, flags, draft, `disclosed to ${on.entry.feed.origin}`);
  });
}

export async function runLinkRefuse(this: CliContext, flags: LinkRefuseFlags, name: string): Promise<void> {
  await withMember(this, flags, async (member) => {
    const { on } = requestToUs(this, member, name);
    const draft = draftLinkAnswer(authorOf(this, member), on, { refusal: flags.why });
    await sayDraft(this, member, flags, draft, `refused to ${on.entry.feed.origin}`);
  });
}

function authorOf({ clock, random }: CliContext, { home }: OpenMember) {
  return { self: home.id, clock, random };
}

/** @throws {CliError} when it is no request, not one to us, or about a link that we have not found */
function requestToUs(
  { clock }: CliContext,
  { store, home }: OpenMember,
  name: string,
): { readonly on: InboxEntry; readonly request: LinkRequest } {
  const on = findOpenOrExplain(store, home.id, name);
  const { body } = on.entry;
  if (body.case !== 'linkRequest' || parseFeed(body.linkRequest.target.feed).origin !== home.id) {
    throw new CliError(
      'CLI_USAGE',
      `"${name}" asks nothing of ${home.id}; "karaula link list" lists what does`,
    );
  }
  if (on.taint !== undefined)
    throw new CliError('CLI_WITHHELD', 'the request is tainted; whoever asked has to confirm it');
  if (linkOfRequest(store, body.linkRequest, clock.nowMs()) === undefined) {
    throw new CliError(
      'CLI_WITHHELD',
      'we have no such link: what is asked about is over, taken back, or never was',
    );
  }
  return { on, request: body.linkRequest };
}
