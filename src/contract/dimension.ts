/**
 * By what alerts are told apart: kind of feed, type within it (of a return, its step), route, country of the service that
 * said it, that service itself, whether its first report was late, and when it said so.
 */
export const DIMENSIONS = [
  'kind',
  'type',
  'route',
  'country',
  'origin',
  'late',
  'week',
  'month',
  'quarter',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];
