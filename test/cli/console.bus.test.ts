import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { type Running, start } from './support/karaula.ts';
import { openPage, type Page, signIn, splitLink } from './support/page.ts';
import { exampleRow, failureOf, makeScratch, type Scratch } from './support/scratch.ts';

// The director's page by the command alone, over a real hub; a browser has its own tests.

const FEED = 'mk-bp.wb6.border-incident';
const NAME = 'Officer Mustermann';

interface ToldLink {
  readonly url: string;
  readonly link: string;
  readonly role: string;
}

let scratch: Scratch;
let broker: Awaited<ReturnType<Scratch['startBroker']>>;
let console: Running;
let told: ToldLink;
let page: Page;
const others: Running[] = [];

beforeAll(async () => {
  const built = fileURLToPath(new URL('../../.cache/console-page/index.html', import.meta.url));
  expect(existsSync(built), 'the page is built: make page').toBe(true);
  scratch = makeScratch();
  await scratch.succeed('operator', 'init', '--port', '0');
  for (const id of ['mk-bp', 'al-bmp']) await scratch.succeed('operator', 'enrol', id);
  broker = await scratch.startBroker();
  await scratch.succeed('operator', 'apply');
  others.push(start(['follow', '--as', 'mk-bp', '--heartbeat', '1s', '--json'], { cwd: scratch.dir }));
  [console, told] = await openConsole('--by', NAME, '--log', 'facts.log');
});

afterAll(() => {
  page?.close();
  for (const { child } of [console, ...others]) child.kill('SIGKILL');
  scratch.remove();
});

/** Starts a console at a free port, and waits for its link. */
async function openConsole(...argv: string[]): Promise<[Running, ToldLink]> {
  const common = ['console', '--as', 'al-bmp', '--port', '0', '--heartbeat', '1s', '--json'];
  const running = start([...common, ...argv], { cwd: scratch.dir });
  let printed = '';
  running.child.stdout?.on('data', (chunk: Buffer) => {
    printed += chunk;
  });
  await running.printedLines(1);
  return [running, JSON.parse(printed) as ToldLink];
}

async function stop(running: Running) {
  running.child.kill('SIGINT');
  return await running.ended;
}

async function publish(name: string): Promise<void> {
  scratch.write('row.jsonl', exampleRow(name));
  await scratch.succeed(
    'publish',
    '--as',
    'mk-bp',
    '--community',
    'wb6',
    '--status',
    'EXERCISE',
    'row.jsonl',
  );
}

/** What its originator knows that al-bmp has done about an alert. */
async function actionsOn(seq: number): Promise<string[]> {
  const stdout = await scratch.succeed('sent', '--as', 'mk-bp', '--json', `${FEED}/${seq}`);
  const { members } = JSON.parse(stdout.split('\n')[0]!);
  return members.flatMap(({ actions }: { actions: { action: string }[] }) =>
    actions.map(({ action }) => action),
  );
}

