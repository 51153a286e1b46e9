import { createReadStream } from 'node:fs';
import { PassThrough } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AgencyError } from '../../src/agency/errors.ts';
import { parseMapping } from '../../src/agency/mapping.ts';
import { readRows } from '../../src/agency/read-rows.ts';
import type { SourceRow } from '../../src/agency/source-row.ts';
import { MAX_ROW_LENGTH } from '../../src/agency/source-row.ts';
import { tempFolder } from '../support/temp-folder.ts';

const MAPPING = parseMapping(
  'format: csv\ndelimiter: ";"\nfields:\n  summary: { column: Опис }\n  reference: { column: Број }\n',
  'test.yaml',
);

async function* chunks(bytes: Uint8Array, size: number) {
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
}

const utf8 = (text: string) => new TextEncoder().encode(text);

async function read(input: string | Uint8Array, isCsv = false, chunkSize = 7): Promise<SourceRow[]> {
  const bytes = typeof input === 'string' ? utf8(input) : input;
  const source = { name: 'test', input: chunks(bytes, chunkSize), ...(isCsv && { mapping: MAPPING }) };
  return Array.fromAsync(readRows(source));
}

const codeOf = (code: string, ...words: string[]) =>
  expect.objectContaining({ code, message: expect.stringMatching(new RegExp(words.join('.*'), 's')) });

test('JSON Lines: rows with their lines; empty lines and a byte order mark are skipped; a bad line is a value', async () => {
  const rows = await read('\uFEFF{"a":1}\r\n\n[1]\nnonsense\n{"b":"ж"}');
  expect(rows).toMatchObject([
    { outcome: 'read', line: 1, cells: { a: 1 } },
    { outcome: 'unreadable', line: 3, raw: '[1]' },
    { outcome: 'unreadable', line: 4, raw: 'nonsense' },
    { outcome: 'read', line: 5, cells: { b: 'ж' } },
  ]);
});

test('JSON Lines: a line beyond all measure is refused by its number, and the next is read', async () => {
  const rows = await read(`{"a":1}\n{"a":"${'x'.repeat(3 * MAX_ROW_LENGTH)}"}\n{"a":2}\n`, false, 50_000);
  expect(rows).toMatchObject([{ line: 1 }, { outcome: 'unreadable', line: 2 }, { line: 3, cells: { a: 2 } }]);
});

test('CSV: cells by heading, the line on which each row begins, quoted line breaks and delimiters', async () => {
  const rows = await read('Број;Опис\n1;"прв\nред; ""и втор"""\n\n2;друг\r\n3;"a\r\nb"\r\n\r\n4;x', true);
  expect(rows).toMatchObject([
    { outcome: 'read', line: 2, cells: { Број: '1', Опис: 'прв\nред; "и втор"' } },
    { outcome: 'read', line: 5, cells: { Број: '2', Опис: 'друг' } },
    { outcome: 'read', line: 6, cells: { Број: '3', Опис: 'a\nb' } },
    { outcome: 'read', line: 9, cells: { Број: '4', Опис: 'x' } },
  ]);
});

test('CSV: a row with too few or too many cells is a value, and the next is read', async () => {
  const rows = await read('Број;Опис\n1\n2;x;y\n3;добар\n', true);
  expect(rows).toMatchObject([
    { outcome: 'unreadable', line: 2 },
    { outcome: 'unreadable', line: 3 },
    { outcome: 'read', line: 4 },
  ]);
});

test('CSV: a quote that is never closed costs rows, not the run', async () => {
  const rows = await read('Број;Опис\n1;добар\n2;"отворен\n3;x\n', true);
  expect(rows).toMatchObject([
    { outcome: 'read', line: 2 },
    { outcome: 'unreadable', line: 3 },
  ]);
});

test('CSV: a quote that swallows the file ends the run with its line, after every row before it', async () => {
  const rows: SourceRow[] = [];
  const text = `Број;Опис\n1;a\n2;b\n3;"x\n${'4;y\n'.repeat(MAX_ROW_LENGTH)}5;"z"\n`;
  const reading = (async () => {
    for await (const row of readRows({ name: 'test', input: chunks(utf8(text), 60_000), mapping: MAPPING }))
      rows.push(row);
  })();
  await expect(reading).rejects.toThrow(codeOf('AGENCY_NONSENSE_INPUT', 'line 4', 'quote'));
  expect(rows.map(({ line }) => line)).toEqual([2, 3]);
});

