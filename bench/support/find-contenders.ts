import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Contender } from './contender.ts';

/** A contender by its name, which is that of its file. */
export interface Entrant {
  readonly name: string;
  /** Its file, as a URL. */
  readonly url: string;
  readonly contender: Contender;
}

export interface Missing {
  readonly name: string;
  /** Why it takes no part. */
  readonly reason: string;
}

const FOLDERS = ['../contenders/', '../peers/'];
const ORDER: readonly Contender['kind'][] = ['floor', 'script', 'peer', 'karaula'];

export interface FindOptions {
  /** Only these names. */
  readonly only?: readonly string[];
  /** Those that need a server too. */
  readonly withServers: boolean;
}

/** All files of the contenders' folders, in the order of the table; those that cannot take part with the reason. */
export async function findContenders({
  only,
  withServers,
}: FindOptions): Promise<{ entrants: Entrant[]; missing: Missing[] }> {
  const entrants: Entrant[] = [];
  const missing: Missing[] = [];
  for (const { name, url } of listFiles()) {
    if (only !== undefined && !only.includes(name)) continue;
    try {
      const { contender } = (await import(url)) as { contender: Contender };
      if (contender.needsServer && !withServers) {
        missing.push({ name, reason: 'needs a server; ask for it with PEERS=all or --peers' });
      } else entrants.push({ name, url, contender });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
      missing.push({ name, reason: 'its packages are not installed; make bench-throughput installs them' });
    }
  }
  entrants.sort((a, b) => ORDER.indexOf(a.contender.kind) - ORDER.indexOf(b.contender.kind));
  return { entrants, missing };
}

/** @throws Error when there is no such contender */
export function assertNamesKnown(names: readonly string[]): void {
  const known = listFiles().map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new Error(`there is no contender "${unknown}"; there are: ${known.join(', ')}`);
}

function listFiles(): { name: string; url: string }[] {
  return FOLDERS.flatMap((folder) => {
    const base = new URL(folder, import.meta.url);
    return readdirSync(fileURLToPath(base))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => ({ name: file.slice(0, -3), url: new URL(file, base).href }));
  }).sort((a, b) => (a.name < b.name ? -1 : 1));
}
