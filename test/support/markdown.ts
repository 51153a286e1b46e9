import { spawnSync } from 'node:child_process';

/** The fenced blocks of a Markdown text in one language, in order. */
export function blocksOf(markdown: string, language: string): string[] {
  return [...markdown.matchAll(/^```(\S+)\n([\s\S]*?)^```$/gm)]
    .filter(([, found]) => found === language)
    .map(([, , text]) => text ?? '');
}

/** The rows of the table whose first heading is `heading`, as cells without their backquotes. */
export function tableOf(markdown: string, heading: string): string[][] {
  const rows = markdown.split(`\n| ${heading} |`)[1]?.split('\n\n')[0]?.split('\n').slice(2) ?? [];
  return rows.map((row) => row.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '').trim()));
}

export interface ShellRun {
  readonly status: number | null;
  readonly output: string;
}

/** Runs text as a person would paste it, and stops at the first command that fails. */
export function runShell(text: string, cwd: string, env: Readonly<Record<string, string>>): ShellRun {
  const { status, stdout, stderr } = spawnSync('bash', ['-euo', 'pipefail', '-c', text], {
    cwd,
    env: { ...process.env, NO_COLOR: '1', ...env },
    encoding: 'utf8',
    timeout: 120_000,
  });
  return { status, output: `${stdout}${stderr}` };
}
