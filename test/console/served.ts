import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { ConsoleActions } from '../../src/console/act/actions.ts';
import type { ConsoleMember, Person } from '../../src/console/member.ts';
import type { CardChanges, ConsoleModel } from '../../src/console/model.ts';
import {
  type ConsoleOptions,
  type RunningConsole,
  serveConsole,
} from '../../src/console/serve/serve-console.ts';
import type { AlertCard } from '../../src/console/wire/card.ts';
import type { ThreadDetail } from '../../src/console/wire/thread.ts';
import { readDirectory } from '../../src/store/home-keys.ts';
import type { ReadLine } from '../../src/store/read-line.ts';
import { readLines } from '../../src/store/read-log.ts';
import { NOW_MS } from '../gate/forge.ts';
import { makePaperHome, openPaperStore } from '../support/paper-home.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { madeUpCard } from './made-up-card.ts';

// The server, the store, the files and HTTP are real. What is shown and what is said are small lists of the test's own: how they
// are made is tested where they are made (model, act); here it is how they are told, and to whom.

export const OFFICER: Person = { who: 'a1'.repeat(16), role: 'officer' };
export const READER: Person = { who: 'b2'.repeat(16), role: 'reader' };
export const SECOND: Person = { who: 'c3'.repeat(16), role: 'second-officer', releaseKeyFile: 'second.jwk' };

/** A list of cards that changes when the test says so. */
export interface ListModel extends ConsoleModel {
  put(...cards: AlertCard[]): void;
  remove(key: string): void;
  /** From now on it is not known what has gone before. */
  forgetGone(): void;
  /** Makes the next question for what has changed fail. */
  fail(error: Error): void;
  readonly listeners: number;
}

export function listModel(cards: readonly AlertCard[] = [], epoch = 'run1'): ListModel {
  const byKey = new Map(cards.map((card) => [card.key, { card, revision: 1 }]));
  const gone = new Map<string, number>();
  const listeners = new Set<() => void>();
  let revision = 1;
  let knownFrom = 0;
  let failure: Error | undefined;
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    epoch,
    cards: () => [...byKey.values()].map(({ card }) => card).toSorted((one, other) => other.seq - one.seq),
    revision: () => revision,
    shownTo: (_person, all) => all,
    changesSince: (since): CardChanges => {
      if (failure !== undefined) throw failure;
      const isAnew = since < knownFrom;
      return {
        revision,
        cards: [...byKey.values()].filter((held) => isAnew || held.revision > since).map(({ card }) => card),
        gone: [...gone].filter(([, at]) => at > since).map(([key]) => key),
        ...(isAnew && { isAnew }),
      };
    },
    thread: (key): ThreadDetail | undefined => {
      const card = byKey.get(key)?.card;
      if (card === undefined) return undefined;
      const entry = { key, feed: card.feed, seq: card.seq, origin: card.origin, issuedAtMs: NOW_MS };
      const update = { ...entry, key: 'ef'.repeat(32), seq: card.seq + 1, does: 'update' as const };
      return {
        card,
        facts: [],
        conditions: [],
        entries: [
          { ...entry, does: 'alert', says: card.headline },
          { ...update, says: 'A note.' },
        ],
        alsoOpened: [{ key: 'aa'.repeat(32), feed: 'mk-bp.wb6.request', seq: 9 }],
        chain: [],
        receipts: [],
        links: [],
        corroboration: '',
        information: [],
        questions: [],
        may: [],
      };
    },
    health: () => ({
      findings: [],
      participants: [],
      outbox: { waiting: byKey.size },
      directory: { version: 1, expiresAtMs: NOW_MS },
      refused: [],
      forOthers: 0,
    }),
    duty: ({ who }) => ({ items: [{ what: 'acknowledge', says: `waits for ${who}`, isOverdue: false }] }),
    asked: () => '',
    trends: (weeks, status) => ({
      status,
      weeks: Array.from({ length: weeks }, (_, index) => `2026-W${index + 1}`),
      byKind: [],
      byRoute: [],
      byType: [],
      byOrigin: [],
      smallestShown: 5,
      notCounted: {},
    }),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => undefined,
    put: (...changed) => {
      revision += 1;
      for (const card of changed) byKey.set(card.key, { card, revision });
      tell();
    },
    remove: (key) => {
      revision += 1;
      byKey.delete(key);
      gone.set(key, revision);
      tell();
    },
    forgetGone: () => {
      gone.clear();
      knownFrom = revision;
    },
    fail: (error) => {
      failure = error;
      tell();
    },
    get listeners() {
      return listeners.size;
    },
  };
}

/** Notes what was asked of it. */
export function listActions() {
  const performed: unknown[] = [];
  const act: ConsoleActions = {
    perform: async (person, asked, key) => {
      performed.push({ who: person.who, do: asked.do, ...(key !== undefined && { key }) });
      return { outcome: 'done' };
    },
    check: () => [{ path: 'alert.place', says: 'is not given' }],
    releases: () => [],
  };
  return { act, performed };
}

/** A clock that goes when the test says so. */
export function handClock(nowMs: number) {
  let now = nowMs;
  return {
    nowMs: () => now,
    advance: (ms: number) => {
      now += ms;
    },
  };
}

