import { publishDrafts } from '../../agency/publish-drafts.ts';
import { labelOf } from '../../contract/code-lists.ts';
import type { ReceiptAction } from '../../contract/entry.ts';
import { draftAction } from '../../director/act-on-entry.ts';
import { copiesToTakeBack } from '../../store/forwarded-copies.ts';
import type { InboxEntry } from '../../store/inbox.ts';
import type { Store } from '../../store/open-store.ts';
import type { AckFlags } from '../commands/ack.ts';
import { connectForWork } from '../connect-home.ts';
import type { CliContext } from '../context.ts';
import { CliError } from '../errors.ts';
import { findOrExplain } from '../find-in-inbox.ts';
import { withMember } from '../open-member.ts';
import { foreignWarning } from '../publish-reporter.ts';
import { unlockHome } from '../token-pin.ts';

export async function runAck(this: CliContext, flags: AckFlags, name: string): Promise<void> {
  const action = chosenAction(flags);
  await withMember(this, flags, async ({ home, store }) => {
    const on = findOrExplain(store, home.id, name);
    if (action === 'COMPLIED') assertComplied(store, on, this.clock.nowMs());
    const { clock, random } = this;
    const reason = flags.reason === undefined ? {} : { reason: flags.reason };
    const draft = draftAction({ self: home.id, on, action, ...reason, clock, random });
    await unlockHome(this, home);
    const { bus, failure } = await connectForWork(home, 'publisher');
    try {
      const { placements, waiting, stops } = await publishDrafts({
        home,
        store,
        drafts: [draft],
        clock,
        random,
        signal: this.stop,
        onForeign: (notice) => this.stderr.write(foreignWarning(notice)),
        ...(bus && { bus }),
      });
      const [placement] = placements;
      if (placement?.outcome === 'refused') throw placement.error;
      const about = `${on.feed}/${on.seq}`;
      this.stdout.write(
        flags.json
          ? `${JSON.stringify({ ...placement, action, about, waiting })}\n`
          : `${labelOf('ReceiptAction', action).toLowerCase()} ${about}, said in ${placement?.feed}/${placement?.seq}\n`,
      );
      const problem = stops[0]?.error ?? failure;
      if (problem === undefined) return;
      if (problem instanceof Error) {
        problem.message += `; the receipt waits in the outbox of ${home.id} and nothing is lost: "karaula follow" sends it, or "karaula publish --flush"`;
      }
      throw problem;
    } finally {
      await bus?.close();
    }
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
  const standing = copiesToTakeBack(store, nowMs).filter(({ retraction: { target } }) => {
    return target.feed === feed && target.seq === seq;
  });
  if (standing.length === 0) return;
  const copies = standing.map(({ copy }) => `${copy.feed}/${copy.seq}`).join(', ');
  throw new CliError('CLI_USAGE', `copies are not taken back yet: ${copies}; "karaula follow" does that`);
}
