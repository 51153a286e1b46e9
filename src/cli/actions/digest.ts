import { join, resolve } from 'node:path';
import { quarterBounds, quarterName } from '../../contract/quarter.ts';
import { makeDigest } from '../../director/digest/make-digest.ts';
import { writeFileAtomic } from '../../store/atomic-file.ts';
import type { DigestFlags } from '../commands/digest.ts';
import type { CliContext } from '../context.ts';
import { digestChart } from '../digest/digest-chart.ts';
import { digestCsv } from '../digest/digest-csv.ts';
import { digestMarkdown } from '../digest/digest-markdown.ts';
import { CliError } from '../errors.ts';
import { makeFolder } from '../make-folder.ts';
import { withMember } from '../open-member.ts';
import { readingOf } from '../reading-of.ts';

const CHART = 'chart.svg';

/** Like statistics, it shows no content of any entry: it is no line in the read log (docs/reading.md). */
export async function runDigest(this: CliContext, flags: DigestFlags): Promise<void> {
  const { quarter, out } = flags;
  if (this.clock.nowMs() < quarterBounds(quarter).sinceMs) {
    throw new CliError('CLI_USAGE', `${quarterName(quarter)} has not begun; give one that is over`);
  }
  await withMember(this, flags, (member) => {
    const { directory } = member.directory;
    const digest = makeDigest({ ...readingOf(this, member, flags), quarter });
    if (out === undefined) {
      this.stdout.write(digestMarkdown(digest, directory, undefined));
      return;
    }
    const folder = resolve(this.cwd, out);
    makeFolder(folder);
    const files = new Map([
      ['digest.md', digestMarkdown(digest, directory, CHART)],
      [CHART, digestChart(digest)],
      ...digestCsv(digest),
    ]);
    for (const [name, text] of files) writeFileAtomic(join(folder, name), text, 0o600);
    this.stdout.write(`wrote ${files.size} files into ${folder}\n`);
  });
}
