import { describe, expect, it } from 'vitest';
import { KOSOVO_FOOTNOTE } from '../../src/contract/names.ts';
import { compileAllReport } from '../../src/replay/all-report.ts';
import { renderAllReportHtml } from '../../src/replay/all-report-html.ts';
import { FAILED, HELD, PENDING, smallReport } from './small-report.ts';

const EVIL = '"><script>alert(1)</script>\'`&';
const good = { file: 'a.yaml', tookMs: 1200, report: smallReport('a', [HELD, PENDING]) };
const bad = { file: 'b.yaml', tookMs: 800, report: smallReport('b', [HELD, FAILED]) };
const spoilt = {
  file: EVIL,
  tookMs: 1,
  report: smallReport('c', [HELD], {
    scenario: {
      id: 'c',
      title: EVIL,
      storyline: EVIL,
      source: { document: EVIL, paragraph: 1, quote: EVIL },
      start: '2026-03-17T20:00:00Z',
    },
  }),
};

describe('what came of many scenarios', () => {
  it('adds up what came of each', () => {
    expect(compileAllReport([good, bad])).toMatchObject({
      held: false,
      totals: {
        scenarios: 2,
        scenariosFailed: 1,
        expectationsHeld: 2,
        expectationsFailed: 1,
        expectationsPending: 1,
        tookMs: 2000,
      },
    });
  });

  it('is good where nothing failed, whatever is pending', () => {
    expect(compileAllReport([good]).held).toBe(true);
  });
});

describe('the page that leads to the reports', () => {
  const page = renderAllReportHtml(compileAllReport([good, bad, spoilt]));

  it('links the page of each scenario, in the folder of its identifier, and nothing else', () => {
    const links = [...page.matchAll(/\bhref\s*=\s*"([^"]*)"/g)].map(([, link]) => link);
    expect(links).toEqual(['a/report.html', 'b/report.html', 'c/report.html']);
    expect(page).not.toMatch(/<(script|link|iframe|object|embed|img|form|base)\b|\b(src|action)\s*=/i);
  });

  it('lets nothing that somebody else wrote become markup', () => {
    expect(page).not.toContain(EVIL);
    expect(page).not.toContain('<script');
  });

  it('says that it is an exercise, and how all of it went', () => {
    expect(page).toMatch(/<title>EXERCISE: /);
    expect(page).toContain('class="verdict failed">✗ 3 of 5 held, 1 failed, 1 pending<');
    expect([...page.matchAll(/class="mark (good|bad)"/g)].map(([, mark]) => mark)).toEqual([
      'good',
      'bad',
      'good',
    ]);
  });

  it('K9: has the footnote', () => {
    expect(page).toContain(KOSOVO_FOOTNOTE);
  });
});
