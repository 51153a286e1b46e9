import { findCrossingPoint } from '../../../contract/crossing-points.ts';
import { session } from '../state/session.ts';
import { t } from '../texts/texts.ts';
import { AlertFieldInput } from './alert-field-input.tsx';
import type { AlertField, FieldValues } from './alert-fields.ts';
import { textOf } from './alert-fields.ts';
import { type AlertForm, fieldsOf } from './alert-form.ts';
import { BasisInput } from './basis-input.tsx';
import { sidesOf } from './options.ts';

interface AlertFieldsViewProps {
  readonly form: AlertForm;
  readonly onChange: (form: AlertForm) => void;
  /** What is wrong at a path, if it is to be shown by now. */
  readonly problemAt: (path: string) => string | undefined;
  /** Fields that are filled in already and not to be changed. */
  readonly hidden?: ReadonlySet<string>;
}

const GROUPS = ['what', 'where', 'who', 'grade', 'words'] as const;

const WHAT =
  /\.(type|stage|refusalReasons|documentFraud|regime|overstayDays|means|step|caseId|answerBy|transferAt|holdReason|reason)$/;

function groupOf({ path }: AlertField): (typeof GROUPS)[number] {
  if (path === 'occurredAt' || path.startsWith('place.')) return 'where';
  if (path === 'impact' || path.startsWith('evaluation.')) return 'grade';
  if (path === 'summary' || path === 'reference') return 'words';
  return WHAT.test(path) ? 'what' : 'who';
}

/** The fields of an alert in groups, as they belong to what is filled in so far. */
export function AlertFieldsView({ form, onChange, problemAt, hidden }: AlertFieldsViewProps) {
  const fields = fieldsOf(form).filter(({ path }) => !hidden?.has(path));
  return GROUPS.filter((group) => fields.some((field) => groupOf(field) === group)).map((group) => (
    <fieldset key={group} class="act-group">
      <legend>{t(`act.group.${group}`)}</legend>
      <div class="act-grid">
        {fields
          .filter((field) => groupOf(field) === group)
          .map((field) => (
            <AlertFieldInput
              key={field.path}
              field={field}
              values={form.values}
              problem={problemAt(field.path)}
              onChange={(value) => onChange({ ...form, values: withValue(form.values, field.path, value) })}
            />
          ))}
        {group === 'grade' && (
          <BasisInput
            basedOn={form.basedOn}
            problem={problemAt('basedOn')}
            onChange={(basedOn) => onChange({ ...form, basedOn })}
          />
        )}
      </div>
    </fieldset>
  ));
}

/** With what follows from a choice: a crossing point is in a country, and one of another type is none of this. */
function withValue(values: FieldValues, path: string, value: string | readonly string[]): FieldValues {
  const next = { ...values, [path]: value };
  if (path === 'place.type') {
    const point = findCrossingPoint(textOf(values, 'place.crossingPoint'));
    const fits = point !== undefined && value === `BCP_${point.type.toUpperCase()}`;
    return fits ? next : { ...next, 'place.crossingPoint': '' };
  }
  if (path !== 'place.crossingPoint') return next;
  const point = findCrossingPoint(typeof value === 'string' ? value : '');
  const sides = point === undefined ? [] : sidesOf(point);
  if (sides.length === 0 || sides.includes(textOf(values, 'place.country'))) return next;
  const { participants = [], self } = session.value ?? {};
  const own = participants.find(({ id }) => id === self)?.country;
  return { ...next, 'place.country': sides.find((side) => side === own) ?? sides[0] ?? '' };
}
