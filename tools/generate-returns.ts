// Puts the table of src/policy/return-table.ts into docs/returns.md; --check only says whether it is there.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { codesOf } from '../src/contract/code-lists.ts';
import { NOT_ONWARD, TURNS } from '../src/policy/return-table.ts';
import { putGenerated } from './generated-file.ts';

const path = fileURLToPath(new URL('../docs/returns.md', import.meta.url));
const everyType = codesOf('ReturnType').length;
const rows = TURNS.map(({ step, after, types, by }) => {
  const of = types.length === everyType ? 'any' : types.join(', ');
  return `| ${[step, after.join(', '), of, by.join(', '), NOT_ONWARD.has(step) ? 'yes' : 'no'].join(' | ')} |`;
});
const table = ['| step | after | return | said by | under a hold |', `|${'---|'.repeat(5)}`, ...rows].join(
  '\n',
);
const [before, , after] = readFileSync(path, 'utf8').split(/<!-- table -->|<!-- end -->/);
putGenerated(
  path,
  `${before}<!-- table -->\n\n${table}\n\n<!-- end -->${after}`,
  'node tools/generate-returns.ts',
);
