import type { Purpose } from '../contract/entry.ts';
import type { Row } from './open-store.ts';

/** Who may sit, or sits, at the page of the console. K7: by a pseudonym. */
export interface ConsolePerson {
  readonly who: string;
  readonly role: 'reader' | 'officer' | 'second-officer';
  /** What is read for; absent: it was not said. */
  readonly purpose?: Purpose;
  /** Of a second officer: the file of the release key. */
  readonly releaseKeyFile?: string;
}

/** Of a row with the columns `who`, `role`, `purpose` and `release_key_file`. */
export function consolePersonOf(row: Row): ConsolePerson {
  return {
    who: String(row.who),
    role: row.role as ConsolePerson['role'],
    ...(row.purpose !== null && { purpose: row.purpose as Purpose }),
    ...(row.release_key_file !== null && { releaseKeyFile: String(row.release_key_file) }),
  };
}

/** The values of those columns, in that order. */
export function consolePersonColumns(person: ConsolePerson): [string, string, string | null, string | null] {
  return [person.who, person.role, person.purpose ?? null, person.releaseKeyFile ?? null];
}
