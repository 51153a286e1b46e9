import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { flattenedVerify, importJWK } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeEntry } from '../../src/contract/entry-codec.ts';
import { decodeEnvelope } from '../../src/contract/envelope.ts';
import { exerciseKey } from '../../src/replay/exercise-key.ts';
import { exportJws } from '../../src/trust/export-jws.ts';
import { flattenJws } from '../../src/trust/general-jws.ts';
import { findTestServer } from '../support/hub.ts';
import { expectingFirst, failed, playScenario, type Run, testsOfFailures } from './play-scenario.ts';
import { GOOD_SCENARIO, STOLEN_SCENARIO, seedText } from './scenario-text.ts';

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

const exported = ({ played }: Run) => played.map(({ put }) => JSON.stringify(exportJws(put.bytes)));

describe.each(['convoy.yaml', 'silent-readmission.yaml', 'visa-free-arrivals.yaml'])('%s', (name) => {
  let done: Run;
  beforeAll(async () => {
    done = await playScenario(seedText(name));
  });

  it('K1: every expectation holds: true entries delivered, each attack refused by the server and by every reader', () => {
    expect(failed(done)).toEqual([]);
    expect(done.report.held).toBe(true);
    expect(done.report.expectations.length).toBeGreaterThan(10);
  });

  it('K4: every entry is delivered once to everybody entitled to it, or refused with a reason', () => {
    for (const step of done.report.steps.filter(({ does }) => does !== 'attack')) {
      expect(step.deliveries.map(({ times }) => times)).toEqual(step.deliveries.map(() => 1));
      const answered = [...step.deliveries.map(({ to }) => to), ...step.refusals.map(({ by }) => by)];
      expect(answered.sort()).toEqual([...step.entitled].sort());
    }
  });

  it('K2: no attack reaches anybody, and every entitled reader has it on record', () => {
    for (const step of done.report.steps.filter(({ does }) => does === 'attack')) {
      expect(step.deliveries).toEqual([]);
      const refusers = new Set(step.refusals.map(({ by }) => by).filter((by) => by !== 'server'));
      expect([...refusers].sort()).toEqual([...step.entitled].sort());
    }
  });

  it('every entry that was published is signed as EXERCISE, and plain jose verifies it', async () => {
    for (const { step, put } of done.played) {
      if (step.does === 'attack') continue;
      expect(done.opened.get(put.entryId ?? '')?.status).toBe('EXERCISE');
      const key = await importJWK({ ...exerciseKey(done.report.seed, step.from).publicJwk, alg: 'Ed25519' });
      await expect(flattenedVerify(flattenJws(exportJws(put.bytes))[0], key)).resolves.toBeDefined();
    }
  });

  it('says of every entry that it was issued when the timeline says, not when it was carried out', () => {
    for (const { put, scheduledAtMs, step } of done.played) {
      if (step.does !== 'attack') {
        expect(decodeEntry(decodeEnvelope(put.bytes).payload).issuedAtMs).toBe(scheduledAtMs);
      }
    }
  });
});

