import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { ConsoleError } from '../errors.ts';

/** A file of the page, as it is sent. */
export interface PageFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly caching: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

/**
 * Reads the built page, by path: `/index.html`. All of it, once: a path that somebody asks for never becomes one of the
 * disk, and a page that is built anew meanwhile is not mixed with this one.
 * @throws {ConsoleError} `CONSOLE_NO_PAGE`
 */
export function readPage(dir: string): ReadonlyMap<string, PageFile> {
  const files = new Map<string, PageFile>();
  try {
    for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
      const type = TYPES[extname(entry.name)];
      if (!entry.isFile() || type === undefined) continue;
      const path = join(entry.parentPath, entry.name).slice(join(dir, '/').length).replaceAll('\\', '/');
      files.set(`/${path}`, {
        bytes: new Uint8Array(readFileSync(join(dir, path))),
        type,
        // What is in assets/ bears its hash in its name.
        caching: path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-store',
      });
    }
  } catch (error) {
    throw noPage(dir, error);
  }
  if (!files.has('/index.html')) throw noPage(dir);
  return files;
}

function noPage(dir: string, cause?: unknown): ConsoleError {
  return new ConsoleError('CONSOLE_NO_PAGE', `there is no page in ${dir}; build it with: make page`, cause);
}
