import { describe, expect, test } from 'vitest';
import { liveTable } from '../../src/cli/live-row.ts';
import { paintFor } from '../../src/cli/paint.ts';
import type { Entry, EntryBody } from '../../src/contract/entry.ts';
import { KOSOVO_FOOTNOTE } from '../../src/contract/names.ts';

function entry(body: EntryBody, about: Partial<Entry> = {}): Entry {
  return {
    feed: { origin: 'xk-kp', community: 'wb6', kind: 'border-incident' },
    seq: 3,
    prev: new Uint8Array(32),
    issuedAtMs: Date.UTC(2026, 2, 1, 5, 12),
    expiresAtMs: Date.UTC(2026, 2, 31),
    entryId: '0195513c-5000-7000-8000-000000000003',
    status: 'EXERCISE',
    handling: { code: 'H0' },
    body,
    ...about,
  };
}

const van = entry({
  case: 'alert',
  alert: {
    occurredAt: '2026-03-01T05:10:00Z',
    place: { type: 'BCP_LAND', country: 'XK', crossingPoint: 'hani-i-elezit-blace' },
    impact: 'HIGH',
    borderIncident: { type: 'FACILITATION', stage: 'ACTUAL', transport: 'VAN', persons: 6, minors: 2 },
  },
});
const target = { feed: 'xk-kp.wb6.border-incident', seq: 3, entryId: van.entryId, hash: new Uint8Array(32) };
const update = entry({ case: 'update', update: { target, note: 'Handed over.', closes: true } }, { seq: 4 });
const retraction = entry(
  { case: 'retraction', retraction: { target, reason: 'FALSE_POSITIVE', note: '' } },
  { seq: 5, status: 'ACTUAL' },
);
const signature = { how: 'signature' } as const;

describe('the live table of karaula follow', () => {
  test('K9: says when, where by name, what, impact, origin and by what it was verified; Kosovo* has its footnote once', () => {
    const table = liveTable(paintFor(false), undefined);
    const printed = [
      table.heading(),
      table.line({ entry: van, verifiedBy: signature }),
      table.line({ entry: van, verifiedBy: { how: 'chain', seq: 9 } }),
      table.line({ entry: update, verifiedBy: signature }),
      table.line({ entry: retraction, verifiedBy: signature }),
    ];
    expect(printed.join('')).toMatchInlineSnapshot(`
      "STATUS    TIME (UTC)        PLACE                                                      WHAT                                                             IMPACT     ORIGIN    VERIFIED BY
      EXERCISE  2026-03-01 05:10  Hani i Elezit – Blace crossing point, Kosovo*              Facilitation, van, 6 persons (2 under 18)                        High       xk-kp     own signature
      * This designation is without prejudice to positions on status, and is in line with UNSCR 1244 and the ICJ Opinion on the Kosovo declaration of independence.
      EXERCISE  2026-03-01 05:10  Hani i Elezit – Blace crossing point, Kosovo*              Facilitation, van, 6 persons (2 under 18)                        High       xk-kp     entry 9 of feed
      EXERCISE  2026-03-01 05:12                                                             Closed on xk-kp.wb6.border-incident/3: Handed over.                         xk-kp     own signature
      ACTUAL    2026-03-01 05:12                                                             Taken back: xk-kp.wb6.border-incident/3 (false positive)                    xk-kp     own signature
      "
    `);
    expect(printed.join('').split(KOSOVO_FOOTNOTE)).toHaveLength(2);
  });

  test('an exercise is marked in every line, by word and on a terminal by colour', () => {
    const plain = liveTable(paintFor(false), undefined);
    expect(plain.line({ entry: van, verifiedBy: signature })).toMatch(/^EXERCISE /);
    const coloured = liveTable(paintFor(true), 160);
    const marked = coloured.line({ entry: van, verifiedBy: signature });
    expect(marked.startsWith('\u001b[30;43mEXERCISE\u001b[39;49m ')).toBe(true);
    expect(coloured.line({ entry: retraction, verifiedBy: signature })).toMatch(/^ACTUAL /);
  });

  test('on a terminal no line is wider than the terminal', () => {
    const table = liveTable(paintFor(false), 160);
    for (const line of [table.heading(), table.line({ entry: retraction, verifiedBy: signature })]) {
      expect([...line.trimEnd()].length).toBeLessThanOrEqual(160);
    }
  });

  test('what a sender wrote cannot leave its line', () => {
    const hostile = entry({ case: 'update', update: { target, note: 'a\n\u001b[31mACTUAL', closes: false } });
    expect(
      liveTable(paintFor(false), undefined).line({ entry: hostile, verifiedBy: signature }).split('\n'),
    ).toHaveLength(2);
  });
});
