/**
 * Waits until the hub has given a reader so many entries of an origin, then has another origin say one thing, and ends
 * when that is on the hub's disk. Arguments: one JSON object, see `BesideFlood`.
 */
import { appendRun } from '../../src/bus/append.ts';
import { connectBus } from '../../src/bus/connect.ts';
import { streamOf } from '../../src/bus/names.ts';
import { openHome, readBusAccess } from '../../src/store/home.ts';
import { eventually } from './eventually.ts';

export interface BesideFlood {
  readonly readerHome: string;
  readonly reader: string;
  readonly flooding: string;
  readonly given: number;
  readonly speakerHome: string;
  readonly subject: string;
}

const { readerHome, reader, flooding, given, speakerHome, subject } = JSON.parse(
  process.argv[2] ?? '{}',
) as BesideFlood;
const looking = await connectBus(readBusAccess(openHome(readerHome), 'reader'));
const speaking = await connectBus(readBusAccess(openHome(speakerHome), 'publisher'));
const durable = await looking.jsm.jetstream().consumers.get(streamOf(flooding), reader);
await eventually('they are given', async () => (await durable.info()).num_ack_pending >= given);
const said = await appendRun(speaking, subject, [new TextEncoder().encode('one thing')], 0);
if (said.outcome !== 'appended') throw new Error(JSON.stringify(said));
await Promise.all([looking.close(), speaking.close()]);
