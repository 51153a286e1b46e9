import { formatPlace } from '../../contract/reference-text.ts';
import { formatTime } from '../../contract/timestamp.ts';
import { type JudgedReadLog, judgeReadLogs } from '../../director/judge-read-logs.ts';
import { type StatedReadLog, statedReadLogs } from '../../store/read-log-heads.ts';
import { exportJws } from '../../trust/export-jws.ts';
import type { ReadlogFlags } from '../commands/readlog.ts';
import type { CliContext } from '../context.ts';
import { withMember } from '../open-member.ts';

const CONTRADICTED = 1;

export async function runReadlogStated(this: CliContext, flags: ReadlogFlags): Promise<void> {
  await withMember(this, flags, ({ store }) => {
    const logs = judgeReadLogs(statedReadLogs(store));
    if (logs.some(({ contradiction }) => contradiction !== undefined)) this.process.exitCode = CONTRADICTED;
    for (const log of logs) {
      this.stdout.write(flags.json ? `${JSON.stringify(logToJson(log))}\n` : logText(log));
    }
    if (logs.length === 0 && !flags.json)
      this.stdout.write('no member has stated anything of its read log\n');
  });
}

function logText({ member, newest, contradiction }: JudgedReadLog): string {
  const line = `${member}  ${headText(newest)}  signed ${formatTime(newest.statedAtMs)} in ${formatPlace(newest)}\n`;
  if (contradiction === undefined) return line;
  const [before, after] = contradiction.map((one) => `${formatPlace(one)} says ${headText(one)}`);
  return `${line}READ LOG CUT SHORT OR WRITTEN ANEW  ${before}; ${after}\n`;
}

function logToJson({ contradiction, newest, ...log }: JudgedReadLog): object {
  return {
    ...log,
    newest: statedToJson(newest),
    ...(contradiction && { contradiction: contradiction.map(statedToJson) }),
  };
}

/** With what proves it: the entry as it was signed, and what its seal commits to. */
function statedToJson({ feed, seq, statedAtMs, length, hash, signed }: StatedReadLog): object {
  const { bytes, plaintext } = signed;
  return {
    feed,
    seq,
    stated: formatTime(statedAtMs),
    length,
    hash: Buffer.from(hash).toString('hex'),
    signed: {
      entry: exportJws(bytes),
      ...(plaintext && { plaintext: Buffer.from(plaintext).toString('base64') }),
    },
  };
}

function headText({ length, hash }: StatedReadLog): string {
  return `${length}:${Buffer.from(hash).toString('hex')}`;
}
