import { useEffect, useState } from 'preact/hooks';
import type { FieldProblem, NewAlert } from '../../wire/action.ts';
import { t } from '../texts/texts.ts';
import { listOf, textOf } from './alert-fields.ts';
import { type AlertForm, alertOfForm, fieldOfProblem } from './alert-form.ts';
import { checkAlert } from './check-alert.ts';

/** Typing goes on for so long before the contract is asked. */
const PAUSE_MS = 350;

/** What is wrong with an alert that is being filled in, as the server last said. */
export interface AlertCheck {
  /** At a field of the form; undefined: nothing, or it is not to be told yet. */
  readonly problemAt: (path: string) => string | undefined;
  /** About no field of it. */
  readonly general: readonly FieldProblem[];
  /** How much is wrong, told or not; undefined: not known yet. */
  readonly count: number | undefined;
  /** From now on everything that is wrong is told: it was to be said. */
  readonly tellAll: () => void;
  /** What the server has refused, in the place of what it said before. */
  readonly take: (problems: readonly FieldProblem[]) => void;
}

type Terms = Partial<Omit<NewAlert, 'alert'>> & { readonly community: string };

/** Asks the contract while an alert is filled in, if one is; what was not touched yet is not told as missing. */
export function useAlertCheck(form: AlertForm | undefined, terms: Terms): AlertCheck {
  const [problems, setProblems] = useState<readonly FieldProblem[] | undefined>(undefined);
  const [isTellingAll, setTellingAll] = useState(false);
  const alert = form && alertOfForm(form);
  const asked = JSON.stringify([alert, terms]);
  useEffect(() => {
    if (alert === undefined) return;
    let isStale = false;
    const timer = setTimeout(async () => {
      const found = await checkAlert(alert, terms);
      if (!isStale) setProblems(found);
    }, PAUSE_MS);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [asked]);
  const placed = (problems ?? []).map((problem) => ({
    ...problem,
    field:
      form !== undefined && problem.path.startsWith('alert')
        ? fieldOfProblem(form, problem.path.replace(/^alert\.?/, ''))
        : problem.path,
  }));
  return {
    problemAt: (path) => {
      const found = placed.find(({ field }) => field === path);
      if (found === undefined) return undefined;
      const { values = {} } = form ?? {};
      const isEmpty = textOf(values, path).trim() === '' && listOf(values, path).length === 0;
      if (isEmpty && !isTellingAll) return undefined;
      return isEmpty && found.says.startsWith('is missing') ? t('act.needed') : found.says;
    },
    general: isTellingAll ? placed.filter(({ field }) => field === undefined) : [],
    count: problems?.length,
    tellAll: () => setTellingAll(true),
    take: setProblems,
  };
}
