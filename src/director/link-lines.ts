import { labelOf } from '../contract/code-lists.ts';
import type { EntryReference } from '../contract/entry.ts';
import type { LinkBody } from '../contract/link.ts';

type Field = (name: string, value: string) => string;

/** What is said of a link, for people; `field` lays a line out. */
export function linkLines(body: LinkBody, field: Field): string[] {
  switch (body.case) {
    case 'link':
      return [
        field('Theirs', placeOf(body.link.mine)),
        field('The other', placeOf(body.link.theirs)),
        ...body.link.types.map((type) => field('In common', labelOf('IdentifierType', type))),
      ];
    case 'linkRequest':
      return [
        field('About', placeOf(body.linkRequest.target)),
        field('Theirs', placeOf(body.linkRequest.mine)),
        ...body.linkRequest.types.map((type) => field('Asks for', labelOf('IdentifierType', type))),
      ];
    case 'linkAnswer':
      return [
        field('Answers', placeOf(body.linkAnswer.request)),
        ...(body.linkAnswer.identifiers ?? []).map(({ type, value }) =>
          field(labelOf('IdentifierType', type), value),
        ),
      ];
  }
}

function placeOf({ entryId, feed, seq }: EntryReference): string {
  return `${entryId} (${feed}/${seq})`;
}
