import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { findTestServer } from '../support/hub.ts';
import { blocksOf, runShell, tableOf } from '../support/markdown.ts';

const REPO = resolve('.');
const PAGE = readFileSync('deploy/README.md', 'utf8');

describe('deploy/README.md, walked through', () => {
  const root = mkdtempSync(join(tmpdir(), 'karaula-deploy-'));
  const running: ChildProcess[] = [];
  let port = 0;

  /** The page's own commands, in a folder in place of the machine, as one user in place of three. */
  const here = (text: string) =>
    text
      .replaceAll('/opt/karaula/bin', `${root}/opt/karaula/bin`)
      .replaceAll(/(?<![\w/])\/opt\/karaula/g, REPO)
      .replaceAll(/(?<![\w/])\/(var|usr\/local)\//g, `${root}/$1/`)
      .replaceAll(/sudo -u \S+ /g, '')
      .replaceAll(/ -o \S+ -g \S+/g, '')
      .replaceAll(/^chown .*$/gm, '')
      .replaceAll('hub.example', '127.0.0.1')
      .replaceAll('4222', String(port));
  const run = (text: string) =>
    runShell(here(text), root, {
      PATH: `${root}/usr/local/bin:${process.env.PATH}`,
      NATS_SERVER: findTestServer(),
    });
  const blocksUnder = (part: string) => {
    const section = PAGE.split(/^## /m).find((text) => text.startsWith(part));
    return blocksOf(section ?? '', 'bash');
  };
  const runBlocks = (blocks: readonly string[]) => {
    expect(blocks.length).toBeGreaterThan(0);
    return blocks.map((block) => {
      const { status, output } = run(block);
      expect(status, `${here(block)}\n${output}`).toBe(0);
      return output;
    });
  };
  /** One more alert of mk-bp. */
  const publish = () =>
    run(
      'head -2 /opt/karaula/seeds/adapters/mk-bp.csv | karaula publish --again --home /var/lib/karaula/mk-bp --status EXERCISE --map /opt/karaula/seeds/adapters/mk-bp.yaml -',
    );
  const walk = (part: string) => runBlocks(blocksUnder(part));
  const RESTORE = blocksUnder('Restore');
  /** What the unit would start, started by hand. */
  const startBroker = async () => {
    const unit = readFileSync('deploy/systemd/karaula-broker.service', 'utf8');
    const [program = '', ...given] = here(/^ExecStart=(.*)$/m.exec(unit)?.[1] ?? '').split(' ');
    const broker = spawn(program, given, {
      cwd: here('/var/lib/karaula-broker'),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    running.push(broker);
    let said = '';
    broker.stderr.on('data', (chunk) => {
      said += chunk;
    });
    await eventually('the broker says it is ready', () => said.includes('Server is ready'));
  };

  beforeAll(async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    port = (server.address() as { port: number }).port;
    await new Promise((closed) => server.close(closed));
    mkdirSync(join(root, 'var/lib'), { recursive: true });
  });
  const stopBroker = async () => {
    for (const child of running.splice(0)) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
  };
  afterAll(async () => {
    await stopBroker();
    rmSync(root, { recursive: true, force: true });
  });

  it('1. installs the command and the broker', () => {
    expect(walk('1. Install').join()).toMatch(/\d+\.\d+\.\d+/);
  });

  it('2. makes a hub whose broker runs from its own folder, without the keys of the operator', async () => {
    walk('2. The hub');
    await startBroker();
  });

  it('3. enrols a participant that keeps its key to itself; apply run again changes nothing', () => {
    walk('3. Enrol');
    const again = run('karaula operator apply --state /var/lib/karaula-operator/hub --json');
    expect(again.status, again.output).toBe(0);
    expect(again.output).not.toMatch(/"action"/);
  });

  it('4. hands the folder over', () => {
    walk('4. Hand the folder over');
  });

  it('5. publishes and reads as the participant', () => {
    walk('5. The participant');
  });

  it('6. the doctor finds nothing to mend', () => {
    walk('6. The doctor');
  });

  it('files have the modes that the page says', () => {
    const rows = tableOf(PAGE, 'path').filter(([path]) => path?.includes('/var/lib/karaula'));
    expect(rows.length).toBeGreaterThan(10);
    const modes = rows.map(([path = '']) => [
      path,
      (statSync(here(path.replaceAll('`', ''))).mode & 0o7777).toString(8),
    ]);
    expect(modes).toEqual(rows.map(([path = '', , mode = '']) => [path, mode.replace(/^0/, '')]));
  });

  it('every setting of the configuration is explained', () => {
    const settings = readFileSync(here('/var/lib/karaula-broker/nats-server.conf'), 'utf8').matchAll(
      /^\s*([a-z_]+)(?=:| \{)/gm,
    );
    const explained = PAGE.split('## The configuration, line by line')[1]?.split('\n## ')[0] ?? '';
    expect(
      [...settings].map(([, name]) => name).filter((name) => !explained.includes(`\`${name}\``)),
    ).toEqual([]);
  });

  it('K3: a hub that lost its disk gets again, byte for byte, what is in force', async () => {
    const bytes = () =>
      run('karaula export --home /var/lib/karaula/xk-kp mk-bp.wb6.border-incident/1').output;
    run('cp -a /var/lib/karaula-operator/hub/participants/xk-kp /var/lib/karaula/');
    run('karaula follow --home /var/lib/karaula/xk-kp --once');
    const before = bytes();
    expect(before).toContain('"signature"');

    await stopBroker();
    const [remake = '', fill = ''] = RESTORE.slice(1);
    runBlocks([remake]);
    await startBroker();
    runBlocks([fill]);
    expect(publish()).toMatchObject({ status: 0 });
    run('rm /var/lib/karaula/xk-kp/karaula.db*');
    const { output } = run('karaula follow --home /var/lib/karaula/xk-kp --once --json');
    expect(output.split('\n').filter((line) => line.includes('mk-bp')).length, output).toBe(7);
    expect(bytes()).toBe(before);
  });

  it('K3: a restored outbox is found out, and goes on only when told that no other publisher lives', () => {
    walk('Backup');
    const putBack = () => run('cp -p /var/backups/karaula/karaula.db* /var/lib/karaula/mk-bp/');
    expect(publish()).toMatchObject({ status: 0 });
    putBack();
    expect(publish()).toMatchObject({ status: 7 });
    putBack();
    runBlocks(RESTORE.slice(0, 1));
    expect(publish()).toMatchObject({ status: 0 });
  });
});
