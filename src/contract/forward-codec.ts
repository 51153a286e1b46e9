import type { karaula } from '../gen/karaula.js';
import { codeNumbers } from './code-numbers.ts';
import type {
  CopyCompliance,
  ForwardBody,
  ForwardedCopy,
  ForwardGrant,
  ForwardRefusal,
  ForwardRequest,
  ForwardTerms,
} from './forward.ts';
import { referenceFromWire } from './reference-codec.ts';
import { timeTextFromWire, timeTextToWire } from './wire-time.ts';

type Filling<T> = { -readonly [K in keyof T]?: T[K] };
type Wire = typeof karaula.v1;
type WireOf<M extends keyof Wire> = Wire[M] extends { create(): infer T } ? T : never;
type WireBodies = Pick<karaula.v1.Entry.$Properties, ForwardBody['case']>;
type WireTerms = Pick<
  WireOf<'ForwardRequest'>,
  'target' | 'community' | 'participants' | 'purposes' | 'until'
>;

const purpose = codeNumbers('Purpose');

/** Structure only: what is missing stays missing until the rules were applied (forward-rules.ts). */
export function forwardFromWire(wire: WireBodies): ForwardBody | undefined {
  if (wire.forwardRequest) {
    const { reason, ...terms } = wire.forwardRequest as WireOf<'ForwardRequest'>;
    const forwardRequest = { ...termsFromWire(terms), reason } as ForwardRequest;
    return { case: 'forwardRequest', forwardRequest };
  }
  if (wire.forwardGrant) {
    const { to, request, ...terms } = wire.forwardGrant as WireOf<'ForwardGrant'>;
    const asked = request && { request: referenceFromWire(request as WireOf<'EntryReference'>) };
    const forwardGrant = { ...termsFromWire(terms), ...asked, to } as ForwardGrant;
    return { case: 'forwardGrant', forwardGrant };
  }
  if (wire.forwardRefusal) {
    const { request, reason } = wire.forwardRefusal as WireOf<'ForwardRefusal'>;
    const asked = request && { request: referenceFromWire(request as WireOf<'EntryReference'>) };
    return { case: 'forwardRefusal', forwardRefusal: { ...asked, reason } as ForwardRefusal };
  }
  if (wire.copyCompliance) {
    const said = wire.copyCompliance as WireOf<'CopyCompliance'>;
    return { case: 'copyCompliance', copyCompliance: complianceFromWire(said) };
  }
  if (!wire.forwarded) return undefined;
  return { case: 'forwarded', forwarded: copyFromWire(wire.forwarded as WireOf<'ForwardedCopy'>) };
}

export function forwardToWire(body: ForwardBody): Partial<WireBodies> {
  switch (body.case) {
    case 'forwardRequest': {
      const { reason } = body.forwardRequest;
      return { forwardRequest: { ...termsToWire(body.forwardRequest), reason } };
    }
    case 'forwardGrant': {
      const { request, to } = body.forwardGrant;
      return { forwardGrant: { ...termsToWire(body.forwardGrant), request, to } };
    }
    case 'forwardRefusal':
      return { forwardRefusal: body.forwardRefusal };
    case 'forwarded':
      return { forwarded: body.forwarded };
    case 'copyCompliance':
      return { copyCompliance: { ...body.copyCompliance, complied: [...body.copyCompliance.complied] } };
  }
}

function termsFromWire(wire: WireTerms): Partial<ForwardTerms> {
  const terms: Filling<ForwardTerms> = { community: wire.community };
  if (wire.target) terms.target = referenceFromWire(wire.target as WireOf<'EntryReference'>);
  if (wire.participants.length > 0) terms.participants = wire.participants;
  if (wire.purposes.length > 0) terms.purposes = wire.purposes.map(purpose.nameOf);
  if (wire.until) terms.until = timeTextFromWire(wire.until, 'until');
  return terms;
}

function termsToWire({ target, community, participants = [], purposes = [], until }: ForwardTerms) {
  return {
    target,
    community,
    participants: [...participants],
    purposes: purposes.map(purpose.elementOf),
    ...(until !== undefined && { until: timeTextToWire(until, 'until') }),
  };
}

function copyFromWire(wire: WireOf<'ForwardedCopy'>): ForwardedCopy {
  const copy: Filling<ForwardedCopy> = { original: new Uint8Array(wire.original) };
  if (wire.originalPlaintext.length > 0) copy.originalPlaintext = new Uint8Array(wire.originalPlaintext);
  if (wire.grant.length > 0) copy.grant = new Uint8Array(wire.grant);
  if (wire.grantPlaintext.length > 0) copy.grantPlaintext = new Uint8Array(wire.grantPlaintext);
  return copy as ForwardedCopy;
}

function complianceFromWire(wire: WireOf<'CopyCompliance'>): CopyCompliance {
  const { target, community, members, complied, grant, grantPlaintext } = wire;
  const said: Filling<CopyCompliance> = { community, members, complied, grant: new Uint8Array(grant) };
  if (target) said.target = referenceFromWire(target as WireOf<'EntryReference'>);
  if (grantPlaintext.length > 0) said.grantPlaintext = new Uint8Array(grantPlaintext);
  return said as CopyCompliance;
}
