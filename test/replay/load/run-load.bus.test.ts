import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkLoad, type LoadCheck } from '../../../src/replay/load/check-load.ts';
import { parseProfile } from '../../../src/replay/load/parse-profile.ts';
import { type LoadOptions, runLoad } from '../../../src/replay/load/run-load.ts';
import { openHome } from '../../../src/store/home.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { findTestServer, systemClock } from '../../support/hub.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { GOOD_PROFILE } from './profile-text.ts';

const OPTIONS: Omit<LoadOptions, 'signal'> = {
  profile: parseProfile(GOOD_PROFILE, 'small.yaml'),
  seed: 'a short one',
  rate: 100,
  durationMs: 2_000,
  publishers: 2,
  followers: 2,
  natsServerPath: findTestServer(),
  clock: systemClock,
};
const goOn = () => new AbortController().signal;

test('K3, K4: what a load had accepted is at every follower once and in order; a delivery that is taken away is missed', async () => {
  const parentDir = tempFolder();
  let untouched: LoadCheck | undefined;
  const report = await runLoad({
    ...OPTIONS,
    parentDir,
    signal: goOn(),
    onEnded: (account) => {
      untouched = checkLoad(account);
      const [follower] = account.cast.followers;
      const store = openStore(openHome(account.homeDir(follower!.id)).databasePath);
      store.run('DELETE FROM inbox_entries WHERE position = (SELECT max(position) FROM inbox_entries)');
      store.close();
    },
  });
  const { offered, accepted, check, latency, stages, processes } = report;
  // All that was due was accepted, however late the machine was.
  expect(accepted.alerts).toBe(offered.alerts);
  expect(offered.alerts).toBeGreaterThan(120);
  expect(untouched).toMatchObject({
    findings: [],
    expected: offered.alerts * 2,
    delivered: offered.alerts * 2,
  });
  expect(latency.all?.count).toBe(offered.alerts * 2);
  expect(stages.map(({ stage }) => stage)).toEqual([
    'wait',
    'validate',
    'sign',
    'append',
    'ack',
    'fetch',
    'verify',
    'commit',
  ]);
  const counts = stages.map((stage) => stage.latency.count / offered.alerts);
  expect(counts.slice(0, 5)).toEqual([1, 1, 1, 1, 1]);
  // At a follower content keys are in the runs.
  for (const count of counts.slice(5)) expect(count).toBeGreaterThanOrEqual(2);
  expect(processes.map(({ role }) => role)).toEqual([
    'publisher',
    'publisher',
    'broker',
    'follower',
    'follower',
  ]);
  expect(report.disk).toMatchObject({ isBrokerSyncing: true });
  const { flushes } = report.disk;
  expect('notKnown' in flushes ? flushes.notKnown : flushes.completed).toBeTruthy();
  expect(report.troubles).toEqual([]);

  expect(report.held).toBe(false);
  expect(check.counts).toEqual({ lost: 1, duplicated: 0, 'out of order': 0, altered: 0 });
  expect(check.findings).toMatchObject([{ what: 'lost', member: report.followers[0] }]);
  expect(readdirSync(parentDir)).toEqual([]);
});

test('a load in which one floods tells that one and all others apart, each with all that is its own', async () => {
  const report = await runLoad({
    ...OPTIONS,
    profile: { ...OPTIONS.profile, flood: { participant: 'rs-gp', share: 0.9 } },
    rate: 300,
    signal: goOn(),
  });
  expect(report.held).toBe(true);
  const { participant, flooding, others } = report.flood!;
  expect(participant).toBe('rs-gp');
  expect(flooding.offered).toBeGreaterThan(5 * others.offered);
  expect(others.offered).toBeGreaterThan(10);
  for (const { offered, accepted, deliveries, latency } of [flooding, others]) {
    expect({ accepted, deliveries }).toEqual({ accepted: offered, deliveries: 2 * offered });
    expect(latency?.count).toBe(deliveries);
  }
  expect(flooding.offered + others.offered).toBe(report.offered.alerts);
  const ofRsGp = report.latency.byOrigin['rs-gp'];
  expect(flooding.latency).toEqual(ofRsGp);
  expect(others.latency).not.toEqual(ofRsGp);
});

test('a load that is told to end sends what it has, and reports of what there was', async () => {
  const stop = new AbortController();
  const report = await runLoad({
    ...OPTIONS,
    rate: 'max',
    durationMs: 60_000,
    publishers: 1,
    followers: 1,
    signal: stop.signal,
    onEvent: (event) => {
      if (event.event === 'progress' && event.figures.everywhere > 0) stop.abort();
    },
  });
  expect(report).toMatchObject({
    isInterrupted: true,
    held: true,
    loop: 'closed',
    latency: { from: 'taken' },
  });
  expect(report.accepted.alerts).toBeGreaterThan(0);
  expect(report.check.delivered).toBe(report.accepted.alerts);
  expect(report.playedForMs).toBeLessThan(60_000);
});
