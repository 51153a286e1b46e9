import type { Alert } from './alert.ts';
import type { Violation } from './errors.ts';
export function collectShapeViolations(json: unknown): { alert: Alert | undefined; violations: Violation[] } {
  return { alert: json as Alert, violations: [] };
}
