import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSoftToken, type SoftToken, whyNoToken } from '../support/soft-token.ts';
import { exampleRow, failureOf, makeScratch, type Scratch } from './support/scratch.ts';

const why = whyNoToken();

describe.skipIf(why !== undefined)(
  `a participant with its key in a token${why === undefined ? '' : ` (not run: ${why})`}`,
  () => {
    let scratch: Scratch;
    let token: SoftToken;
    const run = (...argv: string[]) => scratch.runWith({ env: token.env }, ...argv);
    const publish = (...rest: string[]) =>
      run('publish', '--as', 'mk-cu', '--community', 'wb6', '--status', 'EXERCISE', ...rest);
    const home = (name: string) => scratch.path('.karaula/participants/mk-cu', name);

    beforeAll(async () => {
      scratch = makeScratch();
      token = makeSoftToken(scratch.dir);
      scratch.write('rows.jsonl', exampleRow('facilitation-convoy'));
      scratch.write('more.jsonl', exampleRow('overstay'));
      writeFileSync(scratch.path('pin'), token.pin, { mode: 0o600 });
      await run('operator', 'init', '--port', '0');
      await run('operator', 'enrol', 'xk-kp');
    });
    afterAll(() => scratch.remove());

    test('is enrolled with it, says something, and it is taken as anybody’s', async () => {
      const inToken = ['--token', token.token, '--module', token.module, '--pin-file', 'pin'];
      expect(await run('keys', 'new', '--home', 'own', ...inToken)).toMatchObject({ exitCode: 0 });
      const asked = await run('keys', 'request', 'mk-cu', '--home', 'own', '--pin-file', 'pin');
      scratch.write('mk-cu.request.json', asked.stdout);
      const enrolled = await run(
        ...['operator', 'enrol', 'mk-cu', '--country', 'MK', '--name', 'Customs (fictitious)'],
        ...['--community', 'wb6', '--key', 'mk-cu.request.json'],
      );
      expect(enrolled.exitCode).toBe(0);
      await scratch.startBroker();
      expect(await run('operator', 'apply')).toMatchObject({ exitCode: 0 });
      copyFileSync(scratch.path('own/sign.token.json'), home('sign.token.json'));
      expect(failureOf(await publish('rows.jsonl'))).toMatchObject({ code: 'CLI_USAGE' });
      writeFileSync(home('token.pin'), token.pin, { mode: 0o600 });
      expect(await publish('rows.jsonl')).toMatchObject({ exitCode: 0 });
      const followed = await run('follow', '--as', 'xk-kp', '--once', '--json');
      expect(followed.stdout).toContain('"mk-cu.wb6.border-incident"');
      const verified = await run('show', '--as', 'xk-kp', 'mk-cu.wb6.border-incident/1');
      expect(verified.exitCode).toBe(0);
      // It reads and confirms with it too.
      expect(await run('follow', '--as', 'mk-cu', '--once')).toMatchObject({ exitCode: 0 });
    });

    test('K3: when the token is taken out nothing is accepted, and what was said before stays', async () => {
      rmSync(token.objects, { recursive: true });
      expect(failureOf(await publish('more.jsonl'))).toMatchObject({ exitCode: 4, code: /STORE_TOKEN_/ });
      const waiting = await run('outbox', 'show', '--as', 'mk-cu', '--json');
      expect(waiting.stdout).not.toContain('overstay');
    });
  },
);
