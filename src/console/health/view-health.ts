import { openFindings, type RecordedFinding } from '../../store/findings.ts';
import { outboxWaiting } from '../../store/outbox-waiting.ts';
import { type RefusalCount, recentRefusals } from '../../store/recent-refusals.ts';
import type { ConsoleMember } from '../member.ts';
import type { FindingView, HealthView } from '../wire/health.ts';
import { viewParticipants } from './participant-health.ts';
import { refusalWords } from './refusal-words.ts';

/** For so long it is told what was not let in. */
const OF_LATE_MS = 24 * 3_600_000;

/**
 * The health of the bus as a member sees it: what is on record, which the process that receives keeps up to date
 * (member-work.ts). Reads only, and costs the same however much the inbox holds. K2, K8
 */
export function viewHealth({ home, store, directory, clock, isConnected }: ConsoleMember): HealthView {
  const nowMs = clock.nowMs();
  const trusted = directory();
  const findings = openFindings(store);
  const refusals = recentRefusals(store, nowMs - OF_LATE_MS);
  const isForOthers = ({ code }: RefusalCount) => code === 'POLICY_NOT_RELEASABLE';
  const { entries: waiting, oldestMs } = outboxWaiting(store);
  return {
    findings: findings.map(viewFinding).sort(byAlarm),
    participants: viewParticipants({ store, directory: trusted.directory, self: home.id, nowMs, findings }),
    outbox: { waiting, ...(oldestMs !== undefined && { oldestMs }) },
    ...(isConnected && { isConnected: isConnected() }),
    directory: {
      version: trusted.directory.version,
      expiresAtMs: Date.parse(trusted.directory.expiresAt),
    },
    refused: refusals
      .filter((one) => !isForOthers(one))
      .map(({ feed, code, reason, count, lastAtMs }) => {
        return { feed, code, says: refusalWords(code, reason), count, lastAtMs };
      }),
    forOthers: refusals.filter(isForOthers).reduce((sum, { count }) => sum + count, 0),
  };
}

function viewFinding({ id, name, feed, by, sinceMs, says }: RecordedFinding): FindingView {
  return {
    id,
    name,
    ...(feed !== undefined && { feed }),
    ...(by !== undefined && { by }),
    sinceMs,
    says,
    // Who is silent is mostly merely offline.
    isAlarming: name !== 'silent',
  };
}

/** What is alarming first, and of that what is newest. */
function byAlarm(one: FindingView, other: FindingView): number {
  return (
    Number(other.isAlarming) - Number(one.isAlarming) || other.sinceMs - one.sinceMs || other.id - one.id
  );
}
