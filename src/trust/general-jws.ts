import { type FlattenedJws, type JwsParts, readFlattenedJws } from './flattened-jws.ts';

/** An object with more than one signature in the general JSON serialization (RFC 7515, section 7.2.1). */
export interface GeneralJws {
  readonly payload: string;
  readonly signatures: readonly [JwsSignature, ...JwsSignature[]];
}

type JwsSignature = Omit<FlattenedJws, 'payload'>;

/** Each signature as a flattened JWS of its own (RFC 7515, section 7.2.2): what the first says, the others say as well. */
export function flattenJws(jws: FlattenedJws | GeneralJws): [FlattenedJws, ...FlattenedJws[]] {
  const signatures = 'signatures' in jws ? jws.signatures : [jws];
  const flattened = signatures.map(({ protected: header, signature }) => {
    return { protected: header, payload: jws.payload, signature };
  });
  return flattened as [FlattenedJws, ...FlattenedJws[]];
}

export function isGeneralJws(value: unknown): value is object {
  return typeof value === 'object' && value !== null && 'signatures' in value;
}

/**
 * Takes a general JWS with two signatures apart, as strictly as a flattened one.
 * @returns what is wrong, as a string, when it is none
 */
export function readGeneralJws(value: object): [JwsParts, JwsParts] | string {
  const { payload, signatures, ...rest } = value as Record<string, unknown>;
  if (Object.keys(rest).length > 0) return 'it must have the members payload, signatures and no other';
  if (!Array.isArray(signatures) || signatures.length !== 2) return 'signatures must be two of them';
  const [first, second] = signatures.map((one: unknown) => readSignature(payload, one)) as [
    JwsParts | string,
    JwsParts | string,
  ];
  if (typeof first === 'string') return `in the first signature: ${first}`;
  if (typeof second === 'string') return `in the second signature: ${second}`;
  return [first, second];
}

function readSignature(payload: unknown, signature: unknown): JwsParts | string {
  if (typeof signature === 'object' && signature !== null && 'payload' in signature)
    return 'it has a payload of its own';
  return readFlattenedJws({ ...(signature as object | null), payload });
}
