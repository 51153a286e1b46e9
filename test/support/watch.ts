import { randomBytes } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { ownStoredHeads } from '../../src/agency/own-heads.ts';
import { publishDrafts } from '../../src/agency/publish-drafts.ts';
import { tendOnce } from '../../src/agency/tend-outbox.ts';
import type { BusConnection } from '../../src/bus/connect.ts';
import { streamOf } from '../../src/bus/names.ts';
import type { Clock, RandomBytes } from '../../src/contract/clock.ts';
import { examineHubFor } from '../../src/director/examine-hub.ts';
import { draftStatements } from '../../src/director/state-heads.ts';
import { type StatementMemory, statementMemory } from '../../src/director/statement-memory.ts';
import { statementSchedule } from '../../src/director/statement-schedule.ts';
import { openFindings, type RecordedFinding } from '../../src/store/findings.ts';
import { openHome, type ParticipantHome } from '../../src/store/home.ts';
import { readDirectory } from '../../src/store/home-keys.ts';
import { alertProgress } from '../../src/store/inbox-heads.ts';
import { ownLetGo } from '../../src/store/let-go.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import type { VerifiedDirectory } from '../../src/trust/directory.ts';
import { eventually } from './eventually.ts';
import type { Role, TestHub } from './hub.ts';
import { type Receiving, startReceiving } from './member.ts';
import { PUBLISH_DEFAULTS, publishAll } from './rows.ts';

/** A member promises to speak again within that time. */
export const INTERVAL_S = 30;
export const INTERVAL_MS = INTERVAL_S * 1_000;
/** The world moves in tenths of an interval. */
export const STEPS_PER_INTERVAL = 10;
const STEP_MS = INTERVAL_MS / STEPS_PER_INTERVAL;

const random: RandomBytes = (size) => new Uint8Array(randomBytes(size));

/** Where a member connects: at the hub, or at the face that the hub shows it. */
export interface Place {
  connect(id: string, role: Role): Promise<BusConnection>;
  /** The operator's user there. */
  readonly operator: BusConnection;
}

/** A member that does what `karaula follow` does, at the pace of a clock that the test moves. */
export interface Watcher {
  readonly id: string;
  readonly home: ParticipantHome;
  readonly store: Store;
  readonly directory: VerifiedDirectory;
  readonly place: Place;
  readonly publisher: BusConnection;
  readonly reader: BusConnection;
  /** What it has found since it began, each finding once. */
  readonly found: RecordedFinding[];
  receiving: Receiving;
  /** Since when it listens, by the watch's clock. */
  sinceMs: number;
  /** False: it is offline. */
  isAwake: boolean;
  /** False: it says nothing and sends nothing again. */
  speaks: boolean;
}

