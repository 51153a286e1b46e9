import { batch, signal } from '@preact/signals';
import type { ThreadDetail } from '../../wire/thread.ts';
import { ApiFailure, callApi } from '../state/session.ts';
import { followThread } from '../state/view.ts';
import { t } from '../texts/texts.ts';

/** The thread that is open: the old one is shown until the new one is there. */
export interface ShownThread {
  readonly key: string;
  readonly detail?: ThreadDetail;
  /** Why there is none, or none newer. */
  readonly failure?: { readonly isGone: boolean; readonly says: string };
}

export const shownThread = signal<ShownThread | undefined>(undefined);

let newestLoad = 0;

/** Loads the thread of a card; an answer that comes after that to a later question is dropped. */
export async function loadThread(key: string): Promise<void> {
  newestLoad += 1;
  const mine = newestLoad;
  const before = shownThread.peek();
  if (before?.key !== key) shownThread.value = { key };
  const loaded = await ask(key);
  if (mine !== newestLoad) return;
  const old = shownThread.peek();
  const detail = loaded.detail ?? (loaded.failure?.isGone || old?.key !== key ? undefined : old.detail);
  const shownKey = detail?.card.key ?? key;
  batch(() => {
    shownThread.value = { ...loaded, key: shownKey, ...(detail && { detail }) };
    if (shownKey !== key) followThread(key, shownKey);
  });
}

/** Nothing of what was shown stays. */
export function forgetThread(): void {
  newestLoad += 1;
  shownThread.value = undefined;
}

async function ask(key: string): Promise<ShownThread> {
  try {
    return { key, detail: await callApi<ThreadDetail>('GET', `threads/${encodeURIComponent(key)}`) };
  } catch (error) {
    const isGone = error instanceof ApiFailure && error.status === 404;
    const says = isGone
      ? t('thread.gone')
      : error instanceof ApiFailure
        ? error.message
        : t('thread.notLoaded');
    return { key, failure: { isGone, says } };
  }
}
