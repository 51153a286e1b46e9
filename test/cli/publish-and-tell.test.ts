import { expect, onTestFinished, test } from 'vitest';
import type { CliContext } from '../../src/cli/context.ts';
import { publishAndTell } from '../../src/cli/publish-and-tell.ts';
import { ContractError } from '../../src/contract/errors.ts';
import type { Placement } from '../../src/store/outbox.ts';
import { makePaperHome, openPaperStore } from '../support/paper-home.ts';

const placed = (seq: number): Placement => ({
  outcome: 'placed',
  feed: 'mk-bp.wb6.key',
  seq,
  entryId: `entry ${seq}`,
});

/** Publishes without a broker, with these places as the outcome. */
async function publishHere(placements: readonly Placement[]) {
  const home = makePaperHome();
  const store = openPaperStore(home);
  onTestFinished(() => store.close());
  let stdout = '';
  const write = (text: string) => {
    stdout += text;
  };
  // Of what a command gets, as much as publishing asks for.
  const context = { stdout: { write }, stderr: { write } } as unknown as CliContext;
  const failure: unknown = await publishAndTell(
    context,
    { home, store },
    {
      what: 'the word',
      publish: async () => ({ placements, stored: 0, waiting: placements.length, stops: [] }),
      tell: (entries, waiting) => `${entries.length} said, ${waiting} waiting\n`,
    },
  ).catch((error: unknown) => error);
  return { stdout, failure };
}

test('K3: what cannot leave now is told as said, and the failure tells that it waits and what sends it', async () => {
  const { stdout, failure } = await publishHere([placed(1), placed(2)]);
  expect(stdout).toBe('2 said, 2 waiting\n');
  expect(failure).toMatchObject({
    // The credentials of a paper home are made up.
    code: 'BUS_CREDENTIALS_REFUSED',
    message: expect.stringContaining(
      'the word waits in the outbox of mk-bp and nothing is lost: "karaula follow" sends it',
    ),
  });
});

test('what was refused is not counted as said, and is the failure', async () => {
  const error = new ContractError('CONTRACT_INVALID', 'no');
  const { stdout, failure } = await publishHere([placed(1), { outcome: 'refused', error }]);
  expect(stdout).toBe('1 said, 2 waiting\n');
  expect(failure).toBe(error);
});

test('of nothing that was said nothing is told', async () => {
  const error = new ContractError('CONTRACT_INVALID', 'no');
  expect(await publishHere([{ outcome: 'refused', error }])).toEqual({ stdout: '', failure: error });
});
