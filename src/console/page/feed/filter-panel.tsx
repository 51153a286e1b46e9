import { computed } from '@preact/signals';
import { codesOf } from '../../../contract/code-lists.ts';
import { changeFilters, filters } from '../state/filters.ts';
import { cards } from '../state/live.ts';
import { countryName, participantName } from '../state/names.ts';
import { type Filters, IMPACTS, STANDINGS, TRUSTS } from '../state/select-cards.ts';
import { label, t } from '../texts/texts.ts';
import { toggled } from './filter-bar.tsx';

/** What there is to choose from: only what some card has. */
const choices = computed(() => {
  const origins = new Set<string>();
  const countries = new Set<string>();
  const points = new Map<string, string>();
  for (const { origin, place } of cards.value.values()) {
    origins.add(origin);
    countries.add(place.country);
    if (place.crossingPoint !== undefined) points.set(place.crossingPoint, place.name);
  }
  return { origins: [...origins].sort(), countries: [...countries].sort(), points };
});

export function FilterPanel() {
  const { impact, origins, country, crossingPoint, statuses, trusts, standings } = filters.value;
  const { points, countries, origins: allOrigins } = choices.value;
  const places = [...points].sort(([, a], [, b]) => a.localeCompare(b));
  return (
    <div class="filter-panel">
      <Choice
        id="filter-impact"
        name={t('filter.impact')}
        value={impact}
        options={IMPACTS.slice(1).map((code) => [code, label('Impact', code)])}
        onChoose={(code) =>
          changeFilters(
            withOne(
              'impact',
              IMPACTS.find((one) => one === code),
            ),
          )
        }
      />
      <Choice
        id="filter-country"
        name={t('filter.country')}
        value={country}
        options={countries.map((code) => [code, countryName(code)])}
        onChoose={(code) => changeFilters(withOne('country', code))}
      />
      <Choice
        id="filter-point"
        name={t('filter.crossingPoint')}
        value={crossingPoint}
        options={places}
        onChoose={(id) => changeFilters(withOne('crossingPoint', id))}
      />
      <Several
        name={t('filter.origin')}
        wanted={origins}
        all={allOrigins}
        says={participantName}
        onChange={(next) => changeFilters({ origins: next })}
      />
      <Several
        name={t('filter.status')}
        wanted={statuses}
        all={codesOf('Status')}
        says={(code) => label('Status', code)}
        onChange={(next) => changeFilters({ statuses: next })}
      />
      <Several
        name={t('filter.trust')}
        wanted={trusts}
        all={TRUSTS}
        says={(one) => t(`trust.${one}`)}
        onChange={(next) => changeFilters({ trusts: next })}
      />
      <Several
        name={t('filter.standing')}
        wanted={standings}
        all={STANDINGS}
        says={(one) => t(`standing.${one}`)}
        onChange={(next) => changeFilters({ standings: next })}
      />
    </div>
  );
}

/** A change that also takes a condition away: an absent value asks for nothing. */
function withOne<K extends 'impact' | 'country' | 'crossingPoint'>(
  name: K,
  value: Filters[K] | undefined,
): Partial<Filters> {
  return { [name]: value } as Partial<Filters>;
}

interface ChoiceProps {
  readonly id: string;
  readonly name: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [string, string])[];
  readonly onChoose: (value: string | undefined) => void;
}

function Choice({ id, name, value, options, onChoose }: ChoiceProps) {
  return (
    <div class="field">
      <label for={id}>{name}</label>
      <select
        id={id}
        class="input"
        value={value ?? ''}
        onChange={({ currentTarget }) => onChoose(currentTarget.value || undefined)}
      >
        <option value="">{t('filter.any')}</option>
        {options.map(([code, says]) => (
          <option key={code} value={code}>
            {says}
          </option>
        ))}
      </select>
    </div>
  );
}

interface SeveralProps<T extends string> {
  readonly name: string;
  readonly wanted: readonly T[];
  readonly all: readonly T[];
  readonly says: (one: T) => string;
  readonly onChange: (next: readonly T[]) => void;
}

function Several<T extends string>({ name, wanted, all, says, onChange }: SeveralProps<T>) {
  return (
    <fieldset class="field filter-several">
      <legend>{name}</legend>
      <div class="filter-chips">
        {all.map((one) => (
          <button
            key={one}
            type="button"
            class="filter-chip"
            aria-pressed={wanted.includes(one)}
            onClick={() => onChange(toggled(wanted, one, all))}
          >
            {says(one)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
