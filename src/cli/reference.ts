import { generateHelpTextForAllCommands } from '@stricli/core';
import { buildApp } from './app.ts';
import { EXIT_CODES } from './exit-code.ts';

const BEGIN = '<!-- from here to "end" it is made by tools/generate-cli-reference.ts -->';
const END = '<!-- end -->';

/**
 * The text of docs/cli.md with its made part brought up to date: exit codes, and the help of every command.
 * @throws {Error} when the marks are not there
 */
export function updateReference(text: string): string {
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (begin === -1 || end < begin) throw new Error(`docs/cli.md needs the marks ${BEGIN} and ${END}`);
  return `${text.slice(0, begin)}${BEGIN}\n\n${exitCodes()}\n${commands()}${text.slice(end)}`;
}

function exitCodes(): string {
  const rows = EXIT_CODES.map(({ code, means }) => `| ${code} | ${means} |`);
  return `## Exit codes\n\n| code | meaning |\n|---|---|\n${rows.join('\n')}\n`;
}

function commands(): string {
  const app = buildApp({ json: false, debug: false });
  return generateHelpTextForAllCommands(app as never)
    .map(([route, help]) => `## ${route}\n\n\`\`\`text\n${help.trimEnd()}\n\`\`\`\n\n`)
    .join('');
}
