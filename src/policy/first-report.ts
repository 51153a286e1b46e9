const FIRST_REPORT_MS = 24 * 3_600_000;

/**
 * By how much a first report is late, in milliseconds; undefined: it came in time. It is due within 24 hours of what it reports
 * (Regulation (EU) 2021/581, Art. 9). What is known is when it happened, not when it was detected: who found out later is
 * shown as late too.
 * @param occurredAt RFC 3339
 */
export function lateByMs(occurredAt: string, issuedAtMs: number): number | undefined {
  const lateMs = issuedAtMs - Date.parse(occurredAt) - FIRST_REPORT_MS;
  return lateMs > 0 ? lateMs : undefined;
}
