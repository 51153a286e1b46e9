import { computed, signal } from '@preact/signals';
import { type CrossingPoint, listCrossingPoints } from '../../../contract/crossing-points.ts';
import { crossingPointName } from '../../../contract/names.ts';
import { t } from '../texts/texts.ts';
import { shapeOfCrossingPoint } from './kind-shape.ts';
import { level, surface, view } from './map-state.ts';
import { showPoint } from './move-view.ts';
import { isStep, markAfter } from './neighbours.ts';
import { projectPlace } from './projection.ts';
import { radiusOf } from './spread.ts';
import { boxOfView, isInBox } from './view.ts';

/** From here on there is room for their names. */
const NAMED_FROM_PX_PER_KM = 3.2;

const POINTS = listCrossingPoints().map((of) => ({
  id: of.id,
  of,
  point: projectPlace(of.longitude, of.latitude),
  shape: shapeOfCrossingPoint(of.type, of.status),
}));

/** The one under the pointer or the focus: its name is shown. */
export const pointedCrossing = signal<CrossingPoint | undefined>(undefined);
const focusedId = signal(POINTS[0]?.id);
const isNamed = computed(() => view.value.pxPerKm >= NAMED_FROM_PX_PER_KM);

/** Every crossing point of the list as a small quiet mark, below those of what happened. */
export function CrossingPoints() {
  const { pxPerKm } = view.value;
  const size = surface.value;
  if (size === undefined) return null;
  const seen = boxOfView(view.value, size, 20);
  const shown = POINTS.filter(({ point }) => isInBox(point, seen));
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no fieldset
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: the keys are for what is in it
    <g class="map-crossings" role="group" aria-label={t('map.crossingPoints')} onKeyDown={onKeyDown}>
      {shown.map(({ id, of, point: [x, y], shape }) => (
        // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: it has a name, and does nothing
        <path
          key={id}
          role="img"
          class={`map-crossing map-crossing-${of.status}`}
          d={shape}
          transform={`translate(${round(x * pxPerKm)} ${round(y * pxPerKm)})`}
          tabindex={focusedId.value === id ? 0 : -1}
          data-crossing={id}
          aria-label={`${crossingPointName(of)}, ${sayCrossing(of)}`}
          onPointerEnter={() => {
            pointedCrossing.value = of;
          }}
          onPointerLeave={() => {
            pointedCrossing.value = undefined;
          }}
          onFocus={(event) => {
            focusedId.value = id;
            if (event.currentTarget.matches(':focus-visible')) pointedCrossing.value = of;
          }}
          onBlur={() => {
            pointedCrossing.value = undefined;
          }}
        />
      ))}
      {isNamed.value &&
        shown.map(({ id, of, point: [x, y] }) => (
          <text
            key={`name ${id}`}
            class="map-crossing-name"
            x={round(x * pxPerKm + besideMark(id))}
            y={round(y * pxPerKm)}
            dy="0.35em"
            aria-hidden
          >
            {crossingPointName(of)}
          </text>
        ))}
    </g>
  );
}

/** A name stands clear of the mark at its place. */
function besideMark(id: string): number {
  const { markOf } = level.value;
  const marks = [markOf.get(id), markOf.get(`${id} exercise`)];
  return 8 + Math.max(0, ...marks.map((mark) => (mark === undefined ? 0 : radiusOf(mark.tally))));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** `land, open` */
export function sayCrossing({ type, status }: CrossingPoint): string {
  return `${t(`map.crossing.${type}`)}, ${t(`map.crossing.${status}`)}`;
}

function onKeyDown(event: KeyboardEvent): void {
  if (!isStep(event.key)) return;
  event.preventDefault();
  event.stopPropagation();
  const next = markAfter(POINTS, focusedId.peek(), event.key);
  if (next === undefined) return;
  focusedId.value = next.id;
  showPoint(next.point);
  const list = event.currentTarget as Element;
  // Drawn with the next frame when it was out of sight.
  setTimeout(() => list.querySelector<SVGElement>(`[data-crossing="${next.id}"]`)?.focus(), 20);
}
