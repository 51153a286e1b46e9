import { createHash } from 'node:crypto';
import type { Alert, VisaAbuse } from '../../src/contract/alert.ts';
import type { AbuseFact } from '../../src/director/abuse-fact.ts';
import { seededRandom, seededUuid } from '../../src/replay/seeded-random.ts';

const DAY_MS = 86_400_000;
/** 2025, day by day. */
export const FIRST_DAY = Date.UTC(2025, 0, 1) / DAY_MS;
export const DAYS = 365;

/** The agencies of an ordinary year: how much each reports, and the airports of its country. */
const AGENCIES = [
  { id: 'al-bmp', country: 'AL', share: 1.1, airports: ['tia'] },
  { id: 'al-mia', country: 'AL', share: 0.5, airports: ['tia'] },
  { id: 'ba-gp', country: 'BA', share: 0.8, airports: ['sjj', 'tzl'] },
  { id: 'ba-sfa', country: 'BA', share: 0.4, airports: ['sjj', 'tzl'] },
  { id: 'me-gp', country: 'ME', share: 0.6, airports: ['tgd', 'tiv'] },
  { id: 'me-mia', country: 'ME', share: 0.3, airports: ['tgd', 'tiv'] },
  { id: 'mk-bp', country: 'MK', share: 0.9, airports: ['skp', 'ohd'] },
  { id: 'rs-gp', country: 'RS', share: 1.8, airports: ['beg', 'ini'] },
  { id: 'rs-mia', country: 'RS', share: 1.0, airports: ['beg', 'ini'] },
  { id: 'xk-kp', country: 'XK', share: 0.7, airports: ['prn'] },
  { id: 'xk-dcam', country: 'XK', share: 0.3, airports: ['prn'] },
] as const;

const NATIONALITIES = [
  ...(['TR', 'IN', 'NP', 'BD', 'PK', 'CU', 'TN', 'EG', 'CM', 'GH', 'BI', 'MA', 'LK', 'VN', 'UZ'] as const),
].map((country, index) => ({ country, weight: 1 / (1 + index * 0.35), peak: (index * 53) % DAYS }));

const TYPES: readonly {
  readonly type: VisaAbuse['type'];
  readonly regime: VisaAbuse['regime'];
  readonly weight: number;
}[] = [
  { type: 'VISA_FREE_ONWARD', regime: 'VISA_FREE', weight: 30 },
  { type: 'OVERSTAY', regime: 'VISA_FREE', weight: 16 },
  { type: 'OVERSTAY', regime: 'VISA', weight: 10 },
  { type: 'FALSE_PURPOSE', regime: 'VISA', weight: 14 },
  { type: 'WORK_PERMIT_ONWARD', regime: 'WORK_PERMIT', weight: 18 },
  { type: 'SHAM_STUDY', regime: 'STUDY_PERMIT', weight: 4 },
  { type: 'FICTITIOUS_EMPLOYER', regime: 'WORK_PERMIT', weight: 3 },
];

/** What was put into the year, to be found. */
export interface Planted {
  readonly rules: readonly string[];
  readonly key: readonly string[];
  /** Days since 1970. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** Found within so many days of the first, that one not counted. */
  readonly withinDays: number;
}

