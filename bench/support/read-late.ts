import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publishRows } from '../../src/agency/publish-rows.ts';
import type { SourceRow } from '../../src/agency/source-row.ts';
import { connectBus } from '../../src/bus/connect.ts';
import { rewindReader } from '../../src/operator/rewind-reader.ts';
import { formatMark } from '../../src/replay/load/load-row.ts';
import { machineNowMs, toOwnMs } from '../../src/replay/load/machine-clock.ts';
import { pauseUntil } from '../../src/replay/load/pause-until.ts';
import { openHome, readBusAccess } from '../../src/store/home.ts';
import { openStore } from '../../src/store/open-store.ts';
import { contender } from '../contenders/karaula.ts';
import { createSource } from './alert-source.ts';
import { askProcess } from './ask-process.ts';
import { type BenchAlert, makeAlerts } from './bench-alerts.ts';
import { type BenchHub, startBenchHub } from './bench-hub.ts';
import type { LateReaderNews, LateReaderOrders } from './late-reader.ts';
import { drawOffsets } from './offsets.ts';

const FLOODING = 'mk-bp';
const SPEAKING = 'al-bmp';
const READER = 'xk-kp';
const SCRIPT = fileURLToPath(new URL('./late-reader.ts', import.meta.url));
const HOUR_MS = 3_600_000;
/** More than any reader takes. */
const SPEAKS_FOR_S = 120;

/** A hub that holds a flood which its reader has yet to read. */
export interface FloodedHub {
  /** The reader begins anew while another speaks so often a second. */
  read(perSecond: number): Promise<LateReaderNews>;
  close(): Promise<void>;
}

export async function openFloodedHub(dir: string, entries: number): Promise<FloodedHub> {
  const hub = await startBenchHub(join(dir, 'flooded'), [FLOODING, SPEAKING, READER]);
  try {
    const orders = { publisherHome: hub.home(FLOODING), readerHome: hub.home(READER) };
    const publisher = await contender.connectPublisher(orders);
    const source = createSource(makeAlerts(entries));
    source.release(entries);
    await publisher.publish(source);
    await publisher.close();
  } catch (error) {
    await hub.stop();
    throw error;
  }
  return { read: (perSecond) => readLate(hub, entries, perSecond), close: hub.stop };
}

async function readLate(hub: BenchHub, entries: number, perSecond: number): Promise<LateReaderNews> {
  for (const file of ['karaula.db', 'karaula.db-wal', 'karaula.db-shm']) {
    rmSync(join(hub.home(READER), file), { force: true });
  }
  await rewindReader(hub.state, READER, FLOODING);
  const orders: LateReaderOrders = {
    homeDir: hub.home(READER),
    flooding: FLOODING,
    entries,
    speaking: SPEAKING,
  };
  const enough = new AbortController();
  const [news] = await Promise.all([
    askProcess<LateReaderNews>(SCRIPT, orders).finally(() => enough.abort()),
    speak(hub, perSecond, enough.signal),
  ]);
  return news;
}

/** Open loop: each alert is due at a time drawn beforehand, which it carries. */
async function speak(hub: BenchHub, perSecond: number, enough: AbortSignal): Promise<void> {
  const home = openHome(hub.home(SPEAKING));
  const store = openStore(home.databasePath);
  const bus = await connectBus(readBusAccess(home, 'publisher'));
  try {
    const results = publishRows({
      home,
      store,
      bus,
      rows: rowsAsDue(perSecond, enough),
      defaults: { status: 'TEST', handling: { code: 'H0' }, ttlMs: 48 * HOUR_MS },
      clock: { nowMs: () => Date.now() },
      random: (size) => new Uint8Array(randomBytes(size)),
    });
    for await (const result of results) {
      if (result.outcome === 'rejected') throw new Error(JSON.stringify(result.violations));
    }
  } finally {
    await bus.close();
    store.close();
  }
}

async function* rowsAsDue(
  perSecond: number,
  enough: AbortSignal,
): AsyncGenerator<SourceRow, void, undefined> {
  const alerts = makeAlerts(perSecond * SPEAKS_FOR_S);
  const offsetsMs = drawOffsets(alerts.length, perSecond);
  const startMs = machineNowMs();
  for (const [index, alert] of alerts.entries()) {
    const dueMs = startMs + offsetsMs[index]!;
    await pauseUntil(toOwnMs(dueMs), enough);
    if (enough.aborted) return;
    yield markedRow(alert, index + 1, dueMs);
  }
}

function markedRow({ row }: BenchAlert, line: number, dueMs: number): SourceRow {
  const reference = formatMark({ number: line, offsetUs: Math.floor(dueMs * 1_000) });
  const cells = { ...(row.outcome === 'read' && row.cells), reference };
  return { outcome: 'read', line, raw: JSON.stringify(cells), cells };
}
