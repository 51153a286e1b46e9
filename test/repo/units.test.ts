import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const UNITS = 'deploy/systemd';
const files = readdirSync(UNITS).filter((file) => /\.(service|timer)$/.test(file));
const instances = files.map((file) => file.replace('@.', '@mk-bp.'));
const services = instances.filter((file) => file.endsWith('.service'));

const isThere = spawnSync('systemd-analyze', ['--version']).status === 0;
if (!isThere)
  console.warn('systemd-analyze is not on this machine: the units of deploy/systemd were NOT checked');

describe.skipIf(!isThere)('the units of deploy/systemd, by systemd-analyze', () => {
  /** A file system with nothing but the units and the programs they start. */
  const root = mkdtempSync(join(tmpdir(), 'karaula-units-'));
  const analyze = (...given: string[]) => {
    const { status, stdout, stderr } = spawnSync('systemd-analyze', [...given], { encoding: 'utf8' });
    return { status, said: `${stdout}${stderr}`.trim() };
  };
  const verify = (unit: string) =>
    analyze('verify', '--man=no', '--recursive-errors=no', `--root=${root}`, unit);

  beforeAll(() => {
    const programs = ['opt/karaula/bin/nats-server', 'opt/karaula/deploy/bin/karaula', 'bin/kill'];
    for (const program of programs) {
      mkdirSync(join(root, program, '..'), { recursive: true });
      writeFileSync(join(root, program), '', { mode: 0o755 });
    }
    cpSync(UNITS, join(root, 'etc/systemd/system'), { recursive: true });
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it.each(instances)('%s is without fault', (unit) => {
    expect(verify(unit)).toEqual({ status: 0, said: '' });
  });

  it('would be told of a fault', () => {
    const text = readFileSync(join(UNITS, 'karaula-broker.service'), 'utf8');
    writeFileSync(
      join(root, 'etc/systemd/system/planted.service'),
      text.replace('NoNewPrivileges', 'NoNewPrivilege'),
    );
    expect(verify('planted.service').said).toMatch(/NoNewPrivilege/);
  });

  it.each(services)('%s is locked down: an exposure of 1.5 or less, where 10 is all open', (unit) => {
    const { status, said } = analyze(
      'security',
      '--offline=true',
      '--threshold=15',
      `--root=${root}`,
      '--no-pager',
      unit,
    );
    expect(said).toMatch(/exposure level/);
    expect(said.slice(-200)).not.toMatch(/EXPOSED|UNSAFE/);
    expect(status).toBe(0);
  });
});

describe('the units of deploy/systemd', () => {
  it.each(
    files
      .filter((file) => file.includes('follow') || file.includes('flush'))
      .filter((f) => f.endsWith('.service')),
  )('K7: %s keeps the content of alerts out of the journal', (file) => {
    expect(readFileSync(join(UNITS, file), 'utf8')).toMatch(/^StandardOutput=null$/m);
  });
});
