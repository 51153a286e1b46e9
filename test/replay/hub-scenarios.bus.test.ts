import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeEntry } from '../../src/contract/entry-codec.ts';
import { decodeEnvelope } from '../../src/contract/envelope.ts';
import { lateByMs } from '../../src/policy/first-report.ts';
import { HUB_OPERATOR } from '../../src/replay/played-step.ts';
import { HUB_SCENARIO } from './hub-scenario-text.ts';
import { bytesOf, expectingFirst, failed, playScenario, type Run, testsOfFailures } from './play-scenario.ts';
import { seedText } from './scenario-text.ts';

const HOUR_MS = 3_600_000;

const stepOf = ({ report }: Run, name: string) => report.steps.find((one) => one.name === name)!;
const findingsOf = ({ report }: Run) => report.steps.flatMap(({ findings = [] }) => findings);
const statementsOf = ({ report }: Run) =>
  report.acts.flatMap(({ stated }) => stated.map(({ feed, seq }) => `${feed}/${seq}`));

describe('uplink-lost.yaml', () => {
  let done: Run;
  beforeAll(async () => {
    done = await playScenario(seedText('uplink-lost.yaml'));
  });
  const OTHERS = ['al-bmp', 'ba-gp', 'mk-bp', 'rs-gp', 'xk-kp'];
  const UNSENT = ['report-of-last-night', 'group-in-the-hills', 'call-for-a-boat', 'group-is-safe'];

  it('K3: every expectation holds: what was signed without a line arrives, what is over alarms nobody, nobody is accused', () => {
    expect(failed(done)).toEqual([]);
    expect(done.report.held).toBe(true);
  });

  it('K3: what is signed without a line waits, and is told so', () => {
    expect(done.report.steps.filter(({ waited }) => waited).map(({ name }) => name)).toEqual(UNSENT);
    for (const name of UNSENT) {
      const answers = [...stepOf(done, name).deliveries, ...stepOf(done, name).refusals];
      expect(answers.every(({ atMs }) => atMs >= stepOf(done, 'event-closed').publishedAtMs - HOUR_MS)).toBe(
        true,
      );
    }
  });

  it('K4: what was said without a line is at everybody once and in the order in which it was signed, as is what others said', () => {
    const ofHim = [
      'boats-awaited',
      'report-of-last-night',
      'group-in-the-hills',
      'group-is-safe',
      'event-closed',
    ];
    for (const reader of OTHERS) {
      expect(done.order.get(reader)!.filter((name) => ofHim.includes(name))).toEqual(ofHim);
    }
    expect(done.order.get('me-gp')).toEqual(['boats-on-the-lake', 'boats-are-back', 'arrest-corrected']);
  });

  it('bears the time at which it was signed: a report that was in time is in time, though it arrives when it would be late', () => {
    const played = done.played.find(({ step }) => step.name === 'report-of-last-night')!;
    const { issuedAtMs } = decodeEntry(decodeEnvelope(played.put.bytes).payload);
    const occurredAt = '2026-11-06T21:00:00Z';
    expect(issuedAtMs).toBe(Date.parse('2026-11-07T17:00:00Z'));
    expect(lateByMs(occurredAt, issuedAtMs)).toBeUndefined();
    for (const { atMs } of stepOf(done, 'report-of-last-night').deliveries) {
      expect(lateByMs(occurredAt, atMs)).toBeGreaterThan(0);
    }
  });

  it('K2: nobody has anything on record against the hub, at any time', () => {
    expect(findingsOf(done)).toEqual([]);
    expect(stepOf(done, 'group-is-safe').checkedBy).toEqual([...OTHERS, 'me-gp'].sort());
  });

  it('does not take the time without a line for the time that the bus took', () => {
    const { deliveries } = stepOf(done, 'report-of-last-night');
    expect(deliveries.map(({ wasOffline }) => wasOffline)).toEqual(deliveries.map(() => true));
    expect(done.report.totals.latencyP99Ms).toBeLessThan(60_000);
  });

  it('K10: gives the same envelopes twice, at whatever speed, and statements at the same places', async () => {
    const again = await playScenario(seedText('uplink-lost.yaml'), { speed: 3000 });
    expect(bytesOf(again)).toEqual(bytesOf(done));
    expect(statementsOf(again)).toEqual(statementsOf(done));
    expect(findingsOf(again)).toEqual([]);
  });
});

