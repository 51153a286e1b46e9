import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { isClean } from '../../../src/replay/faults/campaign-report.ts';
import { type CampaignEvent, runCampaign } from '../../../src/replay/faults/run-campaign.ts';
import { findTestServer, systemClock } from '../../support/hub.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const MEMBER_SCRIPT = fileURLToPath(new URL('../../../tools/faults.ts', import.meta.url));

test('K3, K4: broker, publisher and follower killed, a wire cut: all that was acknowledged arrives once and in order', async () => {
  const events: CampaignEvent[] = [];
  const kinds = ['broker-killed', 'publisher-killed', 'follower-killed', 'link-reset'] as const;
  const report = await runCampaign({
    seed: 'a short one',
    count: kinds.length,
    kinds,
    rowsPerSecond: 20,
    dir: tempFolder(),
    natsServerPath: findTestServer(),
    memberScriptPath: MEMBER_SCRIPT,
    clock: systemClock,
    signal: new AbortController().signal,
    onEvent: (event) => void events.push(event),
  });
  expect(report.findings).toEqual([]);
  expect(report.rows.map(({ kind, injected }) => [kind, injected])).toEqual(kinds.map((kind) => [kind, 1]));
  // The account is of something: every row at three members, and at the two applications.
  expect(report.accepted).toBeGreaterThan(kinds.length);
  expect(report.deliveries).toBeGreaterThanOrEqual(report.accepted * 6);
  expect(isClean(report)).toBe(true);
  expect(events.filter(({ event }) => event === 'injected')).toHaveLength(kinds.length);
});
