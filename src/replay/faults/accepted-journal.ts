import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs';

/**
 * What a publisher was told that it is accepted, in a file beside karaula and not of it: the other side of the
 * account that the checker draws up. One number of a row a line.
 */
export interface AcceptedJournal {
  note(number: number): void;
  close(): void;
}

export function openAcceptedJournal(path: string): AcceptedJournal {
  const file = openSync(path, 'a');
  return {
    // On its way to the disk when this returns; a killed process does not take it along.
    note: (number) => void writeSync(file, `${number}\n`),
    close: () => closeSync(file),
  };
}

/** The numbers noted so far, in order. A line that a kill cut short does not count. */
export function readAcceptedJournal(path: string): number[] {
  if (!existsSync(path)) return [];
  const text = readFileSync(path, 'utf8');
  return text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .filter(Boolean)
    .map(Number);
}
