import { headlineOfSubjectAnswer, headlineOfSubjectRequest } from './data-subject.ts';
import { headlineOfDetection } from './detection.ts';
import type { EntryBody } from './entry.ts';
import { headlineOfErasure } from './erasure.ts';
import { headlineOfForward } from './forward-headline.ts';
import { headlineOf } from './headline.ts';
import { headlineOfInformation } from './information-headline.ts';
import { headlineOfLink } from './link-headline.ts';
import {
  headlineOfAction,
  headlineOfHeads,
  headlineOfReadAnswer,
  headlineOfReadLog,
  headlineOfReadQuestion,
} from './receipt-headline.ts';
import { headlineOfSighting } from './sighting-headline.ts';

/** Every body but those of which each view says another part: what an update or a retraction is about, or why. */
type HeadedBody = Exclude<EntryBody, { readonly case: 'update' | 'retraction' }>;

/** What a body says, in one line for people; notes of authors as they wrote them (K9 is for who shows them). */
export function headlineOfBody(body: HeadedBody): string {
  switch (body.case) {
    case 'alert':
      return headlineOf(body.alert);
    case 'sealed':
    case 'sealedVariants':
      return 'Sealed';
    case 'heads':
      return headlineOfHeads(body.heads);
    case 'action':
      return headlineOfAction(body.action);
    case 'contentKey':
      return body.contentKey.linkEpoch === undefined
        ? 'Content key for the members'
        : `Link key for the members, ${body.contentKey.linkEpoch}`;
    case 'prekey':
      return 'Prekey: with it content keys are handed to its author';
    case 'forwardRequest':
    case 'forwardGrant':
    case 'forwardRefusal':
    case 'forwarded':
    case 'copyCompliance':
      return headlineOfForward(body);
    case 'link':
    case 'linkRequest':
    case 'linkAnswer':
      return headlineOfLink(body);
    case 'informationRequest':
    case 'informationAnswer':
      return headlineOfInformation(body);
    case 'sighting':
      return headlineOfSighting(body.sighting);
    case 'detection':
      return headlineOfDetection(body.detection);
    case 'erasure':
      return headlineOfErasure(body.erasure);
    case 'readLogHead':
      return headlineOfReadLog(body.readLogHead);
    case 'readQuestion':
      return headlineOfReadQuestion(body.readQuestion);
    case 'readAnswer':
      return headlineOfReadAnswer(body.readAnswer);
    case 'dataSubjectRequest':
      return headlineOfSubjectRequest(body.dataSubjectRequest);
    case 'dataSubjectAnswer':
      return headlineOfSubjectAnswer(body.dataSubjectAnswer);
  }
}
