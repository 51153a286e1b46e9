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
    // First: what it lets go of is kept beside it, and may be due, too.
    const outbox = letGoOfConfirmed({ store, directory, nowMs, keepMs: WEEK_MS });
    const { records, keys, own } = eraseDue({ store, policy, self, keys: directory, nowMs, trustsClock });
    const entries = records.length;
    if (flags.rewrite) store.rewrite();
    const isLogEmpty = store.emptyLog();
    this.stdout.write(
      flags.json
        ? `${JSON.stringify({ entries, keys, own, outbox, isLogEmpty })}\n`
        : `Erased ${entries} entries of the inbox, ${keys} content keys and ${own} entries of our own; the outbox let go of ${outbox}\n`,
    );
    if (!isLogEmpty && !flags.json) {
      this.stderr.write(
        'karaula: another process is reading, so what was erased may still stand in karaula.db-wal; run this again\n',
      );
    }
  });
}
