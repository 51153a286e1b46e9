import { type CodeListName, codesOf, isCode } from './code-lists.ts';
import { isCountryCode } from './country-codes.ts';
import { MAX_TIME_MS, MIN_TIME_MS } from './limits.ts';
import { didYouMean } from './near-word.ts';
import { textProblem } from './plain-text.ts';
import { parseTimeMs } from './timestamp.ts';
import { type Findings, joinPath } from './violations.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const SLUG = /^[a-z0-9]{1,32}(-[a-z0-9]{1,32}){0,7}$/;

/** Whether a field must be there. */
type Need = 'required' | 'optional';

function isMissing(findings: Findings, base: string, field: string, value: unknown, need: Need): boolean {
  if (value !== undefined && value !== '') return false;
  if (need === 'required') findings.add(base, field, 'is missing');
  return true;
}

export function checkCode(
  findings: Findings,
  base: string,
  field: string,
  list: CodeListName,
  value: string | undefined,
  need: Need,
): void {
  if (value === undefined) {
    if (need === 'required')
      findings.add(base, field, `is missing; write one of ${codesOf(list).join(', ')}`);
    return;
  }
  if (isCode(list, value)) return;
  const hint = didYouMean(value, codesOf(list)) || `; write one of ${codesOf(list).join(', ')}`;
  findings.add(base, field, `"${value.slice(0, 40)}" is no code of ${list}${hint}`);
}

export function checkCodes(
  findings: Findings,
  base: string,
  field: string,
  list: CodeListName,
  values: readonly string[] | undefined,
): void {
  if (values === undefined) return;
  // A list without repeats is no longer than its code list.
  if (!checkCount(findings, base, field, values, codesOf(list).length)) return;
  values.forEach((value, index) => {
    checkCode(findings, joinPath(base, field), `[${index}]`, list, value, 'required');
  });
  checkUnique(findings, base, field, values);
}

/** @returns false when there are too many to look at one by one */
export function checkCount(
  findings: Findings,
  base: string,
  field: string,
  values: readonly unknown[],
  maxCount: number,
): boolean {
  if (values.length <= maxCount) return true;
  findings.add(base, field, `has ${values.length} elements; at most ${maxCount} are allowed`);
  return false;
}

export function checkUnique(
  findings: Findings,
  base: string,
  field: string,
  values: readonly unknown[],
): void {
  if (new Set(values).size === values.length) return;
  values.forEach((value, index) => {
    if (values.indexOf(value) < index) {
      findings.add(joinPath(base, field), `[${index}]`, `repeats "${String(value).slice(0, 40)}"`);
    }
  });
}

export function checkText(
  findings: Findings,
  base: string,
  field: string,
  value: string | undefined,
  maxLength: number,
  need: Need,
  isMultiline = false,
): void {
  if (isMissing(findings, base, field, value, need)) return;
  const problem = textProblem(value as string, maxLength, isMultiline);
  if (problem !== undefined) findings.add(base, field, problem);
}

/** Whole numbers from `min` to `max`; absent is always good. */
export function checkNumber(
  findings: Findings,
  base: string,
  field: string,
  value: number | undefined,
  min: number,
  max: number,
): void {
  if (value === undefined || (Number.isInteger(value) && value >= min && value <= max)) return;
  findings.add(base, field, `is ${value}; write a whole number from ${min} to ${max}`);
}

export function checkCountry(
  findings: Findings,
  base: string,
  field: string,
  value: string | undefined,
  need: Need,
): void {
  if (isMissing(findings, base, field, value, need) || isCountryCode(value)) return;
  findings.add(
    base,
    field,
    `"${String(value).slice(0, 40)}" is not a country code (ISO 3166-1 alpha-2, or XK)`,
  );
}

export function checkCountries(
  findings: Findings,
  base: string,
  field: string,
  values: readonly string[] | undefined,
  maxCount: number,
): void {
  if (values === undefined || !checkCount(findings, base, field, values, maxCount)) return;
  values.forEach((value, index) => {
    if (!isCountryCode(value)) checkCountry(findings, joinPath(base, field), `[${index}]`, value, 'required');
  });
}

export function checkUuid(
  findings: Findings,
  base: string,
  field: string,
  value: string | undefined,
  need: Need,
): void {
  if (isMissing(findings, base, field, value, need) || UUID.test(value as string)) return;
  findings.add(base, field, 'is not a UUID in lower case (RFC 9562)');
}

export function checkUuidV7(
  findings: Findings,
  base: string,
  field: string,
  value: string | undefined,
): void {
  if (isMissing(findings, base, field, value, 'required') || UUID_V7.test(value as string)) return;
  findings.add(base, field, 'is not a UUID version 7 in lower case (RFC 9562)');
}

/** An identifier as in the list of crossing points. */
export function checkSlug(
  findings: Findings,
  base: string,
  field: string,
  value: string | undefined,
  need: Need,
): void {
  if (isMissing(findings, base, field, value, need) || SLUG.test(value as string)) return;
  findings.add(base, field, 'is not an identifier such as hani-i-elezit-blace');
}

/** @returns the time in milliseconds, or undefined when it is absent or wrong */
export function checkTime(
  findings: Findings,
  base: string,
  field: string,
  value: string | undefined,
  need: Need,
): number | undefined {
  if (isMissing(findings, base, field, value, need)) return undefined;
  const ms = parseTimeMs(value as string);
  if (ms === undefined) {
    findings.add(base, field, 'is not a time in RFC 3339, UTC, such as 2026-03-01T04:30:00Z');
    return undefined;
  }
  checkTimeMs(findings, base, field, ms);
  return ms;
}

export function checkTimeMs(findings: Findings, base: string, field: string, ms: number): void {
  if (Number.isInteger(ms) && ms >= MIN_TIME_MS && ms < MAX_TIME_MS) return;
  findings.add(base, field, 'is not a time in whole milliseconds of this century');
}

export function checkBytes(
  findings: Findings,
  base: string,
  field: string,
  bytes: Uint8Array,
  min: number,
  max: number,
): void {
  if (bytes.length >= min && bytes.length <= max) return;
  const wanted = min === max ? `${min}` : `${min} to ${max}`;
  findings.add(base, field, `has ${bytes.length} bytes; ${wanted} are needed`);
}

/** The name of a content key: 16 bytes in lower-case hexadecimal. */
export function isKeyId(value: string): boolean {
  return /^[0-9a-f]{32}$/.test(value);
}
