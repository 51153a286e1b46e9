/** An envelope, whole. Checked before anything is decoded. Bytes. */
export const MAX_ENVELOPE_BYTES = 65_536;

/** A publisher's clock may be this far ahead of the reader's. */
export const FUTURE_TOLERANCE_MS = 300_000;

/** From issue to expiry; five years of 366 days. No alert is kept for longer than a case may take. */
export const MAX_LIFETIME_MS = 5 * 366 * 24 * 3_600_000;

/** Receipts are of use for days, not years: a heads statement is replaced by the next, an action is looked up. */
export const MAX_HEADS_LIFETIME_MS = 7 * 24 * 3_600_000;
export const MAX_ACTION_LIFETIME_MS = 30 * 24 * 3_600_000;

/** A prekey that is not replaced for so long says that its author is not there. */
export const MAX_PREKEY_LIFETIME_MS = 35 * 24 * 3_600_000;

/** The longest a member may promise to be silent between heads statements. Seconds. */
export const MAX_STATEMENT_INTERVAL_S = 86_400;

/** Times outside of this range are a broken clock or an attack, never news: 2000-01-01 to 2100-01-01. */
export const MIN_TIME_MS = Date.UTC(2000, 0, 1);
export const MAX_TIME_MS = Date.UTC(2100, 0, 1);

/** SHA-256. */
export const HASH_BYTES = 32;

/** An Ed25519 signature (RFC 8032, section 5.1.6). */
export const SIGNATURE_BYTES = 64;

/** The header of a second officer's signature has 106; more is none of a key's. Bytes. */
export const MAX_RELEASE_HEADER_BYTES = 128;

/** Lengths of text in Unicode code points. */
export const MAX_SUMMARY_LENGTH = 1_000;
export const MAX_NOTE_LENGTH = 2_000;
export const MAX_DESCRIPTION_LENGTH = 500;
export const MAX_REASON_LENGTH = 500;
export const MAX_RESTRICTION_LENGTH = 500;
export const MAX_REFERENCE_LENGTH = 64;
export const MAX_REGISTER_LENGTH = 64;

/** Counts of elements. */
export const MAX_NATIONALITIES = 50;
export const MAX_ROUTE_COUNTRIES = 20;
export const MAX_RELEASABLE_TO = 64;
/** Of one entry, in one answer. */
export const MAX_ENTRY_READERS = 400;
/** Whom one alert is passed on to in one community. */
export const MAX_COPY_HOLDERS = 500;
/** As many heads of others' feeds as fit into an envelope with the longest names: a community of 125 members. */
export const MAX_SEEN_HEADS = 500;

/** Counts of people and things in one alert; more than that is a typing error. */
export const MAX_PERSONS = 10_000;
export const MAX_VEHICLES = 1_000;
export const MAX_OVERSTAY_DAYS = 36_500;

/** Ranges of places in one receipt of erasure: with the longest names they fit into an envelope, sealed. */
export const MAX_ERASED_RANGES = 300;

/** Entries that one request of a person concerned names. */
export const MAX_SUBJECT_ENTRIES = 64;

/** Those who are asked for information at once, entries that an answer names, and the text of either. */
export const MAX_ASKED = 16;
export const MAX_ANSWER_ENTRIES = 16;
export const MAX_INFORMATION_LENGTH = 1_000;

/** Things that one alert rests on. */
export const MAX_BASES = 32;

/** Blind tokens of one alert. */
export const MAX_TOKENS = 32;
/** A normalised identifier, in characters. */
export const MAX_IDENTIFIER_LENGTH = 64;
/** A link key is made in its month; what is said under it can be matched for 92 days after. */
export const MAX_LINK_KEY_LIFETIME_MS = (31 + 92) * 24 * 3_600_000;

/** Entries that a detection cites, and the parts of its key. */
export const MAX_EVIDENCE = 64;
export const MAX_KEY_PARTS = 4;

/** Sealed content. Bytes. */
export const MAX_CIPHERTEXT_BYTES = 58_000;
export const IV_BYTES = 12;
/** X25519 (RFC 7748). */
export const PREKEY_BYTES = 32;

/** Members that one alert has a wording of its own for (docs/tracing.md); more hardly fit into an envelope. */
export const MAX_VARIANTS = 64;
