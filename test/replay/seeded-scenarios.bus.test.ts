import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseScenario } from '../../src/replay/parse-scenario.ts';
import type { Report } from '../../src/replay/report.ts';
import { runScenario } from '../../src/replay/run-scenario.ts';
import type { Scenario, Step } from '../../src/replay/scenario.ts';
import { openHome } from '../../src/store/home.ts';
import { readDirectory } from '../../src/store/home-keys.ts';
import { openStore } from '../../src/store/open-store.ts';
import { finalStateOf } from '../support/final-state.ts';
import { findTestServer } from '../support/hub.ts';
import { seedNames, seedText } from './scenario-text.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'karaula-test-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Ending {
  readonly report: Report;
  /** What each participant's database comes to. */
  readonly states: Readonly<Record<string, unknown>>;
}

async function playToTheEnd(scenario: Scenario, run: string): Promise<Ending> {
  const stateDir = join(folder, `${scenario.id} ${run}`);
  const report = await runScenario({ scenario, speed: 'max', natsServerPath: findTestServer(), stateDir });
  const nowMs = scenario.startMs + scenario.timeline.at(-1)!.atMs;
  const states = scenario.participants.map((self) => {
    const home = openHome(join(stateDir, 'participants', self));
    const store = openStore(home.databasePath);
    const directory = readDirectory(home);
    const state = finalStateOf(store, { directory, self, nowMs, rules: scenario.rules });
    store.close();
    return [self, state] as const;
  });
  return { report, states: Object.fromEntries(states) };
}

/** One who only listens hears the first word, and nothing until all is over; then each feed comes as fast as it can. */
function withLatecomer(scenario: Scenario): Scenario | undefined {
  const told = JSON.stringify(scenario.timeline);
  const listener = scenario.participants.find((id) => !told.includes(`"${id}"`));
  if (listener === undefined) return undefined;
  const act = (does: 'offline' | 'online', atMs: number): Step => {
    return { does, name: `${listener}-${does}`, who: [listener], atMs, says: does, line: 1 };
  };
  const [first, ...rest] = scenario.timeline;
  const lastMs = scenario.timeline.at(-1)!.atMs;
  const timeline = [first!, act('offline', first!.atMs), ...rest, act('online', lastMs)];
  return { ...scenario, timeline, expect: [] };
}

/** Statements of heads also name the heads of content keys, which are others in each run. */
function envelopesOf({ steps, acts }: Report): string[] {
  return [...steps, ...acts.filter(({ does }) => does === 'tend').flatMap(({ stated }) => stated)].map(
    ({ hash }) => hash ?? '',
  );
}

describe.each(seedNames)('%s', (name) => {
  const scenario = parseScenario(seedText(name), name);
  const late = withLatecomer(scenario);
  let inTime: Ending;
  let again: Ending;
  beforeAll(async () => {
    inTime = await playToTheEnd(scenario, 'in time');
    again = await playToTheEnd(late ?? { ...scenario, expect: [] }, 'again');
  });

  it('comes out as it says', () => {
    expect(inTime.report.expectations.filter(({ held }) => !held)).toEqual([]);
  });

  it('K10: has the same envelopes twice', () => {
    expect(envelopesOf(again.report)).toEqual(envelopesOf(inTime.report));
  });

  it('K10: ends in the same state at everybody, with one who was away until then', () => {
    expect(again.states).toEqual(inTime.states);
  });
});
