import { readFile } from 'node:fs/promises';
import { type Application, buildApplication, buildRouteMap } from '@stricli/core';
import { ack } from './commands/ack.ts';
import { broker } from './commands/broker.ts';
import { returnCase } from './commands/case.ts';
import { directorConsole } from './commands/console.ts';
import { demo } from './commands/demo.ts';
import { detect } from './commands/detect.ts';
import { digest } from './commands/digest.ts';
import { evidence } from './commands/evidence.ts';
import { exportEntry } from './commands/export.ts';
import { follow } from './commands/follow.ts';
import { forward } from './commands/forward.ts';
import { heads } from './commands/heads.ts';
import { health } from './commands/health.ts';
import { incident } from './commands/incident.ts';
import { keys } from './commands/keys.ts';
import { link } from './commands/link.ts';
import { load } from './commands/load.ts';
import { officer } from './commands/officer.ts';
import { operator } from './commands/operator.ts';
import { outbox } from './commands/outbox.ts';
import { publish } from './commands/publish.ts';
import { readers } from './commands/readers.ts';
import { readlog } from './commands/readlog.ts';
import { release } from './commands/release.ts';
import { replay } from './commands/replay.ts';
import { retention } from './commands/retention.ts';
import { rfi } from './commands/rfi.ts';
import { sent } from './commands/sent.ts';
import { show } from './commands/show.ts';
import { sighting } from './commands/sighting.ts';
import { statistics } from './commands/statistics.ts';
import { subject } from './commands/subject.ts';
import { thread } from './commands/thread.ts';
import { trace } from './commands/trace.ts';
import { verify } from './commands/verify.ts';
import type { CliContext } from './context.ts';
import { describeFailure, type FailureStyle } from './describe-failure.ts';
import { usageText } from './usage-text.ts';

const INTRODUCTION = `Karaula carries signed alerts between the border services of the Western Balkans Six and their partners.

A first look:  karaula demo
Help:          karaula help publish
Exit codes:    docs/cli.md        Error codes: docs/errors.md`;

const root = buildRouteMap({
  routes: {
    operator,
    officer,
    broker,
    keys,
    publish,
    release,
    sent,
    outbox,
    retention,
    follow,
    console: directorConsole,
    show,
    ack,
    thread,
    sighting,
    rfi,
    case: returnCase,
    export: exportEntry,
    forward,
    link,
    incident,
    detect,
    readlog,
    readers,
    statistics,
    digest,
    subject,
    verify,
    health,
    heads,
    evidence,
    trace,
    replay,
    load,
    demo,
  },
  docs: { brief: 'Signed alerts between border services', fullDescription: INTRODUCTION },
});

/** The whole command line; `style` says how failures are told. */
export function buildApp(style: FailureStyle): Application<CliContext> {
  return buildApplication(root, {
    name: 'karaula',
    versionInfo: { getCurrentVersion: readVersion },
    scanner: { caseStyle: 'allow-kebab-for-camel', allowArgumentEscapeSequence: true },
    documentation: { onlyRequiredInUsageLine: true },
    localization: { text: usageText(style) },
    determineExitCode: (error) => describeFailure(error).exitCode,
  });
}

async function readVersion(): Promise<string> {
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
