import type { Directory, SignatureKey, TwoPersonRule } from '../../src/contract/directory.ts';
import type { Draft, EntryBody } from '../../src/contract/entry.ts';
import type { Head } from '../../src/gate/head.ts';
import type { PreparedEntry } from '../../src/gate/prepare-entry.ts';
import { signRelease } from '../../src/gate/sign-release.ts';
import type { SigningKey } from '../../src/trust/signing-key.ts';
import { listSignatureKey } from '../../src/trust/trusted-key.ts';
import { FEED, keyOf, link, makeDirectory, makeDraft } from './forge.ts';

export const FEED_NAME = 'mk-bp.wb6.border-incident';
export const CLOSE_RULES: readonly TwoPersonRule[] = [{ what: 'CLOSE' }];

/** wb6 asks two officers for what these rules name; mk-bp and rs-gp have second officers, one of mk-bp's has left. */
export function makeTwoPersonDirectory(twoPerson: readonly TwoPersonRule[] = CLOSE_RULES): Directory {
  const { participants, communities, ...rest } = makeDirectory();
  const releasers: Readonly<Record<string, Parameters<typeof listReleaseKey>[]>> = {
    'mk-bp': [
      [keyOf('mk-bp officer')],
      [keyOf('mk-bp former officer'), { notAfter: '2026-02-21T00:00:00Z' }],
      [keyOf('mk-bp dismissed officer'), { revokedAt: '2026-03-01T00:00:00Z' }],
    ],
    'rs-gp': [[keyOf('rs-gp officer')]],
  };
  return {
    ...rest,
    participants: participants.map(({ keys, ...one }) => ({
      ...one,
      keys: [...keys, ...(releasers[one.id] ?? []).map(([key, changes]) => listReleaseKey(key, changes))],
    })),
    communities: communities.map((community) => ({
      ...community,
      ...(twoPerson.length > 0 && { twoPerson }),
    })),
  };
}

function listReleaseKey(
  key: SigningKey,
  changes: { notAfter?: string; revokedAt?: string } = {},
): SignatureKey {
  const times = { notBefore: '2026-02-20T00:00:00Z', notAfter: '2027-02-20T00:00:00Z' };
  return { ...listSignatureKey(key.publicJwk, 'release', times), ...changes };
}

export const OFFICER = keyOf('mk-bp officer');

type Target = Pick<PreparedEntry, 'entry' | 'head'>;

function referenceTo({ entry, head }: Target) {
  return { feed: FEED_NAME, seq: head.seq, entryId: entry.entryId, hash: head.hash };
}

export function closing(target: Target, note = 'All clear.'): EntryBody {
  return { case: 'update', update: { target: referenceTo(target), note, closes: true } };
}

export function retraction(target: Target): EntryBody {
  return { case: 'retraction', retraction: { target: referenceTo(target), reason: 'MISTAKE', note: '' } };
}

/** An update on `target` that says what the alert is now. */
export function correction(target: Target, impact: 'LOW' | 'MEDIUM' | 'HIGH' | 'VERY_HIGH'): EntryBody {
  const update = { target: referenceTo(target), note: 'As it stands now.', closes: false };
  return { case: 'update', update: { ...update, alert: alertOf(impact) } };
}

export function alertOf(impact: 'LOW' | 'MEDIUM' | 'HIGH' | 'VERY_HIGH') {
  const { body } = makeDraft();
  if (body.case !== 'alert') throw new Error('a draft of an alert was made');
  return { ...body.alert, impact };
}

/** The next entry of {@link FEED}, signed by a second officer too, if one is given. */
export function say(
  head: Head,
  number: number,
  body: EntryBody,
  officer?: SigningKey,
  changes: Partial<Draft> = {},
) {
  const draft = makeDraft(number, { ...changes, body });
  const { release } = officer === undefined ? draft : signRelease(draft, officer);
  return link(head, number, { changes: { ...changes, feed: FEED, body, ...(release && { release }) } });
}
