import type { EntryBody } from './entry.ts';
import { INFORMATION_BODIES } from './information.ts';
import { isKind, type Kind } from './kind.ts';
import { LINK_BODIES } from './link.ts';

const OF_ALERTS = [
  'alert',
  'update',
  'retraction',
  'sealed',
  'sealedVariants',
  'forwarded',
  'sighting',
] as const;

/** What stands in feeds of which kind. What is sealed is said of once it is open. */
const BODIES_OF: Readonly<Record<Kind, readonly EntryBody['case'][]>> = {
  'border-incident': OF_ALERTS,
  'visa-abuse': [...OF_ALERTS, 'detection'],
  return: OF_ALERTS,
  receipt: ['heads', 'action', 'sealed'],
  key: ['contentKey', 'prekey'],
  request: [
    'sealed',
    'erasure',
    'forwardRequest',
    'forwardGrant',
    'forwardRefusal',
    'copyCompliance',
    'readLogHead',
    'readQuestion',
    'readAnswer',
    'dataSubjectRequest',
    'dataSubjectAnswer',
    ...LINK_BODIES,
    ...INFORMATION_BODIES,
  ],
};

/** A wrong kind is said once. */
export function isOfKind({ case: body }: EntryBody, kind: Kind): boolean {
  return !isKind(kind) || BODIES_OF[kind].includes(body);
}
