import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/**
 * Writes a generated file, or with `--check` on the command line compares it with what is committed and
 * makes the process fail when they differ.
 */
export function putGenerated(path: string, text: string, command: string): void {
  const shown = relative(process.cwd(), path);
  if (!process.argv.includes('--check')) {
    writeFileSync(path, text);
    console.log(`${shown}: written`);
    return;
  }
  if (readOrEmpty(path) === text) {
    console.log(`${shown}: up to date`);
    return;
  }
  console.error(`${shown} is not what its source gives; run ${command} and commit the result`);
  process.exitCode = 1;
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