describe('stolen-key.yaml', () => {
  let done: Run;
  beforeAll(async () => {
    done = await playScenario(seedText('stolen-key.yaml'));
  });
  const step = (name: string) => done.report.steps.find((one) => one.name === name)!;
  const marked = (name: string) =>
    step(name)
      .standings.filter(({ stands }) => stands === 'tainted')
      .map((one) => one.in)
      .sort();

  it('K6: every expectation holds: the fork seen, the right entries tainted everywhere, and cleared when confirmed', () => {
    expect(failed(done)).toEqual([]);
    expect(done.report.held).toBe(true);
  });

  it('K6: marks on all members, the one that was offline too, what the key signed since it is suspect, and nothing else', () => {
    const all = ['al-bmp', 'me-gp', 'rs-gp', 'xk-kp'];
    expect(marked('convoy-leaves')).toEqual(all);
    expect(marked('all-clear')).toEqual(all);
    expect(marked('second-all-clear')).toEqual(all);
    expect(marked('convoy-gathers')).toEqual([]);
    // Who was offline cannot know better before he has heard what the others state.
    expect(['', 'xk-kp']).toContain(marked('drivers-known').join());
    expect(done.report.totals.tainted).toBe(8);
  });

  it('lets the thief in with what he has copied until the key is revoked, and not after', () => {
    const byServer = (name: string) => step(name).refusals.filter(({ by }) => by === 'server');
    expect(byServer('another-convoy-leaves')).toEqual([]);
    expect(byServer('all-clear')).toEqual([]);
    expect(byServer('second-all-clear')).toMatchObject([
      { code: 'BUS_CREDENTIALS_REFUSED', reason: 'the server knows the users that mk-bp had no more' },
    ]);
  });

  it('K8: says why from the record of the member: by whose word it was marked, and by which entry cleared', () => {
    const standings = step('convoy-leaves').standings.filter((one) => one.in === 'xk-kp');
    expect(standings.map(({ stands, reason }) => [stands, reason])).toEqual([
      [
        'tainted',
        expect.stringContaining('is suspect since 2026-06-11T19:00:00Z, and it was issued after that'),
      ],
      ['good', expect.stringContaining('its originator confirms it, with entry')],
    ]);
  });

  it('K4: every entry of the owner is delivered once to everybody entitled to it, also to who was offline', () => {
    for (const { deliveries, entitled } of done.report.steps.filter(({ does }) => does !== 'attack')) {
      expect(deliveries.map(({ to }) => to).sort()).toEqual([...entitled].sort());
      expect(deliveries.map(({ times }) => times)).toEqual(deliveries.map(() => 1));
    }
  });

  it('tells who went, came, stated and got a new key, as it comes and in the report', () => {
    expect(done.acted).toEqual(done.report.acts);
    expect(done.acted.map(({ does, who }) => [does, who.join()])).toEqual([
      ['offline', 'xk-kp'],
      ['state', 'al-bmp,rs-gp'],
      ['revoke', 'mk-bp'],
      ['online', 'xk-kp'],
    ]);
  });

  it('does not take the time that somebody was offline for the time that the bus took', () => {
    const late = step('drivers-known').deliveries.filter(({ wasOffline }) => wasOffline);
    expect(late.map(({ to }) => to)).toEqual(['xk-kp']);
    expect(late[0]!.scenarioLatencyMs).toBeGreaterThan(5 * 3_600_000 - 60_000);
    expect(done.report.totals.latencyP99Ms).toBeLessThan(60_000);
  });

  it('K10: gives the same envelopes twice, at whatever speed, and members state what they have at the same places', async () => {
    const again = await playScenario(seedText('stolen-key.yaml'), { speed: 3000 });
    expect(exported(again)).toEqual(exported(done));
    // They also name the heads of content keys, which are others in each run.
    const statements = ({ acted }: Run) =>
      acted.flatMap(({ stated }) => stated.map(({ feed, seq }) => `${feed}/${seq}`));
    expect(statements(done)).toHaveLength(5);
    expect(statements(again)).toEqual(statements(done));
  });
});

describe('K10: the same scenario with the same seed', () => {
  it('gives byte-identical envelopes twice, at whatever speed', async () => {
    const first = await playScenario(seedText('convoy.yaml'));
    const second = await playScenario(seedText('convoy.yaml'), { speed: 3000 });
    expect(exported(second)).toEqual(exported(first));
    for (const [index, { put }] of first.played.entries()) {
      expect(Buffer.compare(put.bytes, second.played[index]!.put.bytes)).toBe(0);
    }
  });

  it('gives other envelopes with another seed', async () => {
    const [first, second] = [
      await playScenario(GOOD_SCENARIO),
      await playScenario(GOOD_SCENARIO, { seed: 'another' }),
    ];
    const hashes = new Set(exported(first));
    expect(exported(second).filter((text) => hashes.has(text))).toEqual([]);
  });
});

