import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Runs a script of this folder with its orders as JSON, and gives back the one thing it tells.
 * @param nodeOptions for example `--cpu-prof`
 * @throws when it fails, or tells nothing
 */
export async function askProcess<Answer>(
  script: string,
  orders: unknown,
  nodeOptions: readonly string[] = [],
): Promise<Answer> {
  const child = spawn(process.execPath, ['--no-warnings', ...nodeOptions, script, JSON.stringify(orders)], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let errors = '';
  let answer: Answer | undefined;
  child.stderr?.on('data', (text) => {
    errors = `${errors}${text}`.slice(-2_000);
  });
  child.on('message', (message) => {
    answer = message as Answer;
  });
  const killWithUs = () => child.kill('SIGKILL');
  process.once('exit', killWithUs);
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  process.removeListener('exit', killWithUs);
  if (code !== 0 || answer === undefined)
    throw new Error(`a process ended with ${code ?? signal}: ${errors}`);
  return answer;
}
