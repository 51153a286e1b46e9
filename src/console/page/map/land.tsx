import { borders, land, six } from 'virtual:region-land';
import { computed } from '@preact/signals';
import { countrySpot, LABELLED_COUNTRIES, SIX } from './country-spots.ts';
import { view } from './map-state.ts';
import { projectPlace } from './projection.ts';

/** The paths are in tenths of a kilometre. */
const scale = computed(() => `scale(${view.value.pxPerKm / 10})`);

const CODES = LABELLED_COUNTRIES.flatMap((code) => {
  const spot = countrySpot(code);
  return spot === undefined ? [] : [{ code, point: projectPlace(spot.longitude, spot.latitude) }];
});

/** What is known only by its country stands at the same spot: its code keeps clear of it. */
const BESIDE_PX = 26;

/** K9: one line for all borders, codes for all countries, and no more is said about any of them. */
export function Land() {
  return (
    <g class="map-ground" transform={scale} aria-hidden>
      <path class="map-land" d={land} />
      <path class="map-six" d={six} />
      <path class="map-borders" d={borders} />
    </g>
  );
}

export function CountryCodes() {
  const { pxPerKm } = view.value;
  return (
    <g class="map-codes" aria-hidden>
      {CODES.map(({ code, point: [x, y] }) => (
        <text
          key={code}
          class={SIX.includes(code) ? 'map-code-six' : 'map-code'}
          x={x * pxPerKm}
          y={y * pxPerKm - BESIDE_PX}
          dy="0.35em"
        >
          {code === 'XK' ? 'XK*' : code}
        </text>
      ))}
    </g>
  );
}
