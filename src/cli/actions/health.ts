import { formatTime } from '../../contract/timestamp.ts';
import { examineHub } from '../../director/examine-hub.ts';
import { listPassedOver } from '../../director/passed-over.ts';
import { lastStatements } from '../../store/member-statements.ts';
import type { HealthFlags } from '../commands/health.ts';
import type { CliContext } from '../context.ts';
import { describeSpan } from '../describe-span.ts';
import { describeFindings, findingToJson, isAlarming } from '../finding-text.ts';
import { withMember } from '../open-member.ts';
import { paintFor } from '../paint.ts';

const HUB_AT_FAULT = 1;

export async function runHealth(this: CliContext, flags: HealthFlags): Promise<void> {
  await withMember(this, flags, ({ home, store, directory }) => {
    const nowMs = this.clock.nowMs();
    const findings = examineHub(store, directory, nowMs, { reader: home.id });
    if (findings.some(isAlarming)) this.process.exitCode = HUB_AT_FAULT;
    if (flags.json) {
      for (const finding of findings) this.stdout.write(`${JSON.stringify(findingToJson(finding))}\n`);
      for (const { feed, says, atMs } of listPassedOver(store)) {
        this.stdout.write(`${JSON.stringify({ passedOver: { feed, says, at: formatTime(atMs) } })}\n`);
      }
      return;
    }
    const paint = paintFor(this.colour);
    if (findings.length > 0) this.stdout.write(`${describeFindings(paint, findings)}\n`);
    if (!findings.some(isAlarming))
      this.stdout.write(`${paint('green', 'nothing is found against the hub')}\n`);
    // No fault of the hub, but not here either.
    for (const { feed, says, atMs } of listPassedOver(store)) {
      this.stdout.write(`${feed}: ${says} (${formatTime(atMs)})\n`);
    }
    // A good word is worth as much as it is based on.
    const heard = lastStatements(store).map(({ receivedAtMs }) => receivedAtMs);
    this.stdout.write(
      heard.length === 0
        ? 'no member has stated anything yet, so there is nothing to hold against it\n'
        : `held against the statements of members; the newest came ${describeSpan(nowMs - Math.max(...heard))} ago\n`,
    );
  });
}
