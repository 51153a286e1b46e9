import {
  draftInformationAnswer,
  draftInformationRequest,
  draftInformationWithdrawal,
  findAnswerProblem,
  findAskingProblem,
  type InformationToAsk,
} from '../../agency/draft-information.ts';
import type { Entry, EntryReference } from '../../contract/entry.ts';
import { parseFeed } from '../../contract/feed.ts';
import { dueAtMsOf } from '../../policy/information-deadline.ts';
import { readStoredEntry } from '../../store/stored-entry.ts';
import { assertValid } from '../assert-valid.ts';
import type { RfiAnswerFlags, RfiAskFlags, RfiWithdrawFlags } from '../commands/rfi.ts';
import type { CliContext } from '../context.ts';
import { CliError } from '../errors.ts';
import { findOrExplain } from '../find-in-inbox.ts';
import { findInformation, informationOf } from '../find-information.ts';
import { findOwn } from '../find-own.ts';
import { type OpenMember, withMember } from '../open-member.ts';
import { sayDraft } from '../say-draft.ts';

export async function runRfiAsk(this: CliContext, flags: RfiAskFlags): Promise<void> {
  await withMember(this, flags, async (member) => {
    const author = authorOf(this, member);
    const about = flags.about === undefined ? undefined : named(member, flags.about);
    const { of: asked, question, urgency, purpose, legalBasis } = flags;
    const toAsk: InformationToAsk = {
      community: communityOf(flags, about?.reference),
      // A question about an exercise is none in earnest.
      status: flags.status ?? about?.entry.status ?? 'ACTUAL',
      handling: flags.handling ?? 'H1',
      asked,
      question,
      urgency,
      dueAtMs: flags.due ?? dueAtMsOf(urgency, author.clock.nowMs()),
      purpose,
      legalBasis,
      ...(about && { about: about.reference }),
    };
    const problem = findAskingProblem(author, member.directory, toAsk, about?.entry);
    if (problem !== undefined) throw new CliError('CLI_USAGE', problem);
    const draft = draftInformationRequest(author, toAsk);
    assertValid(draft, 'the request');
    await sayDraft(this, member, flags, draft, `asked ${asked.join(', ')}`);
  });
}

export async function runRfiAnswer(this: CliContext, flags: RfiAnswerFlags, name: string): Promise<void> {
  await withMember(this, flags, async (member) => {
    const { id } = member.home;
    const known = findInformation(informationOf(this, member), name, id);
    const { outcome, ground, text, handling, entry: entries = [] } = flags;
    const answering = entries.map((one) => named(member, one));
    const said = {
      outcome,
      ...(ground && { ground }),
      ...(text !== undefined && { text }),
      ...(answering.length > 0 && { entries: answering.map(({ reference }) => reference) }),
      ...(handling && { handling }),
    };
    const problem = findAnswerProblem(
      id,
      known,
      said,
      answering.map(({ entry }) => entry),
    );
    if (problem !== undefined) throw new CliError('CLI_USAGE', problem);
    const draft = draftInformationAnswer(authorOf(this, member), known, said);
    assertValid(draft, 'the answer');
    await sayDraft(this, member, flags, draft, `answered ${outcome} to ${known.request.feed.origin}`);
  });
}

export async function runRfiWithdraw(this: CliContext, flags: RfiWithdrawFlags, name: string): Promise<void> {
  await withMember(this, flags, async (member) => {
    const { id } = member.home;
    const known = findInformation(informationOf(this, member), name, id);
    const { origin } = known.request.feed;
    if (origin !== id)
      throw new CliError('CLI_USAGE', `"${name}" was asked by ${origin}, who can withdraw it`);
    if (known.standing === 'WITHDRAWN') throw new CliError('CLI_USAGE', `"${name}" is withdrawn already`);
    const draft = draftInformationWithdrawal(authorOf(this, member), known, flags.text);
    assertValid(draft, 'the withdrawal');
    await sayDraft(this, member, flags, draft, `withdrew ${name}`);
  });
}

/** At one moment: a deadline is judged by the time from which it was counted. */
function authorOf({ clock, random }: CliContext, { home }: OpenMember) {
  const nowMs = clock.nowMs();
  return { self: home.id, clock: { nowMs: () => nowMs }, random };
}

/** @throws {CliError} `CLI_USAGE` */
function communityOf({ community }: RfiAskFlags, about: EntryReference | undefined): string {
  if (community !== undefined) return community;
  if (about !== undefined) return parseFeed(about.feed).community;
  throw new CliError('CLI_USAGE', 'say whose members are asked: --community ID');
}

/** An entry of ours or of the inbox, with what says who may know of it. @throws {CliError} */
function named(
  { store, home }: OpenMember,
  name: string,
): { readonly reference: EntryReference; readonly entry: Entry } {
  const own = findOwn(store, name);
  const found = own ?? findOrExplain(store, home.id, name);
  const { feed, seq, entryId, hash, bytes } = found;
  if (bytes.length === 0 || ('erased' in found && found.erased !== undefined))
    throw new CliError('CLI_WITHHELD', `what "${name}" says is gone here, and with it who may know of it`);
  return { reference: { feed, seq, entryId, hash }, entry: readStoredEntry(store, bytes) };
}
