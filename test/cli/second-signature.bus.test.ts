import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleRow, makeScratch, type Scratch } from './support/scratch.ts';

let scratch: Scratch;

beforeAll(async () => {
  scratch = makeScratch();
  for (const argv of [
    ['init', '--port', '0'],
    ['enrol', 'mk-bp'],
    ['enrol', 'xk-kp'],
  ]) {
    expect(await scratch.run('operator', ...argv)).toMatchObject({ exitCode: 0 });
  }
  await scratch.startBroker();
  expect(await scratch.run('operator', 'apply')).toMatchObject({ exitCode: 0 });
});
afterAll(() => scratch.remove());

const publish = async (name: string) => {
  scratch.write('rows.jsonl', exampleRow(name));
  const published = await scratch.run(
    ...['publish', '--as', 'mk-bp', '--community', 'wb6', '--status', 'EXERCISE', 'rows.jsonl'],
  );
  expect(published).toMatchObject({ exitCode: 0, stderr: expect.stringContaining('1 accepted') });
};
const read = async () => {
  const { stdout, exitCode } = await scratch.run('follow', '--as', 'xk-kp', '--once', '--json');
  expect(exitCode).toBe(0);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).seq);
};

test('a participant goes over to two signatures, and what it says is delivered, exported and verified with both', async () => {
  await publish('drugs-on-train');
  const next = await scratch.run('keys', 'next', '--as', 'mk-bp', '--suite', 'Ed25519+ML-DSA-44');
  scratch.write('next.json', next.stdout);
  expect(await scratch.run('operator', 'rotate', 'mk-bp', '--key', 'next.json')).toMatchObject({
    exitCode: 0,
  });
  expect(await scratch.run('operator', 'apply')).toMatchObject({ exitCode: 0 });
  expect(await scratch.run('keys', 'switch', '--as', 'mk-bp')).toMatchObject({ exitCode: 0 });
  await publish('facilitation-convoy');
  // The reader's copy is the one in the state folder here; the hub hands it the entries of both keys.
  expect(await read()).toEqual([1, 2]);

  const [one, two] = await Promise.all(
    [1, 2].map(async (seq) => {
      const place = `mk-bp.wb6.border-incident/${seq}`;
      const { stdout } = await scratch.run('export', '--as', 'xk-kp', place);
      return JSON.parse(stdout);
    }),
  );
  expect(Object.keys(one).sort()).toEqual(['payload', 'plaintext', 'protected', 'signature']);
  expect(two.signatures).toHaveLength(2);
  scratch.write('alert.jws.json', JSON.stringify(two));
  const verified = await scratch.run('verify', '--as', 'xk-kp', 'alert.jws.json');
  expect(verified).toMatchObject({ exitCode: 0, stderr: '' });
  expect(verified.stdout).toContain('Ed25519 and ML-DSA-44, both over these very bytes');

  const [first, second] = two.signatures;
  scratch.write('bare.jws.json', JSON.stringify({ payload: two.payload, ...first }));
  scratch.write('swapped.jws.json', JSON.stringify({ payload: two.payload, signatures: [second, first] }));
  const bare = await scratch.run('verify', '--as', 'xk-kp', 'bare.jws.json');
  expect(bare).toMatchObject({ exitCode: 1, stdout: expect.stringMatching(/second signature.*missing/) });
  expect(await scratch.run('verify', '--as', 'xk-kp', 'swapped.jws.json')).toMatchObject({ exitCode: 1 });
});
