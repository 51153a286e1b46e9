import {
  type ConsumerConfig,
  JetStreamApiCodes,
  JetStreamApiError,
  type StreamConfig,
} from '@nats-io/jetstream';
import type { BusConnection } from './connect.ts';
import { streamOf } from './names.ts';
import { parseRequestFailure } from './parse-failure.ts';
import {
  alertStreamConfig,
  beginningsStreamConfig,
  directoryStreamConfig,
  durableConfig,
} from './stream-config.ts';

/** What should be on the hub. */
export interface HubPlan {
  readonly originQuotaBytes: number;
  readonly origins: readonly OriginPlan[];
}

export interface OriginPlan {
  readonly origin: string;
  /** Who reads it, and which subjects of it. */
  readonly readers: readonly { readonly reader: string; readonly filterSubjects: readonly string[] }[];
}

/** Something that was, or is to be, changed; `why` is empty for what is new. */
export interface ProvisionChange {
  readonly action: 'create' | 'update' | 'recreate' | 'remove';
  readonly what: string;
  readonly why: string;
}

interface Step extends ProvisionChange {
  /** Steps of one stream run in order; streams run side by side. */
  readonly stream: string;
  run(): Promise<unknown>;
}

/**
 * Brings streams and durables to what the plan says; needs a user of the account HUB. Streams are never removed,
 * nor anything in them. The second time it returns no changes.
 * @throws {BusError}
 */
export async function provisionStreams(bus: BusConnection, plan: HubPlan): Promise<ProvisionChange[]> {
  try {
    const steps = await planSteps(bus, plan);
    const streams = [...new Set(steps.map((step) => step.stream))];
    await Promise.all(
      streams.map(async (stream) => {
        for (const step of steps.filter((candidate) => candidate.stream === stream)) await step.run();
      }),
    );
    return steps.map(({ action, what, why }) => ({ action, what, why }));
  } catch (error) {
    throw parseRequestFailure(error, `preparing streams at ${bus.where}`);
  }
}

/** What `provisionStreams` would change, changing nothing. @throws {BusError} */
export async function compareStreams(bus: BusConnection, plan: HubPlan): Promise<ProvisionChange[]> {
  try {
    return (await planSteps(bus, plan)).map(({ action, what, why }) => ({ action, what, why }));
  } catch (error) {
    throw parseRequestFailure(error, `comparing streams at ${bus.where}`);
  }
}

async function planSteps(bus: BusConnection, plan: HubPlan): Promise<Step[]> {
  const wanted = [
    { config: directoryStreamConfig(), readers: [] as OriginPlan['readers'] },
    { config: beginningsStreamConfig(), readers: [] },
    ...plan.origins.map(({ origin, readers }) => ({
      config: alertStreamConfig(origin, plan.originQuotaBytes),
      readers,
    })),
  ];
  const steps = await Promise.all(
    wanted.map(async ({ config, readers }) => {
      const existing = await findStream(bus, config.name);
      return [
        ...planStream(bus, config, existing),
        ...(await planDurables(bus, config.name, existing !== undefined, readers)),
      ];
    }),
  );
  return steps.flat();
}

async function findStream(bus: BusConnection, name: string): Promise<StreamConfig | undefined> {
  try {
    return (await bus.jsm.streams.info(name)).config;
  } catch (error) {
    if (error instanceof JetStreamApiError && error.code === JetStreamApiCodes.StreamNotFound)
      return undefined;
    throw error;
  }
}

function planStream(
  bus: BusConnection,
  config: Partial<StreamConfig> & { name: string },
  existing: StreamConfig | undefined,
): Step[] {
  const what = `stream ${config.name}`;
  if (existing === undefined) {
    return [{ action: 'create', what, why: '', stream: config.name, run: () => bus.jsm.streams.add(config) }];
  }
  // A stream that denies deletion does so for good: the server refuses to have it changed. It is told by the doctor.
  const wanted = existing.deny_delete ? { ...config, deny_delete: true } : config;
  const differing = differences(wanted, existing);
  if (differing.length === 0) return [];
  const run = () => bus.jsm.streams.update(config.name, wanted);
  return [{ action: 'update', what, why: differing.join(', '), stream: config.name, run }];
}

