import { reportRetention } from '../../agency/retention-report.ts';
import { formatTime } from '../../contract/timestamp.ts';
import type { RetentionReportFlags } from '../commands/retention.ts';
import type { CliContext } from '../context.ts';
import { withMember } from '../open-member.ts';
import { paintFor } from '../paint.ts';
import { plainTable } from '../plain-table.ts';

export async function runRetentionReport(this: CliContext, flags: RetentionReportFlags): Promise<void> {
  await withMember(this, flags, ({ store, directory }) => {
    const nowMs = this.clock.nowMs();
    const reports = reportRetention({ store, directory, nowMs }).filter(
      ({ expiresAtMs }) => flags.expired !== true || expiresAtMs <= nowMs,
    );
    if (flags.json) {
      for (const { expiresAtMs, erased, ...report } of reports) {
        const told = erased.map(({ atMs, ...one }) => ({ ...one, at: formatTime(atMs) }));
        this.stdout.write(
          `${JSON.stringify({ ...report, expiresAt: formatTime(expiresAtMs), erased: told })}\n`,
        );
      }
      return;
    }
    const rows = reports.map(({ feed, seq, expiresAtMs, erased, heldBy, unknown }) => [
      `${feed}/${seq}`,
      formatTime(expiresAtMs),
      erased
        .map(({ member, reason }) => (reason === 'EXPIRED' ? member : `${member} (${reason})`))
        .join(', '),
      heldBy.join(', '),
      unknown.join(', '),
    ]);
    this.stdout.write(
      rows.length === 0
        ? 'nothing\n'
        : plainTable(
            paintFor(this.colour),
            ['ENTRY', 'USE UNTIL', 'ERASED BY', 'HELD BY', 'NOT KNOWN OF'],
            rows,
          ),
    );
  });
}