/** Alerts a day on top of what is usual: of these, one every so often in another agency's hand. */
const RISES = [
  {
    day: 130,
    days: 24,
    perDay: 1.6,
    rules: ['onward-rise'],
    key: ['BI', 'VISA_FREE', 'beg'],
    type: 'VISA_FREE_ONWARD',
  },
  {
    day: 160,
    days: 21,
    perDay: 1.6,
    rules: ['onward-rise'],
    key: ['CU', 'VISA', 'skp'],
    type: 'FALSE_PURPOSE',
  },
  {
    day: 195,
    days: 28,
    perDay: 1.8,
    rules: ['onward-rise'],
    key: ['NP', 'WORK_PERMIT', 'prn'],
    type: 'WORK_PERMIT_ONWARD',
  },
  {
    day: 240,
    days: 20,
    perDay: 2.2,
    rules: ['onward-rise'],
    key: ['TR', 'VISA_FREE', 'sjj'],
    type: 'VISA_FREE_ONWARD',
  },
  {
    day: 285,
    days: 20,
    perDay: 1.5,
    rules: ['onward-rise'],
    key: ['GH', 'STUDY_PERMIT', 'tia'],
    type: 'SHAM_STUDY',
  },
  {
    day: 322,
    days: 25,
    perDay: 1.6,
    rules: ['onward-rise'],
    key: ['TN', 'VISA_FREE', 'tgd'],
    type: 'VISA_FREE_ONWARD',
  },
  { day: 180, days: 30, perDay: 2.2, rules: ['overstays'], key: ['IN', 'VISA'], type: 'OVERSTAY' },
  {
    day: 265,
    days: 30,
    perDay: 1.0,
    rules: ['long-overstays', 'overstays'],
    key: ['VN', 'VISA_FREE'],
    type: 'OVERSTAY',
    overstayDays: 300,
  },
] as const;

const EMPLOYERS = [
  {
    day: 210,
    key: ['RS', 'APR', '29990001'],
    found: [
      ['HR', 0],
      ['MK', 9],
      ['BA', 20],
    ],
  },
  {
    day: 300,
    key: ['MK', 'CRM', '79990002'],
    found: [
      ['RS', 0],
      ['XK', 6],
      ['AL', 11],
      ['AL', 14],
    ],
  },
] as const;

/** Rises are found within 14 days, overstays within 21; an employer on the day on which the third country reports him. */
export const PLANTED: readonly Planted[] = [
  ...RISES.map(({ day, days, rules, key }) => ({
    rules,
    key,
    firstDay: FIRST_DAY + day,
    lastDay: FIRST_DAY + day + days,
    withinDays: (rules as readonly string[]).includes('onward-rise') ? 14 : 21,
  })),
  ...EMPLOYERS.map(({ day, key, found }) => ({
    rules: ['employers'],
    key,
    firstDay: FIRST_DAY + day + found[2][1],
    lastDay: FIRST_DAY + day + found.at(-1)![1],
    withinDays: 0,
  })),
];

/**
 * A year of alerts of visa abuse by eleven agencies: summers and winters that differ by nationality, less on Sundays, days that are
 * busier than chance, and ten patterns. The same seed gives the same year.
 * @param isQuiet without what was planted
 */
