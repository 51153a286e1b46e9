import { readClockMs } from './live.ts';
import { noteAway, noteBack } from './news.ts';
import { callApi } from './session.ts';

/** Who moves nothing for so long looks at something else. */
const AWAY_AFTER_MS = 120_000;
/** What a person does on the page alone tells the server nothing; so often it is told that somebody is there. */
const TELL_EVERY_MS = 60_000;

/** Watches whether somebody looks at the page. Returns how to end that. */
export function watchPresence(): () => void {
  let movedAtMs = performance.now();
  let movedWhen = readClockMs();
  let toldAtMs = performance.now();
  const move = () => {
    movedAtMs = performance.now();
    movedWhen = readClockMs();
    noteBack();
    if (movedAtMs - toldAtMs < TELL_EVERY_MS) return;
    toldAtMs = movedAtMs;
    callApi('POST', 'session/active', {}).catch(() => undefined);
  };
  const hide = () => (document.hidden ? noteAway(readClockMs()) : move());
  const watching = setInterval(() => {
    if (performance.now() - movedAtMs > AWAY_AFTER_MS) noteAway(movedWhen);
  }, 5_000);
  // What comes in moves the page under a pointer that rests: the browser tells of that as of a move.
  let [restsX, restsY] = [Number.NaN, Number.NaN];
  const point = ({ screenX, screenY }: PointerEvent) => {
    const isMove = screenX !== restsX || screenY !== restsY;
    [restsX, restsY] = [screenX, screenY];
    if (isMove && !document.hidden) move();
  };
  const moves = ['pointerdown', 'keydown', 'wheel'] as const;
  addEventListener('pointermove', point, { passive: true });
  for (const name of moves) addEventListener(name, move, { passive: true });
  document.addEventListener('visibilitychange', hide);
  return () => {
    clearInterval(watching);
    removeEventListener('pointermove', point);
    for (const name of moves) removeEventListener(name, move);
    document.removeEventListener('visibilitychange', hide);
  };
}
