import { describe, expect, it } from 'vitest';
import { KOSOVO_FOOTNOTE } from '../../src/contract/names.ts';
import type { Report } from '../../src/replay/report.ts';
import { renderReportHtml } from '../../src/replay/report-html.ts';
import { renderReportJson } from '../../src/replay/report-json.ts';

const EVIL = '"><script>alert(1)</script><img src=x onerror=alert(2)>\'`&';

/** A report whose every text comes from somebody else. */
const REPORT: Report = {
  format: 'karaula-replay-report/1',
  status: 'EXERCISE',
  held: false,
  scenario: {
    id: EVIL,
    title: EVIL,
    storyline: EVIL,
    source: { document: EVIL, paragraph: 7, quote: EVIL },
    start: '2026-03-17T20:00:00Z',
  },
  seed: EVIL,
  speed: 'max',
  ranAt: EVIL,
  playedForMs: 10,
  participants: [
    { id: EVIL, name: EVIL, country: EVIL, sent: 1, received: 0, refused: 1 },
    {
      id: 'xk-kp',
      name: 'Police Border Department, Kosovo*',
      country: 'XK',
      sent: 0,
      received: 1,
      refused: 0,
    },
  ],
  steps: [
    {
      number: 1,
      name: EVIL,
      does: 'attack',
      attack: EVIL,
      says: EVIL,
      from: EVIL,
      inTheNameOf: EVIL,
      feed: EVIL,
      headline: EVIL,
      place: EVIL,
      impact: EVIL,
      scheduledAtMs: 0,
      publishedAtMs: 0,
      entitled: ['xk-kp'],
      deliveries: [
        { to: 'xk-kp', atMs: 1, scenarioLatencyMs: 1, realLatencyMs: 1, verifiedBy: EVIL, times: 1 },
      ],
      refusals: [{ by: EVIL, code: EVIL, reason: EVIL, atMs: 1 }],
      standings: [{ in: 'xk-kp', stands: 'tainted', during: 2, atMs: 1, reason: EVIL }],
      shown: [],
    },
  ],
  acts: [
    {
      number: 2,
      name: EVIL,
      does: 'revoke',
      says: EVIL,
      who: [EVIL],
      scheduledAtMs: 0,
      stated: [{ feed: EVIL, seq: 1, hash: EVIL }],
      leak: {
        of: EVIL,
        text: EVIL,
        outcome: 'named',
        words: [EVIL],
        read: 5,
        slots: 6,
        proofs: [
          { by: 'xk-kp', names: EVIL },
          { by: EVIL, reason: EVIL },
        ],
      },
      readers: [{ member: EVIL, hasAnswered: true, readers: [EVIL] }],
    },
  ],
  expectations: [
    { says: EVIL, expects: 'absent', step: EVIL, line: 3, held: false, why: EVIL },
    {
      says: EVIL,
      expects: 'delivered',
      step: EVIL,
      line: 4,
      held: false,
      pending: `${EVIL} is missing`,
      why: 'rs-gp never had it',
    },
  ],
  totals: {
    published: 0,
    attacks: 1,
    delivered: 1,
    refusedByReaders: 1,
    refusedByServer: 0,
    tainted: 1,
    cleared: 0,
    expectationsHeld: 0,
    expectationsFailed: 1,
    expectationsPending: 1,
    refusalsByCode: { [EVIL]: 1 },
    deliveriesPerSecond: 1,
  },
};

describe('the page of a report', () => {
  const page = renderReportHtml(REPORT);

  it('lets nothing that somebody else wrote become markup', () => {
    const elements = new Set([...page.matchAll(/<\/?([a-z0-9]+)/g)].map((match) => match[1]));
    expect(elements).not.toContain('script');
    expect(elements).not.toContain('img');
    expect(page).not.toContain(EVIL);
    // Inside of tags, only the attributes that the page writes itself.
    const inTags = [...page.matchAll(/<[a-z][^>]*>/g)].map((match) => match[0]);
    expect(
      inTags.filter((tag) => /onerror|alert\(/.test(tag.replaceAll(/&#\d+;/g, '')) && !tag.includes('&#')),
    ).toEqual([]);
  });

  it('makes no request: nothing is fetched, linked or run, and the page forbids it to itself', () => {
    expect(page).not.toMatch(/<(script|link|iframe|object|embed|img|form|base)\b/i);
    expect(page).not.toMatch(/\b(src|href|action|srcset)\s*=\s*["']/i);
    expect(page.replace(/<style>.*<\/style>/s, '')).not.toMatch(/url\(/i);
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });

  it('says before all else that it is an exercise', () => {
    expect(page).toMatch(/<title>EXERCISE: /);
    expect(page.indexOf('class="band">EXERCISE')).toBeLessThan(page.indexOf('<h1>'));
  });

  it('says that expectations failed, which, and why', () => {
    expect(page).toContain('class="verdict failed">✗ 0 of 2 held, 1 failed, 1 pending<');
    expect(page).toContain('class="mark bad">failed');
  });

  it('says what is pending, what is missing for it, and why it does not hold', () => {
    expect(page.match(/class="mark pending">pending</g)).toHaveLength(1);
    expect(page).toContain(' is missing<br>rs-gp never had it</td>');
  });

  it('K6: says what is tainted, where, since which step and why', () => {
    expect(page).toMatch(/class="mark bad">tainted<\/span> in step 2<br><span class="nowrap">xk-kp</);
    expect(page).toContain('xk-kp has it, verified, after 1 ms; tainted in the end');
    expect(page).toContain('class="got tainted"');
  });

  it('has a row for what puts nothing into a feed, with what was signed in it', () => {
    expect(page).toContain('key revoked</span>');
    expect(page).toMatch(/<li><code>[^<]* #1<\/code><\/li>/);
    expect(page).toContain('class="act"');
  });

  it('K9: has the footnote that belongs to the asterisk', () => {
    expect(page).toContain('Kosovo*');
    expect(page).toContain(KOSOVO_FOOTNOTE);
    expect(page.replace(KOSOVO_FOOTNOTE, '')).not.toMatch(/Kosovo(?!\*)/);
  });

  it('is one whole document', () => {
    expect(page.startsWith('<!doctype html>\n<html lang="en">')).toBe(true);
    expect(page.trimEnd().endsWith('</html>')).toBe(true);
  });
});

it('the report for machines is the report', () => {
  expect(JSON.parse(renderReportJson(REPORT))).toEqual(REPORT);
});
