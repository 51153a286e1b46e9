import { draftSharedKeys } from '../../agency/content-keys.ts';
import { publishDrafts } from '../../agency/publish-drafts.ts';
import type { KeysShareFlags } from '../commands/keys-share.ts';
import { connectForWork } from '../connect-home.ts';
import type { CliContext } from '../context.ts';
import { withMember } from '../open-member.ts';
import { foreignWarning } from '../publish-reporter.ts';
import { unlockHome } from '../token-pin.ts';

export async function runKeysShare(this: CliContext, flags: KeysShareFlags): Promise<void> {
  await withMember(this, flags, async ({ home, store, directory }) => {
    const { clock, random } = this;
    const { community, to: member, since: sinceMs = 0 } = flags;
    const drafts = await draftSharedKeys(
      { home, store, directory, clock, random },
      { community, member, sinceMs },
    );
    if (drafts.length === 0) {
      this.stdout.write(
        flags.json ? '{"shared":0}\n' : `there is no content key for ${community} to hand over\n`,
      );
      return;
    }
    await unlockHome(this, home);
    const { bus, failure } = await connectForWork(home, 'publisher');
    try {
      const outcome = await publishDrafts({
        home,
        store,
        drafts,
        clock,
        random,
        signal: this.stop,
        onForeign: (notice) => this.stderr.write(foreignWarning(notice)),
        ...(bus && { bus }),
      });
      this.stdout.write(
        flags.json
          ? `${JSON.stringify({ shared: drafts.length, to: member, community, waiting: outcome.waiting })}\n`
          : `${drafts.length} content keys for ${community} are handed to ${member}\n`,
      );
      const problem = outcome.stops[0]?.error ?? failure;
      if (problem !== undefined) throw problem;
    } finally {
      await bus?.close();
    }
  });
}
