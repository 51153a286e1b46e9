import type { Alert } from '../../../contract/alert.ts';
import type { Basis } from '../../../contract/basis.ts';
import { ALERT_KINDS, type AlertKind } from '../../../contract/kind.ts';
import { type AlertField, FIELDS_OF, type FieldValues } from './alert-fields.ts';

/** An alert while it is filled in: what was typed, as it was typed. */
export interface AlertForm {
  readonly kind: AlertKind;
  readonly values: FieldValues;
  /** What it rests on (docs/threads.md). */
  readonly basedOn: readonly Basis[];
  /** Of an alert that is corrected: the event it reports on stays the same. */
  readonly eventId?: string;
}

const CONTENT_OF = {
  'border-incident': 'borderIncident',
  'visa-abuse': 'visaAbuse',
  return: 'returnStep',
} as const;

export function emptyForm(kind: AlertKind): AlertForm {
  return { kind, values: {}, basedOn: [] };
}

/** The fields that belong to what is filled in so far. */
export function fieldsOf(form: AlertForm): readonly AlertField[] {
  return FIELDS_OF[form.kind].filter(({ belongs }) => belongs?.(form.values) ?? true);
}

/**
 * What would be said, as JSON for the contract to judge: only what belongs, and what is filled in. What is no number
 * stays the text that it is, so that the contract can say so.
 */
export function alertOfForm(form: AlertForm): Record<string, unknown> {
  // The content is there even with nothing in it: then the contract says what it lacks.
  const alert: { [path: string]: unknown; basedOn?: readonly Basis[]; eventId?: string } = {
    [CONTENT_OF[form.kind]]: {},
  };
  for (const field of fieldsOf(form)) {
    const value = jsonOf(field, form.values[field.path]);
    if (value !== undefined) put(alert, field.path.split('.'), value);
  }
  if (form.basedOn.length > 0) alert.basedOn = form.basedOn;
  if (form.eventId !== undefined) alert.eventId = form.eventId;
  return alert;
}

/** An alert of ours, to be corrected. Its tokens are said with a first report only, and stand in no form. */
export function formOfAlert(alert: Alert): AlertForm {
  const kind = ALERT_KINDS.find((one) => alert[CONTENT_OF[one]] !== undefined) ?? 'border-incident';
  const values: Record<string, string | readonly string[]> = {};
  for (const { path } of FIELDS_OF[kind]) {
    const value = path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], alert);
    if (value !== undefined) values[path] = Array.isArray(value) ? value.map(String) : String(value);
  }
  const { basedOn = [], eventId } = alert;
  return { kind, values, basedOn, ...(eventId !== undefined && { eventId }) };
}

/** The field of the form that a problem of the contract is shown at; undefined: at none, it is about the whole. */
export function fieldOfProblem(form: AlertForm, path: string): string | undefined {
  const plain = path.replaceAll(/\[\d+\]/g, '');
  if (plain === 'basedOn' || plain.startsWith('basedOn.')) return 'basedOn';
  const fields = fieldsOf(form).map((field) => field.path);
  if (plain === '') return undefined;
  // `place` is missing: its first field is where to begin.
  return fields.find((one) => one === plain) ?? fields.find((one) => one.startsWith(`${plain}.`));
}

function jsonOf({ as }: AlertField, value: string | readonly string[] | undefined): unknown {
  if (typeof value !== 'string') {
    const chosen = value?.filter((one) => one !== '') ?? [];
    return chosen.length === 0 ? undefined : chosen;
  }
  // White space at the ends is nobody's wish, and NFC is what others compare by.
  const text = value.replaceAll('\r\n', '\n').trim().normalize('NFC');
  if (text === '') return undefined;
  if (as === 'number') return /^-?\d{1,15}(\.\d{1,15})?$/.test(text) ? Number(text) : text;
  if (as !== 'degrees') return text;
  const degrees = text.replace(',', '.');
  return /^-?\d{1,3}(\.\d+)?(e[+-]?\d{1,3})?$/i.test(degrees) ? Number(degrees) + 0 : text;
}

function put(target: Record<string, unknown>, [key, ...rest]: readonly string[], value: unknown): void {
  if (key === undefined) return;
  if (rest.length === 0) target[key] = value;
  else {
    const inner = (target[key] ?? {}) as Record<string, unknown>;
    target[key] = inner;
    put(inner, rest, value);
  }
}
