import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { karaula } from './support/karaula.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

describe('karaula as a process', () => {
  test('prints its help and ends with 0', async () => {
    const { exitCode, stdout, stderr } = await karaula(['--help']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(/^USAGE\n {2}karaula operator/);
  });

  test('an unknown option ends with 2 and one line, not with a code of the library', async () => {
    const { exitCode, stdout, stderr } = await karaula(['publish', '--flsuh']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toBe('karaula: there is no option --flsuh; did you mean --flush? [CLI_USAGE]\n');
  });

  test('an older Node is told in one line what is needed', async () => {
    const pretend = `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'22.18.0'}})`;
    const { exitCode, stdout, stderr } = await karaula(['--version'], {
      // As in an old Node, no .ts file can be read.
      node: ['--no-experimental-strip-types', '--import', pretend],
    });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(/^karaula needs Node 24 or newer and this is Node 22\.18\.0: .+\n$/);
  });

  test('a reader that has had enough of our output is no failure (karaula … | head)', () => {
    const script = `"${process.execPath}" src/cli/karaula.js --help; echo "ended with $?" >&2`;
    const shell = spawnSync('sh', ['-c', `( ${script} ) | true`], { cwd: PROJECT, encoding: 'utf8' });
    expect(shell.stderr).toBe('ended with 0\n');
  });

  test('loads no room it does not need: --version starts without the bus, the store and protobuf', async () => {
    const watch = `data:text/javascript,import{registerHooks}from'node:module';registerHooks({load(u,c,n){process.stderr.write(u+'\\n');return n(u,c)}})`;
    const { stderr } = await karaula(['--version'], { node: ['--import', watch] });
    expect(stderr).toContain('src/cli/app.ts');
    expect(stderr).not.toMatch(/nats|protobuf|src\/(bus|store|operator|agency|director|replay|gen)\//);
  });
});
