import { t } from '../texts/texts.ts';
import { isHome } from './map-state.ts';
import { moveTo, zoomBy } from './move-view.ts';

const ZOOM = 1.8;

export function Controls() {
  return (
    <div class="map-controls">
      <button
        type="button"
        class="map-round"
        title={t('map.nearer')}
        aria-label={t('map.nearer')}
        onClick={() => zoomBy(ZOOM)}
      >
        <Icon d="M8 3v10M3 8h10" />
      </button>
      <button
        type="button"
        class="map-round"
        title={t('map.farther')}
        aria-label={t('map.farther')}
        onClick={() => zoomBy(1 / ZOOM)}
      >
        <Icon d="M3 8h10" />
      </button>
      <button
        type="button"
        class="map-round"
        title={t('map.whole')}
        aria-label={t('map.whole')}
        disabled={isHome.value}
        onClick={() => moveTo(undefined)}
      >
        <Icon d="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3" />
      </button>
    </div>
  );
}

function Icon({ d }: { readonly d: string }) {
  return (
    <svg class="map-control-icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={d} />
    </svg>
  );
}
