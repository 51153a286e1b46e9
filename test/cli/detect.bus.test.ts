import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleRow, makeScratch, type Scratch } from './support/scratch.ts';

let scratch: Scratch;

const MEMBERS = ['mk-bp', 'rs-gp', 'xk-kp'];
const RULES = `rules:
  - { name: employers, kind: employer, countries: 2, window: 45d, quiet: 45d }
`;

beforeAll(async () => {
  scratch = makeScratch();
  scratch.write('detections.yaml', RULES);
  await scratch.startHub(MEMBERS);
});
afterAll(() => scratch.remove());

const run = (...argv: string[]) => scratch.succeed(...argv);
const publish = (as: string, country: string, karaula: object = {}) => {
  const place = { type: 'INLAND', country };
  const occurredAt = new Date(Date.now() - 3_600_000).toISOString();
  const employer = { country: 'AL', register: 'QKB', number: 'L1' };
  const visaAbuse = { type: 'LABOUR_EXPLOITATION', regime: 'WORK_PERMIT', persons: 4, employer };
  const row = exampleRow('labour-exploitation', { occurredAt, place, visaAbuse, karaula });
  scratch.write(`${as}.jsonl`, row);
  return run('publish', '--as', as, '--community', 'wb6', '--status', 'ACTUAL', `${as}.jsonl`);
};
const watch = () => run('follow', '--as', 'xk-kp', '--once', '--detect', 'detections.yaml');

test('a running member says by itself what it finds, once; another sees the detection with its evidence', async () => {
  await publish('mk-bp', 'MK');
  await watch();
  expect(await run('detect', 'list', '--as', 'xk-kp')).toBe('there is no detection\n');
  await publish('rs-gp', 'RS');
  await watch();
  await watch();
  await run('follow', '--as', 'mk-bp', '--once');
  const listed = await run('detect', 'list', '--as', 'mk-bp');
  expect(listed).toMatch(/^xk-kp\.wb6\.visa-abuse\/1 {2}Detection employers: Albania, QKB, L1: 2, /);
  expect(listed.trim().split('\n')).toHaveLength(1);
  await run('follow', '--as', 'mk-bp', '--once');
  const shown = await run('detect', 'show', '--as', 'mk-bp', 'xk-kp.wb6.visa-abuse/1');
  expect(shown).toMatch(/^ {2}mk-bp\.wb6\.visa-abuse\/1 {2}ours$/m);
});
