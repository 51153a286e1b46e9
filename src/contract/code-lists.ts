/**
 * Every code list with its labels for people, in the order of the protobuf enums of the same name.
 * The codes are signed; the labels are not (K9) and may be put into other languages.
 */
export const CODE_LISTS = {
  Kind: {
    BORDER_INCIDENT: 'Border incident',
    VISA_ABUSE: 'Visa abuse',
    RETURN: 'Return',
    RECEIPT: 'Receipt',
    KEY: 'Content key',
    REQUEST: 'Request',
  },
  // OASIS CAP 1.2, alert status.
  Status: { ACTUAL: 'Actual', EXERCISE: 'Exercise', TEST: 'Test' },
  IncidentType: {
    ILLEGAL_CROSSING: 'Illegal crossing',
    CLANDESTINE_ENTRY: 'Clandestine entry',
    FACILITATION: 'Facilitation',
    REFUSAL_OF_ENTRY: 'Refusal of entry',
    FALSE_DOCUMENT: 'False document',
    ILLEGAL_STAY_ON_EXIT: 'Illegal stay detected on exit',
    TRAFFICKING_IN_HUMAN_BEINGS: 'Trafficking in human beings',
    FIREARMS: 'Firearms',
    DRUGS: 'Drugs',
    STOLEN_VEHICLE: 'Stolen vehicle',
  },
  Stage: { ATTEMPTED: 'Attempted', ACTUAL: 'Actual' },
  Direction: { ENTRY: 'Entry', EXIT: 'Exit' },
  PlaceType: {
    GREEN: 'Between crossing points, on land',
    BLUE: 'Between crossing points, at sea',
    BCP_LAND: 'Land crossing point',
    BCP_AIR: 'Airport',
    BCP_SEA: 'Seaport',
    INLAND: 'Inland',
  },
  Transport: {
    FOOT: 'On foot',
    CAR: 'Car',
    VAN: 'Van',
    LORRY: 'Lorry',
    BUS: 'Bus',
    TRAIN: 'Train',
    VESSEL: 'Vessel',
    AIRCRAFT: 'Aircraft',
  },
  // Regulation (EU) 2021/581 (EUROSUR), Art. 17.
  Impact: { LOW: 'Low', MEDIUM: 'Medium', HIGH: 'High', VERY_HIGH: 'Very high' },
  // Regulation (EU) 2016/399 (Schengen Borders Code), Annex V part B.
  RefusalReason: {
    A: 'No valid travel document',
    B: 'False, counterfeit or forged travel document',
    C: 'No valid visa or residence permit',
    D: 'False, counterfeit or forged visa or residence permit',
    E: 'Purpose and conditions of stay not justified',
    F: '90 days in 180 exhausted',
    G: 'Insufficient means of subsistence',
    H: 'Alert for the purpose of refusing entry',
    I: 'Threat to public policy, internal security, public health or international relations',
  },
  DocumentFraud: {
    COUNTERFEIT: 'Counterfeit',
    FORGED: 'Forged',
    PSEUDO: 'Pseudo document',
    STOLEN_BLANK: 'Stolen blank',
    FRAUDULENTLY_OBTAINED: 'Fraudulently obtained genuine document',
    IMPOSTOR: 'Impostor',
  },
  VisaAbuseType: {
    VISA_FREE_ONWARD: 'Visa-free arrival moving onward',
    OVERSTAY: 'Overstay',
    FALSE_PURPOSE: 'False purpose of stay',
    WORK_PERMIT_ONWARD: 'Work permit holder moving onward',
    FICTITIOUS_EMPLOYER: 'Fictitious employer',
    LABOUR_EXPLOITATION: 'Labour exploitation',
    SHAM_STUDY: 'Sham study',
  },
  VisaAbuseMeans: {
    GENUINE_VISA_MISUSED: 'Genuine visa misused',
    FORGED_SUPPORTING_DOCUMENTS: 'Forged supporting documents',
    FALSE_INVITATION: 'False invitation',
    BRIBED_OFFICIAL: 'Bribed official',
    IMPOSTOR: 'Impostor',
    TRAVEL_AGENCY: 'Package of a travel agency',
  },
  Regime: {
    VISA_FREE: 'Visa-free',
    VISA: 'Visa',
    WORK_PERMIT: 'Work permit',
    STUDY_PERMIT: 'Study permit',
  },
  ReturnType: {
    FORCED: 'Forced return',
    VOLUNTARY: 'Voluntary return',
    ASSISTED_VOLUNTARY: 'Assisted voluntary return',
  },
  Step: {
    DECISION: 'Return decision',
    READMISSION_REQUEST: 'Readmission request',
    ACCEPTED: 'Readmission accepted',
    REFUSED: 'Readmission refused',
    DEEMED_ACCEPTED: 'Readmission deemed accepted',
    TRAVEL_DOCUMENT: 'Travel document issued',
    TRANSFER_NOTICE: 'Transfer notice',
    EFFECTIVE: 'Return effective',
    FAILED: 'Return failed',
    WITHDRAWN: 'Withdrawn',
    ACKNOWLEDGED: 'Readmission request acknowledged',
    HOLD: 'Hold',
    HOLD_LIFTED: 'Hold lifted',
  },
  // Directive 2008/115/EC, Art. 5 and 9; an interim measure is one under Rule 39 of the European Court of Human Rights.
  HoldReason: {
    RISK_IN_COUNTRY: 'Risk in the country of origin',
    ASYLUM_REQUEST: 'Request for asylum',
    INTERIM_MEASURE: 'Interim measure of a court',
    MEDICAL: 'State of health',
    BEST_INTERESTS_OF_CHILD: 'Best interests of a child',
  },
  // Europol handling codes.
  HandlingCode: {
    H0: 'For preventing and combating crime only',
    H1: 'Not in judicial proceedings without permission',
    H2: 'Not to be disseminated without permission',
    H3: 'Other restriction',
  },
  Purpose: {
    BORDER_CONTROL: 'Border control',
    CRIMINAL_INVESTIGATION: 'Criminal investigation',
    VISA_PROCESSING: 'Visa processing',
    RETURN_PROCEDURE: 'Return procedure',
    VICTIM_PROTECTION: 'Protection of victims',
  },
  // The 4x4 system of evaluation.
  SourceGrade: {
    A: 'No doubt about the source',
    B: 'Source reliable in most cases',
    C: 'Source unreliable in most cases',
    X: 'Reliability cannot be judged',
  },
  InformationGrade: {
    I1: 'Known to be true without reservation',
    I2: 'Known to the source, not to the officer',
    I3: 'Not known to the source, corroborated',
    I4: 'Not known to the source, not corroborated',
  },
  RetractionReason: {
    MISTAKE: 'Sent by mistake',
    FALSE_POSITIVE: 'False positive',
    DUPLICATE: 'Duplicate',
    LEGAL_OBLIGATION: 'Legal obligation',
    SOURCE_WITHDRAWN: 'Source withdrawn',
  },
  ErasureReason: {
    EXPIRED: 'Its time is over',
    DATA_SUBJECT: 'A person concerned has asked for it',
    RETRACTED: 'Taken back',
  },
  ReadRefusal: {
    LAW: 'Its law does not let it say',
    CHOICE: 'It has chosen not to say',
  },
  // Directive (EU) 2016/680, Art. 14 and 16(2).
  DataSubjectRight: { ACCESS: 'Access to', ERASURE: 'Erasure of' },
  DataSubjectOutcome: { HELD: 'Held', NOT_HELD: 'Not held', ERASED: 'Erased', REFUSED: 'Refused' },
  // The same, Art. 15(1), and 16(3) and (4).
  DataSubjectRefusal: {
    OBSTRUCTS_INQUIRIES: 'It would obstruct inquiries',
    PREJUDICES_INVESTIGATION: 'It would prejudice an investigation',
    PUBLIC_SECURITY: 'Public security',
    NATIONAL_SECURITY: 'National security',
    RIGHTS_OF_OTHERS: 'Rights of others',
    KEPT_AS_EVIDENCE: 'Kept as evidence',
  },
  // Directive (EU) 2023/977, Art. 5(1).
  Urgency: {
    URGENT: 'Urgent',
    URGENT_INDIRECT: 'Urgent, to be asked for elsewhere',
    NORMAL: 'Not urgent',
  },
  InformationOutcome: {
    ANSWERED: 'Answered',
    PARTIAL: 'Answered in part',
    NOTHING_HELD: 'Nothing held',
    REFUSED: 'Refused',
    WITHDRAWN: 'Withdrawn',
  },
  // After the same, Art. 6, and Framework Decision 2006/960/JHA, Art. 10.
  InformationRefusal: {
    NATIONAL_SECURITY: 'Essential interests of its security',
    JEOPARDISES_INVESTIGATION: 'It would jeopardise an investigation',
    SAFETY_OF_PERSON: 'It would jeopardise the safety of a person',
    FUNDAMENTAL_RIGHTS: 'Fundamental rights',
    DISPROPORTIONATE: 'Out of proportion to what it is for',
    IRRELEVANT: 'Irrelevant to what it is for',
    NO_JUDICIAL_AUTHORISATION: 'A judicial authorisation is needed, and not given',
    NO_CONSENT_OF_SOURCE: 'Its source does not consent',
    NOT_RELIABLE: 'What is held is wrong, incomplete or out of date',
    MINOR_OFFENCE: 'It is about a minor offence',
    INCOMPLETE_REQUEST: 'The request lacks what it takes to answer it',
  },
  IdentifierType: {
    DOCUMENT: 'Document number',
    PLATE: 'Vehicle plate',
    PHONE: 'Phone number',
    EMPLOYER: 'Employer',
    FACE: 'Face reference',
  },
  BasisSource: {
    OWN_OBSERVATION: 'Own observation',
    OWN_SOURCE: 'Own source',
    OTHER_AGENCY: 'Another agency',
    OPEN_SOURCE: 'Open source',
  },
  SightingResult: { SEEN: 'Seen', NOT_SEEN: 'Looked for and not seen', STOPPED: 'Stopped' },
  ReceiptAction: {
    READ: 'Read',
    ACKNOWLEDGED: 'Acknowledged',
    ACTIONED: 'Acted on',
    COMPLIED: 'Complied with the retraction of',
  },
} as const;

export type CodeListName = keyof typeof CODE_LISTS;

export type CodeOf<L extends CodeListName> = keyof (typeof CODE_LISTS)[L] & string;

/** The codes of a list, in the order of the protobuf enum. */
export function codesOf<L extends CodeListName>(list: L): readonly CodeOf<L>[] {
  return Object.keys(CODE_LISTS[list]) as CodeOf<L>[];
}

export function isCode<L extends CodeListName>(list: L, value: unknown): value is CodeOf<L> {
  return typeof value === 'string' && Object.hasOwn(CODE_LISTS[list], value);
}

/** The English label of a code; a code this version does not know is shown as it is. */
export function labelOf<L extends CodeListName>(list: L, code: CodeOf<L>): string {
  return isCode(list, code) ? ((CODE_LISTS[list] as Record<string, string>)[code] as string) : String(code);
}
