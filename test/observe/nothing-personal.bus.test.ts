import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLogger } from '../../src/observe/logger.ts';
import { eventually } from '../support/eventually.ts';
import { readFilesUnder } from '../support/files-under.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { inboxOf, joinHub, startReceiving } from '../support/member.ts';
import { publishAll, rowText } from '../support/rows.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub({ participants: ['mk-bp', 'xk-kp'] });
});
afterAll(() => hub?.stop());

test('K7: nothing of an alert is in a log line, ours or the broker’s, nor in a file name; where it is, is', async () => {
  const lines: string[] = [];
  const logger = createLogger({ level: 'debug', destination: { write: (line) => void lines.push(line) } });
  const publisher = await joinHub(hub, 'mk-bp', 'publisher');
  const reader = await joinHub(hub, 'xk-kp', 'reader');
  startReceiving(reader, { logger });
  const marked = rowText('MARKER-reference', {
    summary: 'MARKER summary',
    place: { type: 'INLAND', country: 'MK', description: 'MARKER place' },
    karaula: { handling: { code: 'H3', restriction: 'MARKER restriction' } },
  });
  const results = await publishAll({ ...publisher, logger }, [
    marked,
    '{"summary":"MARKER rejected"}',
    'MARKER nonsense',
  ]);
  expect(results.map(({ outcome }) => outcome)).toEqual([
    'accepted',
    'rejected',
    'rejected',
    'stored',
    'summary',
  ]);
  // Garbage with a marker, as a hub could put it there.
  const hubUser = await hub.connectHub();
  await hubUser.nc.request('alert.mk-bp.wb6.border-incident', new TextEncoder().encode('MARKER garbage'));
  await hubUser.close();
  await eventually('the alert has arrived', () => inboxOf(reader.store).length === 1);
  await eventually('the refusal is logged', () => lines.some((line) => line.includes('GATE_MALFORMED')));

  const names = readFilesUnder(hub.dir).map(({ path }) => path);
  const everything = [...lines, ...hub.log, ...names].join('\n');
  expect(everything).not.toContain('MARKER');
  expect(lines.join('\n')).toContain('"event":"stored"');
  const [accepted] = results;
  expect(lines.join('\n')).toContain(
    accepted?.outcome === 'accepted' ? accepted.entryId : 'no entry was accepted',
  );
});