describe('an expectation that does not come true', () => {
  const expectations: [string, string, string][] = [
    ['a delivery that should not have been', '- absent: { step: first, from: [rs-gp] }', 'rs-gp has it'],
    [
      'a delivery to somebody who is not entitled',
      '- delivered: { step: first, to: [rcc], within: 5m }',
      'rcc never had it and is not entitled to it',
    ],
    [
      'a refusal with another code',
      '- refused: { step: again, by: [rs-gp], code: GATE_EXPIRED }',
      'rs-gp refused it with GATE_REPLAYED',
    ],
    [
      'a refusal of what was delivered',
      '- refused: { step: first, by: [rs-gp], code: GATE_EXPIRED }',
      'rs-gp took it in',
    ],
    [
      'a refusal by the server of what it accepted',
      '- refused: { step: again, by: [server], code: BUS_PERMISSION_DENIED }',
      'server has no refusal of it on record',
    ],
    [
      'a delivery in no time',
      '- delivered: { step: first, to: [rs-gp], within: 1ms }',
      'rs-gp had it only after',
    ],
  ];
  let done: Run;
  beforeAll(async () => {
    const text = GOOD_SCENARIO.replace(
      /expect:\n.*/s,
      `expect:\n${expectations.map(([, line]) => `  ${line}\n`).join('')}`,
    );
    done = await playScenario(text);
  });

  it('makes the report say that not all held', () => {
    expect(done.report.held).toBe(false);
    expect(done.report.totals).toMatchObject({
      expectationsHeld: 0,
      expectationsFailed: expectations.length,
    });
  });

  it.each(expectations.map(([what, , why], index) => ({ what, why, index })))(
    'is reported with why: $what',
    ({ why, index }) => {
      expect(done.report.expectations[index]).toMatchObject({
        held: false,
        why: expect.stringContaining(why),
      });
    },
  );
});

describe('an expectation of taints and forks that does not come true', () => {
  const expectations: [string, string][] = [
    ['- tainted: { step: first, on: [rs-gp] }', 'rs-gp has it, and it is not marked'],
    ['- tainted: { step: third, on: [rs-gp, al-bmp] }', 'rs-gp has it, and it is not marked; al-bmp has it'],
    ['- untainted: { step: third, on: [rs-gp], after: taken-back }', 'rs-gp has it marked: the key'],
    ['- untainted: { step: set-back, on: [al-bmp] }', 'al-bmp has it marked: the key'],
    ['- untainted: { step: third, on: [rs-gp], after: revoked }', 'rs-gp has it marked: the key'],
    ['- tainted: { step: third, on: [rs-gp], after: set-back }', 'rs-gp has it, and it is not marked'],
    ['- untainted: { step: second, on: [al-bmp], after: confirmed }', 'al-bmp does not have it'],
    ['- forked: { step: third, seenBy: [rs-gp] }', 'rs-gp has no fork on record'],
    ['- forked: { step: fork, seenBy: [rcc] }', 'rcc has no fork on record'],
    ['- delivered: { step: second, to: [al-bmp], within: 2h }', 'al-bmp had it only after 2 h 10 min'],
  ];
  let done: Run;
  beforeAll(async () => {
    done = await playScenario(
      expectingFirst(
        STOLEN_SCENARIO,
        expectations.map(([line]) => line),
      ),
    );
  });

  testsOfFailures(expectations, () => done);

  it('stands beside those that did', () => {
    expect(done.report.expectations.slice(expectations.length).map(({ held }) => held)).toEqual([
      true,
      true,
      true,
    ]);
  });
});

