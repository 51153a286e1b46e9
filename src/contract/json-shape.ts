import { z } from 'zod';
import type { Violation } from './errors.ts';
import { didYouMean } from './near-word.ts';
import { joinPath } from './violations.ts';

/**
 * Holds a document against a schema that says only which fields there are and of which JSON type: what the
 * values may be is said once, in the rules. Unknown fields are violations.
 *
 * `value` is what could be made out, copied field by field by the schema's own names (so nothing else of the
 * document gets through, `__proto__` least of all), without fields at their protobuf default; undefined when
 * the document is not even an object. It lets the rules go on past a wrong field and find all that is wrong.
 */
export function readShape(
  schema: z.ZodType,
  json: unknown,
): { readonly value: unknown; readonly violations: Violation[] } {
  const result = schema.safeParse(json);
  const violations = (result.error?.issues ?? []).flatMap((issue) => violationsOf(schema, issue));
  return { value: copyKnown(schema, json), violations };
}

/** The violations of the rules that are not consequences of a wrong shape at the same place. */
export function withoutCovered(rules: readonly Violation[], shape: readonly Violation[]): Violation[] {
  const isUnder = (path: string, top: string) =>
    path === top || path.startsWith(`${top}.`) || path.startsWith(`${top}[`);
  return rules.filter((rule) => !shape.some((wrong) => isUnder(rule.path, wrong.path)));
}

const NOUNS: Readonly<Record<string, string>> = {
  object: 'an object',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
};

function violationsOf(schema: z.ZodType, issue: z.core.$ZodIssue): Violation[] {
  const path = issue.path.reduce<string>((base, key) => joinPath(base, keyText(key)), '');
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schemaAt(schema, issue.path));
    return issue.keys.map((key) => ({
      path: joinPath(path, key.slice(0, 64)),
      problem: `is not a field that exists here${didYouMean(key, known)}`,
    }));
  }
  const problem =
    issue.code === 'invalid_type' ? `must be ${NOUNS[issue.expected] ?? issue.expected}` : issue.message;
  return [{ path, problem }];
}

function keyText(key: PropertyKey): string {
  return typeof key === 'number' ? `[${key}]` : String(key);
}

function inner(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;
}

function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType {
  return path.reduce<z.ZodType>((outer, key) => {
    const at = inner(outer);
    if (at instanceof z.ZodObject) return at.shape[String(key)] as z.ZodType;
    return at instanceof z.ZodArray ? (at.element as z.ZodType) : at;
  }, schema);
}

function knownKeys(schema: z.ZodType): string[] {
  const at = inner(schema);
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

function copyKnown(schema: z.ZodType, json: unknown): unknown {
  const at = inner(schema);
  if (at instanceof z.ZodObject) return copyObject(at, json);
  if (at instanceof z.ZodArray) {
    if (!Array.isArray(json) || json.length === 0) return undefined;
    // A wrong element stays as undefined, so that the others keep their index.
    return json.map((element) => copyKnown(at.element as z.ZodType, element));
  }
  return at.safeParse(json).success && !isDefault(schema, json) ? json : undefined;
}

function copyObject(schema: z.ZodObject, json: unknown): unknown {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return undefined;
  const copy: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(schema.shape)) {
    if (!Object.hasOwn(json, key)) continue;
    const value = copyKnown(field as z.ZodType, (json as Record<string, unknown>)[key]);
    if (value !== undefined) copy[key] = value;
  }
  return copy;
}

/** Fields with explicit presence keep their zero: they are marked in the schema. */
export const PRESENCE = z.registry<{ explicit: true }>();

function isDefault(schema: z.ZodType, value: unknown): boolean {
  return (value === '' || value === 0 || value === false) && !PRESENCE.has(schema);
}
