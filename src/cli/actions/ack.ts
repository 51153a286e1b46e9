import { publishDrafts } from '../../agency/publish-drafts.ts';
import { labelOf } from '../../contract/code-lists.ts';
import type { ReceiptAction } from '../../contract/entry.ts';
import { draftAction } from '../../director/act-on-entry.ts';
import { findCompliedProblem } from '../../director/complied.ts';
import type { AckFlags } from '../commands/ack.ts';
import type { CliContext } from '../context.ts';
import { CliError } from '../errors.ts';
import { findOpenOrExplain } from '../find-in-inbox.ts';
import { withMember } from '../open-member.ts';
import { publishAndTell } from '../publish-and-tell.ts';

export async function runAck(this: CliContext, flags: AckFlags, name: string): Promise<void> {
  const action = chosenAction(flags);
  await withMember(this, flags, async (member) => {
    const { home, store } = member;
    const on = findOpenOrExplain(store, home.id, name);
    const problem = action === 'COMPLIED' ? findCompliedProblem(store, on, this.clock.nowMs()) : undefined;
    if (problem !== undefined) throw new CliError('CLI_USAGE', problem);
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
