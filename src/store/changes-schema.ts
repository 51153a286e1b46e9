/** The step of the schema with which statements may name only what has changed. */
export const CHANGES_SCHEMA = `
  -- The member's newest statement of all heads; NULL: none, or an entry after it was not taken in.
  ALTER TABLE member_statements ADD COLUMN complete_seq INTEGER;
  ALTER TABLE member_statements ADD COLUMN complete_received_at_ms INTEGER;
  UPDATE member_statements SET complete_seq = seq, complete_received_at_ms = received_at_ms;
`;
