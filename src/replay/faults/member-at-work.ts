import { setTimeout as delay } from 'node:timers/promises';
import { type BusConnection, connectBus } from '../../bus/connect.ts';
import type { Clock } from '../../contract/clock.ts';
import { type ParticipantHome, readBusAccess } from '../../store/home.ts';
import type { Store } from '../../store/open-store.ts';
import type { MemberCommand, MemberNews, MemberOrders } from './member-words.ts';

/** How the process talks with the campaign. */
export interface Channel {
  tell(news: MemberNews): void;
  onCommand(handle: (command: MemberCommand) => void): void;
}

/** A member's process, from inside. */
export interface Member {
  readonly orders: MemberOrders;
  readonly home: ParticipantHome;
  readonly store: Store;
  readonly clock: Clock;
  readonly channel: Channel;
  /** Nothing new is written any more. */
  readonly finish: AbortSignal;
  readonly stop: AbortSignal;
}

/** What fails is tried again after so long, as a service manager would. */
export const AGAIN_MS = 300;

/** Connects and works; tells of what fails, and does not fail itself. */
export async function withBus(
  { home, channel, stop }: Member,
  role: 'publisher' | 'reader',
  work: (bus: BusConnection) => Promise<void>,
): Promise<void> {
  let bus: BusConnection | undefined;
  try {
    bus = await connectBus(readBusAccess(home, role));
    if (!stop.aborted) await work(bus);
  } catch (error) {
    channel.tell({ tell: 'trouble', where: role, message: messageOf(error) });
  } finally {
    await bus?.close();
  }
}

export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as Error & { code?: unknown };
  return typeof code === 'string' ? `${code}: ${error.message}` : (error.stack ?? error.message);
}

export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await delay(ms, undefined, { signal }).catch(() => undefined);
}
