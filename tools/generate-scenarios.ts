// Puts what the scenarios of seeds/scenarios say of themselves into docs/scenarios.md; --check only says whether it is there.
import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withAsterisk } from '../src/contract/names.ts';
import { type FiledScenario, parseScenarios } from '../src/replay/parse-scenarios.ts';
import { putGenerated } from './generated-file.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = 'seeds/scenarios';
const path = `${ROOT}docs/scenarios.md`;

function describe({ file, scenario }: FiledScenario): string {
  const { title, source, storyline, timeline, expect } = scenario;
  const document =
    source.file === undefined ? source.document : `[${source.document}](${relative('docs', source.file)})`;
  const attacks = timeline.filter(({ does }) => does === 'attack').length;
  const pending = expect.flatMap((one) => one.pending?.missing ?? []);
  const waits = pending.length === 0 ? '' : `, ${pending.length} of them pending:\n${list(pending)}`;
  return `### ${text(title)}

[\`${file}\`](../${file}) · ${timeline.length} steps, ${attacks} of them attacks; ${expect.length} expectations${waits}

> “${text(source.quote)}”\\
> Paragraph ${source.paragraph} of the ${document}

${text(storyline)}
`;
}

function list(missing: readonly string[]): string {
  return [...new Set(missing)].map((one) => `\n- ${text(one)}`).join('');
}

/** K9: with the asterisk, which means itself. */
function text(words: string): string {
  return withAsterisk(words)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\*_`<[\]]/g, '\\$&');
}

const names = readdirSync(ROOT + FOLDER).filter((name) => name.endsWith('.yaml'));
const files = names
  .sort()
  .map((name) => ({ file: `${FOLDER}/${name}`, text: readFileSync(`${ROOT}${FOLDER}/${name}`, 'utf8') }));
const scenarios = parseScenarios(files).map(describe).join('\n');
const [before, , after] = readFileSync(path, 'utf8').split(/<!-- scenarios -->|<!-- end -->/);
putGenerated(
  path,
  `${before}<!-- scenarios -->\n\n${scenarios}\n<!-- end -->${after}`,
  'node tools/generate-scenarios.ts',
);
