import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { codesOf } from '../../src/contract/code-lists.ts';
import type { CaseStage, CaseState } from '../../src/policy/return-state.ts';
import { decideStep } from '../../src/policy/return-step.ts';
import { DUE_MS, START_MS, stepOf } from './case-steps.ts';

const STEPS = codesOf('Step');
const TYPES = codesOf('ReturnType');
const STAGES: readonly CaseStage[] = [
  'NONE',
  ...STEPS.filter((step) => step !== 'HOLD' && step !== 'HOLD_LIFTED'),
];
const WHO = { requester: 'ba-sps', requested: 'al-bmp', assisting: 'iom', anybody: 'rs-gp' } as const;
const LATE_MS = DUE_MS + 1;

/** Each row of the page as `step stage type role`, and the steps that a hold does not block. */
function readPage(): { cells: Set<string>; notOnward: Set<string> } {
  const page = readFileSync(new URL('../../docs/returns.md', import.meta.url), 'utf8');
  const table = page.split('<!-- table -->')[1]!.split('<!-- end -->')[0]!;
  const rows = [...table.matchAll(/^\| ([A-Z_]+) \| (.+) \| (.+) \| (.+) \| (yes|no) \|$/gm)];
  const cells = rows.flatMap(([, step, after, types, by]) =>
    after!.split(', ').flatMap((stage) =>
      (types === 'any' ? TYPES : types!.split(', ')).flatMap((type) => {
        const roles = by === 'anybody' ? Object.keys(WHO) : by!.split(', ');
        return roles.map((role) => `${step} ${stage} ${type} ${role}`);
      }),
    ),
  );
  return {
    cells: new Set(cells),
    notOnward: new Set(rows.flatMap(([, step, , , , free]) => (free === 'yes' ? [step!] : []))),
  };
}

/** The requester has set the hold. */
const hold = { by: WHO.requester, reason: 'MEDICAL', sinceMs: START_MS } as const;

function stateAt(stage: CaseStage, type: CaseState['type'], holds: CaseState['holds']): CaseState {
  if (stage === 'NONE') return { stage, holds: [] };
  const { requester, requested, assisting } = WHO;
  return {
    stage,
    holds,
    ...(type && { type }),
    countryOfOrigin: 'AL',
    requester,
    requested,
    assisting,
    deadlineMs: DUE_MS,
  };
}

test('every step that the table of the page allows is in turn, and every other one is not', () => {
  const { cells } = readPage();
  expect(cells.size).toBeGreaterThan(100);
  for (const stage of STAGES) {
    for (const type of TYPES) {
      for (const step of STEPS) {
        for (const [role, who] of Object.entries(WHO)) {
          // Who lifts a hold must have set one.
          const own = step === 'HOLD_LIFTED' ? [{ ...hold, by: who }] : [];
          const found = stepOf(step, { type, ...(step === 'HOLD_LIFTED' && { holdReason: 'MEDICAL' }) });
          const { inTurn } = decideStep(stateAt(stage, type, own), found, who, LATE_MS);
          const cell = `${step} ${stage} ${type} ${role}`;
          expect(`${cell} ${inTurn}`).toBe(`${cell} ${cells.has(cell)}`);
        }
      }
    }
  }
});

test('a hold blocks every step but those that the page says it does not', () => {
  const { cells, notOnward } = readPage();
  for (const stage of STAGES.filter((one) => one !== 'NONE')) {
    for (const step of STEPS) {
      const may = Object.entries(WHO).filter(([role]) => cells.has(`${step} ${stage} FORCED ${role}`));
      for (const [role, who] of may) {
        const found = stepOf(step, step === 'HOLD_LIFTED' ? { holdReason: 'MEDICAL' } : {});
        const { inTurn } = decideStep(stateAt(stage, 'FORCED', [{ ...hold, by: who }]), found, who, LATE_MS);
        expect(`${step} ${stage} ${role} ${inTurn}`).toBe(`${step} ${stage} ${role} ${notOnward.has(step)}`);
      }
    }
  }
});
