import { letGoOfConfirmed } from '../../agency/let-go.ts';
import { eraseDue } from '../../director/erase-expired.ts';
import { retentionOf } from '../../policy/retention.ts';
import { readRetentionFile } from '../../store/retention-file.ts';
import type { RetentionRunFlags } from '../commands/retention.ts';
import type { CliContext } from '../context.ts';
import { withMember } from '../open-member.ts';

const WEEK_MS = 7 * 24 * 3_600_000;

export async function runRetentionRun(this: CliContext, flags: RetentionRunFlags): Promise<void> {
  await withMember(this, flags, ({ home, store, directory }) => {
    const nowMs = this.clock.nowMs();
    const policy = retentionOf(readRetentionFile(home), directory.directory, home.id);
    const self = { id: home.id, directory: directory.directory };
    const trustsClock = flags.trustClock === true;
    const { records, keys } = eraseDue({ store, policy, self, nowMs, trustsClock });
    const entries = records.length;
    const outbox = letGoOfConfirmed({ store, directory, nowMs, keepMs: WEEK_MS });
    if (flags.rewrite) store.rewrite();
    const isLogEmpty = store.emptyLog();
    this.stdout.write(
      flags.json
        ? `${JSON.stringify({ entries, keys, outbox, isLogEmpty })}\n`
        : `Erased ${entries} entries of the inbox, ${keys} content keys and ${outbox} entries of the outbox\n`,
    );
    if (!isLogEmpty && !flags.json) {
      this.stderr.write(
        'karaula: another process is reading, so what was erased may still stand in karaula.db-wal; run this again\n',
      );
    }
  });
}
