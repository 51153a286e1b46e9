import { ALERT_KINDS } from '../../../contract/kind.ts';
import { label, t } from '../texts/texts.ts';
import { RADIUS_OF_WEIGHT, shapeOfCrossingPoint, shapeOfKind, strikeOut } from './kind-shape.ts';
import { impactOfWeight, kindLabel } from './say-mark.ts';

/** What shapes and rings mean; open when somebody wants to know. */
export function Legend() {
  return (
    <details class="map-legend panel">
      <summary>{t('map.legend')}</summary>
      <ul>
        {ALERT_KINDS.map((kind) => (
          <Line key={kind} says={kindLabel(kind)}>
            <path class={`map-shape map-${kind}`} d={shapeOfKind(kind, 6.5)} />
          </Line>
        ))}
      </ul>
      <ul>
        {([4, 3, 2, 1] as const).map((weight) => (
          <Line key={weight} says={t('map.impact', { impact: label('Impact', impactOfWeight(weight)!) })}>
            {weight > 1 && (
              <path
                class={`map-ring map-weight-${weight}`}
                d={shapeOfKind('border-incident', RADIUS_OF_WEIGHT[weight] * 0.8 + 2.5)}
              />
            )}
            <path
              class="map-shape map-border-incident"
              d={shapeOfKind('border-incident', RADIUS_OF_WEIGHT[weight] * 0.8)}
            />
          </Line>
        ))}
      </ul>
      <ul>
        <Line says={t('map.legend.exercise')}>
          <circle class="map-exercise-ground" r={9} />
          <circle class="map-exercise" r={9} />
        </Line>
        {(['tainted', 'disputed'] as const).map((trust) => (
          <Line key={trust} says={t(`trust.${trust}`)}>
            <path
              class={`map-shape map-border-incident map-${trust}`}
              d={shapeOfKind('border-incident', 8)}
            />
            <g class={`map-doubt map-doubt-${trust}`}>
              <text dy="0.36em">!</text>
            </g>
          </Line>
        ))}
        <Line says={t('map.legend.several')}>
          <circle class="map-several" r={10.5} />
          <circle class="map-share map-weight-4" r={9} pathLength={100} stroke-dasharray="30 70" />
          <circle
            class="map-share map-weight-2"
            r={9}
            pathLength={100}
            stroke-dasharray="70 30"
            stroke-dashoffset={-30}
          />
        </Line>
        <Line says={t('map.legend.takenBack')}>
          <path
            class="map-shape map-border-incident map-taken-back"
            d={strikeOut(shapeOfKind('border-incident', RADIUS_OF_WEIGHT[0]), RADIUS_OF_WEIGHT[0])}
          />
        </Line>
        <Line says={t('map.legend.closed')}>
          <path class="map-shape map-border-incident map-closed" d={shapeOfKind('border-incident', 6)} />
        </Line>
        <Line says={t('map.legend.fresh')}>
          <circle class="map-fresh" r={9} />
        </Line>
        <Line says={t('map.legend.linked')}>
          <path class="map-link" d="M-10 4Q0-8 10 4" />
        </Line>
      </ul>
      <ul>
        {(['land', 'air', 'sea'] as const).map((type) => (
          <Line key={type} says={t(`map.crossing.${type}`)}>
            <path class="map-crossing map-crossing-open" d={shapeOfCrossingPoint(type, 'open')} />
          </Line>
        ))}
        <Line says={t('map.crossing.closed')}>
          <path class="map-crossing map-crossing-closed" d={shapeOfCrossingPoint('land', 'closed')} />
        </Line>
      </ul>
    </details>
  );
}

function Line({ says, children }: { readonly says: string; readonly children: preact.ComponentChildren }) {
  return (
    <li>
      <svg class="map-legend-sign" viewBox="-14 -14 28 28" aria-hidden="true">
        {children}
      </svg>
      {says}
    </li>
  );
}
