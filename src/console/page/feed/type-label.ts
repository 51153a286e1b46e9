import type { CodeListName } from '../../../contract/code-lists.ts';
import type { AlertKind } from '../../../contract/kind.ts';
import { label } from '../texts/texts.ts';

const LISTS: Readonly<Record<AlertKind, CodeListName>> = {
  'border-incident': 'IncidentType',
  'visa-abuse': 'VisaAbuseType',
  return: 'Step',
};

/** What sort of incident, abuse or step of a return it is, by its label. */
export function typeLabel({ kind, type }: { readonly kind: AlertKind; readonly type: string }): string {
  return label(LISTS[kind], type);
}
