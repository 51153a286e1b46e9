export type AgencyErrorCode =
  | 'AGENCY_ADOPT_REFUSED'
  | 'AGENCY_BAD_DRAFT'
  | 'AGENCY_BAD_MAPPING'
  | 'AGENCY_EMPTY_INPUT'
  | 'AGENCY_FEED_FORKED'
  | 'AGENCY_KEY_NOT_VALID'
  | 'AGENCY_MISSING_COLUMN'
  | 'AGENCY_NO_CONTENT_KEY'
  | 'AGENCY_NONSENSE_INPUT'
  | 'AGENCY_NOT_RELEASED'
  | 'AGENCY_OLD_LINK_KEY'
  | 'AGENCY_OUTBOX_FULL'
  | 'AGENCY_OUT_OF_TURN'
  | 'AGENCY_UNREADABLE_INPUT'
  | 'AGENCY_WRONG_ENCODING';

/** Publishing as a whole cannot go on. What is wrong with one row is a value, not this. */
export class AgencyError extends Error {
  override readonly name = 'AgencyError';
  readonly code: AgencyErrorCode;

  constructor(code: AgencyErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
