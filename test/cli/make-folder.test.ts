import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../../src/cli/make-folder.ts';
import { tempFolder } from '../support/temp-folder.ts';

test('a folder is made with those above it, and one that is there is left alone', () => {
  const folder = join(tempFolder(), 'reports', '2026', 'Q3');
  makeFolder(folder);
  makeFolder(folder);
  expect(statSync(folder).isDirectory()).toBe(true);
});

test('what cannot be a folder is told as such, at once: a file, below a file, where no folder can be made', () => {
  const file = join(tempFolder(), 'file');
  writeFileSync(file, '');
  for (const [folder, why] of [
    [file, /file is there, and is no folder; choose/],
    [join(file, 'below'), /file is there, and is no folder; choose/],
    ['/proc/none', /\/proc\/none cannot be made \([A-Z]+\); choose/],
  ] as const) {
    expect(() => makeFolder(folder)).toThrow(
      expect.objectContaining({ code: 'CLI_FILE_NOT_WRITABLE', message: expect.stringMatching(why) }),
    );
  }
});
