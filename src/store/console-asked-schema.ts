/** The step with which a store knows again what the page of its member asks a second time, because no answer came to the first. */
export const CONSOLE_ASKED_SCHEMA = `
  -- Names what was asked (console/act/asked.ts); NULL: it was asked in a way that cannot be repeated.
  ALTER TABLE console_actions ADD COLUMN asked BLOB;
  CREATE UNIQUE INDEX console_actions_by_asked ON console_actions (asked) WHERE asked IS NOT NULL;
`;
