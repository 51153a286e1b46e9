/** Who takes part at the start, and in which communities they share. */
export interface StartingParticipant {
  readonly id: string;
  /** ISO 3166-1 alpha-2 with XK; absent for an international partner. */
  readonly country?: string;
  /** K9: as signed; the footnote is added where people read it. */
  readonly name: string;
  readonly communities: readonly string[];
}

export interface StartingCommunity {
  readonly id: string;
  readonly title: string;
  /** What is said in it is sealed for its members, from the first day. @default false */
  readonly isSealed?: boolean;
}

export const STARTING_COMMUNITIES: readonly StartingCommunity[] = [
  { id: 'wb6', title: 'Western Balkans Six' },
  { id: 'region', title: 'Region and partners' },
  { id: 'jmtf', title: 'Joint migration taskforce' },
];

export const STARTING_PARTICIPANTS: readonly StartingParticipant[] = [
  {
    id: 'al-bmp',
    country: 'AL',
    name: 'Border and Migration Police',
    communities: ['wb6', 'region', 'jmtf'],
  },
  { id: 'ba-gp', country: 'BA', name: 'Border Police', communities: ['wb6', 'region'] },
  { id: 'ba-sps', country: 'BA', name: "Service for Foreigners' Affairs", communities: ['wb6', 'region'] },
  { id: 'me-gp', country: 'ME', name: 'Border Police', communities: ['wb6', 'region'] },
  { id: 'mk-bp', country: 'MK', name: 'Border Police', communities: ['wb6', 'region', 'jmtf'] },
  { id: 'rs-gp', country: 'RS', name: 'Border Police', communities: ['wb6', 'region'] },
  { id: 'xk-kp', country: 'XK', name: 'Police Border Department', communities: ['wb6', 'region', 'jmtf'] },
  { id: 'frontex', name: 'European Border and Coast Guard Agency', communities: ['region'] },
  { id: 'uk-nca', country: 'GB', name: 'National Crime Agency', communities: ['region', 'jmtf'] },
  { id: 'iom', name: 'International Organization for Migration', communities: ['region'] },
  { id: 'rcc', name: 'Regional Cooperation Council', communities: ['region'] },
];
