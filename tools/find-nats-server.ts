/**
 * Prints the path of a nats-server that is new enough; fetches one into .cache/ when there is none. Tried in order:
 * $NATS_SERVER, PATH, the cache, Debian's package (signatures checked, no root), the official release, a container
 * image. Usage: node tools/find-nats-server.ts [--no-fetch]
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { BROKER_FLOOR, isOlder } from '../src/bus/connect.ts';
import { cachedServerPath, findNatsServer, readServerVersion } from '../src/operator/find-nats-server.ts';

const CACHE = resolve(import.meta.dirname, '..', '.cache');
/** The Debian suite that has a new enough nats-server. */
const DEBIAN_SUITE = 'forky';
const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';
const RELEASES = 'https://github.com/nats-io/nats-server/releases/download';

function find(): string | undefined {
  try {
    return findNatsServer({
      named: process.env.NATS_SERVER,
      searchPath: process.env.PATH,
      cacheDir: CACHE,
    });
  } catch (error) {
    // A server that was named and does not fit is an error; that there is none is why we are here.
    if (process.env.NATS_SERVER) throw error;
    return undefined;
  }
}

function run(command: string, args: string[], cwd?: string): string {
  return execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 26,
  });
}

/** From Debian, by the mirror this machine uses already, with lists and sources of its own beside the machine's. */
function fetchFromDebian(folder: string): string {
  const mirror = run('apt-get', ['indextargets', '--format', '$(REPO_URI)', 'Created-By: Packages'])
    .split('\n')
    .find((uri) => uri.replace(/\/$/, '').endsWith('/debian'));
  if (mirror === undefined) throw new Error('this machine uses no Debian mirror');
  if (!existsSync(KEYRING)) throw new Error(`${KEYRING} is missing (package debian-archive-keyring)`);
  for (const sub of ['lists/partial', 'cache/archives/partial', 'unpacked']) {
    mkdirSync(join(folder, sub), { recursive: true });
  }
  const sources = join(folder, 'sources.list');
  writeFileSync(sources, `deb [signed-by=${KEYRING}] ${mirror} ${DEBIAN_SUITE} main\n`);
  const options = [
    `Dir::Etc::sourcelist=${sources}`,
    'Dir::Etc::sourceparts=/dev/null',
    `Dir::State::lists=${join(folder, 'lists')}`,
    `Dir::Cache=${join(folder, 'cache')}`,
    'Acquire::Languages=none',
    'APT::Sandbox::User=',
  ].flatMap((option) => ['-o', option]);
  run('apt-get', [...options, '-q', 'update']);
  run('apt-get', [...options, '-q', 'download', 'nats-server'], folder);
  const archive = readdirSync(folder).find((name) => name.endsWith('.deb'));
  if (archive === undefined) throw new Error('nothing was downloaded');
  run('dpkg', ['-x', join(folder, archive), join(folder, 'unpacked')]);
  return (
    ['usr/sbin', 'usr/bin'].map((place) => join(folder, 'unpacked', place, 'nats-server')).find(existsSync) ??
    ''
  );
}

/** The official release, checked against the list of checksums that is published with it. */
async function fetchRelease(folder: string): Promise<string> {
  const architecture = { x64: 'amd64', arm64: 'arm64' }[process.arch as string];
  if (architecture === undefined || !['linux', 'darwin'].includes(process.platform)) {
    throw new Error(`no release is known for ${process.platform} on ${process.arch}`);
  }
  const name = `nats-server-v${BROKER_FLOOR}-${process.platform}-${architecture}`;
  const base = `${RELEASES}/v${BROKER_FLOOR}`;
  const [archive, sums] = await Promise.all([
    download(`${base}/${name}.tar.gz`),
    download(`${base}/SHA256SUMS`),
  ]);
  const sum = createHash('sha256').update(archive).digest('hex');
  const isListed = sums
    .toString('utf8')
    .split('\n')
    .some((line) => line.startsWith(sum) && line.trimEnd().endsWith(`${name}.tar.gz`));
  if (!isListed) throw new Error(`${name}.tar.gz does not have the published checksum`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'release.tar.gz'), archive);
  run('tar', ['-xzf', 'release.tar.gz'], folder);
  return join(folder, name, 'nats-server');
}

async function download(url: string): Promise<Buffer> {
  const response = await fetch(url, { signal: AbortSignal.timeout(120_000) });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}

/** Out of the official container image. */
function fetchFromImage(folder: string): string {
  const container = run('docker', ['create', `nats:${BROKER_FLOOR}-alpine`]).trim();
  try {
    mkdirSync(folder, { recursive: true });
    run('docker', ['cp', `${container}:/usr/local/bin/nats-server`, join(folder, 'nats-server')]);
  } finally {
    run('docker', ['rm', container]);
  }
  return join(folder, 'nats-server');
}

/** Puts a fetched server into its place in the cache, whole, once it has shown that it runs and is new enough. */
function keep(fetched: string): string {
  const version = readServerVersion(fetched);
  if (version === undefined) throw new Error('what was fetched does not run here');
  if (isOlder(version, BROKER_FLOOR)) throw new Error(`it is ${version}; ${BROKER_FLOOR} or later is needed`);
  const place = cachedServerPath(CACHE);
  mkdirSync(dirname(place), { recursive: true });
  const beside = `${place}.${process.pid}.tmp`;
  copyFileSync(fetched, beside);
  chmodSync(beside, 0o755);
  renameSync(beside, place);
  return place;
}

async function main(): Promise<number> {
  const found = find();
  if (found !== undefined) {
    console.log(found);
    return 0;
  }
  const failures: string[] = [];
  const ways: [string, (folder: string) => string | Promise<string>][] = [
    ['Debian package', fetchFromDebian],
    ['official release', fetchRelease],
    ['container image', fetchFromImage],
  ];
  for (const [way, fetchServer] of process.argv.includes('--no-fetch') ? [] : ways) {
    const folder = join(CACHE, `fetching-${process.pid}`);
    mkdirSync(folder, { recursive: true });
    try {
      console.error(`fetching nats-server ${BROKER_FLOOR} or later: ${way} …`);
      console.log(keep(await fetchServer(folder)));
      return 0;
    } catch (error) {
      failures.push(`${way}: ${(error as Error).message.trim().split('\n').slice(0, 3).join(' ')}`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  console.error(`no nats-server ${BROKER_FLOOR} or later, and none could be fetched:`);
  for (const failure of failures) console.error(`  ${failure}`);
  console.error('Install one and name it: NATS_SERVER=/path/to/nats-server');
  return 1;
}

process.exitCode = await main();
