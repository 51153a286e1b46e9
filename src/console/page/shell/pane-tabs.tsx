import { pane, view } from '../state/view.ts';
import { t } from '../texts/texts.ts';

const PANES = ['feed', 'map', 'thread'] as const;

/** On a narrow screen one column at a time, and where the thumb is what changes it. */
export function PaneTabs() {
  if (view.value !== 'region') return null;
  return (
    <nav class="shell-tabs" aria-label={t('shell.columns')}>
      {PANES.map((one) => (
        <button
          key={one}
          type="button"
          aria-current={pane.value === one ? 'true' : undefined}
          onClick={() => {
            pane.value = one;
          }}
        >
          {t(`pane.${one}`)}
        </button>
      ))}
    </nav>
  );
}
