import { publishDrafts } from '../../agency/publish-drafts.ts';
import { labelOf } from '../../contract/code-lists.ts';
import type { ReceiptAction } from '../../contract/entry.ts';
import { draftAction } from '../../director/act-on-entry.ts';
import { copiesToTakeBack } from '../../store/forwarded-copies.ts';
import type { InboxEntry } from '../../store/inbox.ts';
import type { Store } from '../../store/open-store.ts';
import type { AckFlags } from '../commands/ack.ts';
import type { CliContext } from '../context.ts';
import { CliError } from '../errors.ts';
import { findOrExplain } from '../find-in-inbox.ts';
import { withMember } from '../open-member.ts';
import { publishAndTell } from '../publish-and-tell.ts';

export async function runAck(this: CliContext, flags: AckFlags, name: string): Promise<void> {
  const action = chosenAction(flags);
  await withMember(this, flags, async (member) => {
    const { home, store } = member;
    const on = findOrExplain(store, home.id, name);
    if (action === 'COMPLIED') assertComplied(store, on, this.clock.nowMs());
    const { clock, random } = this;
    const reason = flags.reason === undefined ? {} : { reason: flags.reason };
    const draft = draftAction({ self: home.id, on, action, ...reason, clock, random });
    const about = `${on.feed}/${on.seq}`;
    await publishAndTell(this, member, {
      what: 'the receipt',
      publish: (options) => publishDrafts({ ...options, drafts: [draft] }),
      tell: ([placement], waiting) =>
        flags.json
          ? `${JSON.stringify({ ...placement, action, about, waiting })}\n`
          : `${labelOf('ReceiptAction', action).toLowerCase()} ${about}, said in ${placement.feed}/${placement.seq}\n`,
    });
  });
}

/** @throws {CliError} `CLI_USAGE` */
function chosenAction({ read, actioned, complied }: AckFlags): ReceiptAction {
  if ([read, actioned, complied].filter(Boolean).length > 1) {
    throw new CliError(
      'CLI_USAGE',
      'give one of --read, --actioned and --complied; what was acted on was read',
    );
  }
  if (complied) return 'COMPLIED';
  if (read) return 'READ';
  return actioned ? 'ACTIONED' : 'ACKNOWLEDGED';
}

/** K5: what is said to the originator is true of copies too. @throws {CliError} `CLI_USAGE` */
function assertComplied(store: Store, { feed, seq, retractedBy }: InboxEntry, nowMs: number): void {
  if (retractedBy === undefined) throw new CliError('CLI_USAGE', `nobody has taken ${feed}/${seq} back`);
  const standing = copiesToTakeBack(store, nowMs).filter(
    ({ original }) => original.feed === feed && original.seq === seq,
  );
  if (standing.length === 0) return;
  const copies = standing.map(({ copy }) => `${copy.feed}/${copy.seq}`).join(', ');
  throw new CliError('CLI_USAGE', `copies are not taken back yet: ${copies}; "karaula follow" does that`);
}
