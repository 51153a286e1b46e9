import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findBreaches } from '../../tools/check-rooms.ts';

/** [room's file, source, what the finding must say] */
const PLANTED: [file: string, source: string, says: RegExp][] = [
  ['src/contract/a.ts', `import { b } from '../trust/b.ts';`, /trust comes after it: data flows one way/],
  ['src/bus/a.ts', `export * from '../cli/app.ts';`, /cli comes after it/],
  ['src/gate/a.ts', `const b = await import('../store/b.ts');`, /store comes after it/],
  ['src/policy/a.ts', `import type { B } from '../trust/b.ts';`, /decided apart/],
  ['src/director/a.ts', `import { b } from '../agency/b.ts';`, /never in memory/],
  ['src/exchange/a.ts', `import { connectBus } from '../bus/connect.ts';`, /does without the hub/],
  ['src/exchange/a.ts', `import { flushOutbox } from '../agency/flush-outbox.ts';`, /never in memory/],
  ['src/cli/a.ts', `import { createServer } from 'node:https';`, /one room speaks HTTPS/],
  ['src/trust/a.ts', `import { karaula } from '../gen/karaula.js';`, /contract says what a message is/],
  ['src/agency/a.ts', `import { connect } from '@nats-io/transport-node';`, /not believed \(K2\)/],
  ['src/bus/a.ts', `import { createUser } from '@nats-io/nkeys';`, /operator's work/],
  ['src/gate/a.ts', `import { flattenedVerify } from 'jose';`, /what a signature is worth/],
  ['src/director/a.ts', `import protobuf from 'protobufjs/minimal.js';`, /skip a limit/],
  ['src/store/a.ts', `import pino from 'pino';`, /K7/],
  ['src/agency/a.ts', `import { DatabaseSync } from 'node:sqlite';`, /one transaction per effect/],
  ['src/trust/a.ts', `import { randomBytes } from 'node:crypto';`, /randomness is passed in/],
  ['src/trust/a.ts', `import crypto from 'node:crypto';`, /randomness is passed in/],
  ['src/gate/a.ts', `import { readFileSync } from 'node:fs';`, /no network, no files/],
  ['src/gate/a.ts', `const now = Date.now();`, /clock, randomness and network are passed in/],
  ['src/policy/a.ts', `const now = new Date();`, /clock, randomness and network are passed in/],
  ['src/contract/a.ts', `const id = Math.random();`, /clock, randomness and network are passed in/],
  [
    'src/trust/a.ts',
    `await fetch('https://example.invalid');`,
    /clock, randomness and network are passed in/,
  ],
  ['src/gate/a.ts', `console.log('x');`, /facts leave as logs in one place/],
  ['src/replay/a.ts', `const home = process.env.HOME;`, /configuration is passed in/],
  ['src/operator/a.ts', `process.exit(1);`, /configuration is passed in/],
  ['src/bus/a.ts', `import { x } from 'left-pad';`, /no rule allows/],
  ['src/bus/a.ts', `import { x } from '../../tools/x.ts';`, /no rule allows/],
  ['src/console/page/a.tsx', `import { b } from '../../store/b.ts';`, /what the server tells it/],
  ['src/console/page/a.tsx', `import { b } from '../serve/b.ts';`, /what the server tells it/],
  ['src/console/wire/a.ts', `import { b } from '../serve/b.ts';`, /console comes after it/],
  ['src/console/serve/a.ts', `import { h } from 'preact';`, /for the browser/],
  ['src/cli/a.ts', `import { Hono } from 'hono';`, /one room serves the page/],
  ['src/extra/a.ts', `import { x } from '../contract/feed.ts';`, /outside the rooms/],
];

const ALLOWED: [file: string, source: string][] = [
  ['src/contract/a.ts', `import { karaula } from '../gen/karaula.js'; import { z } from 'zod';`],
  ['src/console/a.ts', `import { CROSSING_POINTS } from '../gen/crossing-points.ts';`],
  [
    'src/trust/a.ts',
    `import { sign, type KeyObject } from 'node:crypto'; import { calculateJwkThumbprint } from 'jose';`,
  ],
  [
    'src/gate/a.ts',
    `import { decideRelease } from '../policy/release.ts'; const at = new Date(0); // Date.now()`,
  ],
  ['src/cli/a.ts', `process.exitCode = 1; const home = process.env['HOME'];`],
];

describe('the walls between the rooms', () => {
  it.each(PLANTED)('%s may not hold: %s', (file, source, says) => {
    const [breach, ...more] = findBreaches(file, `// a planted breach\n${source}\n`);
    expect(breach).toMatch(says);
    expect(breach).toContain(`${file}:2: `);
    expect(more).toEqual([]);
  });

  it.each(ALLOWED)('%s may hold: %s', (file, source) => {
    expect(findBreaches(file, source)).toEqual([]);
  });

  it('stand everywhere in src/', () => {
    const files = globSync('src/**/*.ts').filter((file) => !file.startsWith('src/gen/'));
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap((file) => findBreaches(file, readFileSync(file, 'utf8')))).toEqual([]);
  });
});
