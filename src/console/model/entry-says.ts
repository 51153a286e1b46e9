import { headlineOfBody } from '../../contract/body-headline.ts';
import { labelOf } from '../../contract/code-lists.ts';
import type { Entry } from '../../contract/entry.ts';
import { describePlace } from '../../contract/names.ts';
import { copiedEntry } from '../../gate/copied-entry.ts';

/** What an entry of a thread says, in one line; notes as their authors wrote them (K9 is for who shows them). */
export function entrySays({ body }: Entry): string {
  switch (body.case) {
    case 'update':
      return body.update.note;
    case 'retraction': {
      const { reason, note } = body.retraction;
      return note === ''
        ? labelOf('RetractionReason', reason)
        : `${labelOf('RetractionReason', reason)}: ${note}`;
    }
    case 'sighting': {
      const { what, place, note } = body.sighting;
      const seen = `${labelOf('SightingResult', what)} at ${describePlace(place)}`;
      return note === undefined ? seen : `${seen}: ${note}`;
    }
    case 'forwarded':
      return entrySays(copiedEntry(body.forwarded));
    default:
      return headlineOfBody(body);
  }
}
