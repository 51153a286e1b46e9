import type { CliContext } from './context.ts';
import { CliError } from './errors.ts';

/**
 * Asks whoever sits there to type yes: whoever did not read it has not agreed to it.
 * @throws {CliError} `CLI_USAGE` when he does not, or nobody is there
 */
export async function assertWanted(context: CliContext): Promise<void> {
  if (context.askPerson === undefined) {
    throw new CliError(
      'CLI_USAGE',
      'nothing was signed: there is nobody at a terminal to ask; read it, then give --yes',
    );
  }
  const answer = await context.askPerson('Is that what you want to be so? Type "yes" to sign: ', false);
  if (answer.trim() !== 'yes') throw new CliError('CLI_USAGE', 'nothing was signed');
}
