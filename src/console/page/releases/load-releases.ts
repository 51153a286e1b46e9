import { signal } from '@preact/signals';
import type { WaitingRelease } from '../../wire/action.ts';
import { ApiFailure, callApi } from '../state/session.ts';
import { t } from '../texts/texts.ts';

/** What waits, as it was last told; absent: not known yet. */
export const waitingReleases = signal<{
  readonly releases?: readonly WaitingRelease[];
  readonly failure?: string;
}>({});

export async function loadReleases(): Promise<void> {
  try {
    waitingReleases.value = { releases: await callApi<WaitingRelease[]>('GET', 'releases') };
  } catch (error) {
    const failure = error instanceof ApiFailure ? error.message : t('releases.notLoaded');
    waitingReleases.value = { ...waitingReleases.peek(), failure };
  }
}

/** Nothing of what was shown stays. */
export function forgetReleases(): void {
  waitingReleases.value = {};
}
