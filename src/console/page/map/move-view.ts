import { effect, untracked } from '@preact/signals';
import { selectedKey } from '../state/selection.ts';
import { placed, setView, surface, view } from './map-state.ts';
import type { MapPoint } from './projection.ts';
import { blendViews, keepInside, type MapView, panView, pixelOf, viewOfHome, zoomView } from './view.ts';

const MOVE_MS = 260;

let frame = 0;

/** Goes there in a moment, or at once when the person wants no motion. Undefined: back to the whole region. */
export function moveTo(goal: MapView | undefined): void {
  cancelAnimationFrame(frame);
  const size = surface.peek();
  if (size === undefined) return;
  const from = view.peek();
  const to = goal === undefined ? viewOfHome(size) : keepInside(goal, size);
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    setView(goal && to);
    return;
  }
  const startMs = performance.now();
  const step = (atMs: number) => {
    const share = Math.min(Math.max((atMs - startMs) / MOVE_MS, 0), 1);
    if (share === 1) {
      setView(goal && to);
      return;
    }
    setView(keepInside(blendViews(from, to, 1 - (1 - share) ** 3), size));
    frame = requestAnimationFrame(step);
  };
  frame = requestAnimationFrame(step);
}

/** Nearer or farther at once, about a pixel of the surface: for wheels and fingers. */
export function zoomNow(factor: number, at: MapPoint): void {
  const size = surface.peek();
  if (size === undefined) return;
  cancelAnimationFrame(frame);
  setView(zoomView(view.peek(), size, factor, at));
}

export function zoomBy(factor: number): void {
  const size = surface.peek();
  if (size !== undefined) moveTo(zoomView(view.peek(), size, factor));
}

/** With the pointer: what is under it goes along. */
export function dragBy(dx: number, dy: number): void {
  const size = surface.peek();
  if (size === undefined) return;
  cancelAnimationFrame(frame);
  setView(panView(view.peek(), size, -dx, -dy));
}

export function panBy(dx: number, dy: number): void {
  const size = surface.peek();
  if (size !== undefined) moveTo(panView(view.peek(), size, dx, dy));
}

/** Brings the place of a card that was opened elsewhere into sight. Returns how to end it. */
export function followSelection(): () => void {
  return effect(() => {
    const key = selectedKey.value;
    const spot = key === undefined ? undefined : placed.peek().spotOf.get(key);
    if (spot !== undefined) untracked(() => showPoint(spot.point));
  });
}

const EDGE_PX = 40;

/** What is focused must be seen. */
export function showPoint(point: MapPoint): void {
  const size = surface.peek();
  if (size === undefined) return;
  const [x, y] = pixelOf(point, view.peek(), size);
  const isSeen = x > EDGE_PX && y > EDGE_PX && x < size.width - EDGE_PX && y < size.height - EDGE_PX;
  if (!isSeen) moveTo({ ...view.peek(), x: point[0], y: point[1] });
}
