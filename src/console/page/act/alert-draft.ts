import { signal } from '@preact/signals';
import type { HandlingCode, Status } from '../../../contract/entry.ts';
import { whenSignedOut } from '../state/session.ts';
import { type AlertForm, emptyForm } from './alert-form.ts';

/** A new alert that is being written. Nothing of its terms is chosen for the person but the only community there is. */
export interface AlertDraft {
  readonly form: AlertForm;
  readonly community?: string;
  readonly status?: Status;
  readonly code?: HandlingCode;
  readonly restriction: string;
}

export function emptyDraft(): AlertDraft {
  return { form: emptyForm('border-incident'), restriction: '' };
}

/** It is still there when something else was looked at meanwhile; in the memory of the page alone. */
export const alertDraft = signal<AlertDraft>(emptyDraft());

whenSignedOut(() => {
  alertDraft.value = emptyDraft();
});
