import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alertOfForm, fieldsOf } from '../../src/console/page/act/alert-form.ts';
import { formOfStep, SETTLED } from '../../src/console/page/act/form-of-step.ts';
import type { ReturnCaseView } from '../../src/console/wire/thread.ts';
import { type Alert, parseAlert } from '../../src/contract/alert.ts';
import { codesOf } from '../../src/contract/code-lists.ts';
import { ContractError } from '../../src/contract/errors.ts';
import { arbitraryAlert } from '../contract/arbitrary-alert.ts';

const NOW_MS = Date.UTC(2026, 10, 26, 12);

function caseOf({ place, returnStep }: Alert): ReturnCaseView {
  const { caseId, type, countryOfOrigin, persons, minors } = returnStep!;
  return {
    ...{ caseId, type, countryOfOrigin, place },
    ...(persons !== undefined && { persons, minors: minors ?? 0 }),
    ...{ parties: [], isHeld: false, isClosed: false, steps: [] },
  };
}

const steps = fc.constantFrom(...codesOf('Step'));

test('the next step of any return lacks nothing but what only that step has, and is of the same case', () => {
  fc.assert(
    fc.property(arbitraryAlert('return', NOW_MS), steps, (before, step) => {
      const form = formOfStep(before, caseOf(before), step, NOW_MS);
      const alert = alertOfForm(form);
      const { caseId, type, countryOfOrigin, persons, minors } = before.returnStep!;
      expect(alert).toMatchObject({
        returnStep: {
          ...{ step, caseId, type, countryOfOrigin },
          ...(persons !== undefined && { persons, minors: minors ?? 0 }),
        },
        place: before.place,
        impact: before.impact,
      });
      const shown = fieldsOf(form).filter(({ path }) => !SETTLED.has(path));
      try {
        parseAlert(alert);
      } catch (error) {
        if (!(error instanceof ContractError)) throw error;
        for (const { path } of error.violations)
          expect(
            shown.map((field) => field.path),
            JSON.stringify(alert),
          ).toContain(path);
      }
    }),
  );
});
