/**
 * What may not stand in the repo's text, with a reason for each. `node tools/check-words.ts` prints every hit as
 * file:line, what, because; it is silent and exits 0 when there is none.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { fileURLToPath } from 'node:url';

/** Texts of others, kept word for word; and what tests send through to see it mended. */
const QUOTED = /^(docs\/sources\/|LICENSE$|test\/)/;
const GENERATED = /^(src\/gen\/|package-lock\.json$)/;
/** One text a line, all in one file: who translates has to find them all. */
const LISTS = /^src\/console\/page\/texts\/texts\.json$/;
const TEXT =
  /\.(md|ts|tsx|js|proto|ya?ml|csv|jsonl?|html|css|svg|sh|service|timer|conf)$|^(Makefile|LICENSE|\.ci\/run)$/;
const MAX_LINES = 260;

/** The asterisk may be escaped; the one other use is the title of an Opinion, inside the footnote itself. */
const BARE_KOSOVO = /\bKosovo(?!\\*\*|\[\*\]| declaration of independence)/;
const FOOTNOTE = 'without prejudice to positions on status';

/** All that is wrong with one file's text. `secrets` are this machine's own hosts and folders. */
export function findWords(path: string, text: string, secrets: readonly string[]): string[] {
  const lines = text.split('\n');
  const hits = lines.flatMap((line, index) => {
    const at = `${path}:${index + 1}`;
    const secret = secrets.find((candidate) => line.includes(candidate));
    const found = secret
      ? [`${at}: "${secret}", because: the machine it was written on is nobody's business`]
      : [];
    if (!QUOTED.test(path) && BARE_KOSOVO.test(line))
      found.push(`${at}: XK's name without its asterisk, because: K9`);
    return found;
  });
  if (
    path.endsWith('.md') &&
    !QUOTED.test(path) &&
    /Kosovo\\*\*/.test(text) &&
    !text.replace(/\s+/g, ' ').includes(FOOTNOTE)
  ) {
    hits.push(`${path}:1: Kosovo* without the footnote ("${FOOTNOTE} …"), because: K9`);
  }
  if (path.startsWith('src/') && !GENERATED.test(path) && !LISTS.test(path) && lines.length - 1 > MAX_LINES) {
    hits.push(
      `${path}:${MAX_LINES}: ${lines.length - 1} lines, because: a file of more than ${MAX_LINES} holds two concepts`,
    );
  }
  return hits;
}

/** What only this machine has: where the clone is, who is at home here, and the mirrors its package managers ask. */
export function machineSecrets(root: string): string[] {
  const addresses = [
    run('npm', ['config', 'get', 'registry']),
    run('apt-get', ['indextargets', '--format', '$(REPO_URI)']),
  ];
  const hosts = addresses.flatMap((text) =>
    [...text.matchAll(/^[a-z]+:\/\/([^/\s]+)/gm)].map(([, host]) => host ?? ''),
  );
  const folders = [`${root}/`, `${homedir()}/`];
  return [...new Set([...hosts.filter((host) => host.includes('.')), ...folders])];
}

function run(command: string, given: readonly string[]): string {
  try {
    return execFileSync(command, given, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return ''; // a machine without that package manager has no mirror of it
  }
}

if (import.meta.main) {
  const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  const secrets = machineSecrets(root);
  const hits = listed
    .split('\n')
    .filter((path) => TEXT.test(path) && !GENERATED.test(path) && existsSync(`${root}/${path}`))
    .flatMap((path) => findWords(path, readFileSync(`${root}/${path}`, 'utf8'), secrets));
  for (const hit of hits) console.log(hit);
  process.exitCode = hits.length === 0 ? 0 : 1;
}