export interface World {
  readonly console: RunningConsole;
  readonly member: ConsoleMember;
  readonly model: ListModel;
  readonly performed: unknown[];
  /** By which codes and sessions end. */
  readonly clock: ReturnType<typeof handClock>;
  readonly pageDir: string;
  /** Starts it anew over the same store, as after a crash: what was in memory is gone. */
  again(options?: Partial<ConsoleOptions>): Promise<RunningConsole>;
  readings(): ReadLine[];
}

export async function serveWorld(
  options: Partial<ConsoleOptions> & { model?: ListModel } = {},
): Promise<World> {
  const home = makePaperHome('rs-gp');
  const store = openPaperStore(home);
  const directory = readDirectory(home);
  const member: ConsoleMember = {
    home,
    store,
    directory: () => directory,
    clock: handClock(NOW_MS + 60_000),
    random: (size) => new Uint8Array(randomBytes(size)),
    connect: async () => ({}),
  };
  const { act, performed } = listActions();
  const model = options.model ?? listModel([madeUpCard(1), madeUpCard(2), madeUpCard(3)]);
  const clock = handClock(Date.UTC(2030, 0, 1));
  const pageDir = makePage();
  const running: RunningConsole[] = [];
  const start = async (changes: Partial<ConsoleOptions> = {}) => {
    const made = await serveConsole({
      member,
      model,
      act,
      pageDir,
      port: 0,
      machineClock: clock,
      beatMs: 20,
      ...options,
      ...changes,
    });
    running.push(made);
    return made;
  };
  const first = await start();
  onTestFinished(async () => {
    for (const one of running) await one.close();
    store.close();
  });
  const readings = () => [...readLines(store)].map(({ line }) => line);
  return { console: first, member, model, performed, clock, pageDir, again: start, readings };
}

export function makePage(): string {
  const dir = join(tempFolder(), 'page');
  mkdirSync(join(dir, 'assets'), { recursive: true });
  writeFileSync(join(dir, 'index.html'), '<!doctype html><title>Karaula</title>');
  writeFileSync(join(dir, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(dir, 'assets/app-1a2b3c4d.js'), 'export {};');
  return dir;
}

export interface Asked {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  /** Sent as JSON; a text as it is. */
  readonly body?: unknown;
  /** @default 127.0.0.1 */
  readonly address?: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly json: Record<string, unknown>;
}

/** What a browser sends for our own page, unless the test says otherwise. */
function headersOf(
  { origin }: Pick<RunningConsole, 'origin'>,
  { headers, body, method }: Asked,
  text: string,
) {
  const isChange = !['GET', 'HEAD', 'OPTIONS'].includes(method ?? 'GET');
  return {
    host: origin.slice('http://'.length),
    'sec-fetch-site': 'same-origin',
    ...(isChange && { origin }),
    ...(body !== undefined && {
      'content-type': 'application/json',
      ...(headers?.['transfer-encoding'] === undefined && { 'content-length': Buffer.byteLength(text) }),
    }),
    ...headers,
  };
}

export function open(console: Pick<RunningConsole, 'origin' | 'port'>, path: string, asked: Asked = {}) {
  const text = typeof asked.body === 'string' ? asked.body : JSON.stringify(asked.body ?? null);
  return new Promise<IncomingMessage>((resolve, reject) => {
    const sent = request(
      {
        host: asked.address ?? '127.0.0.1',
        port: console.port,
        path,
        method: asked.method ?? 'GET',
        headers: headersOf(console, asked, text),
        agent: false,
        setDefaultHeaders: false,
      },
      resolve,
    );
    sent.on('error', reject);
    sent.end(asked.body === undefined ? undefined : text);
  });
}

export async function ask(
  console: Pick<RunningConsole, 'origin' | 'port'>,
  path: string,
  asked: Asked = {},
): Promise<Answer> {
  const response = await open(console, path, asked);
  const pieces: Buffer[] = [];
  for await (const piece of response) pieces.push(piece as Buffer);
  const text = Buffer.concat(pieces).toString();
  const isJson = response.headers['content-type']?.startsWith('application/json') === true && text !== '';
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    text,
    json: isJson ? (JSON.parse(text) as Record<string, unknown>) : {},
  };
}

/** A browser in which that person has signed in by a link. */
export async function signIn(console: RunningConsole, person: Person = OFFICER) {
  const code = console.linkFor(person).split('#code=')[1];
  const answer = await ask(console, '/api/session', { method: 'POST', body: { code } });
  const cookie = answer.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
  const view = await ask(console, '/api/session', { headers: { cookie } });
  const csrf = String(view.json.csrf);
  const seated = { cookie, 'x-karaula-csrf': csrf };
  return {
    answer,
    cookie,
    csrf,
    seated,
    view: view.json,
    get: (path: string, headers = {}) => ask(console, path, { headers: { cookie, ...headers } }),
    post: (path: string, body?: unknown, headers = {}) =>
      ask(console, path, { method: 'POST', body, headers: { ...seated, ...headers } }),
    delete: (path: string, headers = {}) =>
      ask(console, path, { method: 'DELETE', headers: { ...seated, ...headers } }),
  };
}