test.each([
  ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0x00]), 'AGENCY_WRONG_ENCODING', 'UTF-16', 'iconv'],
  ['NUL bytes', new Uint8Array([0x7b, 0x00, 0x7d]), 'AGENCY_WRONG_ENCODING', 'NUL'],
  [
    'Windows-1251',
    new Uint8Array([0xc1, 0xf0, 0xee, 0xbc]),
    'AGENCY_WRONG_ENCODING',
    'not in UTF-8',
    'iconv',
  ],
  ['nothing', new Uint8Array(), 'AGENCY_EMPTY_INPUT', 'empty'],
  ['empty lines', utf8('\n\n'), 'AGENCY_EMPTY_INPUT', 'no rows'],
  [
    'a letter',
    utf8('Dear colleagues,\nplease find attached\n'),
    'AGENCY_NONSENSE_INPUT',
    'one JSON object per line',
  ],
  ['a JSON array', utf8('[{"a":1},\n{"a":2}]'), 'AGENCY_NONSENSE_INPUT', 'jq'],
])('a file of %s is one clear error', async (_what, bytes, code, ...words) => {
  await expect(read(bytes as Uint8Array)).rejects.toThrow(codeOf(code as string, ...(words as string[])));
});

test('CSV without the columns of its mapping is one clear error that names them and what was found', async () => {
  await expect(read('Број,Опис\n1,x\n', true)).rejects.toThrow(
    codeOf('AGENCY_MISSING_COLUMN', '"Опис", "Број"', 'Број,Опис'),
  );
  await expect(read('Број;Опис;Опис\n1;x;y\n', true)).rejects.toThrow(
    codeOf('AGENCY_NONSENSE_INPUT', 'twice'),
  );
});

test('bytes that are not UTF-8 far into a file cost their row and no other', async () => {
  const good = '{"a":1}\n'.repeat(20_000);
  const rows = await read(
    Buffer.concat([utf8(good), new Uint8Array([0xc1, 0xf0, 0x0a]), utf8('{"b":2}\n')]),
    false,
    9_000,
  );
  expect(rows).toHaveLength(20_002);
  expect(rows.slice(-2)).toMatchObject([
    { outcome: 'unreadable', line: 20_001 },
    { outcome: 'read', line: 20_002 },
  ]);
});

test('any bytes at all give rows or an AgencyError, however they are cut into chunks', async () => {
  const rowLike = fc
    .array(
      fc.constantFrom('{', '}', '"a":1', ';', '"', '\n', '\r\n', 'Број;Опис\n', 'ж', '\uFEFF', '[', ',', ' '),
    )
    .map((parts) => utf8(parts.join('')));
  const anything = fc.oneof(fc.uint8Array({ maxLength: 200 }), rowLike);
  await fc.assert(
    fc.asyncProperty(
      anything,
      fc.boolean(),
      fc.integer({ min: 1, max: 50 }),
      async (bytes, isCsv, chunkSize) => {
        try {
          for (const row of await read(bytes, isCsv, chunkSize)) expect(row.line).toBeGreaterThan(0);
        } catch (error) {
          if (!(error instanceof AgencyError)) throw error;
        }
      },
    ),
    { numRuns: 1_000 },
  );
});

test('how the input is cut into chunks changes nothing', async () => {
  const lines = fc.array(fc.oneof(fc.json(), fc.constant('{"ж":"Ђ"}'), fc.constant('')), {
    minLength: 1,
    maxLength: 6,
  });
  await fc.assert(
    fc.asyncProperty(lines, fc.integer({ min: 1, max: 9 }), async (found, size) => {
      const text = `{"first":1}\n${found.join('\n')}`;
      expect(await read(text, false, size)).toEqual(await read(text, false, 1_000_000));
    }),
    { numRuns: 200 },
  );
});

test('rows are given out while the input is still coming: nothing waits for its end', async () => {
  async function* endless() {
    for (let i = 0; ; i++) yield utf8(`{"i":${i},"fill":"${'x'.repeat(1_000)}"}\n`);
  }
  let seen = 0;
  for await (const row of readRows({ name: 'pipe', input: endless() })) {
    expect(row.outcome).toBe('read');
    seen += 1;
    if (seen === 5_000) break;
  }
});

test('the first row of a live pipe is given out though others keep coming, and long before 64 KiB have', async () => {
  let written = 0;
  async function* steady() {
    for (; written < 2_000; written++) {
      await delay(1);
      yield Buffer.from(`{"summary":"${written}"}\n`);
    }
  }
  const rows = readRows({ name: 'pipe', input: steady() });
  expect((await rows.next()).value).toMatchObject({ cells: { summary: '0' } });
  expect(written).toBeLessThan(2_000);
  await rows.return();
});

test('the first row of a live pipe is given out though no second one comes', async () => {
  const pipe = new PassThrough();
  pipe.write('{"summary":"alone"}\n');
  const rows = readRows({ name: 'pipe', input: pipe });
  expect(await rows.next()).toMatchObject({ value: { outcome: 'read', cells: { summary: 'alone' } } });
  pipe.write('{"summary":"later"}\n');
  expect(await rows.next()).toMatchObject({ value: { cells: { summary: 'later' } } });
  pipe.end();
  expect(await rows.next()).toMatchObject({ done: true });
});

test('a folder in place of a file, or a disk that fails, is one clear error', async () => {
  const rows = readRows({ name: 'a folder', input: createReadStream(tempFolder()) });
  await expect(Array.fromAsync(rows)).rejects.toThrow(
    codeOf('AGENCY_UNREADABLE_INPUT', 'a folder', 'EISDIR'),
  );
});
