/**
 * How fast the director's page is over a full inbox, and whether its memory stays: `node bench/console.ts`. A real inbox of
 * signed and sealed alerts, `karaula console` as a process of its own, and Debian's Chromium; then alerts come in all the
 * time, and as many are over, so that what there is to be shown stays as much.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { launchChromium } from '../test/support/chromium.ts';
import { makeBenchDir } from './support/bench-dir.ts';
import {
  type ConsoleFigures,
  consoleTables,
  isBroken,
  type Loads,
  type Look,
  verdictsOf,
} from './support/console-figures.ts';
import { type ConsolePage, openConsolePage } from './support/console-page.ts';
import { type AlertTimes, DIRECTOR, makeConsoleRegion } from './support/console-region.ts';
import { brokerVersion, describeLoad, describeMachine } from './support/machine.ts';
import { figure } from './support/markdown-table.ts';
import { readProcessMemory } from './support/process-memory.ts';
import { serveConsole } from './support/served-console.ts';
import { spreadOf } from './support/statistics.ts';
import { tellFigures } from './support/tell-figures.ts';

const { values } = parseArgs({
  options: {
    alerts: { type: 'string', default: '10000' },
    /** A second. */
    rate: { type: 'string', default: '5' },
    /** For so long they come in. */
    minutes: { type: 'string', default: '60' },
    rounds: { type: 'string', default: '3' },
    /** The figures as one JSON object on stdout instead of text. */
    json: { type: 'boolean', default: false },
    /** Also write the tables into docs/benchmarks.md. */
    document: { type: 'boolean', default: false },
    /** Also how much the longest tasks worked: on a busy machine they mostly wait. */
    trace: { type: 'boolean', default: false },
    /** Ends with 1 when a bound does not hold (console-figures.ts). */
    check: { type: 'boolean', default: false },
  },
});
const [alerts, rate, minutes, rounds] = [values.alerts, values.rate, values.minutes, values.rounds].map(
  Number,
) as [number, number, number, number];
if (![alerts, rate, minutes, rounds].every((value) => value > 0)) {
  console.error('--alerts, --rate, --minutes and --rounds are numbers greater than 0');
  process.exit(2);
}

const DAY_MS = 86_400_000;
/** The page is opened and tried for so long before the first alert is over. */
const TRIED_FOR_MS = 180_000;
const LOOKS = 30;
/** For so long a trace is made while alerts come in. */
const TRACED_MINUTES = 0.5;

const load = describeLoad();
const dir = makeBenchDir();
const startedMs = Date.now();
const region = await makeConsoleRegion(dir.path, startedMs - 9 * DAY_MS);
console.error(`taking in ${alerts} alerts`);
const fillsFor = performance.now();
await region.receive(pastAlerts());
console.error(`taken in after ${figure((performance.now() - fillsFor) / 1_000)} s`);
const served = await serveConsole(region.dir, DIRECTOR);
const browser = await launchChromium();
try {
  const page = await openConsolePage(browser, served.link);
  const loads = await loadAgain(page);
  console.error('scrolling and filtering');
  const scrolling = await page.during(() => page.scroll(), values.trace);
  const filtering = await page.during(() => page.filter(), values.trace);
  const { heapBytes } = await page.memory();
  console.error(`${rate} alerts a second for ${minutes} min`);
  const looks = await live(page);
  // A trace costs time: so how much a task works is looked for once more, apart.
  const living = values.trace ? await page.during(() => comeIn(TRACED_MINUTES), true) : undefined;
  tell({ rate, minutes, loads, scrolling, filtering, heapBytes, looks, livingCpuMs: living?.cpuMs });
} finally {
  await browser.close();
  await served.stop();
  region.close();
  dir.remove();
}

/** Of the days before, the oldest over first: from when the page was tried on, as many as come in. */
function pastAlerts(): AlertTimes[] {
  const spanMs = 8 * DAY_MS;
  return Array.from({ length: alerts }, (_, index) => ({
    issuedAtMs: Math.floor(startedMs - spanMs + (index * (spanMs - 60_000)) / alerts),
    expiresAtMs: Math.floor(startedMs + filledMs() + TRIED_FOR_MS + (index * 1_000) / rate),
  }));
}

/** For as long as it takes to fill the inbox, by a wide guess: nothing may be over before the page is opened. */
function filledMs(): number {
  return alerts * 8;
}

async function loadAgain(page: ConsolePage): Promise<Loads> {
  const found: Awaited<ReturnType<ConsolePage['load']>>[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    found.push(await page.load());
    console.error(`round ${round} of ${rounds}: first card after ${figure(found.at(-1)!.firstCardMs)} ms`);
  }
  // A trace costs time: so what takes longest is looked for once more, apart.
  const longest = await page.during(async () => void (await page.load()), values.trace);
  return {
    firstCard: spreadOf(found.map(({ firstCardMs }) => firstCardMs)),
    allCards: spreadOf(found.map(({ allCardsMs }) => allCardsMs)),
    cards: found.at(-1)!.cards,
    longest,
  };
}

/** Alerts come in one after another; looked at from time to time. */
async function live(page: ConsolePage): Promise<Look[]> {
  const looks: Look[] = [];
  await page.longestTaskMs();
  await comeIn(minutes, async (minute) => {
    region.erase();
    looks.push(await look(page, minute));
  });
  return looks;
}

/** Alerts come in for so long. @param onLook at the beginning, from time to time, and at the end */
async function comeIn(forMinutes: number, onLook?: (minute: number) => Promise<void>): Promise<void> {
  const beganAtMs = performance.now();
  const endsAtMs = beganAtMs + forMinutes * 60_000;
  const lookEveryMs = Math.max(1_000, (forMinutes * 60_000) / LOOKS);
  const minuteNow = () => (performance.now() - beganAtMs) / 60_000;
  let said = 0;
  for (let lookAtMs = beganAtMs; performance.now() < endsAtMs; ) {
    const nowMs = Date.now();
    const due = Math.floor(((performance.now() - beganAtMs) / 1_000) * rate) - said;
    const expiresAtMs = nowMs + Math.round((alerts * 1_000) / rate);
    if (due > 0)
      await region.receive(Array.from({ length: due }, () => ({ issuedAtMs: nowMs, expiresAtMs })));
    said += Math.max(0, due);
    if (performance.now() >= lookAtMs) {
      await onLook?.(minuteNow());
      lookAtMs += lookEveryMs;
    }
    await wait(Math.max(20, 1_000 / rate / 2));
  }
  await onLook?.(minuteNow());
}

async function look(page: ConsolePage, minute: number): Promise<Look> {
  const { heapBytes, nodes, cards } = await page.memory();
  const serverBytes = readProcessMemory(served.pid)?.rssBytes ?? Number.NaN;
  return { minute, heapBytes, nodes, serverBytes, cards, longestTaskMs: await page.longestTaskMs() };
}

function tell(measured: ConsoleFigures): void {
  const verdicts = verdictsOf(measured);
  tellFigures(values, {
    section: 'console',
    text: consoleTables(measured, verdicts),
    figures: { alerts, ...measured, verdicts },
    machine: `${describeMachine(brokerVersion())}, Chromium ${browser.version()}, ${load}`,
  });
  const broken = verdicts.filter(isBroken);
  if (values.check && broken.length > 0) {
    console.error(`broken: ${broken.map(({ what }) => what).join('; ')}`);
    process.exitCode = 1;
  }
}
