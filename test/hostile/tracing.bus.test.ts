import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runHere } from '../cli/support/run-here.ts';
import { eventually } from '../support/eventually.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { inboxOf, joinHub, type Member, startReceiving } from '../support/member.ts';
import { publishAll, rowText } from '../support/rows.ts';

const SUMMARY =
  'A {lorry|truck} with {about|some} fourteen persons was {seen|noticed} by a patrol {near|close to} the old mill, and ' +
  'its driver {fled|ran away} into the forest {before|ahead of} any check. The {vehicle|car} had {foreign|non-local} ' +
  'plates, its owner is {unknown|not known} so far, and two {men|males} who {waited|stood} at the bridge were ' +
  '{stopped|held} there.';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub({
    participants: ['mk-bp', 'xk-kp', 'rs-gp', 'al-bmp'],
  });
});
afterAll(() => hub?.stop());

const summariesOf = ({ store }: Member) =>
  inboxOf(store).flatMap(({ entry }) => (entry.body.case === 'alert' ? [entry.body.alert.summary!] : []));

test('a traced alert reaches each member in words of its own, a leaked half of one names the member, and a third party is shown the proof', async () => {
  const publisher = await joinHub(hub, 'mk-bp', 'publisher');
  const readers = await Promise.all(['xk-kp', 'rs-gp', 'al-bmp'].map((id) => joinHub(hub, id, 'reader')));
  for (const reader of readers) startReceiving(reader);
  await publishAll(publisher, [
    rowText('TRACED-1', { summary: SUMMARY, karaula: { trace: true } }),
    rowText('PLAIN-1'),
  ]);
  for (const reader of readers) {
    await eventually('it is there', () => summariesOf(reader).length === 2);
  }
  const texts = readers.map((reader) => summariesOf(reader)[0]!);
  expect(new Set(texts).size).toBe(3);

  const { dir } = publisher.home;
  const leaked = texts[1]!.slice(texts[1]!.indexOf(' The ')).toUpperCase().replaceAll(' ', '\n');
  writeFileSync(join(dir, 'leaked.txt'), leaked);
  const run = (id: string, ...argv: string[]) =>
    runHere([...argv, '--home', hub.home(id)], { cwd: dir, nowMs: Date.now() });
  const traced = await run('mk-bp', 'trace', '--out', 'proof.json', 'leaked.txt');
  expect(traced.stdout).toMatch(/^leaked\.txt: in the words that were given to rs-gp\n/);
  expect(traced.exitCode).toBe(0);
  const verified = await run('al-bmp', 'verify', 'proof.json');
  expect(verified.stdout).toContain('its key was handed to rs-gp');
  expect(verified.stdout).toContain(texts[1]);
  expect(verified.exitCode).toBe(0);
  expect(JSON.parse((await run('al-bmp', 'verify', '--json', 'proof.json')).stdout)).toMatchObject({
    holds: true,
    participant: 'rs-gp',
  });

  writeFileSync(join(dir, 'other.txt'), 'Two men were seen near a bridge by a patrol of another service.');
  const other = await run('mk-bp', 'trace', '--json', 'other.txt');
  expect(JSON.parse(other.stdout)).toMatchObject({ outcome: 'none' });
  expect(other.exitCode).toBe(1);
  // Who was only given his own has nothing to trace by.
  expect((await run('rs-gp', 'trace', 'leaked.txt')).exitCode).toBe(1);
});
