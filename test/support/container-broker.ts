import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { GenericContainer, getContainerRuntimeClient, Wait } from 'testcontainers';
import type { BrokerOptions, BrokerProcess } from '../../src/operator/broker-process.ts';
import type { OperatorState } from '../../src/operator/state.ts';

/** Set by `make test-containers`, which removes what carries it. */
const RUN = process.env.KARAULA_TEST_RUN ?? 'by-hand';

let image: Promise<GenericContainer> | undefined;

/**
 * Does what `startBroker` does, with nats-server in a container: the very binary that was found, in an image from
 * scratch, on this machine's network, with the state folder at the same path. Needs a Docker engine.
 */
export async function startContainerBroker(
  state: OperatorState,
  options: BrokerOptions,
): Promise<BrokerProcess> {
  image ??= buildImage(options.natsServerPath);
  const container = await (await image)
    .withNetworkMode('host')
    .withBindMounts([{ source: state.dir, target: state.dir }])
    .withWorkingDir(state.paths.broker)
    .withUser(`${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}`)
    .withLabels({ 'karaula.test': RUN })
    .withCommand(['-c', 'nats-server.conf'])
    .withLogConsumer((stream) => {
      if (options.onLog) stream.on('data', (line) => options.onLog?.(String(line).trimEnd()));
    })
    .withWaitStrategy(Wait.forLogMessage('Server is ready'))
    .withStartupTimeout(options.startTimeoutMs ?? 30_000)
    .start();

  const { container: containers } = await getContainerRuntimeClient();
  const handle = containers.getById(container.getId());
  const { State } = await handle.inspect();
  const ended = handle
    .wait()
    .then(({ StatusCode }: { StatusCode: number }) => ({ code: StatusCode, signal: null }));
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    // It may have ended already, and been removed by an earlier call.
    await handle.kill({ signal }).catch(() => {});
    await ended;
    await handle.remove({ force: true }).catch(() => {});
  };
  return {
    pid: State.Pid,
    port: state.operator.port,
    ended,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
}

/** Binary, loader and libc, and nothing else: about 20 MB. */
async function buildImage(natsServerPath: string): Promise<GenericContainer> {
  const context = mkdtempSync(join(tmpdir(), 'karaula-image-'));
  try {
    const binary = realpathSync(natsServerPath);
    for (const library of librariesOf(binary)) {
      mkdirSync(join(context, 'root', dirname(library)), { recursive: true });
      copyFileSync(realpathSync(library), join(context, 'root', library));
    }
    mkdirSync(join(context, 'root'), { recursive: true });
    copyFileSync(binary, join(context, 'root', 'nats-server'));
    writeFileSync(join(context, 'Dockerfile'), 'FROM scratch\nCOPY root/ /\nENTRYPOINT ["/nats-server"]\n');
    return await GenericContainer.fromDockerfile(context).build('karaula-test-broker', {
      deleteOnExit: false,
    });
  } finally {
    rmSync(context, { recursive: true, force: true });
  }
}

/** What the loader would load, by its own account; nothing for a static binary. */
function librariesOf(binary: string): string[] {
  try {
    const listed = execFileSync('ldd', [binary], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return [...listed.matchAll(/(\/\S+) \(0x/g)].map(([, path]) => path!);
  } catch {
    return [];
  }
}
