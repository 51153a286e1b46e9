import { resolve } from 'node:path';
import { isName } from '../../contract/name.ts';
import { exportHeads, importHeads } from '../../director/heads-file.ts';
import { statedCommunity } from '../../exchange/message.ts';
import { writeFileAtomic } from '../../store/atomic-file.ts';
import type { HeadsExportFlags, HeadsFlags } from '../commands/heads.ts';
import type { CliContext } from '../context.ts';
import { CliError } from '../errors.ts';
import { readJsonFile } from '../files.ts';
import { reportTaken } from '../heads-taken.ts';
import { headsTable, listHeads } from '../heads-view.ts';
import { withMember } from '../open-member.ts';
import { paintFor } from '../paint.ts';

export async function runHeadsShow(this: CliContext, flags: HeadsFlags): Promise<void> {
  await withMember(this, flags, (member) => {
    const heads = listHeads(member, this.clock.nowMs());
    if (flags.json) for (const head of heads) this.stdout.write(`${JSON.stringify(head)}\n`);
    else this.stdout.write(headsTable(paintFor(this.colour), heads));
  });
}

export async function runHeadsExport(this: CliContext, flags: HeadsExportFlags): Promise<void> {
  const { community, out } = flags;
  if (community !== undefined && !isName(community)) {
    throw new CliError('CLI_USAGE', `"${community}" does not fit --community: write it like wb6`);
  }
  await withMember(this, flags, ({ home, store }) => {
    const file = exportHeads(store);
    const statements = file.statements.filter(
      (jws) => community === undefined || statedCommunity(jws) === community,
    );
    if (statements.length === 0) {
      throw new CliError(
        'CLI_NOT_FOUND',
        `${home.id} has signed no statement of heads${community === undefined ? '' : ` to ${community}`} yet; run "karaula follow" first`,
      );
    }
    const content = `${JSON.stringify({ ...file, statements })}\n`;
    if (out === undefined) {
      this.stdout.write(content);
      return;
    }
    const path = resolve(this.cwd, out);
    writeFileAtomic(path, content, 0o600);
    this.stderr.write(`karaula: wrote ${path}\n`);
  });
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