async function planDurables(
  bus: BusConnection,
  stream: string,
  streamExists: boolean,
  readers: OriginPlan['readers'],
): Promise<Step[]> {
  const existing = streamExists ? await listDurables(bus, stream) : new Map<string, ConsumerConfig>();
  const steps: Step[] = [];
  for (const [name] of existing) {
    if (readers.some(({ reader }) => reader === name)) continue;
    const run = () => bus.jsm.consumers.delete(stream, name);
    steps.push({ action: 'remove', what: `durable ${name} of ${stream}`, why: 'not entitled', stream, run });
  }
  for (const { reader, filterSubjects } of readers) {
    const step = planDurable(bus, stream, durableConfig(reader, filterSubjects), existing.get(reader));
    if (step !== undefined) steps.push(step);
  }
  return steps;
}

function planDurable(
  bus: BusConnection,
  stream: string,
  config: Partial<ConsumerConfig> & { durable_name: string },
  existing: ConsumerConfig | undefined,
): Step | undefined {
  const what = `durable ${config.durable_name} of ${stream}`;
  const create = () => bus.jsm.consumers.add(stream, config);
  if (existing === undefined) return { action: 'create', what, why: '', stream, run: create };
  const differing = differences(config, existing);
  if (differing.length === 0) return undefined;
  const why = differing.join(', ');
  const isWidened = (config.filter_subjects ?? []).some((subject) => !filtersOf(existing).includes(subject));
  // A reader new to a community needs its feeds from their first entry on, or their chains have no beginning; a
  // durable that is merely widened goes on from where it was. What the reader had already, it drops as duplicates.
  if (isWidened || differing.some((key) => !CHANGEABLE.includes(key))) {
    const run = async () => {
      await bus.jsm.consumers.delete(stream, config.durable_name);
      await create();
    };
    return { action: 'recreate', what, why, stream, run };
  }
  const run = () => bus.jsm.consumers.update(stream, config.durable_name, config);
  return { action: 'update', what, why, stream, run };
}

/** What nats-server lets one change in a living durable. */
const CHANGEABLE: readonly string[] = ['filter_subjects', 'ack_wait', 'max_ack_pending', 'max_deliver'];

/**
 * Recreates a reader's durable from the beginning of an origin's stream, for a reader that lost its inbox.
 * @throws {BusError} `BUS_DURABLE_MISSING` when there is none
 */
export async function rewindDurable(bus: BusConnection, origin: string, reader: string): Promise<void> {
  const stream = streamOf(origin);
  try {
    const { config } = await bus.jsm.consumers.info(stream, reader);
    await bus.jsm.consumers.delete(stream, reader);
    await bus.jsm.consumers.add(stream, durableConfig(reader, filtersOf(config)));
  } catch (error) {
    throw parseRequestFailure(error, `rewinding ${reader} in ${stream} at ${bus.where}`);
  }
}

async function listDurables(bus: BusConnection, stream: string): Promise<Map<string, ConsumerConfig>> {
  const found = new Map<string, ConsumerConfig>();
  for await (const info of bus.jsm.consumers.list(stream)) {
    // The server gives one filter back in the singular form.
    found.set(info.name, { ...info.config, filter_subjects: filtersOf(info.config) });
  }
  return found;
}

function filtersOf(config: ConsumerConfig): string[] {
  const { filter_subject: one, filter_subjects: many } = config;
  return many !== undefined && many.length > 0 ? [...many].sort() : one ? [one] : [];
}

/** Names of the settings that are not as wanted. A setting the server leaves out is off. */
function differences(wanted: object, existing: object): string[] {
  const have = existing as Record<string, unknown>;
  return Object.entries(wanted)
    .filter(([key, value]) => JSON.stringify(have[key] ?? offValue(value)) !== JSON.stringify(value))
    .map(([key]) => key);
}

function offValue(wanted: unknown): unknown {
  if (typeof wanted === 'boolean') return false;
  return typeof wanted === 'number' ? 0 : undefined;
}
