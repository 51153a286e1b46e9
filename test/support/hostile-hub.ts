import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DeliverPolicy, type StreamConfig } from '@nats-io/jetstream';
import { onTestFinished } from 'vitest';
import type { BusConnection } from '../../src/bus/connect.ts';
import { streamOf } from '../../src/bus/names.ts';
import { durableConfig } from '../../src/bus/stream-config.ts';
import { KINDS } from '../../src/contract/kind.ts';
import { eventually } from './eventually.ts';
import type { TestHub } from './hub.ts';

/** A message of an origin's stream, as the owner of the streams reads it. */
export interface StreamMessage {
  readonly subject: string;
  readonly bytes: Uint8Array;
  readonly streamSeq: number;
}

/** What the hub puts in a place of a rewritten stream; undefined leaves a hole, so that the places after it stay. */
export type Put = Pick<StreamMessage, 'subject' | 'bytes'> | undefined;

/** Where readers go on in a rewritten stream. The sly hub lets them go on where they were. */
export type ReadersGoOn = 'where-they-were' | 'from-the-start';

/** What the operator of a real hub can do to it, against every promise. All of it through the real broker. */
export interface HostileHub {
  /** The operator's user of the account that owns the streams. */
  readonly operator: BusConnection;
  /** All that an origin's stream holds, in order. */
  messages(origin: string): Promise<StreamMessage[]>;
  /** Replaces an origin's stream by one with other content, under the same settings, and its durables with it. */
  rewrite(
    origin: string,
    change: (messages: readonly StreamMessage[]) => readonly Put[],
    readers?: ReadersGoOn,
  ): Promise<void>;
  /** Delays: nothing of this origin is given to this reader, until `resume`. */
  pause(origin: string, reader: string): Promise<void>;
  resume(origin: string, reader: string): Promise<void>;
  /** Moves a reader on in an origin's stream: what is before this place and was not given out never will be. */
  startAt(origin: string, reader: string, streamSeq: number): Promise<void>;
  /** Withholds everything new in these feeds (`mk-bp.wb6.return`) from a reader; the others go on. */
  withhold(reader: string, ...feeds: readonly string[]): Promise<void>;
  /** Puts a message at the end of an origin's stream. @returns its place */
  inject(message: NonNullable<Put>): Promise<number>;
  /** Stops the broker's process in the middle of whatever it does (SIGSTOP); connections stay open, nothing answers. */
  freeze(): Promise<void>;
  thaw(): void;
}

export async function makeHostile(hub: TestHub): Promise<HostileHub> {
  const operator = await hub.connectHub();
  const thaw = () => signalBroker(hub, 'SIGCONT');
  onTestFinished(async () => {
    thaw();
    await operator.close();
  });
  const { jsm } = operator;
  const durableOf = async (origin: string, reader: string) => {
    const { config, ack_floor } = await jsm.consumers.info(streamOf(origin), reader);
    return { config, filters: filtersOf(config), next: ack_floor.stream_seq + 1 };
  };
  const makeDurable = (origin: string, reader: string, filters: readonly string[], from: number) =>
    jsm.consumers.add(streamOf(origin), {
      ...durableConfig(reader, filters),
      ...(from > 1 && { deliver_policy: DeliverPolicy.StartSequence, opt_start_seq: from }),
    });
  const messages = (origin: string) => readStream(operator, streamOf(origin));
  return {
    operator,
    messages,
    rewrite: async (origin, change, readers = 'where-they-were') => {
      const stream = streamOf(origin);
      const puts = change(await messages(origin));
      const durables = await listDurables(operator, stream);
      const { config } = await jsm.streams.info(stream);
      await jsm.streams.delete(stream);
      await fillStream(operator, config, puts);
      for (const { name, filters, next } of durables) {
        await makeDurable(origin, name, filters, readers === 'from-the-start' ? 1 : next);
      }
    },
    pause: async (origin, reader) => {
      const until = new Date(Date.now() + 86_400_000);
      await insist(`${reader} is paused`, () => jsm.consumers.pause(streamOf(origin), reader, until));
    },
    resume: async (origin, reader) => {
      await insist(`${reader} goes on`, () => jsm.consumers.resume(streamOf(origin), reader));
    },
    startAt: async (origin, reader, streamSeq) => {
      const { filters } = await durableOf(origin, reader);
      await jsm.consumers.delete(streamOf(origin), reader);
      await makeDurable(origin, reader, filters, streamSeq);
    },
    withhold: async (reader, ...feeds) => {
      for (const origin of new Set(feeds.map((feed) => feed.split('.')[0]!))) {
        const { config, filters } = await durableOf(origin, reader);
        const left = filters.flatMap(spellOutKinds).filter((subject) => !feeds.includes(feedOf(subject)));
        await jsm.consumers.update(streamOf(origin), reader, { ...config, filter_subjects: left });
      }
    },
    inject: async ({ subject, bytes }) => (await jsm.jetstream().publish(subject, bytes)).seq,
    freeze: async () => {
      signalBroker(hub, 'SIGSTOP');
      await eventually('the broker stands still', () => standsStill(hub.broker.pid));
    },
    thaw,
  };
}

