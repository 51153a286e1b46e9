import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActionOutcome } from '../../src/console/wire/action.ts';
import { start } from './support/karaula.ts';
import { openPage, type Page } from './support/page.ts';

const PROGRAM = fileURLToPath(new URL('../../src/cli/karaula.js', import.meta.url));
const LINK = /http:\/\/localhost:\d+\/#code=\S+/;

/** Where a demo has its files: nowhere else does it write. */
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'karaula-demo-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Processes that work in that folder. */
function runningThere(): string[] {
  return readdirSync('/proc').filter((pid) => {
    try {
      return readlinkSync(`/proc/${pid}/cwd`).startsWith(folder);
    } catch {
      return false;
    }
  });
}

/** It goes by tens of seconds in earnest. */
const env = () => ({
  TMPDIR: folder,
  ...(process.env.NATS_SERVER && { NATS_SERVER: process.env.NATS_SERVER }),
});

describe('karaula demo without a terminal', () => {
  test('prints the link of a page that shows the convoy while it plays, and ends by itself', async () => {
    const demo = start(['demo'], { env: env() });
    let printed = '';
    demo.child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk;
    });
    await demo.printed('#code=');
    const [link] = LINK.exec(printed) ?? [''];
    const page = await openPage(link);
    expect(page.session).toMatchObject({ self: 'al-bmp', role: 'officer' });
    const card = await page.untilCard('xk-kp.wb6.border-incident', 1);
    expect(card).toMatchObject({ status: 'EXERCISE', trust: 'verified' });
    const { exitCode, stdout } = await demo.ended;
    // Whether a busy machine was fast enough for all that is expected is not asked here.
    expect(exitCode).toBe(stdout.includes('✓ all 21 expectations of the scenario held') ? 0 : 1);
    expect(stdout).toContain('Summary');
    expect(stdout).not.toContain('stays open');
    expect(page.endedWhy()).toBeDefined();
    await expect(fetch(link)).rejects.toThrow();
    expect({ files: readdirSync(folder), running: runningThere() }).toEqual({ files: [], running: [] });
  });

  test('--no-console leaves the page out; Ctrl-C in the middle of the play leaves nothing', async () => {
    const demo = start(['demo', '--no-console'], { env: env() });
    // The link would stand before that.
    await demo.printed('the hub is up');
    demo.child.kill('SIGINT');
    const { exitCode, stdout } = await demo.ended;
    expect(exitCode).toBe(130);
    expect(stdout).not.toContain('#code=');
    expect({ files: readdirSync(folder), running: runningThere() }).toEqual({ files: [], running: [] });
  });
});

describe.runIf(process.platform === 'linux')('karaula demo at a terminal', () => {
  let shown = '';
  let page: Page;
  let exitCode: unknown;
  let before: string[];
  let earnest: ActionOutcome;
  /** Waits until the terminal shows it. */
  let until: (text: string, from?: number) => Promise<void>;

  beforeAll(async () => {
    // util-linux's script gives it a terminal; its shell makes way, for one that waits tells of a Ctrl-C in its own way.
    const command = `exec '${process.execPath}' '${PROGRAM}' demo`;
    const terminal = spawn('script', ['-qefc', command, '/dev/null'], {
      env: { ...process.env, ...env() },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const ended = once(terminal, 'close');
    let heard = () => {};
    terminal.stdout.on('data', (chunk: Buffer) => {
      shown += chunk;
      heard();
    });
    until = async (text, from = 0) => {
      while (!shown.includes(text, from)) {
        await Promise.race([
          new Promise<void>((resolve) => {
            heard = resolve;
          }),
          ended.then(() => Promise.reject(new Error(`it ended without "${text}": ${shown}`))),
        ]);
      }
    };
    await until('#code=');
    await until('\n', shown.indexOf('#code='));
    page = await openPage(LINK.exec(shown)?.[0] ?? '');
    await until('stays open');
    before = runningThere();
    const summaryAt = shown.indexOf('Summary');
    const card = await page.untilCard('xk-kp.wb6.border-incident', 1);
    const { body } = await page.act({
      do: 'receipt',
      key: card.key,
      action: 'ACTIONED',
      reason: 'patrol sent',
    });
    expect(body).toMatchObject({ outcome: 'said', isSent: true });
    const alert = { do: 'alert', community: 'wb6', handling: { code: 'H0' }, alert: {} } as const;
    earnest = (await page.act({ ...alert, status: 'ACTUAL' })).body;
    await until('from Albania', summaryAt);
    await until('→ Kosovo', shown.indexOf('from Albania', summaryAt));
    // Ctrl-C, as the terminal passes it on to all that run in it.
    terminal.stdin.write('\x03');
    [exitCode] = await ended;
  });

  test('stays after the summary, and what is done at the page goes over its hub to the others', () => {
    expect(shown.indexOf('stays open')).toBeGreaterThan(shown.indexOf('Summary'));
    expect(shown.lastIndexOf('from Albania (al-bmp)')).toBeGreaterThan(shown.indexOf('stays open'));
    expect(before.length).toBeGreaterThan(0);
  });

  test('Ctrl-C is its end, and leaves nothing running and no file behind', () => {
    expect(exitCode).toBe(shown.includes('✓ all 21 expectations of the scenario held') ? 0 : 1);
    expect(shown).toContain('Nothing is left running, and no file is left behind.');
    expect({ files: readdirSync(folder), running: runningThere() }).toEqual({ files: [], running: [] });
    expect(page.endedWhy()).toBeDefined();
  });

  test('nobody says anything in earnest from there', () => {
    expect(earnest).toMatchObject({ outcome: 'refused', problems: [{ path: 'status' }] });
  });
});
