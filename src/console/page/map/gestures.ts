import { pointedMark } from './map-state.ts';
import { dragBy, zoomNow } from './move-view.ts';
import type { MapPoint } from './projection.ts';

/** A finger that moves less than this has only tapped. */
const SLACK_PX = 4;
/** A step of a wheel, and of a line in it. */
const WHEEL_SCALE = 0.0022;
const LINE_PX = 16;

/** Drag, pinch and wheel on the drawing. Returns how to end it. */
export function followGestures(target: SVGSVGElement): () => void {
  const pointers = new Map<number, MapPoint>();
  let start: MapPoint | undefined;
  let isDragging = false;

  const at = (event: PointerEvent | WheelEvent): MapPoint => {
    const { left, top } = target.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };
  const onDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    pointers.set(event.pointerId, at(event));
    start = at(event);
    isDragging = pointers.size > 1;
  };
  const onMove = (event: PointerEvent) => {
    const before = pointers.get(event.pointerId);
    if (before === undefined) return;
    const now = at(event);
    if (!isDragging && start !== undefined && distance(now, start) < SLACK_PX) return;
    if (!isDragging) {
      isDragging = true;
      // Only now: a captured pointer's click would no more reach the mark under it.
      target.setPointerCapture(event.pointerId);
      pointedMark.value = undefined;
    }
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    pointers.set(event.pointerId, now);
    if (other === undefined) {
      dragBy(now[0] - before[0], now[1] - before[1]);
      return;
    }
    const [was, is] = [middle(before, other), middle(now, other)];
    dragBy(is[0] - was[0], is[1] - was[1]);
    zoomNow(distance(now, other) / Math.max(distance(before, other), 1), is);
  };
  const onUp = (event: PointerEvent) => {
    pointers.delete(event.pointerId);
    start = undefined;
  };
  /** The click at the end of a drag opens nothing. */
  const onClick = (event: MouseEvent) => {
    if (isDragging) event.stopPropagation();
    isDragging = false;
  };
  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    const px = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * LINE_PX : event.deltaY;
    // Pinching on a touchpad comes as a wheel with Ctrl, in small steps.
    zoomNow(Math.exp(-px * WHEEL_SCALE * (event.ctrlKey ? 4 : 1)), at(event));
  };

  const end = new AbortController();
  const { signal } = end;
  target.addEventListener('pointerdown', onDown, { signal });
  target.addEventListener('pointermove', onMove, { signal });
  target.addEventListener('pointerup', onUp, { signal });
  target.addEventListener('pointercancel', onUp, { signal });
  target.addEventListener('click', onClick, { signal, capture: true });
  target.addEventListener('wheel', onWheel, { signal, passive: false });
  return () => end.abort();
}

function distance([x1, y1]: MapPoint, [x2, y2]: MapPoint): number {
  return Math.hypot(x1 - x2, y1 - y2);
}

function middle([x1, y1]: MapPoint, [x2, y2]: MapPoint): MapPoint {
  return [(x1 + x2) / 2, (y1 + y2) / 2];
}
