import type { AlertKind } from '../../../contract/kind.ts';
import { hoveredKey, selectedKey } from '../state/selection.ts';
import type { MapMark } from './clusters.ts';
import { drawnAt, hoveredMark, level, lines, placed, pointedMark, selectedMark, view } from './map-state.ts';
import type { MapPoint } from './projection.ts';
import { curveBetween, headingAtEnd, wayOfRoute } from './routes.ts';

/** What is linked, as quiet curves; of the card in question also the way it says it leads. */
export function Routes() {
  const { pxPerKm } = view.value;
  const at = ([x, y]: MapPoint): MapPoint => [x * pxPerKm, y * pxPerKm];
  const drawn = (mark: MapMark) => drawnAt.value.get(mark.id) ?? at(mark.point);
  const isAsked = ({ id }: MapMark) =>
    id === hoveredMark.value || id === selectedMark.value || id === pointedMark.value?.id;
  return (
    <g class="map-routes" aria-hidden>
      {lines.value.map(({ id, from, to, count }) => (
        <path
          key={id}
          class="map-link"
          data-asked={isAsked(from) || isAsked(to) || undefined}
          d={curveBetween(drawn(from), drawn(to))}
          stroke-width={Math.min(1.25 + Math.log2(count), 4)}
        />
      ))}
      {askedWay().map(({ kind, from, to }) => {
        const [start, end] = [at(from), at(to)];
        return (
          <g key={`${from} ${to}`} class={`map-${kind}`}>
            <path class="map-way" d={curveBetween(start, end)} />
            <path
              class="map-way-tip"
              d="M0 0-9-4.5-6.5 0-9 4.5z"
              transform={`translate(${end[0]} ${end[1]}) rotate(${headingAtEnd(start, end)})`}
            />
          </g>
        );
      })}
    </g>
  );
}

interface Leg {
  readonly kind: AlertKind;
  readonly from: MapPoint;
  readonly to: MapPoint;
}

/** Of the way of the card under the pointer, else of the open one. */
function askedWay(): Leg[] {
  const pointed = level.value.marks.find(({ id }) => id === pointedMark.value?.id);
  const pointedKey = pointed?.tally.count === 1 ? pointed.tally.lead.key : undefined;
  const key = pointedKey ?? hoveredKey.value ?? selectedKey.value;
  const spot = key === undefined ? undefined : placed.value.spotOf.get(key);
  const card = spot?.cards.find((candidate) => candidate.key === key);
  if (spot === undefined || card === undefined) return [];
  const way = wayOfRoute(card.route, spot.point);
  return way.slice(1).map((to, index) => ({ kind: card.kind, from: way[index]!, to }));
}
