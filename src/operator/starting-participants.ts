import { OperatorError } from './errors.ts';

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
  /** K2: what is said in it is sealed for its members, from the first day; else whoever has the hub reads it. @default true */
  readonly isSealed?: boolean;
}

export const STARTING_COMMUNITIES: readonly StartingCommunity[] = [
  { id: 'wb6', title: 'Western Balkans Six' },
  { id: 'region', title: 'Region and partners' },
  { id: 'jmtf', title: 'Joint migration taskforce' },
];

/**
 * The communities of the start, some of them open: meant to be read by everyone who has the hub.
 * @throws {OperatorError} `OPERATOR_UNKNOWN_COMMUNITY`
 */
export function startingCommunities(open: readonly string[]): readonly StartingCommunity[] {
  const known = STARTING_COMMUNITIES.map(({ id }) => id);
  const stranger = open.find((id) => !known.includes(id));
  if (stranger !== undefined) {
    throw new OperatorError(
      'OPERATOR_UNKNOWN_COMMUNITY',
      `there is no community ${stranger} at the start; there are: ${known.join(', ')}`,
    );
  }
  return STARTING_COMMUNITIES.map((one) => ({ ...one, isSealed: !open.includes(one.id) }));
}

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