describe('member-removed.yaml', () => {
  let done: Run;
  beforeAll(async () => {
    done = await playScenario(seedText('member-removed.yaml'));
  });
  const LEFT = ['al-bmp', 'ba-gp', 'me-gp', 'mk-bp', 'rs-gp', 'xk-kp'];

  it('K2, K6: every expectation holds: who is removed hears and says nothing more, and what is withheld is proved', () => {
    expect(failed(done)).toEqual([]);
    expect(done.report.held).toBe(true);
  });

  it('nothing that is said after it is for who was removed, nor waits for him', () => {
    const removedAt = done.report.acts.find(({ does }) => does === 'remove')!.number;
    for (const { number, entitled, deliveries } of done.report.steps) {
      expect(entitled.includes('ba-sps')).toBe(number < removedAt && number !== 2);
      expect(deliveries.map(({ to }) => to).includes('ba-sps')).toBe(number < removedAt && number !== 2);
    }
  });

  it('K6: what he sets back to before his removal is marked by everybody, from the moment it comes', () => {
    const { standings, deliveries } = stepOf(done, 'clerk-sets-back');
    expect(standings.map((one) => one.in).sort()).toEqual(LEFT);
    expect(standings.map(({ stands }) => stands)).toEqual(LEFT.map(() => 'tainted'));
    expect(deliveries.map(({ to }) => to).sort()).toEqual(LEFT);
    expect(standings[0]!.reason).toContain('nobody is known to have had it before that');
  });

  it('K2, K8: one member alone has something on record: whose word it is, what is proved, and when it was put right', () => {
    expect(findingsOf(done)).toEqual([
      {
        in: 'al-bmp',
        finding: 'withheld',
        onWordOf: 'mk-bp',
        says: expect.stringContaining('entry 3 of mk-bp.wb6.border-incident is withheld'),
        atMs: expect.any(Number),
        clearedAtMs: expect.any(Number),
        evidence: 'proved',
        proved: [expect.stringContaining('up to 3'), expect.stringContaining('up to 2 only')],
        claimed: [expect.stringContaining('that the hub is why')],
      },
    ]);
  });

  it('K4: what was withheld comes once and in order when the hub is put right', () => {
    expect(done.order.get('al-bmp')).toEqual([
      'lorry-loads',
      'last-word',
      'route-known',
      'clerk-sets-back',
      'lorry-at-the-lake',
      'lorry-is-through',
    ]);
  });

  it('tells who was removed, from whom was withheld and who put it right, as acts', () => {
    const ofTheHub = done.report.acts.filter(({ does }) => does !== 'state');
    expect(ofTheHub.map(({ does, who }) => [does, who.join()])).toEqual([
      ['remove', 'ba-sps'],
      ['withhold', 'al-bmp'],
      ['apply', HUB_OPERATOR],
    ]);
  });

  it('does not take the time that the hub withheld for the time that the bus took', () => {
    const withheld = stepOf(done, 'lorry-at-the-lake').deliveries.filter(({ wasWithheld }) => wasWithheld);
    expect(withheld.map(({ to }) => to)).toEqual(['al-bmp']);
    expect(done.report.totals.latencyP99Ms).toBeLessThan(60_000);
  });

  it('K10: gives the same envelopes twice, at whatever speed, statements at the same places, and the same findings', async () => {
    const again = await playScenario(seedText('member-removed.yaml'), { speed: 3000 });
    expect(bytesOf(again)).toEqual(bytesOf(done));
    expect(statementsOf(again)).toEqual(statementsOf(done));
    const proofs = (one: Run) =>
      findingsOf(one).map(({ says, evidence, proved }) => [says, evidence, proved]);
    expect(proofs(again)).toEqual(proofs(done));
  });
});

