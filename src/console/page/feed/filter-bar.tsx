import { useSignal } from '@preact/signals';
import { ALERT_KINDS, kindCodeOf } from '../../../contract/kind.ts';
import { changeFilters, clearFilters, filterCount, filters } from '../state/filters.ts';
import { label, t } from '../texts/texts.ts';
import './filter-bar.css';
import { FilterPanel } from './filter-panel.tsx';
import { KindMark } from './kind-mark.tsx';

/** What is asked for most often, at hand; the rest behind one button. */
export function FilterBar() {
  const isOpen = useSignal(false);
  const { kinds, isUnacknowledged } = filters.value;
  return (
    <div class="filter">
      <div class="filter-bar">
        {ALERT_KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            class="filter-chip"
            aria-pressed={kinds.includes(kind)}
            onClick={() => changeFilters({ kinds: toggled(kinds, kind, ALERT_KINDS) })}
          >
            <KindMark kind={kind} />
            {label('Kind', kindCodeOf(kind))}
          </button>
        ))}
        <button
          type="button"
          class="filter-chip"
          aria-pressed={isUnacknowledged}
          onClick={() => changeFilters({ isUnacknowledged: !isUnacknowledged })}
        >
          {t('filter.unacknowledged')}
        </button>
        <button
          type="button"
          class="filter-chip"
          aria-expanded={isOpen.value}
          aria-controls="filter-panel"
          onClick={() => {
            isOpen.value = !isOpen.value;
          }}
        >
          <svg class="filter-sign" viewBox="0 0 12 12" aria-hidden="true">
            <path d="M1 3h10M3 6h6M5 9h2" />
          </svg>
          {t('filter.more')}
        </button>
        {filterCount.value > 0 && (
          <button type="button" class="filter-clear" onClick={clearFilters}>
            {t('filter.clear', { count: filterCount.value })}
          </button>
        )}
      </div>
      <div id="filter-panel" hidden={!isOpen.value}>
        {isOpen.value && <FilterPanel />}
      </div>
    </div>
  );
}

/** With `one` in, or out; all of them ask for nothing, and so does none. */
export function toggled<T>(wanted: readonly T[], one: T, all: readonly T[]): readonly T[] {
  const next = all.filter((other) => (other === one ? !wanted.includes(other) : wanted.includes(other)));
  return next.length === all.length ? [] : next;
}
