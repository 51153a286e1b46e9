import { batch } from '@preact/signals';
import { hoveredKey } from '../state/selection.ts';
import { formatNumber } from '../texts/texts.ts';
import type { MapMark } from './clusters.ts';
import { isFresh, opacityOfAge } from './fade.ts';
import { shapeOfKind, strikeOut } from './kind-shape.ts';
import { hoveredMark, keepFocused, minuteMs, pointedMark, rovingMark, selectedMark } from './map-state.ts';
import { showPoint } from './move-view.ts';
import { openMark } from './open-mark.ts';
import { sayMark } from './say-mark.ts';
import { radiusOf } from './spread.ts';
import { type Tally, type Weight, weightOf } from './tally.ts';

/** WCAG 2.2: what is to be hit is at least 24 pixels wide. */
const LEAST_TARGET_PX = 13;

interface MarkProps {
  readonly mark: MapMark;
  /** Pixels from the middle of the map. */
  readonly x: number;
  readonly y: number;
}

/** A card, or several in one: what the pointer and the keys can reach. */
export function Mark({ mark, x, y }: MarkProps) {
  const { id, tally } = mark;
  const ageMs = minuteMs.value - tally.newestMs;
  const radius = radiusOf(tally);
  const isSelected = selectedMark.value === id;
  const isPointed = hoveredMark.value === id || pointedMark.value?.id === id;
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button
    <g
      role="button"
      tabindex={rovingMark.value === id ? 0 : -1}
      class="map-mark"
      data-mark={id}
      data-selected={isSelected || undefined}
      data-pointed={isPointed || undefined}
      aria-label={sayMark(mark, minuteMs.value)}
      transform={`translate(${x} ${y})`}
      onClick={() => openMark(mark)}
      onPointerEnter={(event) => {
        if (event.pointerType !== 'touch') pointAt(mark, 'pointer');
      }}
      onPointerLeave={() => {
        if (pointedMark.peek()?.by === 'pointer') pointAt(undefined);
      }}
      onFocus={(event) => {
        keepFocused(id);
        // By keys: it is shown, wherever the view is.
        if (!event.currentTarget.matches(':focus-visible')) return;
        showPoint(mark.point);
        pointAt(mark, 'focus');
      }}
      onBlur={() => pointAt(undefined)}
    >
      <circle class="map-target" r={Math.max(radius + 5, LEAST_TARGET_PX)} />
      {isFresh(ageMs) && <circle class="map-fresh" r={radius + 5} />}
      {tally.count > 1 ? (
        <circle class="map-several" r={radius} />
      ) : (
        <path class="map-backing" d={shapeOfKind(tally.lead.kind, radius + 2.5)} />
      )}
      {mark.isExercise && <ExerciseRing radius={exerciseRadius(tally, radius)} />}
      <g opacity={isSelected || isPointed ? 1 : opacityOfAge(ageMs)}>
        {tally.count === 1 ? (
          <Single tally={tally} radius={radius} />
        ) : (
          <Several tally={tally} radius={radius} />
        )}
      </g>
      {tally.count === 1 && tally.doubtful > 0 && <Doubt isDisputed={tally.disputed > 0} />}
    </g>
  );
}

/** The feed shows the same card as pointed at. */
function pointAt(mark: MapMark | undefined, by: 'pointer' | 'focus' = 'pointer'): void {
  batch(() => {
    pointedMark.value = mark && { id: mark.id, by };
    hoveredKey.value = mark?.tally.count === 1 ? mark.tally.lead.key : undefined;
  });
}

function Single({ tally, radius }: { readonly tally: Readonly<Tally>; readonly radius: number }) {
  const { kind, standing, trust } = tally.lead;
  const weight = weightOf(tally.lead);
  return (
    <>
      {weight > 1 && <path class={`map-ring map-weight-${weight}`} d={shapeOfKind(kind, radius + 2.5)} />}
      <path
        class={`map-shape map-${kind} map-${standing} map-${trust}`}
        d={
          standing === 'taken-back' ? strikeOut(shapeOfKind(kind, radius), radius) : shapeOfKind(kind, radius)
        }
      />
    </>
  );
}

function Several({ tally, radius }: { readonly tally: Readonly<Tally>; readonly radius: number }) {
  return (
    <>
      {sharesOf(tally).map(({ weight, from, share }) => (
        <circle
          key={weight}
          class={`map-share map-weight-${weight}`}
          r={radius - 2}
          pathLength={100}
          stroke-dasharray={`${share} ${100 - share}`}
          stroke-dashoffset={-from}
        />
      ))}
      <text class="map-count" dy="0.35em">
        {formatNumber(tally.count)}
      </text>
    </>
  );
}

/** Outside of the ring of a single mark's impact, and close around a cluster. */
function exerciseRadius(tally: Readonly<Tally>, radius: number): number {
  if (tally.count > 1) return radius + 2.5;
  return radius + (tally.worst > 2 ? 7 : 5);
}

/** Never to be taken for something in earnest: a broken ring of two colours around it. */
function ExerciseRing({ radius }: { readonly radius: number }) {
  return (
    <>
      <circle class="map-exercise-ground" r={radius} />
      <circle class="map-exercise" r={radius} />
    </>
  );
}

/** At the edge of a cluster with something suspect or disputed in it: over all marks, so that none hides it. */
export function ClusterDoubt({ mark: { tally }, x, y }: MarkProps) {
  const away = radiusOf(tally) * 0.75;
  return (
    <g transform={`translate(${round(x + away)} ${round(y - away)})`}>
      <Doubt isDisputed={tally.disputed > 0} isOnGround />
    </g>
  );
}

function Doubt({
  isDisputed,
  isOnGround = false,
}: {
  readonly isDisputed: boolean;
  readonly isOnGround?: boolean;
}) {
  return (
    <g class={isDisputed ? 'map-doubt map-doubt-disputed' : 'map-doubt'}>
      {isOnGround && <circle r={7} />}
      <text dy="0.36em">!</text>
    </g>
  );
}

/** Hundredths of the ring, the worst first, from the top on. */
function sharesOf(tally: Readonly<Tally>): { weight: Weight; from: number; share: number }[] {
  let from = 0;
  return ([4, 3, 2, 1, 0] as const).flatMap((weight) => {
    const share = round((tally.byWeight[weight] / tally.count) * 100);
    const part = { weight, from, share };
    from += share;
    return share === 0 ? [] : [part];
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
