import { resolve } from 'node:path';
import { publishReleased } from '../../agency/publish-released.ts';
import { parseReleaseFile, renderReleaseFile, type WaitingDraft } from '../../agency/release-file.ts';
import { entryAbout } from '../../console/act/waiting-words.ts';
import { draftToJson, entryToJson } from '../../contract/json-form.ts';
import { formatTime } from '../../contract/timestamp.ts';
import { signRelease } from '../../gate/sign-release.ts';
import { writeFileAtomic } from '../../store/atomic-file.ts';
import { openHome } from '../../store/home.ts';
import { openStore } from '../../store/open-store.ts';
import { assertWanted } from '../assert-wanted.ts';
import type { ReleasePublishFlags, ReleaseShowFlags, ReleaseSignFlags } from '../commands/release.ts';
import type { CliContext } from '../context.ts';
import { CliError } from '../errors.ts';
import { readTextFile } from '../files.ts';
import { existingHome } from '../locate.ts';
import { readOfficerKey } from '../officer-key.ts';
import { publishAndTell } from '../publish-and-tell.ts';
import { describeWaiting } from '../waiting-draft.ts';

export async function runReleaseShow(this: CliContext, flags: ReleaseShowFlags, file: string): Promise<void> {
  const drafts = await readDrafts(this, file);
  if (!flags.json) {
    this.stdout.write(describeWaiting(drafts));
    return;
  }
  for (const waiting of drafts) {
    const about = entryAbout(waiting);
    const shown = { draft: draftToJson(waiting.draft), ...(about && { about: entryToJson(about) }) };
    this.stdout.write(`${JSON.stringify({ isSigned: waiting.draft.release !== undefined, ...shown })}\n`);
  }
}

export async function runReleaseSign(this: CliContext, flags: ReleaseSignFlags, file: string): Promise<void> {
  const drafts = await readDrafts(this, file);
  const over = drafts.find(({ draft }) => this.clock.nowMs() >= draft.expiresAtMs)?.draft;
  if (over !== undefined) {
    throw new CliError(
      'CLI_USAGE',
      `nothing was signed: ${over.entryId} expired at ${formatTime(over.expiresAtMs)}, and nobody would take it`,
    );
  }
  const key = await readOfficerKey(this, flags.key, flags.passphraseFile, flags.pinFile);
  this.stderr.write(`With the key ${key.kid} you agree that this is said:\n\n${describeWaiting(drafts)}\n`);
  if (!flags.yes) await assertWanted(this);
  const signed = drafts.map((waiting) => ({ ...waiting, draft: signRelease(waiting.draft, key) }));
  writeFileAtomic(resolve(this.cwd, file), renderReleaseFile(signed), 0o600);
  this.stdout.write(
    `signed ${signed.length} with ${key.kid}; now "karaula release publish" sends what is in ${file}\n`,
  );
}

export async function runReleasePublish(
  this: CliContext,
  flags: ReleasePublishFlags,
  ...files: string[]
): Promise<void> {
  if (files.length === 0)
    throw new CliError('CLI_USAGE', 'say what to publish: FILE, as it came back signed');
  const waiting: WaitingDraft[] = [];
  for (const file of files) waiting.push(...(await readDrafts(this, file)));
  const home = openHome(existingHome(this, flags));
  const store = openStore(home.databasePath);
  try {
    await publishAndTell(
      this,
      { home, store },
      {
        what: 'what was published',
        publish: (options) => publishReleased({ ...options, waiting }),
        tell: (placed) =>
          placed
            .map(({ feed, seq, entryId }) =>
              flags.json
                ? `${JSON.stringify({ outcome: 'accepted', entryId, feed, seq })}\n`
                : `published ${feed}/${seq} ${entryId}\n`,
            )
            .join(''),
      },
    );
  } finally {
    store.close();
  }
}

async function readDrafts(context: CliContext, file: string): Promise<WaitingDraft[]> {
  return parseReleaseFile(await readTextFile(context, file), file);
}
