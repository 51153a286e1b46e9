import type { BusConnection } from './connect.ts';
import { parseRequestFailure } from './parse-failure.ts';

export interface BrokerFacts {
  readonly version: string;
  /** The broker's clock, in ms since 1970. */
  readonly timeMs: number;
  /** Whether an acknowledged message is on disk, power cut or not. */
  readonly isSyncedAlways: boolean;
  readonly requiresTls: boolean;
  readonly requiresClientCertificate: boolean;
}

export interface StreamFacts {
  readonly name: string;
  readonly bytes: number;
  /** -1 when it has no quota. */
  readonly quotaBytes: number;
  /** Nothing in it can be erased; it was made so, and stays so. */
  readonly deniesErasure: boolean;
}

interface ServerVariables {
  now: string;
  version: string;
  tls_required?: boolean;
  tls_verify?: boolean;
  jetstream?: { config?: { sync_always?: boolean } };
}

/** What the running broker says of itself; needs a user of the system account. @throws {BusError} */
export async function inspectBroker(bus: BusConnection): Promise<BrokerFacts> {
  try {
    const answer = await bus.nc.request('$SYS.REQ.SERVER.PING.VARZ', '', { timeout: bus.timeoutMs });
    const { data } = answer.json<{ data: ServerVariables }>();
    return {
      version: data.version,
      timeMs: Date.parse(data.now),
      isSyncedAlways: data.jetstream?.config?.sync_always === true,
      requiresTls: data.tls_required === true,
      requiresClientCertificate: data.tls_verify === true,
    };
  } catch (error) {
    throw parseRequestFailure(error, `asking the broker at ${bus.where} about itself`);
  }
}

/** What has passed between the broker and its clients since it started (without TLS). */
export interface BrokerTraffic {
  readonly receivedBytes: number;
  readonly sentBytes: number;
}

/** Needs a user of the system account. @throws {BusError} */
export async function inspectTraffic(bus: BusConnection): Promise<BrokerTraffic> {
  try {
    const answer = await bus.nc.request('$SYS.REQ.SERVER.PING.VARZ', '', { timeout: bus.timeoutMs });
    const { data } = answer.json<{ data: { in_bytes: number; out_bytes: number } }>();
    return { receivedBytes: data.in_bytes, sentBytes: data.out_bytes };
  } catch (error) {
    throw parseRequestFailure(error, `asking the broker at ${bus.where} what it has carried`);
  }
}

/** How full the streams are; needs a user of the account HUB. @throws {BusError} */
export async function inspectStreams(bus: BusConnection): Promise<StreamFacts[]> {
  const found: StreamFacts[] = [];
  try {
    for await (const { config, state } of bus.jsm.streams.list()) {
      found.push({
        name: config.name,
        bytes: state.bytes,
        quotaBytes: config.max_bytes,
        deniesErasure: config.deny_delete,
      });
    }
  } catch (error) {
    throw parseRequestFailure(error, `listing streams at ${bus.where}`);
  }
  return found;
}
