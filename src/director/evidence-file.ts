import { z } from 'zod';
import type { FindingName } from '../store/findings.ts';
import type { ExportedJws } from '../trust/export-jws.ts';

/** A finding and the signed words it rests on, for a third party. Only what is signed counts; the rest is for reading. */
export interface EvidenceFile {
  readonly type: 'karaula-evidence';
  readonly finding: {
    readonly name: FindingName;
    readonly feed?: string;
    readonly by?: string;
    /** RFC 3339. */
    readonly since: string;
    readonly says: string;
  };
  /** Signed statements of heads. */
  readonly statements: readonly ExportedJws[];
  /** Signed entries that are no statements. */
  readonly entries: readonly ExportedJws[];
  readonly note: string;
}

/** So many entries a file may hold. */
export const MAX_EVIDENCE = 300;

export const evidenceFile = z.strictObject({
  type: z.literal('karaula-evidence'),
  finding: z.strictObject({
    name: z.enum(['withheld', 'rolled-back', 'forked', 'frozen', 'silent']),
    feed: z.string().optional(),
    by: z.string().optional(),
    since: z.string(),
    says: z.string(),
  }),
  statements: z.array(z.unknown()).max(MAX_EVIDENCE),
  entries: z.array(z.unknown()).max(MAX_EVIDENCE),
  note: z.string(),
});

/** What each kind of evidence can show and what not, in words. */
export const EVIDENCE_NOTES: Readonly<Record<FindingName, string>> = {
  withheld:
    'Proved by signatures: who stated that the feed goes so far, and that the complaining member, knowing that, stated that it has less. Only claimed: that the hub is why; no signature of the hub exists, so that it did not deliver is the member’s own signed word.',
  forked:
    'Proved by signatures where two entries for one place, or an entry and a statement, bear signatures of the same origin: that origin’s key has made two histories. Where the second history rests on another member’s statement, that is this member’s word. Not shown: who held the key.',
  'rolled-back':
    'Proved by signatures: which members stated that they had which place, with which hash, and that it is the entry in the file. Only claimed: that the hub did not have it any more. The hub signs nothing, so that it had shown or confirmed more, and then less, is the member’s own record and word.',
  frozen:
    'Proved by signatures: what was promised last, and when. Only claimed: that nothing has come since.',
  silent:
    'Proved by signatures: what was promised last, and when. Only claimed: that nothing has come since. A silent member is mostly merely offline.',
};
