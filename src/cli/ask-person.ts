import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import type { AskPerson } from './context.ts';

/**
 * Asks whoever sits at the terminal, one line at a time; what is secret is not shown as it is typed.
 * @returns undefined when nobody sits there
 */
export function askPersonAt(input: NodeJS.ReadStream, output: NodeJS.WriteStream): AskPerson | undefined {
  if (input.isTTY !== true) return undefined;
  return (question, isSecret) =>
    new Promise((resolve) => {
      let isMuted = false;
      const shown = new Writable({
        write: (chunk, _, done) => {
          if (!isMuted) output.write(chunk);
          done();
        },
      });
      const lines = createInterface({ input, output: shown, terminal: true });
      // Ctrl-C reaches the process as ever; Ctrl-D answers nothing.
      lines.on('SIGINT', () => process.kill(process.pid, 'SIGINT'));
      lines.once('close', () => resolve(''));
      lines.question(question, (answer) => {
        resolve(answer);
        lines.close();
        if (isSecret) output.write('\n');
      });
      isMuted = isSecret;
    });
}
