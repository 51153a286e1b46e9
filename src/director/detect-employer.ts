import type { AbuseFact } from './abuse-fact.ts';
import type { Firing } from './detect-rise.ts';
import { dayOf, type EmployerRule } from './detection-file.ts';

/** One employer under one name: country, register, number. */
export function employerKeyOf({ abuse: { employer } }: AbuseFact): string[] | undefined {
  return employer && [employer.country, employer.register.trim(), employer.number.trim()];
}

/** Every day on which an employer's workers were found in so many countries other than its own, within the window. */
export function detectEmployers(rule: EmployerRule, facts: readonly AbuseFact[], untilDay: number): Firing[] {
  const employers = Map.groupBy(facts, (fact) => JSON.stringify(employerKeyOf(fact)));
  return [...employers.values()].flatMap((found) => {
    const key = employerKeyOf(found[0]!);
    if (key === undefined) return [];
    const elsewhere = found
      .filter(({ country }) => country !== key[0])
      .map((fact) => ({ day: dayOf(fact.occurredMs), country: fact.country }));
    const firings: Firing[] = [];
    // Only when one is added can it begin to hold.
    for (const day of new Set(elsewhere.map((one) => one.day))) {
      if (day > untilDay) continue;
      const within = elsewhere.filter((one) => one.day <= day && one.day > day - rule.window);
      const countries = new Set(within.map(({ country }) => country)).size;
      if (countries >= rule.countries) firings.push({ key, day, count: countries, expected: 0 });
    }
    return firings;
  });
}
