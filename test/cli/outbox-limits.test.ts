import { beforeEach, describe, expect, test } from 'vitest';
import { NOW_MS } from '../gate/forge.ts';
import { makePaperHome } from '../support/paper-home.ts';
import { runHere } from './support/run-here.ts';
import { exampleRow } from './support/scratch.ts';

// Nobody confirms anything here, and there is no hub: all that is published stays in the outbox.

let dir: string;

beforeEach(() => {
  dir = makePaperHome('mk-bp').dir;
});

const run = (stdin: string, ...argv: string[]) =>
  runHere([...argv, '--home', dir], {
    cwd: dir,
    nowMs: NOW_MS,
    stdin,
    random: (size) => crypto.getRandomValues(new Uint8Array(size)),
  });
const publish = (count: number, ...limits: string[]) =>
  run(
    exampleRow('facilitation-convoy').repeat(count),
    ...['publish', '--community', 'wb6', '--status', 'EXERCISE', '--again', ...limits, '-'],
  );

describe('the room of an outbox', () => {
  test('K3: 70 % of what an option allows is a warning, more than all of it is refused, and what was accepted stays', async () => {
    const limit = ['--outbox-max-entries', '10'];
    expect((await publish(7, ...limit)).stderr).not.toContain('AGENCY_OUTBOX_FULL');
    const scarce = await publish(3, ...limit);
    expect(scarce.stderr).toMatch(
      /^karaula: warning: the outbox is 70 % full \(7 of 10 entries, .*\[AGENCY_OUTBOX_FULL\]$/m,
    );
    expect(scarce.stdout.match(/accepted/g)).toHaveLength(3);
    const full = await publish(1, ...limit);
    expect(full.stdout).not.toContain('accepted');
    expect(full.stderr).toMatch(
      /the outbox is 100 % full \(10 of 10 .* ask these members .*\[AGENCY_OUTBOX_FULL\]\n$/,
    );
    expect(full.exitCode).toBe(6);
    const shown = await run('', 'outbox', 'show', ...limit);
    expect(shown.stdout).toMatch(
      /^the outbox is 100 % full \(10 of 10 entries, .*; not confirmed: 10 by rs-gp, 10 by xk-kp$/m,
    );
    // A higher limit is room.
    expect((await publish(1, '--outbox-max-entries', '100')).stdout).toMatch(/accepted/);
  });

  test('K3: a size is a limit as well', async () => {
    const full = await publish(20, '--outbox-max-bytes', '4KiB');
    expect(full).toMatchObject({ exitCode: 6, stderr: expect.stringContaining('of 0.0 MiB') });
  });

  test('without options an outbox has room for a million alerts', async () => {
    await publish(1);
    const { stdout } = await run('', 'outbox', 'show', '--json');
    expect(JSON.parse(stdout.trim().split('\n').at(-1)!).room.limits).toEqual({
      maxEntries: 1_000_000,
      maxBytes: 1_073_741_824,
    });
  });
});
