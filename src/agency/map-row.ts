import { listCrossingPoints } from '../contract/crossing-points.ts';
import type { Violation } from '../contract/errors.ts';
import { formatTime } from '../contract/timestamp.ts';
import { parseLocalTimeMs, readDatePattern } from './local-time.ts';
import type { FieldRule, Mapping } from './mapping.ts';
import { ROW_FIELDS } from './row-fields.ts';

type Scalar = string | number | boolean;
type Converted = { readonly value: Scalar | Scalar[] | undefined } | { readonly problem: string };

/**
 * Brings a national row into the form of row.ts. What a cell holds is never lost in silence: a value that the
 * mapping does not know is a violation, named by field and column.
 */
export function mapRow(
  cells: Readonly<Record<string, unknown>>,
  mapping: Mapping,
): { json: Record<string, unknown>; violations: Violation[] } {
  const json: Record<string, unknown> = {};
  const violations: Violation[] = [];
  for (const [path, rule] of Object.entries(mapping.fields)) {
    const converted = convert(path, rule, cells, mapping);
    if ('problem' in converted)
      violations.push({ path, problem: `${converted.problem} (${originOf(rule)})` });
    else if (converted.value !== undefined) setAt(json, path.split('.'), converted.value);
  }
  return { json, violations };
}

function convert(
  path: string,
  rule: FieldRule,
  cells: Readonly<Record<string, unknown>>,
  mapping: Mapping,
): Converted {
  if (rule.constant !== undefined) return { value: rule.constant };
  const cell = readCells(rule, cells, mapping);
  if (cell === undefined) return { problem: 'holds an object where one value is expected' };
  if (cell === '') return { value: rule.default };
  if (ROW_FIELDS[path] === 'list') return convertList(cell, rule);
  const value = translate(cell, rule);
  return 'problem' in value ? value : convertScalar(path, value.text, rule, mapping);
}

function convertList(cell: string, rule: FieldRule): Converted {
  const items: string[] = [];
  for (const part of cell.split(rule.split ?? ',')) {
    if (part.trim() === '') continue;
    const value = translate(part.trim(), rule);
    if ('problem' in value) return value;
    items.push(value.text);
  }
  return { value: items.length > 0 ? items : rule.default };
}

function convertScalar(path: string, text: string, rule: FieldRule, mapping: Mapping): Converted {
  switch (ROW_FIELDS[path]) {
    case 'integer':
      return /^\d{1,9}$/.test(text)
        ? { value: Number(text) }
        : { problem: `"${text}" is not a whole number` };
    case 'decimal':
      return convertDecimal(text, mapping.decimal);
    case 'yes-no':
      if (text === 'true' || text === 'false') return { value: text === 'true' };
      return { problem: `"${text}" is not true or false; add values to the mapping` };
    case 'time':
      return convertTime(text, rule, mapping);
    default:
      return { value: text };
  }
}

function convertDecimal(text: string, mark: '.' | ','): Converted {
  const plain = mark === ',' ? text.replace(',', '.') : text;
  const isNumber = /^-?\d{1,12}(\.\d{1,12})?$/.test(plain) && !(mark === ',' && text.includes('.'));
  return isNumber
    ? { value: Number(plain) }
    : { problem: `"${text}" is not a number with the decimal mark "${mark}"` };
}

function convertTime(text: string, rule: FieldRule, mapping: Mapping): Converted {
  const pattern = readDatePattern(rule.date ?? '');
  const ms = pattern === undefined ? undefined : parseLocalTimeMs(text, pattern, mapping.timeZone ?? 'UTC');
  if (ms === undefined)
    return { problem: `"${text}" is not a time written ${rule.date} in ${mapping.timeZone}` };
  return { value: formatTime(ms) };
}

function translate(text: string, rule: FieldRule): { text: string } | { problem: string } {
  if (rule.values !== undefined) {
    const value = Object.hasOwn(rule.values, text) ? rule.values[text] : undefined;
    if (value === undefined) {
      return {
        problem: `"${text}" is not among the values of the mapping (${sample(Object.keys(rule.values))})`,
      };
    }
    return { text: String(value) };
  }
  if (rule.lookup === undefined) return { text };
  const id = crossingPointsByName().get(foldName(text));
  if (id === undefined) return { problem: `"${text}" is not a crossing point by identifier or name` };
  if (id === null) return { problem: `"${text}" names more than one crossing point; give its identifier` };
  return { text: id };
}

function readCells(
  rule: FieldRule,
  cells: Readonly<Record<string, unknown>>,
  mapping: Mapping,
): string | undefined {
  const parts: string[] = [];
  for (const column of rule.columns ?? [rule.column ?? '']) {
    const text = textOf(mapping.format === 'csv' ? cells[column] : readPath(cells, column), rule);
    if (text === undefined) return undefined;
    if (text !== '') parts.push(text);
  }
  return parts.join(' ');
}

function readPath(cells: Readonly<Record<string, unknown>>, path: string): unknown {
  let node: unknown = cells;
  for (const key of path.split('.')) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return undefined;
    node = (node as Record<string, unknown>)[key];
  }
  return node;
}

/** An array of a JSON row reads as a list; undefined for anything deeper. */
function textOf(value: unknown, rule: FieldRule): string | undefined {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) {
    return value.join(rule.split ?? ',');
  }
  return typeof value === 'object' ? undefined : String(value).trim();
}

function setAt(target: Record<string, unknown>, path: readonly string[], value: unknown): void {
  let node = target;
  for (const key of path.slice(0, -1)) {
    node[key] ??= {};
    node = node[key] as Record<string, unknown>;
  }
  node[path.at(-1) ?? ''] = value;
}

function originOf(rule: FieldRule): string {
  return `column ${(rule.columns ?? [rule.column ?? '']).map((column) => `"${column}"`).join(' and ')}`;
}

function sample(values: readonly string[]): string {
  return values.slice(0, 8).join(', ') + (values.length > 8 ? ', …' : '');
}

let byName: Map<string, string | null> | undefined;

/** Identifier by identifier and by the name on either side; null where two points share a name. */
function crossingPointsByName(): Map<string, string | null> {
  if (byName !== undefined) return byName;
  byName = new Map();
  for (const { id, nameA, nameB } of listCrossingPoints()) {
    const both = nameB === undefined ? [] : [`${nameA} – ${nameB}`, `${nameA} - ${nameB}`];
    for (const name of new Set([nameA, nameB ?? nameA, ...both].map(foldName))) {
      byName.set(name, byName.has(name) ? null : id);
    }
  }
  for (const { id } of listCrossingPoints()) byName.set(foldName(id), id);
  return byName;
}

function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
