// proto/ → src/gen/karaula.js and .d.ts. With --check, compares only.
import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { putGenerated } from './generated-file.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FILES = ['karaula.js', 'karaula.d.ts'];

// Only encode and decode: JSON, defaults and checks are the contract's, which lets nothing through unsaid.
const OPTIONS =
  '--target static-module --wrap esm --es6 --dts --no-verify --no-convert --no-delimited --no-typeurl';

const folder = mkdtempSync(join(tmpdir(), 'karaula-proto-'));
try {
  const sources = globSync('proto/karaula/v1/*.proto', { cwd: ROOT }).sort();
  const pbjs = join(ROOT, 'node_modules/protobufjs-cli/bin/pbjs');
  const given = [...OPTIONS.split(' '), '--path', 'proto', '--out', join(folder, 'karaula.js'), ...sources];
  execFileSync(process.execPath, [pbjs, ...given], { cwd: ROOT, stdio: 'inherit' });
  for (const file of FILES) {
    const text = readFileSync(join(folder, file), 'utf8');
    putGenerated(join(ROOT, 'src/gen', file), text, 'node tools/generate-proto.ts');
  }
} finally {
  rmSync(folder, { recursive: true });
}
