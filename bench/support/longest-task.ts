/** Of the tasks of a page, in milliseconds. */
export interface LongestTask {
  /** The longest; 0: none took 50 ms. */
  readonly tookMs: number;
  /** The most that one of them worked: on a busy machine a task mostly waits for the processor. Absent: no trace was made. */
  readonly cpuMs?: number;
}

/** Of a trace of Chromium; `tdur`: microseconds of work. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** What Chromium has to write down for it. */
export const TASK_CATEGORIES = ['disabled-by-default-devtools.timeline'];

/** The most that a task of the page worked. @param trace JSON, as Chromium writes it */
export function mostWorkedMs(trace: string): number {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  );
  const tasks = traceEvents.filter(
    (event) => event.name === 'RunTask' && event.ph === 'X' && mains.has(threadOf(event)),
  );
  return tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur), 0) / 1_000;
}
