import { describe, expect, test } from 'vitest';
import { runHere } from './support/run-here.ts';

describe('a wrong command line is told in one line, with exit code 2', () => {
  const cases: [title: string, argv: string[], line: string][] = [
    [
      'an unknown command is answered with the nearest one',
      ['pubish'],
      'karaula: there is no command "pubish"; did you mean publish? [CLI_USAGE]',
    ],
    [
      'an unknown command with no neighbour is pointed to the help',
      ['xylophone'],
      'karaula: there is no command "xylophone"; karaula help lists what there is [CLI_USAGE]',
    ],
    [
      'an unknown option is answered with the nearest one',
      ['publish', '--statu', 'TEST', 'rows.jsonl'],
      'karaula: there is no option --statu; did you mean --status? [CLI_USAGE]',
    ],
    [
      'an unknown short option is named',
      ['publish', '-x', 'rows.jsonl'],
      'karaula: there is no option -x; --help lists what there is [CLI_USAGE]',
    ],
    [
      'a value outside a list is answered with the list',
      ['publish', '--status', 'REAL', 'rows.jsonl'],
      'karaula: "REAL" does not fit --status; it takes ACTUAL, EXERCISE, TEST [CLI_USAGE]',
    ],
    [
      'a span without a unit is answered with one that has it',
      ['publish', '--ttl', '30', 'rows.jsonl'],
      'karaula: "30" does not fit --ttl: write a number and a unit: 90s, 45m, 12h or 30d [CLI_USAGE]',
    ],
    [
      'a speed of nothing is answered with one that is something',
      ['replay', '--speed', '0x', 'convoy.yaml'],
      'karaula: "0x" does not fit --speed: write a factor such as 60x, or max [CLI_USAGE]',
    ],
    [
      'a rate of nothing is answered with one that is something',
      ['load', '--profile', 'flood', '--rate', '0'],
      'karaula: "0" does not fit --rate: write alerts a second such as 500, or max [CLI_USAGE]',
    ],
    [
      'a number of processes that no hub has room for is refused',
      ['load', '--profile', 'flood', '--followers', '61'],
      'karaula: "61" does not fit --followers: write a number from 1 to 60 [CLI_USAGE]',
    ],
    [
      'publishers and followers that are too many together are refused',
      ['load', '--profile', 'flood', '--publishers', '40', '--followers', '40'],
      'karaula: a hub has room for 60 participants; ask for fewer [CLI_USAGE]',
    ],
    [
      'an unknown profile is answered with the nearest one, and all',
      ['load', '--profile', 'sumer-peak'],
      'karaula: there is no profile "sumer-peak" (did you mean "summer-peak"?); there are flood, mass-arrival, quiet-day, summer-peak, or give the path of a file [CLI_USAGE]',
    ],
    [
      'a port that is none is refused',
      ['operator', 'init', '--port', '99999'],
      'karaula: "99999" does not fit --port: a port is a number from 0 to 65535 [CLI_USAGE]',
    ],
    [
      'a missing value is asked for',
      ['follow', '--as'],
      'karaula: option --as needs a value; --help shows an example [CLI_USAGE]',
    ],
    [
      'a missing argument is asked for by name',
      ['show', '--as', 'xk-kp'],
      'karaula: ENTRY is missing; --help shows how the command is written [CLI_USAGE]',
    ],
    [
      'an argument too many is named',
      ['show', '--as', 'xk-kp', 'one', 'two'],
      'karaula: "two" is one argument too many; --help shows how the command is written [CLI_USAGE]',
    ],
    [
      'an option given twice is named',
      ['show', '--as', 'xk-kp', '--as', 'mk-bp', 'one'],
      'karaula: option --as was given twice, "xk-kp" and "mk-bp"; give it once [CLI_USAGE]',
    ],
    [
      'an option before the command is sent to its place',
      ['--state', 'hub', 'broker'],
      'karaula: options come after the command: karaula COMMAND --state … [CLI_USAGE]',
    ],
    [
      'neither --as nor --home: asked who one is',
      ['show', 'one'],
      'karaula: say which participant you are: --as ID (a folder of the state folder) or --home DIR [CLI_NO_HOME]',
    ],
    [
      '--as and --home together contradict each other',
      ['show', '--as', 'xk-kp', '--home', 'xk', 'one'],
      'karaula: give --as ID or --home DIR, not both [CLI_USAGE]',
    ],
    [
      'a participant whose name cannot be one is refused before any path is made of it',
      ['show', '--as', '../mk-bp', 'one'],
      'karaula: "../mk-bp" is not a participant\'s identifier; write it like mk-bp or frontex [CLI_USAGE]',
    ],
  ];
  test.each(cases)('%s', async (_title, argv, line) => {
    const { exitCode, stdout, stderr } = await runHere(argv);
    expect(stderr).toBe(`${line}\n`);
    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
  });

  test('with --json a failure is one JSON object on stderr', async () => {
    const { exitCode, stderr } = await runHere(['show', '--json', 'one']);
    expect(stderr.endsWith('\n')).toBe(true);
    expect(JSON.parse(stderr)).toEqual({
      error: {
        code: 'CLI_NO_HOME',
        message: 'say which participant you are: --as ID (a folder of the state folder) or --home DIR',
        exitCode: 2,
      },
    });
    expect(exitCode).toBe(2);
  });

  test('--debug adds where in the program it happened, and only then', async () => {
    const quiet = await runHere(['show', 'one']);
    const loud = await runHere(['show', '--debug', 'one']);
    expect(quiet.stderr.split('\n')).toHaveLength(2);
    expect(loud.stderr).toContain('locate.ts');
  });

  test('after -- a word that looks like an option is an argument', async () => {
    const { stderr } = await runHere(['show', '--', '--json']);
    expect(stderr).toMatch(/^karaula: say which participant/);
  });
});

describe('colour', () => {
  test('is used for a failure on a terminal', async () => {
    const { stderr } = await runHere(['show', 'one'], { terminal: true });
    expect(stderr).toContain('\u001b[31m');
  });

  test.each([
    ['NO_COLOR is set', { NO_COLOR: '1' }],
    ['the terminal is dumb', { TERM: 'dumb' }],
  ])('is not used when %s', async (_title, env) => {
    const { stderr } = await runHere(['show', 'one'], { terminal: true, env });
    expect(stderr).not.toContain('\u001b');
  });

  test('is not used for JSON', async () => {
    const { stderr } = await runHere(['show', '--json', 'one'], { terminal: true });
    expect(stderr).not.toContain('\u001b');
  });
});
