import type { Alert } from '../contract/alert.ts';
import { referenceOfBasis } from '../contract/basis.ts';
import type { Entry } from '../contract/entry.ts';
import { copiedEntry } from '../gate/copied-entry.ts';
import {
  type Corroboration,
  type Report,
  reportsAbout,
  weighOrigins,
} from '../policy/independent-origins.ts';
import { hashEnvelope } from '../trust/chain.ts';
import type { KnownThread, KnownThreads } from './known-threads.ts';
import { keyOf, type Said } from './said.ts';

/** Whose word a first report and its event rest on; the evaluation of its author stays as it is. */
export function corroborationOf(known: KnownThreads, { root }: KnownThread): Corroboration {
  return corroborationIn(known, keyOf(root.reference));
}

/** The same of any entry, a copy among them, by its key (said.ts). */
export function corroborationIn(known: KnownThreads, key: string): Corroboration {
  return weighOrigins(reportsAbout(soundReports(known), key));
}

/** What is taken back or tainted is no report. K6 */
export function soundReports({ threads, said }: KnownThreads): Report[] {
  const direct = new Set(threads.map(({ root }) => keyOf(root.reference)));
  const roots = new Map(
    threads.flatMap(({ root, said: all }) =>
      all.map((one) => [keyOf(one.reference), keyOf(root.reference)] as const),
    ),
  );
  const rootKey = (key: string) => roots.get(key) ?? key;
  return [
    ...threads
      .filter(({ root }) => root.isSound)
      .map(({ root, alert }) => reportOf(keyOf(root.reference), root.entry, alert, rootKey)),
    ...said.flatMap((one) => (one.isSound ? reportsIn(one, direct, rootKey) : [])),
  ];
}

function reportsIn(
  { reference, entry }: Said,
  direct: ReadonlySet<string>,
  rootKey: (key: string) => string,
): Report[] {
  const { body, feed } = entry;
  const id = keyOf(reference);
  if (body.case === 'sighting') {
    // Who has looked and has not seen it says nothing for it.
    if (body.sighting.what === 'NOT_SEEN') return [];
    return [
      { id, author: feed.origin, sources: ['OWN_OBSERVATION'], on: [rootKey(keyOf(body.sighting.target))] },
    ];
  }
  if (body.case !== 'forwarded') return [];
  const original = copiedEntry(body.forwarded);
  const of = keyOf({ hash: hashEnvelope(body.forwarded.original) });
  const copy: Report = { id, author: feed.origin, sources: [], on: [rootKey(of)] };
  // What is here itself is known better than by a copy: it may be taken back.
  if (direct.has(of) || original.body.case !== 'alert') return [copy];
  return [copy, reportOf(of, original, original.body.alert, rootKey)];
}

function reportOf(
  id: string,
  { feed, status }: Entry,
  { eventId, basedOn = [] }: Alert,
  rootKey: (key: string) => string,
): Report {
  return {
    id,
    author: feed.origin,
    ...(eventId !== undefined && { event: `${status} ${feed.community} ${eventId}` }),
    sources: basedOn.flatMap(({ source }) => source ?? []),
    on: basedOn.flatMap(({ entry }) => (entry ? rootKey(keyOf(referenceOfBasis(entry))) : [])),
  };
}
