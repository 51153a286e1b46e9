import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { codesOf } from '../contract/code-lists.ts';
import type { Purpose, ReadRefusal } from '../contract/entry.ts';
import { isName } from '../contract/name.ts';
import { asStoreError } from './disk-failure.ts';
import { StoreError } from './errors.ts';

/** The files of a participant's folder. Those marked secret must be readable by their owner alone. */
const FILES = {
  participant: { name: 'participant.json', secret: false },
  signingKey: { name: 'sign.jwk', secret: true },
  /** In place of the signing key: in which token it is. It names a library that is loaded. */
  signingToken: { name: 'sign.token.json', secret: true },
  tokenPin: { name: 'token.pin', secret: true },
  openingKey: { name: 'open.jwk', secret: true },
  nextOpeningKey: { name: 'open.next.jwk', secret: true },
  oldOpeningKey: { name: 'open.old.jwk', secret: true },
  /** With which the names of readers become pseudonyms. */
  readersKey: { name: 'readers.key', secret: true },
  publisherCredentials: { name: 'publisher.creds', secret: true },
  readerCredentials: { name: 'reader.creds', secret: true },
  authority: { name: 'tls/ca.crt', secret: false },
  certificate: { name: 'tls/client.crt', secret: false },
  certificateKey: { name: 'tls/client.key', secret: true },
  directory: { name: 'directory.json', secret: false },
  directoryRoot: { name: 'root.json', secret: false },
} as const;

export type HomeFile = keyof typeof FILES;

/** A participant's folder, as the operator of the hub hands it over. */
export interface ParticipantHome {
  readonly dir: string;
  readonly id: string;
  /** Where the hub listens, e.g. `tls://hub.example:4222`. */
  readonly servers: readonly string[];
  readonly databasePath: string;
  /** What is read here for, where nobody says another purpose. */
  readonly purpose?: Purpose;
  /** Why it is not said who read what others have published; absent: it is said. */
  readonly refusesReaders?: ReadRefusal;
  /** Whom a link that is found is told: the whole community; else the two originators. */
  readonly tellsLinksToAll?: boolean;
}

/** What the bus needs to connect in a role; the publisher's and the reader's rights are apart. */
export interface BusAccess {
  readonly servers: string[];
  readonly creds: string;
  readonly tls: { readonly caPem: string; readonly certPem: string; readonly keyPem: string };
  readonly name: string;
  readonly inboxPrefix: string;
}

const participantFile = z.object({
  id: z.string().refine(isName, 'is not the name of a participant, such as mk-bp'),
  server: z.object({ url: z.string().min(1) }),
  purpose: z.enum(codesOf('Purpose')).optional(),
  refusesReaders: z.enum(codesOf('ReadRefusal')).optional(),
  links: z.enum(['originators', 'community']).optional(),
});

/**
 * Opens a participant's folder. The other files are read when they are needed, so that a reader's machine
 * need not hold a signing key.
 * @throws {StoreError} `STORE_MISSING_FILE`, `STORE_BAD_FILE`, `STORE_UNREADABLE_FILE`
 */
export function openHome(dir: string): ParticipantHome {
  const path = join(dir, FILES.participant.name);
  let json: unknown;
  try {
    json = JSON.parse(readText(dir, 'participant'));
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new StoreError('STORE_BAD_FILE', `${path} is not JSON; ask the operator for it again`);
  }
  const parsed = participantFile.safeParse(json);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'it'}: ${issue.message}`);
    throw new StoreError(
      'STORE_BAD_FILE',
      `${path} does not describe a participant (${problems.join('; ')}); ask the operator for it again`,
    );
  }
  return {
    dir,
    id: parsed.data.id,
    servers: [parsed.data.server.url],
    databasePath: join(dir, 'karaula.db'),
    ...(parsed.data.purpose && { purpose: parsed.data.purpose }),
    ...(parsed.data.refusesReaders && { refusesReaders: parsed.data.refusesReaders }),
    ...(parsed.data.links === 'community' && { tellsLinksToAll: true }),
  };
}

/**
 * Reads one file of the folder as text.
 * @throws {StoreError} `STORE_MISSING_FILE`, `STORE_UNREADABLE_FILE`, `STORE_LOOSE_PERMISSIONS`
 */
export function readHomeFile(home: Pick<ParticipantHome, 'dir'>, file: HomeFile): string {
  return readText(home.dir, file);
}

/** Where a file of the folder is, for writing it and for messages. */
export function homeFilePath(home: ParticipantHome, file: HomeFile): string {
  return join(home.dir, FILES[file].name);
}

/** Credentials and certificates to connect to the hub with. */
export function readBusAccess(home: ParticipantHome, role: 'publisher' | 'reader'): BusAccess {
  return {
    servers: [...home.servers],
    creds: readHomeFile(home, role === 'publisher' ? 'publisherCredentials' : 'readerCredentials'),
    tls: {
      caPem: readHomeFile(home, 'authority'),
      certPem: readHomeFile(home, 'certificate'),
      keyPem: readHomeFile(home, 'certificateKey'),
    },
    name: `${home.id} ${role}`,
    inboxPrefix: `_INBOX_${home.id}_${role === 'publisher' ? 'pub' : 'rdr'}`,
  };
}

function readText(dir: string, file: HomeFile): string {
  const { name, secret } = FILES[file];
  const path = join(dir, name);
  try {
    if (secret && (statSync(path).mode & 0o077) !== 0) {
      throw new StoreError(
        'STORE_LOOSE_PERMISSIONS',
        `${path} is a secret that others on this machine may read; run: chmod 600 '${path}'`,
      );
    }
    return readFileSync(path, 'utf8');
  } catch (error) {
    const failure = asStoreError(error, path);
    if (failure instanceof StoreError && failure.code === 'STORE_MISSING_FILE') {
      throw new StoreError(
        'STORE_MISSING_FILE',
        `${path} is missing; ${dir} must be the folder that the operator made by "karaula operator enrol"`,
        { cause: error },
      );
    }
    throw failure;
  }
}
