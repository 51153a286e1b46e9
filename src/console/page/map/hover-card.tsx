import { crossingPointName } from '../../../contract/names.ts';
import { Impact } from '../feed/impact.tsx';
import { nameParticipants } from '../state/names.ts';
import { formatNumber, t } from '../texts/texts.ts';
import { CardLines } from './card-lines.tsx';
import type { MapMark } from './clusters.ts';
import { pointedCrossing, sayCrossing } from './crossing-points.tsx';
import { level, listedMark, minuteMs, pointedMark, surface, view } from './map-state.ts';
import { projectPlace } from './projection.ts';
import { impactOfWeight, sayAgo } from './say-mark.ts';
import { pixelOf } from './view.ts';

/** Above this part of the surface a card hangs below its mark, else it stands above it. */
const TURNS_AT = 0.42;

/** What the pointer or the focus is on. For who listens, the mark itself says the same. */
export function HoverCard() {
  const size = surface.value;
  const mark = level.value.marks.find(({ id }) => id === pointedMark.value?.id);
  const crossing = pointedCrossing.value;
  if (
    size === undefined ||
    listedMark.value !== undefined ||
    (mark === undefined && crossing === undefined)
  ) {
    return null;
  }
  const point = mark?.point ?? projectPlace(crossing!.longitude, crossing!.latitude);
  const [x, y] = pixelOf(point, view.value, size);
  return (
    <div
      class="map-card panel"
      aria-hidden="true"
      data-below={y < size.height * TURNS_AT || undefined}
      data-side={x < 150 ? 'right' : x > size.width - 150 ? 'left' : undefined}
      style={{ left: `${x}px`, top: `${y}px` }}
    >
      {mark === undefined ? (
        <>
          <span class="map-card-what">{crossingPointName(crossing!)}</span>
          <span class="quiet">{sayCrossing(crossing!)}</span>
        </>
      ) : mark.tally.count === 1 ? (
        <CardLines card={mark.tally.lead} />
      ) : (
        <Several mark={mark} />
      )}
    </div>
  );
}

function Several({ mark: { tally, isExercise } }: { readonly mark: MapMark }) {
  const impact = impactOfWeight(tally.worst);
  return (
    <>
      {isExercise && <span class="map-card-band exercise-band">{t('map.exercises')}</span>}
      <span class="map-card-what">{t('map.several', { count: formatNumber(tally.count) })}</span>
      <span class="quiet">{t('map.newest', { ago: sayAgo(tally.newestMs, minuteMs.value) })}</span>
      <ul class="map-card-weights">
        {([4, 3, 2, 1] as const).map((weight) =>
          tally.byWeight[weight] === 0 ? null : (
            <li key={weight}>
              <Impact code={impactOfWeight(weight)!} /> {formatNumber(tally.byWeight[weight])}
            </li>
          ),
        )}
      </ul>
      {impact !== undefined && (
        <span class="map-card-where">
          {nameParticipants(tally.lead.headline)}, {tally.lead.place.name}
        </span>
      )}
      {tally.doubtful > 0 && (
        <span class={`map-card-doubt map-card-${tally.disputed > 0 ? 'disputed' : 'tainted'}`}>
          ! {t('map.doubtful', { count: formatNumber(tally.doubtful) })}
        </span>
      )}
    </>
  );
}
