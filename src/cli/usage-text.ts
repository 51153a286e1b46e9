import {
  type AliasNotFoundError,
  type ApplicationText,
  type ArgumentParseError,
  type ArgumentScannerError,
  type EnumValidationError,
  type FlagNotFoundError,
  formatMessageForArgumentScannerError,
  type InvalidNegatedFlagSyntaxError,
  text_en,
  type UnexpectedFlagError,
  type UnexpectedPositionalError,
  type UnsatisfiedFlagError,
  type UnsatisfiedPositionalError,
} from '@stricli/core';
import { type FailureStyle, formatFailure } from './describe-failure.ts';
import { CliError } from './errors.ts';

/** What stricli says, in our words: one line, what is wrong and how to mend it. */
export function usageText(style: FailureStyle): ApplicationText {
  const failed = (error: unknown) => formatFailure(error, style);
  const usage = (message: string) => failed(new CliError('CLI_USAGE', message));
  return {
    ...text_en,
    headers: { ...text_en.headers, flags: 'OPTIONS' },
    briefs: {
      ...text_en.briefs,
      help: 'Print this help and end',
      version: 'Print the version and end',
      argumentEscapeSequence: 'Everything after it is an argument, not an option',
    },
    noCommandRegisteredForInput: ({ input, corrections }) =>
      usage(
        input.startsWith('-')
          ? `options come after the command: karaula COMMAND ${input} …`
          : `there is no command "${input}"; ${suggest(corrections, 'karaula help')}`,
      ),
    exceptionWhileParsingArguments: (error) =>
      isScannerError(error)
        ? usage(formatMessageForArgumentScannerError(error, SCANNER_TEXT))
        : failed(error),
    exceptionWhileLoadingCommandFunction: failed,
    exceptionWhileLoadingCommandContext: failed,
    exceptionWhileRunningCommand: failed,
    exceptionWhileRunningIntegrationHook: ({ exception }) => failed(exception),
    exceptionWhileRunningIntegrationFlag: ({ exception }) => failed(exception),
    commandErrorResult: failed,
  };
}

const SCANNER_TEXT = {
  FlagNotFoundError: (error: FlagNotFoundError) =>
    `there is no option --${error.input}; ${suggest(
      error.corrections.map((flag) => `--${flag}`),
      '--help',
    )}`,
  AliasNotFoundError: (error: AliasNotFoundError) =>
    `there is no option -${error.input}; --help lists what there is`,
  ArgumentParseError: (error: ArgumentParseError) =>
    `"${error.input}" does not fit ${named(error.externalFlagNameOrPlaceholder)}: ${
      error.exception instanceof Error ? error.exception.message : String(error.exception)
    }`,
  EnumValidationError: (error: EnumValidationError) =>
    `"${error.input}" does not fit --${error.externalFlagName}; it takes ${error.values.join(', ')}`,
  UnsatisfiedFlagError: (error: UnsatisfiedFlagError) =>
    `option --${error.externalFlagName} needs a value; --help shows an example`,
  UnexpectedFlagError: (error: UnexpectedFlagError) =>
    `option --${error.externalFlagName} was given twice, "${error.previousInput}" and "${error.input}"; give it once`,
  InvalidNegatedFlagSyntaxError: (error: InvalidNegatedFlagSyntaxError) =>
    `option --${error.externalFlagName} takes no value; leave out "${error.valueText}"`,
  UnexpectedPositionalError: (error: UnexpectedPositionalError) =>
    `"${error.input}" is one argument too many; --help shows how the command is written`,
  UnsatisfiedPositionalError: (error: UnsatisfiedPositionalError) =>
    `${error.placeholder} is missing; --help shows how the command is written`,
};

function isScannerError(error: unknown): error is ArgumentScannerError {
  return error instanceof Error && Object.hasOwn(SCANNER_TEXT, error.constructor.name);
}

function named(flagOrPlaceholder: string): string {
  return /^[A-Z|-]+$/.test(flagOrPlaceholder) ? flagOrPlaceholder : `--${flagOrPlaceholder}`;
}

function suggest(corrections: readonly string[], otherwise: string): string {
  return corrections.length > 0
    ? `did you mean ${corrections.map((word) => word.replace(/`/g, '')).join(' or ')}?`
    : `${otherwise} lists what there is`;
}
