import { useEffect, useRef } from 'preact/hooks';
import { KOSOVO_FOOTNOTE } from '../../../contract/names.ts';
import { visibleCards } from '../state/filters.ts';
import { isComplete } from '../state/live.ts';
import { t } from '../texts/texts.ts';
import { Controls } from './controls.tsx';
import { CrossingPoints } from './crossing-points.tsx';
import { focusMark } from './focus-mark.ts';
import { followGestures } from './gestures.ts';
import { HoverCard } from './hover-card.tsx';
import { CountryCodes, Land } from './land.tsx';
import { Legend } from './legend.tsx';
import { Lists } from './lists.tsx';
import { drawnAt, followCards, level, pointedMark, rovingMark, surface, view } from './map-state.ts';
import { ClusterDoubt, Mark } from './mark.tsx';
import { followSelection, moveTo, panBy, zoomBy } from './move-view.ts';
import { isStep, markAfter } from './neighbours.ts';
import { openMark } from './open-mark.ts';
import { Routes } from './routes-layer.tsx';
import './map.css';
import './marks.css';
import './cards.css';
import './controls.css';

/** Where it happened: the region with all that the filters let through, and what hangs together. */
export function RegionMap() {
  useEffect(followCards, []);
  useEffect(followSelection, []);
  return (
    <section class="map" aria-label={t('map.title')}>
      <div class="map-stage">
        <Drawing />
        <HoverCard />
        {isComplete.value && visibleCards.value.length === 0 && (
          <p class="map-empty panel">{t('map.empty')}</p>
        )}
        <Controls />
        <Legend />
        <Lists />
      </div>
      <p class="map-footnote">{KOSOVO_FOOTNOTE}</p>
    </section>
  );
}

function Drawing() {
  const svg = useRef<SVGSVGElement>(null);
  useEffect(() => {
    const element = svg.current;
    if (element === null) return undefined;
    const measure = new ResizeObserver(([entry]) => {
      const { width, height } = entry!.contentRect;
      if (width > 0 && height > 0) surface.value = { width, height };
    });
    measure.observe(element);
    const end = followGestures(element);
    return () => {
      end();
      measure.disconnect();
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG is no fieldset
    <svg
      ref={svg}
      class="map-svg"
      role="group"
      aria-label={t('map.drawing')}
      aria-describedby="map-keys"
      tabindex={0}
      onKeyDown={onMapKey}
    >
      <desc id="map-keys">{t('map.keys')}</desc>
      <Hatchings />
      {surface.value !== undefined && <Moved />}
    </svg>
  );
}

/** All that is on the map, in pixels from its middle. */
function Moved() {
  const { width, height } = surface.value!;
  const { x, y, pxPerKm } = view.value;
  return (
    <g transform={`translate(${width / 2 - x * pxPerKm} ${height / 2 - y * pxPerKm})`}>
      <Land />
      <CountryCodes />
      <CrossingPoints />
      <Routes />
      <Marks />
    </g>
  );
}

/** What is in earnest over exercises, and the most pressing over all; Tab comes to that one first. */
function Marks() {
  const places = drawnAt.value;
  const placed = level.value.marks
    .toReversed()
    .sort((a, b) => Number(b.isExercise) - Number(a.isExercise))
    .map((mark) => {
      const [x, y] = places.get(mark.id)!;
      return { mark, x: round(x), y: round(y) };
    });
  const doubtful = placed.filter(({ mark: { tally } }) => tally.count > 1 && tally.doubtful > 0);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys go from mark to mark
    <g onKeyDown={onMarkKey}>
      {placed.map(({ mark, x, y }) => (
        <Mark key={mark.id} mark={mark} x={x} y={y} />
      ))}
      {doubtful.map(({ mark, x, y }) => (
        <ClusterDoubt key={`doubt ${mark.id}`} mark={mark} x={x} y={y} />
      ))}
    </g>
  );
}

/** For what is suspect or disputed: told without colour too. */
function Hatchings() {
  return (
    <defs>
      {(['tainted', 'disputed'] as const).map((trust) => (
        <pattern
          key={trust}
          id={`map-hatching-${trust}`}
          class={`map-hatching map-hatching-${trust}`}
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="4" height="4" />
          <path d="M1 0v4" />
        </pattern>
      ))}
    </defs>
  );
}

const PAN_PX = 80;
const ZOOM = 1.6;

function onMapKey(event: KeyboardEvent): void {
  const moves: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => panBy(-PAN_PX, 0),
    ArrowRight: () => panBy(PAN_PX, 0),
    ArrowUp: () => panBy(0, -PAN_PX),
    ArrowDown: () => panBy(0, PAN_PX),
    '+': () => zoomBy(ZOOM),
    '=': () => zoomBy(ZOOM),
    '-': () => zoomBy(1 / ZOOM),
    '0': () => moveTo(undefined),
  };
  const move = moves[event.key];
  if (move === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  move();
}

function onMarkKey(event: KeyboardEvent): void {
  const { marks } = level.peek();
  const id = rovingMark.peek();
  const mark = marks.find((candidate) => candidate.id === id);
  if (event.key === 'Escape' && pointedMark.peek() !== undefined) pointedMark.value = undefined;
  else if (event.key === 'Enter' || event.key === ' ') {
    if (mark !== undefined) openMark(mark);
  } else if (isStep(event.key)) {
    const next = markAfter(marks, id, event.key);
    if (next !== undefined) focusMark(next.id);
  } else return;
  event.preventDefault();
  event.stopPropagation();
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
