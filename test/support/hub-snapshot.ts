import type { BusConnection } from '../../src/bus/connect.ts';

/** All that an attack could have changed, as the owner of the streams sees it. */
export async function snapshotHub(operator: BusConnection): Promise<Record<string, unknown>> {
  const snapshot: Record<string, unknown> = {};
  for await (const { config, state } of operator.jsm.streams.list()) {
    const { consumer_count: durables, ...rest } = state;
    snapshot[config.name] = { config, state: rest, durables };
    for await (const info of operator.jsm.consumers.list(config.name)) {
      snapshot[`${config.name}/${info.name}`] = {
        config: info.config,
        created: info.created,
        delivered: info.delivered.consumer_seq,
        ackFloor: info.ack_floor.stream_seq,
        unacknowledged: info.num_ack_pending,
      };
    }
  }
  return snapshot;
}
