import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { GOOD_SCENARIO } from '../replay/scenario-text.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { runHere } from './support/run-here.ts';

const failureOf = async (cwd: string, ...argv: string[]) => {
  const { exitCode, stdout, stderr } = await runHere(['replay', ...argv], { cwd });
  expect(stdout).toBe('');
  return { exitCode, stderr };
};

test('neither a scenario nor --all: told what to say', async () => {
  expect(await failureOf(tempFolder())).toEqual({
    exitCode: 2,
    stderr:
      'karaula: say which scenario to replay: FILE, or --all for those in seeds/scenarios [CLI_USAGE]\n',
  });
});

test('a folder that is not there, is a file, or has no scenario: told which', async () => {
  const dir = tempFolder();
  writeFileSync(join(dir, 'one.yaml'), GOOD_SCENARIO);
  mkdirSync(join(dir, 'empty'));
  writeFileSync(join(dir, 'empty', 'README.md'), 'Nothing yet.');
  for (const [folder, problem] of [
    ['nowhere', 'nowhere is not there; check the path'],
    ['one.yaml', 'one.yaml is a file; give a folder of scenarios, or leave --all out to replay this one'],
    ['empty', 'empty has no scenario in it; give a folder with files that end in .yaml'],
  ] as const) {
    expect(await failureOf(dir, '--all', folder)).toEqual({
      exitCode: 3,
      stderr: `karaula: ${problem} [CLI_FILE_UNREADABLE]\n`,
    });
  }
});

test('where one scenario of the folder is wrong, none is played, and all that is wrong is told', async () => {
  const dir = tempFolder();
  writeFileSync(join(dir, 'a.yaml'), GOOD_SCENARIO);
  writeFileSync(join(dir, 'b.yml'), GOOD_SCENARIO.replace('seed:', 'sead:'));
  writeFileSync(join(dir, 'c.yaml'), GOOD_SCENARIO);
  const { exitCode, stderr } = await failureOf(dir, '--all', '.');
  expect(exitCode).toBe(3);
  expect(stderr).toMatch(/^karaula: b\.yml:1: seed is missing; b\.yml:5: sead .*; c\.yaml:1: id "small" is /);
  expect(stderr).toMatch(/ \[REPLAY_SCENARIO_INVALID\]\n$/);
});
