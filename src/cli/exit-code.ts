/** What the shell learns when karaula ends. The list in docs/cli.md is made from `EXIT_CODES`. */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 70 | 130 | 143;

export interface ExitCodeMeaning {
  readonly code: ExitCode;
  readonly means: string;
}

export const EXIT_CODES: readonly ExitCodeMeaning[] = [
  {
    code: 0,
    means:
      'All went well; also when the reader of a pipe, such as `head`, had enough, and when Ctrl-C ends a console.',
  },
  {
    code: 1,
    means:
      'Something was refused, was not found, an expectation of a replay did not hold, or a load lost or changed an alert.',
  },
  {
    code: 2,
    means: 'The command line is wrong: an unknown command or option, or a value that does not fit.',
  },
  { code: 3, means: 'A file that was given cannot be read or is not what it should be.' },
  {
    code: 4,
    means: 'Keys, certificates or the directory: missing, not valid, or not the ones that were pinned.',
  },
  { code: 5, means: 'The broker does not answer, is not ours, or refused us.' },
  { code: 6, means: 'The local store or the disk: full, locked, damaged or not writable.' },
  { code: 7, means: 'Conflict: another publisher writes to the same feed, or a feed has two histories.' },
  { code: 70, means: 'A fault in karaula itself; run again with `--debug` and report what it prints.' },
  { code: 130, means: 'Stopped by Ctrl-C, after a clean end.' },
  { code: 143, means: 'Stopped by SIGTERM before the work was done; `broker` and `follow` end with 0 then.' },
];
