import { labelOf } from '../contract/code-lists.ts';
import type { LinkBody } from '../contract/link.ts';
import { describeReference } from '../contract/reference-text.ts';

type Field = (name: string, value: string) => string;

/** What is said of a link, for people; `field` lays a line out. */
export function linkLines(body: LinkBody, field: Field): string[] {
  switch (body.case) {
    case 'link':
      return [
        field('Theirs', describeReference(body.link.mine)),
        field('The other', describeReference(body.link.theirs)),
        ...body.link.types.map((type) => field('In common', labelOf('IdentifierType', type))),
      ];
    case 'linkRequest':
      return [
        field('About', describeReference(body.linkRequest.target)),
        field('Theirs', describeReference(body.linkRequest.mine)),
        ...body.linkRequest.types.map((type) => field('Asks for', labelOf('IdentifierType', type))),
      ];
    case 'linkAnswer':
      return [
        field('Answers', describeReference(body.linkAnswer.request)),
        ...(body.linkAnswer.identifiers ?? []).map(({ type, value }) =>
          field(labelOf('IdentifierType', type), value),
        ),
      ];
  }
}