export function seededYear(seed: string, { isQuiet = false } = {}): AbuseFact[] {
  const bytes = seededRandom(seed, 'visa abuse');
  const uniform = () => (bytes(4).reduce((sum, byte) => sum * 256 + byte, 0) + 0.5) / 2 ** 32;
  const facts: AbuseFact[] = [];
  const seqs = new Map<string, number>();
  const say = (day: number, origin: string, country: string, abuse: VisaAbuse) => {
    const occurredMs = (FIRST_DAY + day) * DAY_MS + Math.floor(uniform() * DAY_MS);
    const seq = (seqs.get(origin) ?? 0) + 1;
    seqs.set(origin, seq);
    const entryId = seededUuid(occurredMs, bytes);
    facts.push({
      reference: {
        feed: `${origin}.wb6.visa-abuse`,
        seq,
        entryId,
        hash: new Uint8Array(createHash('sha256').update(entryId).digest()),
      },
      entry: {
        feed: { origin, community: 'wb6', kind: 'visa-abuse' },
        handling: { code: 'H0' },
        expiresAtMs: occurredMs + 3 * DAYS * DAY_MS,
      },
      occurredMs,
      country,
      abuse,
    });
  };
  const agencyAt = (airport: string) =>
    AGENCIES.filter(({ airports }) => (airports as readonly string[]).includes(airport));
  for (let day = 0; day < DAYS; day++) {
    for (const agency of AGENCIES) {
      // As busy as the day happens to be: gamma, so that counts are spread wider than by chance.
      const busy = ((-Math.log(uniform()) - Math.log(uniform()) - Math.log(uniform())) / 3) * 3.2;
      const week = [0.65, 1.05, 1.1, 1.1, 1.1, 1.1, 0.9][(FIRST_DAY + day + 4) % 7]!;
      for (let left = poisson(uniform, agency.share * busy * week); left > 0; left--) {
        say(day, agency.id, agency.country, usualAbuse(uniform, day, agency));
      }
    }
    if (isQuiet) continue;
    for (const { day: from, days, perDay, key, type, ...rest } of RISES) {
      if (day < from || day >= from + days) continue;
      const [nationality, regime, airport] = key as readonly string[];
      for (let left = poisson(uniform, perDay); left > 0; left--) {
        const { id, country } = pick(uniform, airport === undefined ? AGENCIES : agencyAt(airport));
        say(day, id, country, {
          type,
          regime: regime as VisaAbuse['regime'],
          persons: 1,
          nationalities: [nationality!],
          ...(airport !== undefined && { arrivalAirport: airport }),
          ...(type === 'OVERSTAY' && { overstayDays: 'overstayDays' in rest ? rest.overstayDays : 45 }),
        });
      }
    }
    for (const { day: from, key, found } of EMPLOYERS) {
      for (const [country, after] of found) {
        if (day !== from + after) continue;
        const agency = AGENCIES.find((one) => one.country === country) ?? AGENCIES[7];
        say(day, agency.id, country, {
          type: 'LABOUR_EXPLOITATION',
          regime: 'WORK_PERMIT',
          persons: 5,
          nationalities: ['NP'],
          employer: { country: key[0], register: key[1], number: key[2] },
        });
      }
    }
  }
  return facts;
}

/** The alert that a fact was made of, for who needs it whole. */
export function alertOfFact({ occurredMs, country, abuse }: AbuseFact): Alert {
  return {
    occurredAt: new Date(occurredMs).toISOString(),
    place: { type: 'INLAND', country },
    impact: 'MEDIUM',
    evaluation: { source: 'B', information: 'I2' },
    visaAbuse: abuse,
  };
}

function usualAbuse(uniform: () => number, day: number, agency: (typeof AGENCIES)[number]): VisaAbuse {
  const season = NATIONALITIES.map(({ country, weight, peak }) => ({
    country,
    weight: weight * (1 + 0.5 * Math.cos(((day - peak) / DAYS) * 2 * Math.PI)),
  }));
  const nationality = weighted(uniform, season).country;
  const { type, regime } = weighted(uniform, TYPES);
  return {
    type,
    regime,
    persons: 1 + Math.floor(uniform() * 3),
    nationalities: [nationality],
    ...(uniform() < 0.8 && { arrivalAirport: pick(uniform, agency.airports) }),
    ...(type === 'OVERSTAY' && { overstayDays: Math.ceil(-Math.log(uniform()) * 60) }),
    ...(type === 'FICTITIOUS_EMPLOYER' && {
      employer: {
        // Most are found at home; now and then one of them next door.
        country: uniform() < 0.85 ? agency.country : pick(uniform, AGENCIES).country,
        register: 'REG',
        number: String(1_000 + Math.floor(uniform() * 150)),
      },
    }),
  };
}

function weighted<T extends { readonly weight: number }>(uniform: () => number, list: readonly T[]): T {
  let left = uniform() * list.reduce((sum, { weight }) => sum + weight, 0);
  for (const one of list) {
    left -= one.weight;
    if (left < 0) return one;
  }
  return list.at(-1)!;
}

function pick<T>(uniform: () => number, list: readonly T[]): T {
  return list[Math.floor(uniform() * list.length)]!;
}

/** Knuth's method, for small means. */
function poisson(uniform: () => number, mean: number): number {
  const limit = Math.exp(-mean);
  let count = -1;
  for (let product = 1; product > limit; product *= uniform()) count += 1;
  return count;
}
