import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AgencyError } from '../../src/agency/errors.ts';
import { mapRow } from '../../src/agency/map-row.ts';
import { type Mapping, parseMapping } from '../../src/agency/mapping.ts';
import { readRow } from '../../src/agency/row.ts';
import { ROW_FIELDS } from '../../src/agency/row-fields.ts';
import { parseAlert } from '../../src/contract/alert.ts';
import { ContractError } from '../../src/contract/errors.ts';

const csv = (fields: string) =>
  parseMapping(`format: csv\ntimeZone: Europe/Skopje\ndecimal: ","\nfields:\n${fields}`, 'm.yaml');

const mapOne = (fields: string, cells: Record<string, string>) => mapRow(cells, csv(fields));

test.each([
  ['fields:\n  place.crosingPoint: { column: A }', 'line 2', 'place.crosingPoint', 'not a field'],
  ['fields:\n  crossingPoint: { column: A }', 'did you mean place.crossingPoint'],
  ['fields:\n  occurredAt: { column: A }', 'line 2', 'occurredAt', 'needs date'],
  ['fields:\n  occurredAt: { column: A, date: "dd MMM yyyy" }', 'dd MMM yyyy', 'use dd, MM'],
  ['fields:\n  occurredAt: { column: A, date: "dd.MM.yyyy" }', 'timeZone: Europe/Skopje'],
  ['timeZone: Europe/Nowhere\nfields: {}', 'line 1', 'timeZone', 'is not a time zone'],
  ['fields:\n  summary: { column: A, constant: b }', 'exactly one of'],
  ['fields:\n  summary: { column: A, colour: red }', 'line 2', 'colour'],
  ['fields:\n  impact: { column: A, values: {} }', 'values', 'is empty'],
  ['fields:\n  summary: { column: A\n', 'line'],
  ['decimal: ";"\nfields: {}', 'line 1', 'decimal'],
])('a mapping that says %j is refused with file, line, key and mend', (text, ...words) => {
  const attempt = () => parseMapping(`${text}\nformat: csv\n`, 'mk.yaml');
  expect(attempt).toThrow(
    expect.objectContaining({
      code: 'AGENCY_BAD_MAPPING',
      message: expect.stringMatching(
        new RegExp(['^mk.yaml', ...words].map((word) => word.replaceAll('.', '\\.')).join('.*'), 's'),
      ),
    }),
  );
});

test('everything that is wrong with a mapping is told at once', () => {
  expect(() => csv('  a: { column: A }\n  b: { column: B }\n')).toThrow(/fields\.a .*fields\.b /s);
});

