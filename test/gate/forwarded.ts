/** One alert of mk-bp to wb6, which xk-kp passes on to jmtf, with a grant or without. All made up. */
import type { Directory } from '../../src/contract/directory.ts';
import type { Draft, Handling } from '../../src/contract/entry.ts';
import { formatFeed } from '../../src/contract/feed.ts';
import type { ForwardedCopy, ForwardGrant } from '../../src/contract/forward.ts';
import { formatTime } from '../../src/contract/timestamp.ts';
import { EMPTY_HEAD } from '../../src/gate/head.ts';
import { type PreparedEntry, prepareEntry } from '../../src/gate/prepare-entry.ts';
import { handlingOfCopy } from '../../src/policy/forwarding.ts';
import { HOUR_MS, keyOf, link, makeDirectory, makeDraft, NOW_MS, trustDirectory } from './forge.ts';

const from = '2026-01-01T00:00:00Z';

export function directoryWithJmtf(changes: Partial<Directory> = {}): Directory {
  const directory = makeDirectory();
  const members = ['xk-kp', 'uk-nca'].map((participant) => ({ participant, from }));
  return {
    ...directory,
    communities: [
      ...directory.communities,
      { id: 'jmtf', title: 'Taskforce', members },
      {
        id: 'pair',
        title: 'Two of the six',
        members: ['xk-kp', 'rs-gp'].map((participant) => ({ participant, from })),
      },
    ],
    ...changes,
  };
}

export const DIRECTORY = trustDirectory(directoryWithJmtf());

export const UNTIL_MS = NOW_MS + 6 * HOUR_MS;

export const originalWith = (handling: Handling): PreparedEntry =>
  link(EMPTY_HEAD, 1, { changes: { handling } });

/** A grant of mk-bp to xk-kp, or whatever else the changes make of it. */
export function grantFor(
  original: PreparedEntry,
  changes: Partial<ForwardGrant> = {},
  by = 'mk-bp',
): Uint8Array {
  const { entry, head } = original;
  const grant: ForwardGrant = {
    target: { feed: formatFeed(entry.feed), seq: head.seq, entryId: entry.entryId, hash: head.hash },
    request: {
      feed: 'xk-kp.wb6.request',
      seq: 1,
      entryId: '01954f00-0000-7000-8000-00000000aaaa',
      hash: new Uint8Array(32),
    },
    to: 'xk-kp',
    community: 'jmtf',
    until: formatTime(UNTIL_MS),
    ...changes,
  };
  const draft = makeDraft(50, {
    feed: { origin: by, community: 'wb6', kind: 'request' },
    handling: { code: 'H0' },
    body: { case: 'forwardGrant', forwardGrant: grant },
  });
  return prepareEntry(draft, EMPTY_HEAD, keyOf(by)).bytes;
}

export function copyOf(
  original: PreparedEntry,
  copy: Partial<ForwardedCopy> = {},
  changes: Partial<Draft> = {},
  by = 'xk-kp',
): Draft {
  return makeDraft(60, {
    feed: { origin: by, community: 'jmtf', kind: 'border-incident' },
    issuedAtMs: NOW_MS,
    expiresAtMs: UNTIL_MS,
    handling: handlingOfCopy(original.entry, undefined, undefined),
    body: { case: 'forwarded', forwarded: { original: original.bytes, ...copy } },
    ...changes,
  });
}
