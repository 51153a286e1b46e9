import type { LoadReport } from '../../../src/replay/load/load-report.ts';

export const EVIL = '"><script>alert(1)</script><img src=x onerror=alert(2)>\'`&';

const latency = { count: 100, meanMs: 12, p50Ms: 10, p90Ms: 20, p99Ms: 40, p999Ms: 41, maxMs: 50 };

/** A report whose every text comes from somebody else. */
export const SAMPLE_REPORT: LoadReport = {
  format: 'karaula-load-report/1',
  status: 'TEST',
  held: false,
  isInterrupted: false,
  profile: { id: EVIL, title: EVIL, says: EVIL, spanHours: 24 },
  seed: EVIL,
  loop: 'open',
  ranAt: EVIL,
  machine: {
    cpus: 2,
    cpu: EVIL,
    memoryBytes: 8 * 2 ** 30,
    platform: EVIL,
    node: EVIL,
    broker: EVIL,
    fileSystem: 'ext4',
  },
  publishers: [EVIL],
  followers: ['xk-kp'],
  plannedForMs: 2_000,
  playedForMs: 2_000,
  tailMs: 350,
  offered: { alerts: 103, perSecond: 51.5 },
  accepted: { alerts: 101, perSecond: 50.5 },
  rejected: 0,
  delivered: { alerts: 100, perSecond: 42.6 },
  latency: {
    from: 'intended',
    all: latency,
    curve: [
      { percentile: 0, ms: 1 },
      { percentile: 90, ms: 20 },
      { percentile: 99, ms: 40 },
    ],
    byOrigin: { [EVIL]: latency },
  },
  stages: [
    { stage: 'wait', latency, runs: 0 },
    { stage: 'sign', latency, runs: 10, perAlertMs: 0.25 },
  ],
  processes: [
    {
      id: EVIL,
      role: 'publisher',
      usage: {
        cpuSeconds: 1.25,
        rssBytes: 2 ** 27,
        peakRssBytes: 2 ** 28,
        writtenBytes: 4_096,
        writeCalls: 7,
      },
    },
    { id: 'xk-kp', role: 'follower' },
  ],
  disk: {
    countedAs: EVIL,
    isBrokerSyncing: false,
    outboxCommits: 12,
    hubAppends: 9,
    inboxCommits: 8,
    flushes: { notKnown: EVIL },
  },
  bytes: { envelope: 452, stored: 594, wire: 1_600 },
  check: {
    accepted: 101,
    delivered: 100,
    expected: 101,
    counts: { lost: 1, duplicated: 0, 'out of order': 0, altered: 0 },
    findings: [{ what: 'lost', publisher: EVIL, member: EVIL, number: 17 }],
  },
  timeline: [
    { atMs: 0, due: 0, accepted: 0, delivered: 0 },
    { atMs: 1_000, due: 51, accepted: 50, delivered: 40 },
    { atMs: 2_350, due: 103, accepted: 101, delivered: 100 },
  ],
  stretches: [{ untilMs: 1_000, latency }],
  troubles: [EVIL],
};