describe('an expectation of the hub that does not come true', () => {
  const expectations: [string, string][] = [
    ['- withheld: { step: first, seenBy: [rs-gp] }', 'rs-gp has nothing on record of its being withheld'],
    ['- withheld: { step: second, seenBy: [al-bmp] }', 'al-bmp has nothing on record of its being withheld'],
    [
      '- withheld: { step: second, seenBy: [rs-gp, ba-gp] }',
      'ba-gp has it on record and cannot prove it: that somebody lacks it',
    ],
    ['- undisputed: { step: second, on: [rs-gp] }', 'rs-gp has on record: entry 2 of mk-bp.wb6'],
    [
      '- undisputed: { step: fourth, on: [mk-bp, xk-kp] }',
      'xk-kp has not heard from others that it is there',
    ],
    // Each of them could be opened by who is not to open what comes later.
    ['- closed: { step: first, to: [xk-kp] }', 'xk-kp can open it'],
    ['- closed: { step: third, to: [xk-kp, al-bmp] }', 'al-bmp can open it'],
    ['- absent: { step: unsent, from: [xk-kp] }', 'xk-kp has it'],
    ['- delivered: { step: unsent, to: [rs-gp], within: 39m }', 'rs-gp had it only after 40 min'],
    ['- delivered: { step: third, to: [xk-kp], within: 2h }', 'xk-kp never had it and is not entitled to it'],
  ];
  let done: Run;
  beforeAll(async () => {
    done = await playScenario(
      expectingFirst(
        HUB_SCENARIO,
        expectations.map(([line]) => line),
      ),
    );
  });

  testsOfFailures(expectations, () => done);

  it('stands beside those that did', () => {
    expect(done.report.expectations.slice(expectations.length).map(({ held, why }) => [held, why])).toEqual(
      done.report.expectations.slice(expectations.length).map(({ why }) => [true, why]),
    );
  });

  it('who has left one community stays on the hub: the server takes what he says to it, and every reader refuses', () => {
    const { refusals, deliveries } = stepOf(done, 'left-speaks');
    expect(deliveries).toEqual([]);
    expect(refusals.map(({ by, code }) => `${by} ${code}`).sort()).toEqual([
      'ba-gp POLICY_NOT_MEMBER',
      'mk-bp POLICY_NOT_MEMBER',
      'rs-gp POLICY_NOT_MEMBER',
    ]);
    expect(stepOf(done, 'fourth').entitled).toEqual(['rs-gp', 'ba-gp']);
  });
});

describe('a report with findings', () => {
  const systemTmp = process.env.TMPDIR;
  let ownTmp = '';
  beforeAll(() => {
    ownTmp = mkdtempSync(join(tmpdir(), 'karaula-test-'));
    process.env.TMPDIR = ownTmp;
  });
  afterAll(() => {
    if (systemTmp === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = systemTmp;
    rmSync(ownTmp, { recursive: true, force: true });
  });

  it('is a page that says who found what on whose word, and who could not open what', async () => {
    const reportDir = join(ownTmp, 'report');
    await playScenario(HUB_SCENARIO, { reportDir });
    const page = readFileSync(join(reportDir, 'report.html'), 'utf8');
    expect(page).toContain('withheld</span> <span class="nowrap">rs-gp</span>, proved');
    expect(page).toContain('mk-bp has signed at');
    expect(page).toContain('A word only: that the hub is why rs-gp lacks it: its own signed word.');
    expect(page).toContain('It was put right.');
    expect(page).toContain('closed</span> <span class="nowrap">xk-kp</span>, with all that lies at the hub');
    expect(page).toContain('withheld from</span>');
  });
});
