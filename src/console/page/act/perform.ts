import { signal } from '@preact/signals';
import type { ActionOutcome, ActionRequest } from '../../wire/action.ts';
import { ApiFailure, callApi, whenSignedOut } from '../state/session.ts';
import { t } from '../texts/texts.ts';

/** What became of something that was to be said; `unknown`: no answer came, so it may have been said. */
export type Result = ActionOutcome | { readonly outcome: 'unknown'; readonly says: string };

/** The newest result, and the card it was about, if any: shown with its thread, or over the page. */
export const newest = signal<{ readonly key?: string; readonly result: Result } | undefined>(undefined);

const underWay = new Map<string, Promise<Result>>();
/** Of what no answer came to: the key under which it was asked. */
const unanswered = new Map<string, string>();

whenSignedOut(() => {
  newest.value = undefined;
  unanswered.clear();
});

/** Says it, once: who asks for the same again while it is under way gets the same result (a double click is one). */
export function perform(request: ActionRequest): Promise<Result> {
  const same = JSON.stringify(request);
  const known = underWay.get(same);
  if (known !== undefined) return known;
  const result = sendOnce(request, same).finally(() => underWay.delete(same));
  underWay.set(same, result);
  return result;
}

/** Who asks for the same again, since no answer came, asks under the same key, and is told what came of the first. */
async function sendOnce(request: ActionRequest, same: string): Promise<Result> {
  const key = unanswered.get(same) ?? crypto.randomUUID();
  const result = await send(request, key);
  // A passphrase is not kept; a release is once only by itself.
  if (result.outcome === 'unknown' && request.do !== 'release') unanswered.set(same, key);
  else unanswered.delete(same);
  return result;
}

async function send(request: ActionRequest, key: string): Promise<Result> {
  try {
    return await callApi<ActionOutcome>('POST', 'actions', request, { 'idempotency-key': `"${key}"` });
  } catch (error) {
    if (error instanceof ApiFailure)
      return { outcome: 'refused', code: String(error.status), says: error.message, problems: [] };
    return { outcome: 'unknown', says: t('act.unknown') };
  }
}