/** Members that watch their hub. Nothing in it happens by itself: a test moves it step by step. */
export class Watch {
  readonly clock: Clock = { nowMs: () => this.#nowMs };
  readonly members: Watcher[] = [];
  readonly #due = new Map<Watcher, ReturnType<typeof statementSchedule>>();
  readonly #memories = new Map<Watcher, StatementMemory>();
  readonly #startMs: number;
  #nowMs: number;
  /** What the hub does between what is said and what is heard, in each step. */
  meddle: () => Promise<void> = async () => {};
  /** False: nothing can be said or heard, and waiting for it would only take time. */
  isHubStanding = true;

  constructor(startMs: number) {
    this.#startMs = startMs;
    this.#nowMs = startMs;
  }

  get steps(): number {
    return (this.#nowMs - this.#startMs) / STEP_MS;
  }

  async join(hub: TestHub, id: string, place: Place, existing?: Store): Promise<Watcher> {
    const home = openHome(hub.home(id));
    const store = existing ?? openStore(home.databasePath);
    const [publisher, reader] = [await place.connect(id, 'publisher'), await place.connect(id, 'reader')];
    onTestFinished(async () => {
      await Promise.all([publisher.close(), reader.close()]);
      store.close();
    });
    const receiving = this.#receive({ home, store, reader });
    const directory = readDirectory(home);
    const watcher: Watcher = {
      ...{ id, home, store, directory, place, publisher, reader, receiving },
      ...{ sinceMs: this.#nowMs, found: [], isAwake: true, speaks: true },
    };
    this.members.push(watcher);
    this.startAnew(watcher);
    return watcher;
  }

  /** As a process that was started again: it is due to speak, and says all. */
  startAnew(watcher: Watcher): void {
    this.#due.set(watcher, statementSchedule({ intervalMs: INTERVAL_MS }));
    this.#memories.set(watcher, statementMemory());
  }

  /** Takes a member offline: it hears nothing, says nothing and looks at nothing. */
  async goOffline(watcher: Watcher): Promise<void> {
    if (!watcher.isAwake) return;
    watcher.isAwake = false;
    await watcher.receiving.stop();
  }

  comeBack(watcher: Watcher): void {
    if (watcher.isAwake) return;
    watcher.receiving = this.#receive(watcher);
    watcher.sinceMs = this.#nowMs;
    watcher.isAwake = true;
  }

  #receive({ home, store, reader: bus }: Pick<Watcher, 'home' | 'store' | 'reader'>): Receiving {
    return startReceiving({ home, store, bus }, { clock: this.clock });
  }

  /** Publishes rows of a member, and lets everybody have what the hub lets them have. */
  async publish(watcher: Watcher, lines: Iterable<string>): Promise<void> {
    const { home, store, publisher: bus } = watcher;
    await publishAll({ ...PUBLISH_DEFAULTS, home, store, bus, clock: this.clock }, lines);
    await this.settle();
  }

  /** Moves the clock by a tenth of an interval; who is due speaks, who lacks something is helped, all look. */
  async step(): Promise<void> {
    this.#nowMs += STEP_MS;
    if (this.isHubStanding) {
      for (const watcher of this.#awake().filter(({ speaks }) => speaks)) {
        await this.#speakIfDue(watcher);
        await this.#tend(watcher);
      }
      await this.settle();
    }
    for (const watcher of this.#awake()) this.#look(watcher);
  }

  /** Lets that much time pass, in which nobody does anything. */
  pass(ms: number): void {
    this.#nowMs += ms;
  }

  /** Steps until it is so, and says how many steps it took; fails after `atMost`. */
  async stepUntil(what: string, isTrue: () => boolean, atMost: number): Promise<number> {
    for (let steps = 0; ; steps++) {
      if (isTrue()) return steps;
      if (steps === atMost) throw new Error(`not within ${atMost} steps: ${what}`);
      await this.step();
    }
  }

  async stepTimes(times: number): Promise<void> {
    for (let step = 0; step < times; step++) await this.step();
  }

  /** Waits until everybody has all that its hub gives out. */
  async settle(): Promise<void> {
    await this.meddle();
    for (const { id, place } of this.#awake()) {
      for (const { id: origin } of this.members) {
        if (origin !== id) await untilGivenOut(place.operator, streamOf(origin), id);
      }
    }
  }

  #awake(): Watcher[] {
    return this.members.filter(({ isAwake }) => isAwake);
  }

  async #speakIfDue(watcher: Watcher): Promise<void> {
    const schedule = this.#due.get(watcher)!;
    schedule.observe(alertProgress(watcher.store), this.#nowMs);
    if (schedule.dueAtMs() > this.#nowMs) return;
    schedule.stated(this.#nowMs);
    await this.speak(watcher);
  }

  /** Makes a member's statements now, and sends them. */
  async speak(watcher: Watcher): Promise<void> {
    const { id, home, store, directory, publisher: bus } = watcher;
    const memory = this.#memories.get(watcher)!;
    const drafts = draftStatements({
      ...{ store, directory, self: id, clock: this.clock, random },
      intervalS: INTERVAL_S,
      ownHeads: ownStoredHeads(store),
      letGo: ownLetGo(store),
      memory,
      status: 'TEST',
    });
    await publishDrafts({ home, store, bus, drafts, clock: this.clock, random, giveUpAfterMs: 200 });
    for (const draft of drafts) memory.noteSaid(draft);
  }

  async #tend({ home, store, directory, publisher: bus }: Watcher): Promise<void> {
    await tendOnce({
      ...{ home, store, bus, clock: this.clock, random, giveUpAfterMs: 200 },
      directory: () => directory,
    });
  }

  #look({ id, store, directory, sinceMs, found }: Watcher): void {
    const options = { reader: id, listeningSinceMs: sinceMs };
    found.push(...examineHubFor(store, directory, this.#nowMs, options).opened);
  }
}

/** The names of what a member finds now, with the feed or the member it is about. */
export function namesNow({ store }: Watcher): string[] {
  return openFindings(store).map(({ name, feed, by }) => [name, feed ?? by].filter(Boolean).join(' '));
}

/** Until the durable has nothing more to give; one that is paused gives nothing. */
function untilGivenOut(operator: BusConnection, stream: string, reader: string): Promise<void> {
  const isGivenOut = async () => {
    const { paused, num_pending, num_ack_pending } = await operator.jsm.consumers.info(stream, reader);
    return paused === true || (num_pending === 0 && num_ack_pending === 0);
  };
  // A broker that has just been started again does not answer yet.
  return eventually(`${reader} has all of ${stream}`, () => isGivenOut().catch(() => false), 60_000);
}
