import { setTimeout as wait } from 'node:timers/promises';
import type { BusConnection } from '../bus/connect.ts';
import { BusError } from '../bus/errors.ts';
import { DirectorError } from '../director/errors.ts';
import { connectForWork } from './connect-home.ts';
import { describeFailure } from './describe-failure.ts';
import { type MemberRun, workLive } from './member-run.ts';
import type { MemberWork } from './member-work.ts';
import { warnOn } from './warn.ts';

/** How long a hub that is not there is left alone. Milliseconds. */
const AGAIN_AFTER_MS = 2_000;

/** A member's work that outlives its hub. */
export interface SteadyWork {
  isConnected(): boolean;
  /** Resolves at the signal. Rejects when disk or keys fail: then nothing can be received. */
  readonly ended: Promise<void>;
}

/**
 * Receives and does a member's work until the signal. That the hub is not there, goes, or has nothing that can be used
 * is told, and tried again: what is here is of use without it.
 */
export function workSteadily(
  run: MemberRun,
  member: MemberWork,
  signal: AbortSignal,
  json: boolean,
): SteadyWork {
  const warn = warnOn(run.context, json);
  let bus: BusConnection | undefined;
  let told: string | undefined;
  const tell = (error: unknown) => {
    const { code, message } = describeFailure(error);
    // It is tried again and again; that it is still so is no news.
    if (code !== told) warn(code, `${message}; what is here is shown, and the hub is tried again`);
    told = code;
  };
  const workOnce = async (connection: BusConnection): Promise<void> => {
    bus = connection;
    try {
      await workLive(run, connection, member, signal);
    } finally {
      bus = undefined;
      await connection.close();
    }
  };
  const work = async (): Promise<void> => {
    while (!signal.aborted) {
      const connection = await connectForWork(run.home, 'reader');
      try {
        if (connection.bus === undefined) throw connection.failure;
        await workOnce(connection.bus);
        told = undefined;
      } catch (error) {
        if (!(error instanceof BusError || error instanceof DirectorError)) throw error;
        tell(error);
      }
      await wait(AGAIN_AFTER_MS, undefined, { signal }).catch(() => undefined);
    }
  };
  return { isConnected: () => bus?.isConnected() === true, ended: work() };
}