/** A broker that has just been started again does not answer yet. */
function insist(what: string, request: () => Promise<unknown>): Promise<void> {
  return eventually(
    what,
    () =>
      request().then(
        () => true,
        () => false,
      ),
    60_000,
  );
}

/** All that a stream holds, holes left out. */
export async function readStream(operator: BusConnection, stream: string): Promise<StreamMessage[]> {
  const { state } = await operator.jsm.streams.info(stream);
  const messages: StreamMessage[] = [];
  for (let seq = state.first_seq; seq > 0 && seq <= state.last_seq; seq++) {
    const message = await operator.jsm.streams.getMessage(stream, { seq });
    if (message !== null) messages.push({ subject: message.subject, bytes: message.data, streamSeq: seq });
  }
  return messages;
}

/** Makes a stream anew, with holes. */
async function fillStream(
  operator: BusConnection,
  config: StreamConfig,
  puts: readonly Put[],
): Promise<void> {
  const { jsm } = operator;
  await jsm.streams.add(config);
  const [anySubject = ''] = config.subjects;
  const filler = { subject: anySubject.replaceAll('*', 'x'), bytes: new Uint8Array() };
  for (const put of puts) {
    const { subject, bytes } = put ?? filler;
    const { seq } = await jsm.jetstream().publish(subject, bytes);
    if (put === undefined) await jsm.streams.deleteMessage(config.name, seq);
  }
}

async function listDurables(operator: BusConnection, stream: string) {
  const durables: { name: string; filters: string[]; next: number }[] = [];
  for await (const { name, config, ack_floor } of operator.jsm.consumers.list(stream)) {
    durables.push({ name, filters: filtersOf(config), next: ack_floor.stream_seq + 1 });
  }
  return durables;
}

/** The server gives one filter back in the singular form. */
function filtersOf(config: { filter_subject?: string; filter_subjects?: string[] }): string[] {
  return config.filter_subjects ?? (config.filter_subject === undefined ? [] : [config.filter_subject]);
}

function spellOutKinds(subject: string): string[] {
  return subject.endsWith('.*') ? KINDS.map((kind) => `${subject.slice(0, -1)}${kind}`) : [subject];
}

function feedOf(subject: string): string {
  return subject.replace(/^alert\./, '');
}

/** On a busy machine other threads of the process run on until one of them has taken the signal. */
function standsStill(pid: number): boolean {
  const tasks = `/proc/${pid}/task`;
  if (!existsSync(tasks)) return true;
  try {
    return readdirSync(tasks).every((task) => / T /.test(readFileSync(join(tasks, task, 'stat'), 'utf8')));
  } catch {
    // A thread ended while we looked.
    return false;
  }
}

function signalBroker({ broker }: TestHub, signal: 'SIGSTOP' | 'SIGCONT'): void {
  try {
    process.kill(broker.pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
