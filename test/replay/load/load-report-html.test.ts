import { describe, expect, it } from 'vitest';
import type { LoadReport } from '../../../src/replay/load/load-report.ts';
import { renderLoadReportHtml } from '../../../src/replay/load/load-report-html.ts';
import { EVIL, SAMPLE_REPORT } from './sample-report.ts';

const pageOf = (changes: Partial<LoadReport> = {}) => renderLoadReportHtml({ ...SAMPLE_REPORT, ...changes });

describe('the page of a load', () => {
  const page = pageOf();

  it('lets nothing that somebody else wrote become markup', () => {
    const elements = new Set([...page.matchAll(/<\/?([a-z0-9]+)/g)].map((match) => match[1]));
    expect(elements).not.toContain('script');
    expect(elements).not.toContain('img');
    expect(page).not.toContain(EVIL);
  });

  it('makes no request: nothing is fetched, linked or run, and the page forbids it to itself', () => {
    expect(page).not.toMatch(/<(script|link|iframe|object|embed|img|form|base)\b/i);
    expect(page).not.toMatch(/\b(src|href|action|srcset)\s*=\s*["']/i);
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });

  it('says before all else how its alerts are signed', () => {
    expect(page).toMatch(/<title>TEST: /);
    expect(page.indexOf('class="band">TEST')).toBeLessThan(page.indexOf('<h1>'));
    expect(pageOf({ status: 'EXERCISE' })).toContain('class="band">EXERCISE');
  });

  it('says that a delivery is missing, and which', () => {
    expect(page).toContain('100 of 101 deliveries');
    expect(page).toContain('lost: no. 17');
    expect(pageOf({ held: true })).toContain('arrived once and in order');
  });

  it('says that alerts which were due were not accepted', () => {
    expect(page).toContain('2 alerts that were due were not accepted');
  });

  it('draws no number that is none', () => {
    for (const changes of [
      {},
      { timeline: [], stretches: [], stages: [] },
      { latency: { from: 'intended', curve: [], byOrigin: {} } },
      { latency: { ...SAMPLE_REPORT.latency, curve: [{ percentile: 0, ms: 0 }] } },
    ] satisfies Partial<LoadReport>[]) {
      expect(pageOf(changes)).not.toMatch(/NaN|Infinity|undefined/);
    }
  });

  it('says of a closed loop that its latency is not what a user waits', () => {
    const closed = pageOf({ loop: 'closed', latency: { ...SAMPLE_REPORT.latency, from: 'taken' } });
    expect(closed).toContain('from when its row was taken');
    expect(closed).toContain('not what a user waits at a given rate');
    expect(page).not.toContain('Closed loop');
  });

  it('tells the one that floods and all others apart, and nothing of a flood where there is none', () => {
    expect(page).not.toContain('One floods');
    const part = { offered: 7_001, accepted: 7_000, deliveries: 6_999, latency: SAMPLE_REPORT.latency.all! };
    const others = { ...part, latency: { ...part.latency, p99Ms: 77 } };
    const flooded = pageOf({ flood: { participant: EVIL, flooding: part, others } });
    expect(flooded).toContain('<td class="number">7001</td>');
    expect(flooded).toContain('<td class="number">77.0 ms</td>');
    expect(flooded).not.toContain(EVIL);
    const { latency: _none, ...silent } = part;
    expect(pageOf({ flood: { participant: 'rs-gp', flooding: part, others: silent } })).not.toMatch(
      /NaN|undefined/,
    );
  });

  it('tells what the disk flushed beside what it did before, or why nobody knows: never 0 for it', () => {
    const { disk } = SAMPLE_REPORT;
    const flushes = { disk: 'sda', completed: 5_120, beforePerSecond: 3.25 };
    const known = pageOf({ disk: { ...disk, flushes } });
    expect(known).toContain('5120 by sda, 3.3 a second before it began');
    const notKnown = pageOf({ disk: { ...disk, flushes: { notKnown: 'no disk of its own' } } });
    expect(notKnown).toContain('not known here: no disk of its own');
  });

  it('says where a figure is not to be had, and where an fsync costs nothing', () => {
    expect(page).toContain('this machine has no /proc');
    expect(page).toContain('The broker does NOT sync every commit.');
    expect(page).not.toContain('in memory');
    const { machine } = SAMPLE_REPORT;
    expect(pageOf({ machine: { ...machine, fileSystem: 'tmpfs' } })).toContain(
      'where an fsync costs nothing',
    );
  });
});
