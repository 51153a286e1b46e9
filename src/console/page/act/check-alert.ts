import type { FieldProblem, NewAlert } from '../../wire/action.ts';
import { callApi } from '../state/session.ts';

/**
 * What the contract says to an alert while it is filled in; undefined: it could not be asked. The terms that are not
 * chosen yet stand in as a test for crime-fighting: nothing is said by this.
 */
export async function checkAlert(
  alert: unknown,
  terms: Partial<Omit<NewAlert, 'alert'>> & { readonly community: string },
): Promise<readonly FieldProblem[] | undefined> {
  try {
    const body = { status: 'TEST', handling: { code: 'H0' }, ...terms, alert };
    const { problems } = await callApi<{ problems: readonly FieldProblem[] }>('POST', 'alerts/check', body);
    return problems;
  } catch {
    return undefined;
  }
}
