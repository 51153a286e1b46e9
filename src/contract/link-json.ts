import { referenceOfShape, referenceToJson } from './body-json.ts';
import type { JsonEntry, JsonReference } from './entry-schema.ts';
import type { Identifier, IdentifierType, LinkBody } from './link.ts';

/** The body's field of the JSON form. */
export function linkToJson(body: LinkBody): object {
  switch (body.case) {
    case 'link': {
      const { mine, theirs, types: of } = body.link;
      return { link: { mine: referenceToJson(mine), theirs: referenceToJson(theirs), types: of } };
    }
    case 'linkRequest': {
      const { target, mine, ...rest } = body.linkRequest;
      return { linkRequest: { target: referenceToJson(target), mine: referenceToJson(mine), ...rest } };
    }
    case 'linkAnswer': {
      const { request, ...rest } = body.linkAnswer;
      return { linkAnswer: { request: referenceToJson(request), ...rest } };
    }
  }
}

/** What is missing stays missing, and the rules say so. */
export function linkOfShape(shape: JsonEntry): LinkBody | undefined {
  const { link, linkRequest, linkAnswer } = shape;
  const referenceOf = (one: unknown) => referenceOfShape(one as JsonReference | undefined);
  if (link) {
    const of = (link.types ?? []) as IdentifierType[];
    return {
      case: 'link',
      link: { mine: referenceOf(link.mine), theirs: referenceOf(link.theirs), types: of },
    };
  }
  if (linkRequest) {
    const { target, mine, types: of = [], reason = '' } = linkRequest;
    const asked = {
      target: referenceOf(target),
      mine: referenceOf(mine),
      types: of as IdentifierType[],
      reason,
    };
    return { case: 'linkRequest', linkRequest: asked };
  }
  if (!linkAnswer) return undefined;
  const { request, identifiers = [], refusal } = linkAnswer;
  return {
    case: 'linkAnswer',
    linkAnswer: {
      request: referenceOf(request),
      ...(identifiers.length > 0 && { identifiers: identifiers as Identifier[] }),
      ...(refusal && { refusal }),
    },
  };
}
