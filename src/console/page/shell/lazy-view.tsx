import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { Footnote } from '../feed/footnote.tsx';
import type { View } from '../state/address.ts';
import { t } from '../texts/texts.ts';

/** What is not seen at first is fetched when it is wanted. */
const LOAD: Readonly<Record<Exclude<View, 'region'>, () => Promise<ComponentType>>> = {
  health: async () => (await import('../health/health-view.tsx')).HealthView,
  trends: async () => (await import('../trends/trends-view.tsx')).TrendsView,
  releases: async () => (await import('../releases/releases-view.tsx')).ReleasesView,
};

const loaded = new Map<View, ComponentType>();

export function LazyView({ view }: { readonly view: Exclude<View, 'region'> }) {
  const state = useSignal<'loading' | 'failed' | View>('loading');
  useEffect(() => {
    state.value = loaded.has(view) ? view : 'loading';
    LOAD[view]().then(
      (component) => {
        loaded.set(view, component);
        state.value = view;
      },
      () => {
        state.value = 'failed';
      },
    );
  }, [view, state]);
  const Loaded = loaded.get(view);
  if (state.value === 'failed') return <p class="problem shell-empty">{t('shell.viewFailed')}</p>;
  if (Loaded === undefined) return <p class="quiet shell-empty">{t('shell.loading')}</p>;
  return (
    <div class="shell-view">
      <Loaded />
      <Footnote />
    </div>
  );
}
