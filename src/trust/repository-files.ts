import { z } from 'zod';
import { TrustError } from './errors.ts';

/**
 * A TUF repository (The Update Framework, specification 1.0) as one text: each of its files by its name. So a directory
 * is one message on the bus and one file in a folder, and never half an old and half a new one.
 */
export interface RepositoryFiles {
  /** `1.root.json`, `2.root.json`, …, `timestamp.json`, `snapshot.json`, `targets.json` and one for each delegated role. */
  readonly metadata: Readonly<Record<string, string>>;
  /** What the metadata is about: `communities.json`, `participants/mk-bp.json`, … */
  readonly targets: Readonly<Record<string, string>>;
}

/** Checked before anything is parsed. Characters. */
export const MAX_DIRECTORY_LENGTH = 4_194_304;

const FORMAT = 'karaula-directory/2';

const schema = z.strictObject({
  format: z.literal(FORMAT),
  metadata: z.record(z.string().regex(/^[A-Za-z0-9.-]{1,80}$/), z.string()),
  targets: z.record(z.string().regex(/^[a-z0-9./-]{1,120}$/), z.string()),
});

/**
 * Takes the text of a directory apart. Nothing in it is believed yet.
 * @throws {TrustError} `TRUST_DIRECTORY_MALFORMED`
 */
export function parseRepositoryFiles(text: string): RepositoryFiles {
  if (text.length > MAX_DIRECTORY_LENGTH) throw malformedDirectory(`it has ${text.length} characters`);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw malformedDirectory('it is not JSON');
  }
  const parsed = schema.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw malformedDirectory(`${issue?.path.join('.') || 'it'}: ${issue?.message}`);
  }
  const { metadata, targets } = parsed.data;
  return { metadata, targets };
}

/** The text that {@link parseRepositoryFiles} takes apart; the same files give the same text. */
export function renderRepositoryFiles({ metadata, targets }: RepositoryFiles): string {
  return `${JSON.stringify({ format: FORMAT, metadata: sorted(metadata), targets: sorted(targets) })}\n`;
}

function sorted(files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function malformedDirectory(problem: string): TrustError {
  return new TrustError(
    'TRUST_DIRECTORY_MALFORMED',
    `this is not a signed directory: ${problem}; fetch it again from the hub or the operator`,
  );
}
