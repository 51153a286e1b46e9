// Puts the table of src/policy/handling-table.ts into docs/handling.md; --check only says whether it is there.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Answer, handlingCells, STANDINGS, type Standing, WAYS } from '../src/policy/handling-table.ts';
import { putGenerated } from './generated-file.ts';

const WHO: Readonly<Record<Standing, string>> = {
  originator: 'its originator',
  released: 'a member that has it',
  unreleased: 'a member it is not released to',
  outsider: 'who is not a member',
};

const SHOWN: Readonly<Record<Answer, string>> = {
  yes: 'yes',
  POLICY_EXIT_FORBIDDEN: 'no: the code',
  POLICY_NOT_RELEASABLE: 'no: not released',
  POLICY_NOT_MEMBER: 'no: not a member',
  POLICY_NOT_GRANTED: 'no: not granted',
  POLICY_ERASED: 'no: erased',
  POLICY_EXPIRED: 'no: over',
  POLICY_WRONG_PURPOSE: 'no: purpose',
};

const path = fileURLToPath(new URL('../docs/handling.md', import.meta.url));
const cells = handlingCells();
const codes = [...new Set(cells.map(({ code }) => code))];
const rows = codes.flatMap((code) =>
  STANDINGS.map((standing) => {
    const answers = cells.filter((cell) => cell.code === code && cell.standing === standing);
    return `| ${[code, WHO[standing], ...answers.map(({ answer }) => SHOWN[answer])].join(' | ')} |`;
  }),
);
const table = [
  `| code | asked by | ${WAYS.join(' | ')} |`,
  `|${'---|'.repeat(WAYS.length + 2)}`,
  ...rows,
].join('\n');
const [before, , after] = readFileSync(path, 'utf8').split(/<!-- table -->|<!-- end -->/);
putGenerated(
  path,
  `${before}<!-- table -->\n\n${table}\n\n<!-- end -->${after}`,
  'node tools/generate-handling.ts',
);
