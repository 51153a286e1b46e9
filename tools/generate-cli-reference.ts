// Brings docs/cli.md in line with the help of the commands; --check only says whether it is.
import { readFileSync, writeFileSync } from 'node:fs';
import { updateReference } from '../src/cli/reference.ts';

const file = new URL('../docs/cli.md', import.meta.url);
const old = readFileSync(file, 'utf8');
const fresh = updateReference(old);
if (process.argv.includes('--check')) {
  if (fresh !== old) {
    process.stderr.write(
      'docs/cli.md is not in step with the commands; run node tools/generate-cli-reference.ts\n',
    );
    process.exitCode = 1;
  }
} else if (fresh !== old) {
  writeFileSync(file, fresh);
}
