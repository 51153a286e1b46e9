import { resolve } from 'node:path';
import { isName } from '../../contract/name.ts';
import { exportHeads, importHeads } from '../../director/heads-file.ts';
import { sharedCommunities } from '../../exchange/decide-peer.ts';
import { ExchangeError } from '../../exchange/errors.ts';
import { statementsTo } from '../../exchange/message.ts';
import { writeFileAtomic } from '../../store/atomic-file.ts';
import type { HeadsExportFlags, HeadsFlags } from '../commands/heads.ts';
import type { CliContext } from '../context.ts';
import { CliError } from '../errors.ts';
import { readJsonFile } from '../files.ts';
import { reportTaken } from '../heads-taken.ts';
import { headsTable, listHeads } from '../heads-view.ts';
import { type OpenMember, withMember } from '../open-member.ts';
import { paintFor } from '../paint.ts';

export async function runHeadsShow(this: CliContext, flags: HeadsFlags): Promise<void> {
  await withMember(this, flags, (member) => {
    const heads = listHeads(member, this.clock.nowMs());
    if (flags.json) for (const head of heads) this.stdout.write(`${JSON.stringify(head)}\n`);
    else this.stdout.write(headsTable(paintFor(this.colour), heads));
  });
}

export async function runHeadsExport(this: CliContext, flags: HeadsExportFlags): Promise<void> {
  const recipient = recipientOf(flags);
  await withMember(this, flags, (member) => {
    const { home, store } = member;
    const file = exportHeads(store);
    const statements =
      recipient === undefined
        ? file.statements
        : statementsTo(communitiesWith(recipient, member, this.clock.nowMs()), file.statements);
    if (statements.length === 0) {
      throw new CliError(
        'CLI_NOT_FOUND',
        `${home.id} has signed no statement of heads${recipient === undefined ? '' : ` that is meant for ${recipient}`} yet; run "karaula follow" first`,
      );
    }
    const content = `${JSON.stringify({ ...file, statements })}\n`;
    if (flags.out === undefined) {
      this.stdout.write(content);
      return;
    }
    const path = resolve(this.cwd, flags.out);
    writeFileAtomic(path, content, 0o600);
    this.stderr.write(`karaula: wrote ${path}\n`);
  });
}

/** Who gets the file; undefined: whoever, which has to be said. @throws {CliError} `CLI_USAGE` */
function recipientOf({ for: recipient, all }: HeadsExportFlags): string | undefined {
  if ((recipient === undefined) !== (all === true)) {
    throw new CliError(
      'CLI_USAGE',
      'say who gets the file: --for ID, or --all with the statements to every community of ours',
    );
  }
  if (recipient !== undefined && !isName(recipient)) {
    throw new CliError('CLI_USAGE', `"${recipient}" does not fit --for: write it like mk-bp`);
  }
  return recipient;
}

/** @throws {ExchangeError} `EXCHANGE_NOT_A_MEMBER` */
function communitiesWith(recipient: string, { home, directory }: OpenMember, nowMs: number): string[] {
  const communities = sharedCommunities(directory.directory, home.id, recipient, nowMs);
  if (communities.length > 0) return communities;
  throw new ExchangeError(
    'EXCHANGE_NOT_A_MEMBER',
    `${recipient} is in no community with ${home.id} by the directory here, so no statement is meant for it; check the name`,
  );
}

export async function runHeadsImport(this: CliContext, flags: HeadsFlags, file: string): Promise<void> {
  const json = await readJsonFile(this, file);
  await withMember(this, flags, ({ home, store, directory }) => {
    const outcome = importHeads(store, json, directory, { reader: home.id, nowMs: this.clock.nowMs() });
    // Number 0 is the file itself.
    const whole = outcome.refused.find(({ number }) => number === 0);
    if (whole !== undefined) throw new CliError('CLI_FILE_UNREADABLE', `${file}: ${whole.reason}`);
    reportTaken(this, flags.json === true, outcome);
  });
}
