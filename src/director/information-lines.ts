import { labelOf } from '../contract/code-lists.ts';
import type { InformationBody } from '../contract/information.ts';
import { describeReference } from '../contract/reference-text.ts';

/** What a question or an answer says; a field is `Name: value`. */
export function informationLines(
  body: InformationBody,
  field: (name: string, value: string) => string,
): string[] {
  if (body.case === 'informationRequest') {
    const { question, purpose, legalBasis, about } = body.informationRequest;
    return [
      field('Question', question),
      field('For', labelOf('Purpose', purpose)),
      field('Legal basis', legalBasis),
      ...(about === undefined ? [] : [field('About', describeReference(about))]),
    ];
  }
  const { text, entries = [] } = body.informationAnswer;
  return [
    ...(text === undefined ? [] : [field('Answer', text)]),
    ...entries.map((one, index) => field(index === 0 ? 'Entries' : '', describeReference(one))),
  ];
}
