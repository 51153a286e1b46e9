import type { Alert } from './alert.ts';
import type { Violation } from './errors.ts';
export function validateAlert(_alert: Alert): Violation[] {
  return [];
}
