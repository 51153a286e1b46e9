import { existsSync, globSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { findDebianProgram } from '../../bench/support/debian-package.ts';

interface FoundChromium {
  readonly path: string;
  readonly env: NodeJS.ProcessEnv;
}

/**
 * Debian's Chromium: `$CHROMIUM`, the one on PATH, or else the package, fetched into .cache/ with what it needs
 * (signatures checked, no root).
 * @throws {Unavailable} where it cannot be had, with why
 */
export function findChromium(): FoundChromium {
  const named = process.env.CHROMIUM;
  if (named !== undefined && named !== '') return { path: named, env: {} };
  const { path, root, env } = findDebianProgram('chromium', 'usr/lib/chromium/chromium');
  if (root === undefined) return { path, env };
  // Some of what it needs lies in folders of their own, where an installation would have told the loader of them.
  const own = globSync(join(root, 'usr/lib/*-linux-gnu/*/lib*.so*')).map((file) => dirname(file));
  const libraries = [env.LD_LIBRARY_PATH, ...new Set(own)];
  return {
    path,
    env: { LD_LIBRARY_PATH: libraries.join(delimiter), FONTCONFIG_FILE: fontsOf(root) },
  };
}

/** Without letters there is nothing to read: the machine's fonts, and those that came with the package. */
function fontsOf(root: string): string {
  const file = join(root, 'fonts.conf');
  if (existsSync(file)) return file;
  const folders = [join(root, 'usr/share/fonts'), '/usr/share/fonts'];
  const lines = folders.map((folder) => `<dir>${folder}</dir>`);
  writeFileSync(
    file,
    `<?xml version="1.0"?>\n<fontconfig>${lines.join('')}<cachedir>${join(root, 'font-cache')}</cachedir></fontconfig>\n`,
  );
  return file;
}

/** A browser of its own, without a profile that stays. The caller closes it. */
export async function launchChromium(): Promise<Browser> {
  const { path, env } = findChromium();
  return await chromium.launch({
    executablePath: path,
    // The sandbox of Chromium refuses root, as whom tests run in a container; the pages are our own.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    env: { ...(process.env as Record<string, string>), ...(env as Record<string, string>) },
  });
}
