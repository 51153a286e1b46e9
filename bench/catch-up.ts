/**
 * Memory of a follower that is far behind, and of a publisher with as many rows: `node bench/catch-up.ts`. A real hub
 * with TLS, accounts and an fsync for each commit; publisher and follower are processes of their own, looked at from
 * outside four times a second. Runs with a tenth of the entries first, to compare.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { curveText, megabytes } from './support/curve-text.ts';
import { writeSection } from './support/document-section.ts';
import type { Growth } from './support/growth.ts';
import { describeLoad, describeMachine } from './support/machine.ts';
import { type BacklogFigures, measureBacklog } from './support/measure-backlog.ts';
import { canReadProcessMemory } from './support/process-memory.ts';

const { values } = parseArgs({
  options: {
    entries: { type: 'string', default: '100000' },
    /** The figures as one JSON object on stdout, curves and all, instead of text. */
    json: { type: 'boolean', default: false },
    /** Also put them into docs/benchmarks.md. */
    document: { type: 'boolean', default: false },
    /** A folder for CPU profiles of publisher and follower. */
    profile: { type: 'string' },
  },
});

const WORKS = {
  publishing: '`publish`, one CSV',
  takingIn: '`follow --once`, into the inbox',
  showing: '`follow --once`, out of it',
} as const;
type Work = keyof typeof WORKS;
const works = Object.keys(WORKS) as Work[];

if (!canReadProcessMemory()) {
  console.error('this reads the memory of other processes from /proc/PID/status, which only Linux has');
  process.exit(2);
}
const entries = Number(values.entries);
if (!Number.isSafeInteger(entries) || entries < 10_000) {
  console.error('--entries is a whole number from 10000: with less it is over before anybody looked');
  process.exit(2);
}

const load = describeLoad();
const [few, many] = [await measure(entries / 10), await measure(entries)];
const on = `${describeMachine(many.brokerVersion)}, ${load}`;
if (values.json) console.log(JSON.stringify({ machine: on, few, many }));
else {
  for (const work of works)
    console.log(`\n${WORKS[work]}, ${entries} entries\n${curveText(many[work].curve)}`);
  console.log(`\n${table(few, many)}\n\n${on}`);
}
if (values.document) {
  const command = `node bench/catch-up.ts --entries ${entries} --document`;
  writeSection('catch-up', `${table(few, many)}\n\nMeasured by \`${command}\` on ${on}.`);
}

async function measure(count: number): Promise<BacklogFigures> {
  const dir = mkdtempSync(join(tmpdir(), 'karaula-bench-'));
  try {
    return await measureBacklog({
      dir,
      entries: Math.floor(count),
      onProgress: (what) => console.error(what),
      ...(values.profile !== undefined && { profileDir: values.profile }),
    });
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function table(small: BacklogFigures, large: BacklogFigures): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const heads = [
    '',
    'entries',
    'peak RSS',
    'RSS at 10 %',
    'RSS at 100 %',
    'RSS per 10,000 more',
    'alive, about',
    'peak heap',
    'peak buffers',
    'entries/s',
    'ratio of peaks',
  ];
  const cellsOf = (work: Work, growth: Growth, ratio: string) => [
    WORKS[work],
    String(growth.entries),
    ...[growth.peakRssBytes, growth.rssAtTenthBytes, growth.rssAtEndBytes].map(
      (bytes) => `${megabytes(bytes)} MB`,
    ),
    // Of a short run there are too few points for a line.
    ratio === '' ? '' : `${megabytes(growth.slopeBytesPerEntry * 10_000, 1)} MB`,
    ...[growth.leastHeapUsedBytes, growth.peakHeapUsedBytes, growth.peakExternalBytes].map(
      (bytes) => `${megabytes(bytes)} MB`,
    ),
    String(Math.round(growth.entriesPerSecond)),
    ratio,
  ];
  const rows = works.flatMap((work) => {
    const ratio = (large[work].peakRssBytes / small[work].peakRssBytes).toFixed(2);
    return [row(cellsOf(work, small[work], '')), row(cellsOf(work, large[work], ratio))];
  });
  return [row(heads), row(heads.map(() => '---')), ...rows].join('\n');
}
