/** The step of the schema with which inbox and outbox know how grave an alert has been. */
export const THREADS_SCHEMA = `
  -- Of an alert its own place, of an update that of the alert it is about; NULL: not known.
  ALTER TABLE inbox_entries ADD COLUMN thread_seq INTEGER;
  -- Of an alert: the greatest impact that it has had.
  ALTER TABLE inbox_entries ADD COLUMN thread_impact TEXT;
  ALTER TABLE outbox_entries ADD COLUMN thread_seq INTEGER;
  ALTER TABLE outbox_entries ADD COLUMN thread_impact TEXT;
`;
