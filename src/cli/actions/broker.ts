import { type BrokerProcess, startBroker } from '../../operator/broker-process.ts';
import { OperatorError } from '../../operator/errors.ts';
import { expireRegularly } from '../../operator/expire-regularly.ts';
import type { BrokerFlags } from '../commands/broker.ts';
import type { CliContext } from '../context.ts';
import { locateNatsServer } from '../nats-server.ts';
import { waitForStop } from '../wait-for-stop.ts';
import { openOperator } from './open-operator.ts';
import { describeExpired } from './operator-expire.ts';

export async function runBroker(this: CliContext, flags: BrokerFlags): Promise<void> {
  const state = openOperator(this, flags);
  const natsServerPath = locateNatsServer(this, flags.natsServer);
  const broker = await start(() =>
    startBroker(state, {
      natsServerPath,
      ...(flags.quiet ? {} : { onLog: (line: string) => this.stderr.write(`${line}\n`) }),
    }),
  );
  const { host, port } = state.operator;
  this.stdout.write(`The broker of ${state.dir} answers at tls://${host}:${port}. Ctrl-C stops it.\n`);
  const stopped = waitForStop(this.stop);
  const over = new AbortController();
  const say = (line: string) => void this.stderr.write(`${line}\n`);
  const expiring = expireRegularly(state, {
    signal: AbortSignal.any([this.stop, over.signal]),
    onExpired: (outcome) => {
      if (!flags.quiet) for (const line of describeExpired(outcome)) say(line);
    },
    onFailure: ({ message }) => say(`What has expired was not erased: ${message}`),
  });
  await Promise.race([broker.ended, stopped]);
  over.abort();
  await expiring;
  if (this.stop.aborted) {
    await broker.stop();
    return;
  }
  const { code, signal } = await broker.ended;
  throw new OperatorError(
    'OPERATOR_BROKER_FAILED',
    `the broker ended by itself (${signal ?? `code ${code}`}); is another one running at port ${port}? Its log says why, and "karaula operator doctor" looks further`,
  );
}

/** Its log has been shown; the failure is one line. */
async function start(action: () => Promise<BrokerProcess>): Promise<BrokerProcess> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof Error) error.message = error.message.replace(/\nIt said:\n[\s\S]*/, '');
    throw error;
  }
}
