import type { RequestListener, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Clock, RandomBytes } from '../../contract/clock.ts';
import type { FactLogger } from '../../observe/logger.ts';
import { machineRandom } from '../../observe/machine-random.ts';
import { dropConsolePort, noteConsolePort } from '../../store/console-ports.ts';
import { openSessions, type Sessions } from '../access/sessions.ts';
import { issueSignInCode, signInLink } from '../access/sign-in-code.ts';
import type { ConsoleActions } from '../act/actions.ts';
import type { ConsoleMember, Person } from '../member.ts';
import type { ConsoleModel } from '../model.ts';
import { consoleApp } from './console-app.ts';
import { judgeRequest } from './judge-request.ts';
import { listenOnLoopback } from './listen.ts';
import { readPage } from './page-files.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

export interface ConsoleOptions {
  readonly member: ConsoleMember;
  readonly model: ConsoleModel;
  readonly act: ConsoleActions;
  /** Where the page was built to. */
  readonly pageDir: string;
  /** 0: a free one. */
  readonly port: number;
  /** After so long without a sign of the person the session ends. Milliseconds. @default 900_000 */
  readonly idleMs?: number;
  /** By which codes and sessions end; the member's may be a replay's, which hurries. @default the machine's */
  readonly machineClock?: Clock;
  /** Of which codes and tokens are made; the member's may be a replay's, which anybody can foresee. @default the machine's */
  readonly machineRandom?: RandomBytes;
  /** How often a page is told the time. Milliseconds. @default 15_000 */
  readonly beatMs?: number;
  readonly log?: FactLogger;
}

export interface RunningConsole {
  /** `http://localhost:8700` */
  readonly origin: string;
  readonly port: number;
  /** A link by which that person signs in, once, within ten minutes. */
  linkFor(person: Person): string;
  /** Ends all sessions and frees the port. The model is its owner's to close. */
  close(): Promise<void>;
}

const IDLE_MS = 900_000;
const BEAT_MS = 15_000;
const MACHINE_CLOCK: Clock = { nowMs: () => Date.now() };

/**
 * Serves the page of a member's console, to this machine alone.
 * @throws {ConsoleError} `CONSOLE_NO_PAGE`, `CONSOLE_PORT_TAKEN`
 */
export async function serveConsole(options: ConsoleOptions): Promise<RunningConsole> {
  const { member } = options;
  const clock = options.machineClock ?? MACHINE_CLOCK;
  const random = options.machineRandom ?? machineRandom;
  const page = readPage(options.pageDir);
  let sessions: Sessions | undefined;
  const listening = await listenOnLoopback(options.port, (port) => {
    sessions ??= openSessions({
      store: member.store,
      port,
      clock,
      random,
      idleMs: options.idleMs ?? IDLE_MS,
    });
    const beatMs = options.beatMs ?? BEAT_MS;
    const app = consoleApp({ ...options, sessions, page, port, clock, random, beatMs });
    return guarded(port, getRequestListener(app.fetch, { overrideGlobalObjects: false }));
  });
  const origin = `http://localhost:${listening.port}`;
  noteConsolePort(member.store, listening.port, clock.nowMs());
  return {
    origin,
    port: listening.port,
    linkFor: (person) => signInLink(origin, issueSignInCode(member.store, person, clock, random)),
    close: async () => {
      sessions?.endAll();
      dropConsolePort(member.store, listening.port);
      await listening.close();
    },
  };
}

/** Before anything else looks at a request: what every answer bears, and whether the request can be one of ours. */
function guarded(port: number, listener: RequestListener): RequestListener {
  return (request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    const [path = ''] = (request.url ?? '').split('?');
    const header = (name: string) => {
      const value = request.headers[name];
      return Array.isArray(value) ? value.join(', ') : value;
    };
    const verdict = judgeRequest({ method: request.method ?? '', path, header }, port);
    if (verdict.isGood) listener(request, response);
    else answer(response, verdict.status, verdict.says);
  };
}

function answer(response: ServerResponse, status: number, says: string): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    connection: 'close',
  });
  response.end(JSON.stringify({ says }));
}
