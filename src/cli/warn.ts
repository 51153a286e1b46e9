import type { CliContext } from './context.ts';
import { printable } from './table.ts';

/** Tells of something that somebody should look at; for machines with what it is about. */
export type Warn = (code: string, message: string, about?: object) => void;

/** On stderr, so that what is asked for stays by itself. @param json for machines, an object in a line */
export function warnOn({ stderr }: Pick<CliContext, 'stderr'>, json: boolean): Warn {
  return (code, message, about = {}) => {
    stderr.write(
      json
        ? `${JSON.stringify({ warning: { code, message, ...about } })}\n`
        : `karaula: warning: ${printable(message)} [${code}]\n`,
    );
  };
}
