import { hashEnvelope } from '../trust/chain.ts';
import type { Candidate, Fault } from './candidate.ts';
import type { Head } from './head.ts';
import type { Refused } from './verdict.ts';

/** The verdict on bytes that never became a candidate. */
export function refuseBytes(bytes: Uint8Array, arrival: number, { code, reason, seq }: Fault): Refused {
  const hash = hashEnvelope(bytes);
  return {
    outcome: 'refused',
    arrival,
    code,
    reason,
    bytes,
    hash,
    ...(seq !== undefined && { seq }),
    advances: false,
  };
}

/** The verdict on a candidate that does not get its place, or gets it and is not delivered (`advances`). */
export function refuseCandidate(
  candidate: Candidate,
  { code, reason }: Fault,
  { advances = false, against }: { advances?: boolean; against?: Head } = {},
): Refused {
  const { arrival, bytes, hash, routing } = candidate;
  const { seq } = routing;
  return {
    outcome: 'refused',
    arrival,
    code,
    reason,
    bytes,
    hash,
    seq,
    advances,
    ...(against && { against }),
  };
}