describe('an expectation that is marked as pending', () => {
  const marked = (expectation: string) =>
    playScenario(`${GOOD_SCENARIO}  - ${expectation}\n    pending: partners of the members\n`);

  it('lets the scenario hold while it does not come true, and is counted by itself', async () => {
    const { report } = await marked('delivered: { step: first, to: [rcc], within: 5m }');
    expect(report.held).toBe(true);
    expect(report.totals).toMatchObject({ expectationsFailed: 0, expectationsPending: 1 });
    expect(report.expectations.at(-1)).toMatchObject({
      held: false,
      pending: 'partners of the members',
      why: 'rcc never had it and is not entitled to it',
    });
  });

  it('fails the scenario when it comes true', async () => {
    const { report } = await marked('absent: { step: first, from: [rcc] }');
    expect(report.held).toBe(false);
    expect(report.totals).toMatchObject({ expectationsFailed: 1, expectationsPending: 0 });
    expect(report.expectations.at(-1)?.why).toContain('take the mark `pending` off line 52');
  });
});

/** The broker's program in a wrapper that notes its process: whether it still runs can be asked afterwards. */
function notedServer(): { path: string; pid: () => number; isRunning: () => boolean } {
  const folder = mkdtempSync(join(tmpdir(), 'server-'));
  const pidFile = join(folder, 'pid');
  const path = join(folder, 'nats-server');
  writeFileSync(path, `#!/bin/sh\necho $$ > '${pidFile}'\nexec '${findTestServer()}' "$@"\n`, {
    mode: 0o755,
  });
  const pid = () => Number(readFileSync(pidFile, 'utf8'));
  const isRunning = () => {
    try {
      return process.kill(pid(), 0);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
      throw error;
    }
  };
  return { path, pid, isRunning };
}

describe('a replay leaves nothing behind', () => {
  let server: ReturnType<typeof notedServer>;
  const left = () => readdirSync(ownTmp).filter((name) => !name.startsWith('server-'));
  beforeAll(() => {
    server = notedServer();
  });

  it('writes its report, and nothing else stays', async () => {
    const reportDir = join(ownTmp, 'report');
    const { report } = await playScenario(GOOD_SCENARIO, { reportDir, natsServerPath: server.path });
    expect(readdirSync(reportDir).sort()).toEqual(['report.html', 'report.json']);
    expect(JSON.parse(readFileSync(join(reportDir, 'report.json'), 'utf8'))).toEqual(report);
    expect(left()).toEqual(['report']);
    expect(server.isRunning()).toBe(false);
    rmSync(reportDir, { recursive: true });
  });

  it.each(['starting the broker', 'connecting participants', 'playing'])(
    'when it is interrupted while %s',
    async (moment) => {
      const stop = new AbortController();
      const running = playScenario(GOOD_SCENARIO, {
        natsServerPath: server.path,
        signal: stop.signal,
        speed: 1,
        onEvent: (event) => {
          if (event.type === 'preparing' && event.what === moment) stop.abort();
          if (event.type === 'played' && moment === 'playing') stop.abort();
        },
      });
      await expect(running).rejects.toMatchObject({ code: 'REPLAY_INTERRUPTED' });
      expect(left()).toEqual([]);
      expect(server.isRunning()).toBe(false);
    },
  );

  it('when the broker dies in the middle, and says that it did', async () => {
    const running = playScenario(GOOD_SCENARIO, {
      natsServerPath: server.path,
      speed: 1,
      onEvent: (event) => {
        if (event.type === 'played') process.kill(server.pid(), 'SIGKILL');
      },
    });
    await expect(running).rejects.toMatchObject({
      code: 'REPLAY_STAGE_FAILED',
      message: expect.stringContaining('the broker ended in the middle of the replay'),
    });
    expect(left()).toEqual([]);
  });

  it('when the broker cannot be started', async () => {
    await expect(
      playScenario(GOOD_SCENARIO, { natsServerPath: '/nonexistent/nats-server' }),
    ).rejects.toMatchObject({
      code: 'OPERATOR_BROKER_FAILED',
    });
    expect(left()).toEqual([]);
  });
});
