/**
 * What standing detections find: `node bench/detect.ts`. The rules of seeds/detections.yaml over made-up years (support/seeded-year.ts)
 * with ten planted patterns: how late each was found, how many were false, and what it took.
 */
import { readFileSync } from 'node:fs';
import { detectEpisodes } from '../src/director/detect-episodes.ts';
import { parseDetections } from '../src/director/detection-file.ts';
import { readBenchOptions } from './support/bench-options.ts';
import { brokerVersion, describeLoad, describeMachine } from './support/machine.ts';
import { figure, markdownTable } from './support/markdown-table.ts';
import { scoreDetections } from './support/score-detections.ts';
import { DAYS, FIRST_DAY, PLANTED, seededYear } from './support/seeded-year.ts';
import { spreadOf } from './support/statistics.ts';
import { tellFigures } from './support/tell-figures.ts';

const options = readBenchOptions({ rounds: 10, messages: 1_000 });
const load = describeLoad();
const file = 'seeds/detections.yaml';
const rules = parseDetections(file, readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'));

const years = Array.from({ length: options.rounds }, (_, index) => {
  const seed = `year-${index + 1}`;
  const facts = seededYear(seed);
  const began = performance.now();
  const episodes = detectEpisodes(rules, facts, FIRST_DAY + DAYS - 1);
  const ms = performance.now() - began;
  const score = scoreDetections(episodes, PLANTED);
  const found = score.delays.filter((delay) => delay !== undefined).length;
  const inTime = score.delays.filter((delay, at) => delay !== undefined && delay <= PLANTED[at]!.withinDays);
  const names = score.false.map(({ rule, key, count }) => `${rule.name} ${key.join(' ')} ${count}`);
  return { seed, alerts: facts.length, found, inTime: inTime.length, delays: score.delays, false: names, ms };
});

const perYear = markdownTable(
  ['year', 'alerts', 'found of 10', 'in time', 'false', 'ms'],
  years.map((year) => [
    year.seed,
    String(year.alerts),
    String(year.found),
    String(year.inTime),
    String(year.false.length),
    figure(year.ms),
  ]),
);
const perPattern = markdownTable(
  ['pattern', 'stated, days', 'found in', 'days, median', 'days, most'],
  PLANTED.map(({ rules: [rule], key, withinDays }, at) => {
    const delays = years.flatMap(({ delays }) => delays[at] ?? []);
    const spread = delays.length === 0 ? undefined : spreadOf(delays);
    const told = spread === undefined ? ['–', '–'] : [String(spread.median), String(spread.max)];
    return [`${rule} ${key.join(' ')}`, String(withinDays), `${delays.length} of ${years.length}`, ...told];
  }),
);
tellFigures(options, {
  section: 'detect',
  text: `${perYear}\n\n${perPattern}`,
  figures: { years },
  machine: `${describeMachine(brokerVersion())}, ${load}`,
});
