import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLogger, type LogFacts } from '../../src/observe/logger.ts';

function capture() {
  const lines: string[] = [];
  const logger = createLogger({ level: 'debug', destination: { write: (line) => void lines.push(line) } });
  return { logger, lines };
}

test('a fact is a line of JSON with a time, a level and nothing about the machine', () => {
  const { logger, lines } = capture();
  logger.log('warn', 'verdict', { feed: 'mk-bp.wb6.return', seq: 3, code: 'GATE_GAP' });
  expect(Object.keys(JSON.parse(lines[0]!) as object)).toEqual([
    'level',
    'time',
    'feed',
    'seq',
    'code',
    'event',
  ]);
});

test('K7: what is no fact stays out, whatever the types say', () => {
  const { logger, lines } = capture();
  const careless = {
    feed: 'mk-bp.wb6.return',
    summary: 'MARKER',
    error: new Error('MARKER'),
    code: { message: 'MARKER' },
  };
  logger.log('error', 'careless', careless as unknown as LogFacts);
  expect(lines.join()).not.toContain('MARKER');
});

test('K7: a text that is no plain token is withheld, so no sentence gets into a fact', () => {
  const { logger, lines } = capture();
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) => {
      lines.length = 0;
      logger.log('info', 'fact', { code: text });
      const { code } = JSON.parse(lines[0]!) as { code: string };
      expect(code === '[withheld]' || /^[A-Za-z0-9._-]{1,80}$/.test(code)).toBe(true);
    }),
  );
});

test('a level that is not asked for is silent', () => {
  const lines: string[] = [];
  const logger = createLogger({ level: 'warn', destination: { write: (line) => void lines.push(line) } });
  logger.log('info', 'quiet');
  logger.log('warn', 'loud');
  expect(lines).toHaveLength(1);
});
