import { draftSharedKeys } from '../../agency/content-keys.ts';
import { publishDrafts } from '../../agency/publish-drafts.ts';
import type { KeysShareFlags } from '../commands/keys-share.ts';
import type { CliContext } from '../context.ts';
import { withMember } from '../open-member.ts';
import { publishAndTell } from '../publish-and-tell.ts';

export async function runKeysShare(this: CliContext, flags: KeysShareFlags): Promise<void> {
  await withMember(this, flags, async (opened) => {
    const { home, store, directory } = opened;
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
    await publishAndTell(this, opened, {
      what: 'what was not sent',
      publish: (options) => publishDrafts({ ...options, drafts }),
      tell: ({ length }, waiting) =>
        flags.json
          ? `${JSON.stringify({ shared: length, to: member, community, waiting })}\n`
          : `${length} content keys for ${community} are handed to ${member}\n`,
    });
  });
}
