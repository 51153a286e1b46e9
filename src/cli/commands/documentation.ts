/** A command line that can be run as it stands, and what it does. */
export interface Example {
  readonly does: string;
  readonly run: string;
}

export interface Documentation {
  readonly brief: string;
  /** How it is written, without the command itself; the usual options only. */
  readonly usage: readonly string[];
  /** What it does in a few sentences. */
  readonly text: string;
  readonly examples: readonly Example[];
}

const LINE_WIDTH = 100;

/** A command's help: usage, text and examples. docs/cli.md is made from the same. */
export function documentation({ brief, usage, text, examples }: Documentation) {
  const shown = examples.map(({ does, run }) => `  # ${does}\n  ${run}`).join('\n');
  return { brief, customUsage: usage, fullDescription: `${wrap(text)}\n\nEXAMPLES\n${shown}` };
}

function wrap(text: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > LINE_WIDTH) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].join('\n');
}
