import { formatTime, parseTimeMs } from '../../../contract/timestamp.ts';

/** `2026-11-26T14:05` in the time of this machine, to the minute; '' when it is no time. */
export function localOfTime(time: string): string {
  const ms = parseTimeMs(time);
  if (ms === undefined) return '';
  const at = new Date(ms);
  const two = (part: number) => String(part).padStart(2, '0');
  return (
    `${String(at.getFullYear()).padStart(4, '0')}-${two(at.getMonth() + 1)}-${two(at.getDate())}` +
    `T${two(at.getHours())}:${two(at.getMinutes())}`
  );
}

/** The other way round, as RFC 3339, UTC; '' when nothing whole is there. */
export function timeOfLocal(local: string): string {
  const ms = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(local) ? new Date(local).getTime() : Number.NaN;
  return Number.isNaN(ms) ? '' : formatTime(ms);
}