test('any text is a mapping or an AgencyError', () => {
  const piece = fc.constantFrom(
    'format: csv',
    '\n',
    'fields:',
    ' ',
    '  summary: ',
    '{ column: A }',
    '&a',
    '*a',
    '[',
    '- ',
    '"',
    ': ',
    '<<: *a',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece).map((parts) => parts.join('')),
      ),
      (text) => {
        try {
          parseMapping(text, 'any.yaml');
        } catch (error) {
          if (!(error instanceof AgencyError)) throw error;
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('national values become ours; one that is not listed is a violation that names field, value and column', () => {
  const fields = '  impact: { column: Влијание, values: { високо: HIGH } }\n';
  expect(mapOne(fields, { Влијание: 'високо' }).json).toEqual({ impact: 'HIGH' });
  expect(mapOne(fields, { Влијание: 'огромно' }).violations).toEqual([
    { path: 'impact', problem: expect.stringMatching(/"огромно".*column "Влијание"/) },
  ]);
  expect(mapOne(fields, { Влијание: 'constructor' }).violations).toHaveLength(1);
});

test('dates, decimals, numbers, lists, defaults and constants arrive as what they are', () => {
  const fields = [
    '  occurredAt: { columns: [D, T], date: "dd.MM.yyyy HH:mm" }',
    '  place.latitude: { column: Lat }',
    '  borderIncident.persons: { column: P }',
    '  borderIncident.nationalities: { column: N, split: "/" }',
    '  karaula.trace: { column: H, values: { po: true, jo: false } }',
    '  evaluation.source: { column: E, default: X }',
    '  place.country: { constant: MK }',
    '  summary: { column: S }\n',
  ].join('\n');
  const cells = { D: '02.03.2025', T: '04:15', Lat: '42,25', P: '7', N: 'SY / AF', H: 'po', E: '', S: ' ' };
  expect(mapOne(fields, cells)).toEqual({
    violations: [],
    json: {
      occurredAt: '2025-03-02T03:15:00Z',
      place: { latitude: 42.25, country: 'MK' },
      borderIncident: { persons: 7, nationalities: ['SY', 'AF'] },
      karaula: { trace: true },
      evaluation: { source: 'X' },
    },
  });
});

test.each([
  ['  place.latitude: { column: A }\n', '42.25'],
  ['  place.latitude: { column: A }\n', '1.234,5'],
  ['  borderIncident.persons: { column: A }\n', '7,5'],
  ['  borderIncident.persons: { column: A }\n', '-1'],
  ['  occurredAt: { column: A, date: "dd.MM.yyyy" }\n', '31.02.2025'],
  ['  karaula.trace: { column: A }\n', 'yes'],
  ['  place.crossingPoint: { column: A, lookup: crossing-point }\n', 'Atlantis'],
])('%j with the cell %j is a violation, not a guess', (fields, cell) => {
  expect(mapOne(fields, { A: cell }).violations).toHaveLength(1);
});

test.each(['Tabanovce', 'Preševo', 'PREŠEVO', 'Tabanovce – Preševo', 'tabanovce-presevo'])(
  'a crossing point is found by a name on either side, or by its identifier: %s',
  (name) => {
    const { json } = mapOne('  place.crossingPoint: { column: A, lookup: crossing-point }\n', { A: name });
    expect(json).toEqual({ place: { crossingPoint: 'tabanovce-presevo' } });
  },
);

test('keys of JSON rows are found by path; arrays are lists', () => {
  const mapping = parseMapping(
    'format: json-lines\nfields:\n  borderIncident.nationalities: { column: lica.drz }\n  impact: { column: u, values: { "3": HIGH } }\n',
    'm.yaml',
  );
  expect(mapRow({ lica: { drz: ['SY', 'AF'] }, u: 3 }, mapping).json).toEqual({
    borderIncident: { nationalities: ['SY', 'AF'] },
    impact: 'HIGH',
  });
  expect(mapRow({ lica: { drz: { x: 1 } } }, mapping).violations).toHaveLength(1);
  expect(mapRow(JSON.parse('{"__proto__":{"u":3}}'), mapping).json).toEqual({});
});

test('any cells at all give a row and violations, and the row can be read', () => {
  const mapping: Mapping = csv(
    Object.entries(ROW_FIELDS)
      .map(([path, kind]) => `  ${path}: { column: ${path}${kind === 'time' ? ', date: dd.MM.yyyy' : ''} }\n`)
      .join(''),
  );
  const cells = fc.dictionary(
    fc.constantFrom(...Object.keys(ROW_FIELDS)),
    fc.oneof(fc.string(), fc.jsonValue()),
  );
  fc.assert(fc.property(cells, (found) => void readRow(mapRow(found, mapping).json)));
});

test('the fields of a mapping are those of the contract, each and no other', () => {
  const unknown = (path: string): boolean => {
    const json: Record<string, unknown> = {};
    let node = json;
    const keys = path.split('.');
    for (const key of keys.slice(0, -1)) {
      node[key] = {};
      node = node[key] as Record<string, unknown>;
    }
    node[keys.at(-1)!] = null;
    try {
      parseAlert(json);
      return false;
    } catch (error) {
      if (!(error instanceof ContractError)) throw error;
      return error.violations.some(
        (violation) => violation.path === path && /not a field|unknown/i.test(violation.problem),
      );
    }
  };
  const ofAlert = Object.keys(ROW_FIELDS).filter((path) => !path.startsWith('karaula.'));
  expect(ofAlert.filter(unknown)).toEqual([]);
  expect(unknown('place.colour')).toBe(true);
});
