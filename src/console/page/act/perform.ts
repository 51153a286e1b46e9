import { signal } from '@preact/signals';
import type { ActionOutcome, ActionRequest } from '../../wire/action.ts';
import { ApiFailure, callApi, whenSignedOut } from '../state/session.ts';
import { t } from '../texts/texts.ts';

/** What became of something that was to be said; `unknown`: no answer came, so it may have been said. */
export type Result = ActionOutcome | { readonly outcome: 'unknown'; readonly says: string };

/** The newest result, and the card it was about, if any: shown with its thread, or over the page. */
export const newest = signal<{ readonly key?: string; readonly result: Result } | undefined>(undefined);

whenSignedOut(() => {
  newest.value = undefined;
});

const underWay = new Map<string, Promise<Result>>();

/** Says it, once: who asks for the same again while it is under way gets the same result (a double click is one). */
export function perform(request: ActionRequest): Promise<Result> {
  const same = JSON.stringify(request);
  const known = underWay.get(same);
  if (known !== undefined) return known;
  const result = send(request).finally(() => underWay.delete(same));
  underWay.set(same, result);
  return result;
}

async function send(request: ActionRequest): Promise<Result> {
  try {
    return await callApi<ActionOutcome>('POST', 'actions', request);
  } catch (error) {
    if (error instanceof ApiFailure)
      return { outcome: 'refused', code: String(error.status), says: error.message, problems: [] };
    return { outcome: 'unknown', says: t('act.unknown') };
  }
}