describe('karaula console', () => {
  test('prints a link by which one person signs in, once', async () => {
    expect(told).toMatchObject({ role: 'officer', url: splitLink(told.link).origin });
    page = await openPage(told.link);
    expect(page.session).toMatchObject({ self: 'al-bmp', role: 'officer' });
    expect(await signIn(told.link)).toEqual({ status: 401 });
  });

  test('shows on the page what comes in, verified, and is the running process of its member', async () => {
    await publish('facilitation-convoy');
    const card = await page.untilCard(FEED, 1);
    expect(card).toMatchObject({ origin: 'mk-bp', status: 'EXERCISE', trust: 'verified', isOwn: false });
    await eventually('mk-bp knows that al-bmp has it', async () => {
      const [line] = (await scratch.succeed('sent', '--as', 'mk-bp', '--json', `${FEED}/1`)).split('\n');
      return JSON.parse(line!).confirmed === 1;
    });
    await eventually('the page says that the hub is there', () => page.health()?.isConnected === true);
  });

  test('what an officer acknowledges there is seen by the originator', async () => {
    const { key } = await page.untilCard(FEED, 1);
    const { status, body } = await page.act({ do: 'receipt', key, action: 'ACKNOWLEDGED' });
    expect({ status, body }).toMatchObject({ status: 200, body: { outcome: 'said', isSent: true } });
    await page.untilCard(FEED, 1, ({ ownAction }) => ownAction === 'ACKNOWLEDGED');
    await eventually('mk-bp has heard of it', async () => (await actionsOn(1)).includes('ACKNOWLEDGED'));
  });

  test('K8: what was done there is on record under the pseudonym of who did it', async () => {
    const stdout = await scratch.succeed('console', 'log', '--as', 'al-bmp', '--by', NAME, '--json');
    expect(JSON.parse(stdout.split('\n')[0]!)).toMatchObject({
      who: page.session.who,
      role: 'officer',
      feed: 'al-bmp.wb6.receipt',
    });
    expect(await scratch.succeed('console', 'log', '--as', 'al-bmp', '--by', 'Nobody')).toBe('nothing\n');
  });

  test('one more link lets another person in, who may only look', async () => {
    const stdout = await scratch.succeed(
      ...['console', 'link', '--as', 'al-bmp', '--by', 'Officer Exempla', '--role', 'reader', '--json'],
    );
    const reader = await openPage((JSON.parse(stdout) as ToldLink).link);
    expect(reader.session).toMatchObject({ role: 'reader' });
    expect(reader.session.who).not.toBe(page.session.who);
    const { key } = await reader.untilCard(FEED, 1);
    expect(await reader.act({ do: 'receipt', key, action: 'ACTIONED' })).toMatchObject({ status: 403 });
    reader.close();
    expect(await actionsOn(1)).not.toContain('ACTIONED');
  });

  test('who is removed sits there no more, and his link is good for nothing; others stay', async () => {
    const by = ['--as', 'al-bmp', '--by', 'Officer Muster'];
    const linkFor = async () =>
      JSON.parse(await scratch.succeed('console', 'link', ...by, '--json')) as ToldLink;
    const officer = await openPage((await linkFor()).link);
    const { key } = await officer.untilCard(FEED, 1);
    const unused = await linkFor();
    expect(JSON.parse(await scratch.succeed('console', 'remove', ...by, '--json'))).toEqual({
      self: 'al-bmp',
      who: officer.session.who,
      passkeys: 0,
      sessions: 1,
      codes: 1,
    });
    expect(await officer.act({ do: 'receipt', key, action: 'ACTIONED' })).toMatchObject({ status: 401 });
    expect(await signIn(unused.link)).toEqual({ status: 401 });
    expect(await page.act({ do: 'receipt', key, action: 'READ' })).toMatchObject({ status: 200 });
    officer.close();
  });

  test('a second one at the same port says so, and that is all it does', async () => {
    const port = new URL(told.url).port;
    const second = await scratch.run('console', '--as', 'al-bmp', '--port', port);
    expect(failureOf(second)).toMatchObject({ code: 'CONSOLE_PORT_TAKEN' });
    expect(second.stdout).toBe('');
  });

  test('without the hub it goes on, and what is said waits until the hub is there again', async () => {
    await broker.stop();
    await eventually('the page says that the hub is away', () => page.health()?.isConnected === false);
    const { key } = await page.untilCard(FEED, 1);
    const { body } = await page.act({ do: 'receipt', key, action: 'ACTIONED', reason: 'patrol sent' });
    expect(body).toMatchObject({ outcome: 'said', isSent: false });
    broker = await scratch.startBroker();
    await eventually('mk-bp has heard of it', async () => (await actionsOn(1)).includes('ACTIONED'), 60_000);
  });

  test('Ctrl-C ends it with 0, ends the page, and frees the port', async () => {
    const ended = await stop(console);
    expect(ended.exitCode).toBe(0);
    await eventually('the stream of the page has ended', () => page.endedWhy() !== undefined);
    await expect(fetch(told.url)).rejects.toThrow();
    const late = await scratch.run('console', 'link', '--as', 'al-bmp');
    expect(failureOf(late)).toMatchObject({ exitCode: 1, code: 'CLI_NOT_FOUND' });
  });

  test('K7: neither the name nor the code is in the log, the output for machines or the database', () => {
    const { code } = splitLink(told.link);
    const folder = scratch.path('.karaula/participants/al-bmp');
    const log = readFileSync(scratch.path('facts.log'), 'latin1');
    const database = readFileSync(`${folder}/karaula.db`, 'latin1');
    expect(log).not.toContain(code);
    for (const text of [log, database, JSON.stringify(told)]) expect(text).not.toContain('Mustermann');
    expect(database).not.toContain(code);
  });
});

describe('karaula console without a hub, or beside a process that receives', () => {
  test('shows what is here when it is started while the hub is away, and receives when it comes', async () => {
    await broker.stop();
    const [alone, link] = await openConsole();
    const reading = await openPage(link.link);
    await reading.untilCard(FEED, 1);
    await eventually('the page says that the hub is away', () => reading.health()?.isConnected === false);
    broker = await scratch.startBroker();
    await publish('overstay');
    await reading.untilCard('mk-bp.wb6.visa-abuse', 1);
    reading.close();
    expect((await stop(alone)).exitCode).toBe(0);
  });

  test('--no-receive shows what another process receives', async () => {
    const [beside, link] = await openConsole('--no-receive');
    const reading = await openPage(link.link);
    await reading.untilCard(FEED, 1);
    others.push(start(['follow', '--as', 'al-bmp', '--heartbeat', '1s', '--json'], { cwd: scratch.dir }));
    await publish('illegal-crossing-on-foot');
    await reading.untilCard(FEED, 2);
    await eventually('the page is told of health', () => reading.health() !== undefined);
    expect(reading.health()).not.toHaveProperty('isConnected');
    reading.close();
    expect((await stop(beside)).exitCode).toBe(0);
  });
});

test.each([
  ['a second officer without a key', ['--role', 'second-officer'], '--release-key FILE'],
  ['a release key for who does not release', ['--release-key', 'some.key'], '--role second-officer'],
  ['nobody at all', ['--by', ' '], '--by NAME'],
])('%s is refused before anything is served', async (_what, argv, mend) => {
  const failure = failureOf(await scratch.run('console', '--as', 'al-bmp', '--port', '0', ...argv));
  expect(failure).toMatchObject({ exitCode: 2, code: 'CLI_USAGE' });
  expect(failure.message).toContain(mend);
});
