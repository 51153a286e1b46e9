import { fromBase64, toBase64 } from './base64.ts';
import { referenceOfShape, referenceToJson } from './body-json.ts';
import type { Purpose } from './entry.ts';
import type { JsonEntry } from './entry-schema.ts';
import type { ForwardBody, ForwardTerms } from './forward.ts';

/** The body's field of the JSON form. */
export function forwardToJson(body: ForwardBody): object {
  switch (body.case) {
    case 'forwardRequest':
      return { forwardRequest: { ...termsToJson(body.forwardRequest), reason: body.forwardRequest.reason } };
    case 'forwardGrant': {
      const { request, to } = body.forwardGrant;
      return { forwardGrant: { ...termsToJson(body.forwardGrant), request: referenceToJson(request), to } };
    }
    case 'forwardRefusal': {
      const { request, reason } = body.forwardRefusal;
      return { forwardRefusal: { request: referenceToJson(request), reason } };
    }
    case 'forwarded': {
      const parts = Object.entries(body.forwarded) as [string, Uint8Array][];
      return { forwarded: Object.fromEntries(parts.map(([name, bytes]) => [name, toBase64(bytes)])) };
    }
    case 'copyCompliance': {
      const { target, grant, grantPlaintext, ...said } = body.copyCompliance;
      const proof = {
        grant: toBase64(grant),
        ...(grantPlaintext && { grantPlaintext: toBase64(grantPlaintext) }),
      };
      return { copyCompliance: { target: referenceToJson(target), ...said, ...proof } };
    }
  }
}

/** What is missing stays missing, and the rules say so. */
export function forwardOfShape(shape: JsonEntry): ForwardBody | undefined {
  const { forwardRequest, forwardGrant, forwardRefusal, forwarded, copyCompliance } = shape;
  if (forwardRequest) {
    const { reason = '' } = forwardRequest;
    return { case: 'forwardRequest', forwardRequest: { ...termsOfShape(forwardRequest), reason } };
  }
  if (forwardGrant) {
    const { request, to = '' } = forwardGrant;
    const said = { ...termsOfShape(forwardGrant), request: referenceOfShape(request), to };
    return { case: 'forwardGrant', forwardGrant: said };
  }
  if (forwardRefusal) {
    const { request, reason = '' } = forwardRefusal;
    return { case: 'forwardRefusal', forwardRefusal: { request: referenceOfShape(request), reason } };
  }
  if (copyCompliance) {
    const { target, community = '', members = 0, complied = [], grant, grantPlaintext } = copyCompliance;
    return {
      case: 'copyCompliance',
      copyCompliance: {
        target: referenceOfShape(target),
        community,
        members,
        complied,
        grant: fromBase64(grant),
        ...(grantPlaintext && { grantPlaintext: fromBase64(grantPlaintext) }),
      },
    };
  }
  if (!forwarded) return undefined;
  const { original, originalPlaintext, grant, grantPlaintext } = forwarded;
  return {
    case: 'forwarded',
    forwarded: {
      original: fromBase64(original),
      ...(originalPlaintext && { originalPlaintext: fromBase64(originalPlaintext) }),
      ...(grant && { grant: fromBase64(grant) }),
      ...(grantPlaintext && { grantPlaintext: fromBase64(grantPlaintext) }),
    },
  };
}

function termsToJson({ target, community, participants, purposes, until }: ForwardTerms): object {
  return {
    target: referenceToJson(target),
    community,
    ...(participants && { participants }),
    ...(purposes && { purposes }),
    until,
  };
}

function termsOfShape(shape: NonNullable<JsonEntry['forwardRequest' | 'forwardGrant']>): ForwardTerms {
  const { target, community = '', participants = [], purposes = [], until } = shape;
  return {
    target: referenceOfShape(target),
    community,
    ...(participants.length > 0 && { participants }),
    ...(purposes.length > 0 && { purposes: purposes as Purpose[] }),
    until: until as string,
  };
}
