import { decodeEntry } from '../contract/entry-codec.ts';
import { decodeEnvelope } from '../contract/envelope.ts';
import { formatFeed } from '../contract/feed.ts';
import type { NotedFinding } from './hub-notes.ts';
import type { Logbook } from './logbook.ts';
import type { PlayedStep, StatedEntry } from './played-step.ts';
import type { DeliveryReport, FindingReport, StepReport } from './report.ts';

/** So long what is stated may be on its way before its absence means anything (decide-hub-health.ts); scenario time. */
const GRACE_MS = 30_000;

/** What is told of the hub with a step; members are absent where there is nothing to tell. */
export function reportHub(
  played: PlayedStep,
  logbook: Logbook,
  deliveries: readonly DeliveryReport[],
): Pick<StepReport, 'checkedBy' | 'findings' | 'tries'> {
  const { looks, tries } = logbook.hub;
  const checkedBy = new Set(
    logbook.acts
      .flatMap(({ stated }) => stated)
      .filter((one) => statesPlace(one, played))
      .flatMap((one) => one.entitled.map((reader) => ({ reader, heardAtMs: logbook.heardAtMs(reader, one) })))
      .filter(({ reader, heardAtMs = Number.POSITIVE_INFINITY }) => {
        return looks.some((look) => look.reader === reader && look.atMs - heardAtMs > GRACE_MS);
      })
      .map(({ reader }) => reader),
  );
  const findings = logbook.hub.findings
    .filter((noted) => concerns(noted, played, deliveries))
    .map(reportFinding);
  const tried = tries.filter(({ step }) => step === played.step.name);
  return {
    ...(checkedBy.size > 0 && { checkedBy: [...checkedBy].sort() }),
    ...(findings.length > 0 && { findings }),
    ...(tried.length > 0 && { tries: tried.map(({ by, opens }) => ({ by, opens })) }),
  };
}

/** Whether a member has signed that the feed goes as far as the step's entry, or further. */
function statesPlace({ bytes }: StatedEntry, { feed, put }: PlayedStep): boolean {
  const { body } = decodeEntry(decodeEnvelope(bytes).payload);
  if (body.case !== 'heads' || put.seq === undefined) return false;
  const { seq: place } = put;
  const name = formatFeed(feed);
  return [...body.heads.own, ...body.heads.seen].some((head) => head.feed === name && head.seq >= place);
}

/** Whether a finding is about the step's entry, or about the whole that it is part of. */
function concerns(
  { reader, finding }: NotedFinding,
  { feed, put }: PlayedStep,
  deliveries: readonly DeliveryReport[],
): boolean {
  const { name, by, evidence, firstSeenMs } = finding;
  if (finding.feed !== undefined && finding.feed !== formatFeed(feed)) return false;
  switch (name) {
    case 'withheld': {
      const had = deliveries.find(({ to }) => to === reader);
      const owed = evidence.at(-1)?.seq ?? 0;
      return (put.seq ?? owed + 1) <= owed && (had === undefined || had.atMs >= firstSeenMs);
    }
    case 'forked':
    case 'frozen':
      return true;
    case 'rolled-back':
      return finding.feed !== undefined || by === feed.origin;
    // Mostly it is merely offline.
    case 'silent':
      return false;
  }
}

function reportFinding({ reader, finding, verdict }: NotedFinding): FindingReport {
  return {
    in: reader,
    finding: finding.name,
    ...(finding.by !== undefined && { onWordOf: finding.by }),
    says: finding.says,
    atMs: finding.firstSeenMs,
    ...(finding.clearedMs !== undefined && { clearedAtMs: finding.clearedMs }),
    evidence: verdict.outcome,
    proved: verdict.outcome === 'refused' ? [] : verdict.proved,
    claimed: verdict.outcome === 'refused' ? [verdict.reason] : verdict.claimed,
  };
}
