import { setTimeout as delay } from 'node:timers/promises';
import { AgencyError } from './errors.ts';

/** So much is looked at before the first row is published. Bytes. */
const SNIFFED_BYTES = 65_536;
/** Or what has come so long after the first of it: the first row of a live pipe does not wait for company. */
const SNIFF_MS = 50;

/**
 * Turns a stream of bytes into text. The beginning is examined before any of it is passed on, so that a file
 * in a wrong encoding publishes nothing; a bad byte further on becomes U+FFFD and costs only its row.
 * @param name what the input is called in messages
 * @throws {AgencyError} `AGENCY_WRONG_ENCODING`, `AGENCY_EMPTY_INPUT`, `AGENCY_UNREADABLE_INPUT`
 */
export async function* decodeText(
  input: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder('utf-8');
  const chunks = readable(input, name);
  try {
    const { bytes, pending, isAll } = await takeBeginning(chunks);
    if (bytes.length === 0)
      throw new AgencyError('AGENCY_EMPTY_INPUT', `${name} is empty; give it at least one row`);
    assertUtf8(bytes, name, !isAll);
    yield decoder.decode(bytes, { stream: true });
    const waited = await pending;
    if (waited?.done === false) yield decoder.decode(waited.value, { stream: true });
    for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } finally {
    // Not awaited: behind a read of a pipe that stays silent it would never come.
    void chunks.return().catch(() => undefined);
  }
}

const ENOUGH = Symbol('waited long enough');

interface Beginning {
  readonly bytes: Uint8Array;
  /** A read that was under way when enough had been waited. */
  readonly pending?: Promise<IteratorResult<Uint8Array, void>>;
  readonly isAll: boolean;
}

async function takeBeginning(chunks: AsyncGenerator<Uint8Array, void, undefined>): Promise<Beginning> {
  const parts: Uint8Array[] = [];
  let enough: Promise<typeof ENOUGH> | undefined;
  for (let size = 0; size < SNIFFED_BYTES; ) {
    const pending = chunks.next();
    const item = enough === undefined ? await pending : await Promise.race([pending, enough]);
    enough ??= delay(SNIFF_MS, ENOUGH);
    if (item === ENOUGH) {
      // It may fail before anybody awaits it.
      pending.catch(() => undefined);
      return { bytes: Buffer.concat(parts), pending, isAll: false };
    }
    if (item.done === true) return { bytes: Buffer.concat(parts), isAll: true };
    parts.push(item.value);
    size += item.value.length;
  }
  return { bytes: Buffer.concat(parts), isAll: false };
}

/** A folder, a disk that fails, a pipe that breaks. */
async function* readable(
  input: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* input;
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw new AgencyError(
      'AGENCY_UNREADABLE_INPUT',
      `${name} cannot be read (${problem}); the rows before that were read: mend it, and publish the rest`,
      { cause: error },
    );
  }
}

function assertUtf8(bytes: Uint8Array, name: string, goesOn: boolean): void {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw wrongEncoding(name, 'is in UTF-16', 'iconv -f UTF-16 -t UTF-8');
  }
  if (bytes.includes(0)) {
    throw new AgencyError(
      'AGENCY_WRONG_ENCODING',
      `${name} is not a text file (it has NUL bytes); give JSON Lines or CSV in UTF-8`,
    );
  }
  try {
    // A character may be cut at the end of what was looked at.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: goesOn });
  } catch {
    throw wrongEncoding(
      name,
      'is not in UTF-8',
      'iconv -f WINDOWS-1251 -t UTF-8 (WINDOWS-1250 for Latin script)',
    );
  }
}

function wrongEncoding(name: string, what: string, mend: string): AgencyError {
  return new AgencyError(
    'AGENCY_WRONG_ENCODING',
    `${name} ${what}; convert it first, for example with ${mend}`,
  );
}
