import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { flattenedVerify, importJWK } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeEntry } from '../../src/contract/entry-codec.ts';
import { decodeEnvelope } from '../../src/contract/envelope.ts';
import { exerciseKey } from '../../src/replay/exercise-key.ts';
import { parseScenario } from '../../src/replay/parse-scenario.ts';
import type { PlayedStep } from '../../src/replay/played-step.ts';
import type { Report } from '../../src/replay/report.ts';
import { type RunOptions, runScenario } from '../../src/replay/run-scenario.ts';
import { exportJws } from '../../src/trust/export-jws.ts';
import { findTestServer } from '../support/hub.ts';
import { GOOD_SCENARIO } from './scenario-text.ts';

const FOLDER = join(import.meta.dirname, '../../seeds/scenarios');
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

interface Run {
  readonly report: Report;
  readonly played: readonly PlayedStep[];
}

async function run(text: string, options: Partial<RunOptions> = {}): Promise<Run> {
  const played: PlayedStep[] = [];
  const report = await runScenario({
    scenario: parseScenario(text, 'scenario.yaml'),
    speed: 'max',
    natsServerPath: findTestServer(),
    ...options,
    onEvent: (event) => {
      options.onEvent?.(event);
      if (event.type === 'played') played.push(event.step);
    },
  });
  return { report, played };
}

const seedText = (name: string) => readFileSync(join(FOLDER, name), 'utf8');
const failed = ({ report }: Run) => report.expectations.filter(({ held }) => !held).map(({ why }) => why);
const exported = ({ played }: Run) => played.map(({ put }) => JSON.stringify(exportJws(put.bytes)));

describe.each(['convoy.yaml', 'silent-readmission.yaml', 'visa-free-arrivals.yaml'])('%s', (name) => {
  let done: Run;
  beforeAll(async () => {
    done = await run(seedText(name));
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
      const entry = decodeEntry(decodeEnvelope(put.bytes).payload);
      expect(step.does === 'attack' || entry.status === 'EXERCISE').toBe(true);
      if (step.does === 'attack') continue;
      const key = await importJWK({ ...exerciseKey(done.report.seed, step.from).publicJwk, alg: 'Ed25519' });
      await expect(flattenedVerify(exportJws(put.bytes), key)).resolves.toBeDefined();
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

describe('K10: the same scenario with the same seed', () => {
  it('gives byte-identical envelopes twice, at whatever speed', async () => {
    const first = await run(seedText('convoy.yaml'));
    const second = await run(seedText('convoy.yaml'), { speed: 3000 });
    expect(exported(second)).toEqual(exported(first));
    for (const [index, { put }] of first.played.entries()) {
      expect(Buffer.compare(put.bytes, second.played[index]!.put.bytes)).toBe(0);
    }
  });

  it('gives other envelopes with another seed', async () => {
    const [first, second] = [await run(GOOD_SCENARIO), await run(GOOD_SCENARIO, { seed: 'another' })];
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
    done = await run(text);
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
    const { report } = await run(GOOD_SCENARIO, { reportDir, natsServerPath: server.path });
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
      const running = run(GOOD_SCENARIO, {
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
    const running = run(GOOD_SCENARIO, {
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
    await expect(run(GOOD_SCENARIO, { natsServerPath: '/nonexistent/nats-server' })).rejects.toMatchObject({
      code: 'OPERATOR_BROKER_FAILED',
    });
    expect(left()).toEqual([]);
  });
});
