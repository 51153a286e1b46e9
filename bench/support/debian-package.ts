import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { Unavailable } from './contender.ts';

/** A program of a Debian package that was unpacked into a folder, with what it needs to run from there. */
export interface DebianProgram {
  readonly path: string;
  /** Where `usr` of the package is; absent for a program that was installed already. */
  readonly root?: string;
  readonly env: NodeJS.ProcessEnv;
}

const CACHE = resolve(import.meta.dirname, '..', '..', '.cache', 'bench-servers');
const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';

/**
 * Finds a program on PATH, or fetches its package and those it depends on that this machine does not have: from
 * Debian, signatures checked, without root, into .cache/ and once.
 * @param file of the package, from its root: `usr/bin/redis-server`
 * @throws {Unavailable} with what went wrong
 */
export function findDebianProgram(name: string, file: string): DebianProgram {
  const installed = (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, file.slice(file.lastIndexOf('/') + 1)))
    .find(existsSync);
  if (installed !== undefined) return { path: installed, env: {} };
  const root = join(CACHE, name);
  try {
    if (!existsSync(root)) fetchPackage(name, root);
  } catch (error) {
    const said = (error as Error).message.trim().split('\n').slice(0, 3).join(' ');
    throw new Unavailable(`Debian's package ${name} cannot be had here: ${said}`);
  }
  const [path] = globSync(join(root, file));
  if (path === undefined) throw new Unavailable(`Debian's package ${name} has no ${file}`);
  const libraries = globSync(join(root, '{usr/,}lib/*-linux-gnu*'));
  return { path, root, env: { LD_LIBRARY_PATH: libraries.join(delimiter) } };
}

/** By the mirror this machine uses already and for its own release, with lists of its own beside the machine's. */
function fetchPackage(name: string, root: string): void {
  const mirror = run('apt-get', ['indextargets', '--format', '$(REPO_URI)', 'Created-By: Packages'])
    .split('\n')
    .find((uri) => uri.replace(/\/$/, '').endsWith('/debian'));
  const suite = /^VERSION_CODENAME=(\w+)$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
  if (mirror === undefined || suite === undefined) throw new Error('this machine uses no Debian mirror');
  if (!existsSync(KEYRING)) throw new Error(`${KEYRING} is missing (package debian-archive-keyring)`);
  const folder = join(CACHE, `fetching-${process.pid}`);
  for (const sub of ['lists/partial', 'cache/archives/partial', 'unpacked']) {
    mkdirSync(join(folder, sub), { recursive: true });
  }
  try {
    const sources = join(folder, 'sources.list');
    writeFileSync(sources, `deb [signed-by=${KEYRING}] ${mirror} ${suite} main\n`);
    const options = [
      `Dir::Etc::sourcelist=${sources}`,
      'Dir::Etc::sourceparts=/dev/null',
      `Dir::State::lists=${join(folder, 'lists')}`,
      `Dir::Cache=${join(folder, 'cache')}`,
      'Acquire::Languages=none',
      'APT::Sandbox::User=',
      // Nothing is installed, so nothing needs to be locked.
      'Debug::NoLocking=1',
    ].flatMap((option) => ['-o', option]);
    run('apt-get', [...options, '-q', 'update']);
    run('apt-get', [...options, '-qy', '--download-only', '--no-install-recommends', 'install', name]);
    for (const archive of globSync(join(folder, 'cache/archives/*.deb'))) {
      run('dpkg', ['-x', archive, join(folder, 'unpacked')]);
    }
    renameSync(join(folder, 'unpacked'), root);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(command: string, args: string[]): string {
  return execFileSync(command, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 26,
  });
}
