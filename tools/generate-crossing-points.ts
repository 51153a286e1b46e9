// seeds/crossing-points.csv → src/gen/crossing-points.ts. With --check, compares only.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { isCountryCode } from '../src/contract/country-codes.ts';
import { putGenerated } from './generated-file.ts';

const SOURCE = fileURLToPath(new URL('../seeds/crossing-points.csv', import.meta.url));
const TARGET = fileURLToPath(new URL('../src/gen/crossing-points.ts', import.meta.url));

const country = z.string().refine(isCountryCode, 'not a country code');
const absent = z.literal('');

const shared = {
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name_a: z.string().min(1),
  country_a: country,
  lat: z.coerce.number().min(-90).max(90),
  lon: z.coerce.number().min(-180).max(180),
  grade: z.enum(['A', 'B']),
  status: z.enum(['open', 'closed']),
};

const rowSchema = z.discriminatedUnion('type', [
  z.strictObject({ ...shared, type: z.literal('land'), name_b: z.string().min(1), country_b: country }),
  z.strictObject({ ...shared, type: z.literal('air'), name_b: absent, country_b: absent }),
  z.strictObject({ ...shared, type: z.literal('sea'), name_b: absent, country_b: absent }),
]);

const rows = z.array(rowSchema).parse(parse(readFileSync(SOURCE), { columns: true }));
const repeated = rows.find((row, index) => rows.findIndex((other) => other.id === row.id) < index);
if (repeated) throw new Error(`seeds/crossing-points.csv has ${repeated.id} twice`);

const literals = rows.map((row) => {
  const sideB = row.type === 'land' ? { nameB: row.name_b, countryB: row.country_b } : {};
  const point = {
    id: row.id,
    nameA: row.name_a,
    countryA: row.country_a,
    ...sideB,
    type: row.type,
    latitude: row.lat,
    longitude: row.lon,
    grade: row.grade,
    status: row.status,
  };
  return `  ${JSON.stringify(point)},`;
});

const text = `// Generated from seeds/crossing-points.csv by tools/generate-crossing-points.ts. Do not edit.
export const CROSSING_POINTS = [
${literals.join('\n')}
] as const;
`;

putGenerated(TARGET, text, 'node tools/generate-crossing-points.ts');
