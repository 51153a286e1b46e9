import { labelOf } from './code-lists.ts';
import type { InformationBody } from './information.ts';
import { formatTime } from './timestamp.ts';

/** What is asked or answered, in one line for people. K7: neither question nor answer is in it. */
export function headlineOfInformation(body: InformationBody): string {
  if (body.case === 'informationRequest') {
    const { asked, urgency, dueAtMs } = body.informationRequest;
    return `Request for information to ${asked.join(', ')}: ${labelOf('Urgency', urgency).toLowerCase()}, due by ${formatTime(dueAtMs)}`;
  }
  const { request, outcome, ground } = body.informationAnswer;
  const why = ground === undefined ? '' : `: ${labelOf('InformationRefusal', ground).toLowerCase()}`;
  return `${labelOf('InformationOutcome', outcome)}, to ${request.feed}/${request.seq}${why}`;
}
