import type { Identifier, IdentifierType, LinkBody } from './link.ts';

/** What is said of a link, in one line for people. K7: an identifier is not in it. */
export function headlineOfLink(body: LinkBody): string {
  switch (body.case) {
    case 'link': {
      const { mine, theirs, types } = body.link;
      return `${mine.feed}/${mine.seq} and ${theirs.feed}/${theirs.seq} have something in common: ${typeWords(types)}`;
    }
    case 'linkRequest': {
      const { target, types, reason } = body.linkRequest;
      return `What does ${target.feed}/${target.seq} have as ${typeWords(types)}? ${reason}`;
    }
    case 'linkAnswer': {
      const { request, identifiers, refusal } = body.linkAnswer;
      const to = `${request.feed}/${request.seq}`;
      return identifiers === undefined
        ? `Not disclosed, to ${to}: ${refusal}`
        : `Disclosed, to ${to}: ${typeWords(typesOf(identifiers))}`;
    }
  }
}

/** `plate, phone` */
export function typeWords(types: readonly IdentifierType[]): string {
  return types.map((type) => WORDS[type] ?? type).join(', ');
}

const WORDS: Readonly<Partial<Record<string, string>>> = {
  DOCUMENT: 'document',
  PLATE: 'plate',
  PHONE: 'phone',
  EMPLOYER: 'employer',
  FACE: 'face reference',
};

function typesOf(identifiers: readonly Identifier[]): IdentifierType[] {
  return [...new Set(identifiers.map(({ type }) => type))];
}
