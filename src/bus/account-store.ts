import type { BusConnection } from './connect.ts';
import { BusError } from './errors.ts';
import { parseRequestFailure } from './parse-failure.ts';

/**
 * The broker's store of account JWTs, reached by a user of the system account. The broker checks that a JWT is the
 * operator's; what it says is the operator room's business.
 */

/** The JWT the broker has for an account (public nkey); undefined when it has none. @throws {BusError} */
export async function lookUpAccount(bus: BusConnection, account: string): Promise<string | undefined> {
  const text = await ask(
    bus,
    `$SYS.REQ.ACCOUNT.${account}.CLAIMS.LOOKUP`,
    '',
    `looking up account ${account}`,
  );
  return text.startsWith('ey') ? text : undefined;
}

/** Public nkeys of all accounts the broker has. @throws {BusError} */
export async function listAccounts(bus: BusConnection): Promise<string[]> {
  const what = 'listing accounts';
  const answer = readAnswer(await ask(bus, '$SYS.REQ.CLAIMS.LIST', '', what), what);
  return Array.isArray(answer.data) ? (answer.data as string[]) : [];
}

/** Gives the broker a new or newer account JWT; it acts on live connections at once. @throws {BusError} */
export async function pushAccount(bus: BusConnection, jwt: string): Promise<void> {
  const what = 'pushing an account';
  const answer = readAnswer(await ask(bus, '$SYS.REQ.CLAIMS.UPDATE', jwt, what), what);
  const { code } = (answer.data ?? {}) as { code?: number };
  if (code !== 200) {
    throw new BusError('BUS_REFUSED', `${what} at ${bus.where}: ${JSON.stringify(answer).slice(0, 300)}`);
  }
}

/** Deletes accounts; `request` is a JWT of the operator that lists them. @throws {BusError} */
export async function deleteAccounts(bus: BusConnection, request: string): Promise<void> {
  const what = 'deleting accounts';
  readAnswer(await ask(bus, '$SYS.REQ.CLAIMS.DELETE', request, what), what);
}

interface Answer {
  data?: unknown;
  error?: { code?: number; description?: string };
}

async function ask(bus: BusConnection, subject: string, payload: string, what: string): Promise<string> {
  try {
    return (await bus.nc.request(subject, payload, { timeout: bus.timeoutMs })).string();
  } catch (error) {
    throw parseRequestFailure(error, `${what} at ${bus.where}`);
  }
}

function readAnswer(text: string, what: string): Answer {
  let answer: Answer;
  try {
    answer = JSON.parse(text) as Answer;
  } catch (error) {
    throw new BusError('BUS_REFUSED', `${what}: the broker's answer is not JSON`, { cause: error });
  }
  if (answer.error) throw new BusError('BUS_REFUSED', `${what}: ${answer.error.description ?? 'refused'}`);
  return answer;
}
