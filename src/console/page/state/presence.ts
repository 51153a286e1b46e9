import { nowMs } from './live.ts';
import { noteAway, noteBack } from './news.ts';
import { callApi } from './session.ts';

/** Who moves nothing for so long looks at something else. */
const AWAY_AFTER_MS = 120_000;
/** What a person does on the page alone tells the server nothing; so often it is told that somebody is there. */
const TELL_EVERY_MS = 60_000;

/** Watches whether somebody looks at the page. Returns how to end that. */
export function watchPresence(): () => void {
  let movedAtMs = performance.now();
  let movedWhen = nowMs.value;
  let toldAtMs = performance.now();
  const move = () => {
    movedAtMs = performance.now();
    movedWhen = nowMs.value;
    noteBack();
    if (movedAtMs - toldAtMs < TELL_EVERY_MS) return;
    toldAtMs = movedAtMs;
    callApi('POST', 'session/active', {}).catch(() => undefined);
  };
  const hide = () => (document.hidden ? noteAway(nowMs.value) : move());
  const watching = setInterval(() => {
    if (performance.now() - movedAtMs > AWAY_AFTER_MS) noteAway(movedWhen);
  }, 5_000);
  const moves = ['pointermove', 'pointerdown', 'keydown', 'wheel'] as const;
  for (const name of moves) addEventListener(name, move, { passive: true });
  document.addEventListener('visibilitychange', hide);
  return () => {
    clearInterval(watching);
    for (const name of moves) removeEventListener(name, move);
    document.removeEventListener('visibilitychange', hide);
  };
}
