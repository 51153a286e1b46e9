import type { karaula } from '../gen/karaula.js';
import { codeNumbers } from './code-numbers.ts';
import type { EntryReference } from './entry.ts';
import type { LinkAnswer, LinkBody, LinkToken } from './link.ts';
import { referenceFromWire } from './reference-codec.ts';

type Filling<T> = { -readonly [K in keyof T]?: T[K] };
type WireBodies = Pick<karaula.v1.Entry.$Properties, LinkBody['case']>;

const identifierType = codeNumbers('IdentifierType');

export function tokenFromWire({ type, keyId, token }: karaula.v1.LinkToken): LinkToken {
  const found: Filling<LinkToken> = { keyId, token };
  if (type) found.type = identifierType.nameOf(type);
  return found as LinkToken;
}

export function tokenToWire({ type, keyId, token }: LinkToken): object {
  return { type: identifierType.numberOf(type), keyId, token };
}

/** Structure only: what is missing stays missing until the rules were applied (link-rules.ts). */
export function linkFromWire(wire: WireBodies): LinkBody | undefined {
  if (wire.link) {
    const { mine, theirs, types } = wire.link as karaula.v1.Link;
    return {
      case: 'link',
      link: {
        mine: referenceOf(mine),
        theirs: referenceOf(theirs),
        types: types.map(identifierType.nameOf),
      },
    };
  }
  if (wire.linkRequest) {
    const { target, mine, types, reason } = wire.linkRequest as karaula.v1.LinkRequest;
    return {
      case: 'linkRequest',
      linkRequest: {
        target: referenceOf(target),
        mine: referenceOf(mine),
        types: types.map(identifierType.nameOf),
        reason,
      },
    };
  }
  if (!wire.linkAnswer) return undefined;
  const { request, identifiers, refusal } = wire.linkAnswer as karaula.v1.LinkAnswer;
  const answer: Filling<LinkAnswer> = { request: referenceOf(request) };
  if (identifiers.length > 0) {
    answer.identifiers = identifiers.map(({ type, value }) => ({
      type: type ? identifierType.nameOf(type) : (undefined as never),
      value: value ?? '',
    }));
  }
  if (refusal) answer.refusal = refusal;
  return { case: 'linkAnswer', linkAnswer: answer as LinkAnswer };
}

export function linkToWire(body: LinkBody): Partial<WireBodies> {
  switch (body.case) {
    case 'link': {
      const { mine, theirs, types } = body.link;
      return { link: { mine, theirs, types: types.map(identifierType.elementOf) } };
    }
    case 'linkRequest': {
      const { target, mine, types, reason } = body.linkRequest;
      return { linkRequest: { target, mine, types: types.map(identifierType.elementOf), reason } };
    }
    case 'linkAnswer': {
      const { request, identifiers = [], refusal = '' } = body.linkAnswer;
      return {
        linkAnswer: {
          request,
          identifiers: identifiers.map(({ type, value }) => ({ type: identifierType.numberOf(type), value })),
          refusal,
        },
      };
    }
  }
}

function referenceOf(wire: karaula.v1.EntryReference.$Properties | null | undefined): EntryReference {
  return wire ? referenceFromWire(wire as karaula.v1.EntryReference) : (undefined as never);
}
