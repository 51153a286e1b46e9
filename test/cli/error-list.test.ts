import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import { describe, expect, test } from 'vitest';
import { exitCodeOf } from '../../src/cli/exit-code-of.ts';

const SRC = new URL('../../src', import.meta.url).pathname;
const CODE =
  /^(AGENCY|BUS|CLI|CONSOLE|CONTRACT|DIRECTOR|EXCHANGE|GATE|OBSERVE|OPERATOR|POLICY|REPLAY|STORE|TRUST)(_[A-Z0-9]+)+$/;

interface CodesInSources {
  /** Every code that stands as a string or a key anywhere, with the files it stands in. */
  readonly named: ReadonlyMap<string, readonly string[]>;
  /** Those that stand where something is done with them: in no type, and not as the key of a list. */
  readonly given: ReadonlySet<string>;
}

function codesInSources(): CodesInSources {
  const named = new Map<string, string[]>();
  const given = new Set<string>();
  for (const file of readdirSync(SRC, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts') || file.startsWith('gen')) continue;
    const { program } = parseSync(file, readFileSync(join(SRC, file), 'utf8'));
    const inTypes = new Set<number>();
    const note = (text: unknown) => {
      if (typeof text === 'string' && CODE.test(text)) named.set(text, [...(named.get(text) ?? []), file]);
    };
    new Visitor({
      TSLiteralType: ({ literal }) => void inTypes.add(literal.start),
      Literal: ({ value, start }) => {
        note(value);
        if (typeof value === 'string' && !inTypes.has(start)) given.add(value);
      },
      // A list of codes with a sentence each has them as keys.
      Property: ({ key }) => note(key.type === 'Identifier' ? key.name : undefined),
    }).visit(program);
  }
  return { named, given };
}

interface ListedCode {
  readonly code: string;
  readonly exitCode: string;
  readonly meaning: string;
  readonly mend: string;
}

/** The rows of the tables in docs/errors.md: code, exit code, meaning, mend. */
function codesInList(): ListedCode[] {
  const text = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8');
  return [...text.matchAll(/^\| `([A-Z0-9_]+)` \|(.*)\|(.*)\|(.*)\|$/gm)].map((row) => ({
    code: row[1]!,
    exitCode: row[2]!.trim(),
    meaning: row[3]!.trim(),
    mend: row[4]!.trim(),
  }));
}

describe('docs/errors.md', () => {
  const listed = codesInList();
  const { named: inSources, given } = codesInSources();

  test('explains every code of the sources', () => {
    const known = new Set(listed.map(({ code }) => code));
    const missing = [...inSources].filter(([code]) => !known.has(code));
    expect(missing.map(([code, files]) => `${code} (${files[0]})`).sort()).toEqual([]);
  });

  test('explains no code that the sources do not have', () => {
    expect(listed.map(({ code }) => code).filter((code) => !inSources.has(code))).toEqual([]);
  });

  test('explains no code that nothing in the sources gives', () => {
    expect(listed.map(({ code }) => code).filter((code) => !given.has(code))).toEqual([]);
  });

  test('has each code once', () => {
    expect(listed.map(({ code }) => code).sort()).toEqual(
      [...new Set(listed.map(({ code }) => code))].sort(),
    );
  });

  test.each(listed)('$code: says what it means, how to mend it and the true exit code', (row) => {
    expect(row.meaning.length).toBeGreaterThan(10);
    expect(row.mend.length).toBeGreaterThan(10);
    // Verdicts and reasons are put on record (K8) and end no command: they have no exit code.
    expect(row.exitCode).toBe(String(exitCodeOf(row.code) ?? '–'));
  });
});
