import { batch } from '@preact/signals';
import { openThread } from '../state/view.ts';
import { levelOf, type MapMark, MOST_LEVEL } from './clusters.ts';
import { keepFocused, listedMark, pointedMark, surface, view } from './map-state.ts';
import { moveTo } from './move-view.ts';
import { boxAround, CLOSEST_PX_PER_KM, viewOfBox } from './view.ts';

/** Room around the places of a cluster that was opened. */
const OPENED_MARGIN_PX = 70;
/** Opened once, a cluster comes nearer by at least this factor. */
const LEAST_STEP = 1.7;

/** One card opens its thread; a cluster comes nearer; what lies at one place is listed. */
export function openMark(mark: MapMark): void {
  const size = surface.peek();
  const { tally, spots } = mark;
  batch(() => {
    keepFocused(mark.id);
    if (tally.count === 1) {
      openThread(tally.lead.key);
      return;
    }
    const here = view.peek();
    if (size === undefined || spots.length === 1 || !canComeNearer(here.pxPerKm)) {
      listedMark.value = mark;
      pointedMark.value = undefined;
      return;
    }
    const whole = viewOfBox(
      boxAround(spots.map(({ point }) => point)),
      size,
      CLOSEST_PX_PER_KM,
      OPENED_MARGIN_PX,
    );
    const nearest = Math.min(here.pxPerKm * LEAST_STEP, CLOSEST_PX_PER_KM);
    pointedMark.value = undefined;
    moveTo({ ...whole, pxPerKm: Math.max(whole.pxPerKm, nearest) });
  });
}

function canComeNearer(pxPerKm: number): boolean {
  return pxPerKm < CLOSEST_PX_PER_KM * 0.95 && levelOf(pxPerKm) < MOST_LEVEL;
}
