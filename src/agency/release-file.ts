import { existsSync } from 'node:fs';
import { z } from 'zod';
import type { Draft, Entry } from '../contract/entry.ts';
import { decodeDraft, decodeEntry, encodeDraft } from '../contract/entry-codec.ts';
import { decodeEnvelope } from '../contract/envelope.ts';
import { ContractError } from '../contract/errors.ts';
import { isSameBytes } from '../contract/plain-bytes.ts';
import { validateDraft } from '../contract/validate-entry.ts';
import { describeViolations } from '../contract/violations.ts';
import type { Fault } from '../gate/candidate.ts';
import { targetOf } from '../gate/thread.ts';
import { unsealWith } from '../gate/unseal.ts';
import { writeFileAtomic } from '../store/atomic-file.ts';
import { decodeBase64url, encodeBase64url } from '../trust/base64url.ts';
import { hashEnvelope } from '../trust/chain.ts';
import { AgencyError } from './errors.ts';

/** What waits for a second officer, or has his signature and can be published. */
export interface WaitingDraft {
  readonly draft: Draft;
  /** The envelope of the entry that it updates or takes back, so that he sees what that says. */
  readonly about?: Uint8Array;
  /** Where that is sealed: what is in the seal. */
  readonly aboutPlaintext?: Uint8Array;
  /** Of the row that it was made of, so that this is known again once it is published. */
  readonly rowDigest?: Uint8Array;
}

/** More than that nobody reads before he signs. */
export const MAX_WAITING = 100;

const bytes = z
  .string()
  .max(100_000)
  .transform((text, context) => {
    const found = decodeBase64url(text);
    if (found === undefined) context.addIssue({ code: 'custom', message: 'is not base64url' });
    return found ?? new Uint8Array();
  });

/** Payload, header and signature are those of a flattened JWS (RFC 7515, section 7.2.2). */
const waiting = z.strictObject({
  payload: bytes,
  protected: bytes.optional(),
  signature: bytes.optional(),
  about: bytes.optional(),
  aboutPlaintext: bytes.optional(),
  row: bytes.optional(),
});

const FORMAT = 'karaula-release/1';

const schema = z.strictObject({
  format: z.literal(FORMAT),
  drafts: z.array(waiting).min(1).max(MAX_WAITING),
});

/** The file that goes to the second officer and comes back. */
export function renderReleaseFile(drafts: readonly WaitingDraft[]): string {
  const rendered = drafts.map(({ draft, about, aboutPlaintext, rowDigest }) => ({
    payload: encodeBase64url(encodeDraft(draft)),
    ...(draft.release && {
      protected: encodeBase64url(draft.release.protected),
      signature: encodeBase64url(draft.release.signature),
    }),
    ...(about && { about: encodeBase64url(about) }),
    ...(aboutPlaintext && { aboutPlaintext: encodeBase64url(aboutPlaintext) }),
    ...(rowDigest && { row: encodeBase64url(rowDigest) }),
  }));
  return `${JSON.stringify({ format: FORMAT, drafts: rendered }, undefined, 1)}\n`;
}

/**
 * Reads such a file. Whether signatures in it are good is decided when it is published; that what it shows beside a draft
 * is the very entry that the draft names is checked here.
 * @param name what the file is called in messages
 * @throws {AgencyError} `AGENCY_BAD_DRAFT`
 */
export function parseReleaseFile(text: string, name: string): WaitingDraft[] {
  try {
    return schema.parse(JSON.parse(text)).drafts.map(readWaiting);
  } catch (error) {
    const why =
      error instanceof z.ZodError
        ? error.issues.map(({ path, message }) => `${path.join('.') || 'it'}: ${message}`).join('; ')
        : (error as Error).message;
    throw new AgencyError(
      'AGENCY_BAD_DRAFT',
      `${name} is no file of drafts for a second officer, as "karaula publish --for-release" writes it, or was changed: ${why}`,
      { cause: error },
    );
  }
}

/** A file that is filled while rows are published; there is none as long as nothing waits. */
export interface ReleaseFile {
  readonly path: string;
  readonly count: number;
  /** @throws {StoreError} when it cannot be written; then what was added is not in it */
  add(drafts: readonly WaitingDraft[]): void;
}

/** @throws {AgencyError} `AGENCY_BAD_DRAFT` when the file is there: what is in it may be signed by now */
export function beginReleaseFile(path: string): ReleaseFile {
  if (existsSync(path)) {
    throw new AgencyError(
      'AGENCY_BAD_DRAFT',
      `${path} is there already and is not overwritten; publish or remove it, or choose another name`,
    );
  }
  let kept: readonly WaitingDraft[] = [];
  return {
    path,
    get count() {
      return kept.length;
    },
    add: (drafts) => {
      if (drafts.length === 0) return;
      const all = [...kept, ...drafts];
      writeFileAtomic(path, renderReleaseFile(all), 0o600);
      kept = all;
    },
  };
}

function readWaiting(read: z.infer<typeof waiting>): WaitingDraft {
  const { payload, protected: header, signature, about, aboutPlaintext, row } = read;
  const said = decodeDraft(payload);
  if ((header === undefined) !== (signature === undefined)) throw new Error('a signature is there in part');
  const draft: Draft =
    header === undefined || signature === undefined
      ? said
      : { ...said, release: { protected: header, signature } };
  const violations = validateDraft(draft);
  if (violations.length > 0) {
    throw new ContractError('CONTRACT_INVALID', describeViolations('the draft', violations), violations);
  }
  const target = targetOf(draft);
  if (about !== undefined && !(target !== undefined && isSameBytes(hashEnvelope(about), target.hash))) {
    throw new Error('what it shows beside a draft is not what the draft is about');
  }
  const isShown = aboutPlaintext === undefined || !('code' in openAbout(about, aboutPlaintext));
  if (!isShown) throw new Error('what it shows beside a draft is not what was sealed there');
  const shown = { ...(about && { about }), ...(aboutPlaintext && { aboutPlaintext }) };
  return { draft, ...shown, ...(row && { rowDigest: row }) };
}

/** The entry that a draft is about, its content in clear. */
export function openAbout(about: Uint8Array | undefined, plaintext: Uint8Array | undefined): Entry | Fault {
  const entry = decodeEntry(decodeEnvelope(about ?? new Uint8Array()).payload);
  return plaintext === undefined ? entry : unsealWith(entry, plaintext);
}
