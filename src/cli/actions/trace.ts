import { resolve } from 'node:path';
import { traceLeak } from '../../agency/trace-leak.ts';
import { writeFileAtomic } from '../../store/atomic-file.ts';
import type { TraceFlags } from '../commands/trace.ts';
import type { CliContext } from '../context.ts';
import { readTextFile } from '../files.ts';
import { withMember } from '../open-member.ts';
import { describeTrace, traceToJson } from '../trace-report.ts';

const NOBODY_NAMED = 1;

export async function runTrace(this: CliContext, flags: TraceFlags, file: string): Promise<void> {
  const leaked = await readTextFile(this, file);
  await withMember(this, flags, ({ home, store }) => {
    const trace = traceLeak(store, leaked, this.clock.nowMs());
    this.stdout.write(
      flags.json
        ? `${JSON.stringify({ file, ...traceToJson(trace) })}\n`
        : describeTrace(file, trace, home.id),
    );
    if (trace?.match.outcome !== 'named') this.process.exitCode = NOBODY_NAMED;
    if (trace?.proof === undefined || flags.out === undefined) return;
    const path = resolve(this.cwd, flags.out);
    writeFileAtomic(path, `${JSON.stringify(trace.proof, undefined, 2)}\n`, 0o600);
    this.stderr.write(`karaula: wrote ${path}\n`);
  });
}
