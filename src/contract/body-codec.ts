import type { karaula } from '../gen/karaula.js';
import { alertFromWire, alertToWire } from './alert-codec.ts';
import { codeNumbers } from './code-numbers.ts';
import {
  subjectAnswerFromWire,
  subjectAnswerToWire,
  subjectRequestFromWire,
  subjectRequestToWire,
} from './data-subject-codec.ts';
import { detectionFromWire, detectionToWire } from './detection-codec.ts';
import type { EntryBody, Retraction, Update } from './entry.ts';
import { erasureFromWire, erasureToWire } from './erasure.ts';
import { forwardFromWire, forwardToWire } from './forward-codec.ts';
import { informationFromWire, informationToWire } from './information-codec.ts';
import { linkFromWire, linkToWire } from './link-codec.ts';
import { readAnswerFromWire, readAnswerToWire, readQuestionFromWire } from './readers-codec.ts';
import { readLogHeadFromWire } from './reading-codec.ts';
import { actionFromWire, actionToWire, headsFromWire, headsToWire } from './receipt-codec.ts';
import { referenceFromWire } from './reference-codec.ts';
import { sealedFromWire, variantsFromWire, variantsToWire } from './sealed-codec.ts';
import { sightingFromWire, sightingToWire } from './sighting-codec.ts';

type Filling<T> = { -readonly [K in keyof T]?: T[K] };
type WireBodies = Pick<karaula.v1.Entry.$Properties, EntryBody['case']>;

const retractionReason = codeNumbers('RetractionReason');

/** The body of an entry, or of what is sealed; undefined: none that this version knows. */
export function bodyFromWire(wire: WireBodies): EntryBody | undefined {
  if (wire.alert) return { case: 'alert', alert: alertFromWire(wire.alert as karaula.v1.Alert) };
  if (wire.update) return { case: 'update', update: updateFromWire(wire.update as karaula.v1.Update) };
  if (wire.retraction) {
    return { case: 'retraction', retraction: retractionFromWire(wire.retraction as karaula.v1.Retraction) };
  }
  if (wire.sealed) return { case: 'sealed', sealed: sealedFromWire(wire.sealed as karaula.v1.Sealed) };
  if (wire.heads) return { case: 'heads', heads: headsFromWire(wire.heads as karaula.v1.HeadsStatement) };
  if (wire.action) return { case: 'action', action: actionFromWire(wire.action as karaula.v1.ActionReceipt) };
  if (wire.contentKey) {
    const { keyId, jwe, prekeyJwe, linkEpoch } = wire.contentKey;
    return {
      case: 'contentKey',
      contentKey: {
        keyId: keyId ?? '',
        jwe: jwe ?? '',
        ...(prekeyJwe && { prekeyJwe }),
        ...(linkEpoch && { linkEpoch }),
      },
    };
  }
  if (wire.prekey)
    return { case: 'prekey', prekey: { publicKey: new Uint8Array(wire.prekey.publicKey ?? []) } };
  if (wire.readLogHead) {
    const head = wire.readLogHead as karaula.v1.ReadLogHead;
    return { case: 'readLogHead', readLogHead: readLogHeadFromWire(head) };
  }
  if (wire.readQuestion) {
    const question = wire.readQuestion as karaula.v1.ReadQuestion;
    return { case: 'readQuestion', readQuestion: readQuestionFromWire(question) };
  }
  if (wire.readAnswer) {
    return { case: 'readAnswer', readAnswer: readAnswerFromWire(wire.readAnswer as karaula.v1.ReadAnswer) };
  }
  if (wire.dataSubjectRequest) {
    const request = wire.dataSubjectRequest as karaula.v1.DataSubjectRequest;
    return { case: 'dataSubjectRequest', dataSubjectRequest: subjectRequestFromWire(request) };
  }
  if (wire.dataSubjectAnswer) {
    const answer = wire.dataSubjectAnswer as karaula.v1.DataSubjectAnswer;
    return { case: 'dataSubjectAnswer', dataSubjectAnswer: subjectAnswerFromWire(answer) };
  }
  if (wire.erasure)
    return { case: 'erasure', erasure: erasureFromWire(wire.erasure as karaula.v1.ErasureReceipt) };
  if (wire.sealedVariants)
    return { case: 'sealedVariants', sealedVariants: variantsFromWire(wire.sealedVariants) };
  if (wire.sighting)
    return { case: 'sighting', sighting: sightingFromWire(wire.sighting as karaula.v1.Sighting) };
  if (wire.detection)
    return { case: 'detection', detection: detectionFromWire(wire.detection as karaula.v1.Detection) };
  return linkFromWire(wire) ?? informationFromWire(wire) ?? forwardFromWire(wire);
}

export function bodyToWire(body: EntryBody): Partial<WireBodies> {
  switch (body.case) {
    case 'alert':
      return { alert: alertToWire(body.alert) };
    case 'update': {
      const { target, alert, note, closes } = body.update;
      return { update: { target, note, closes, ...(alert && { alert: alertToWire(alert) }) } };
    }
    case 'retraction': {
      const { target, reason, note } = body.retraction;
      return { retraction: { target, note, reason: retractionReason.numberOf(reason) } };
    }
    case 'sealed':
      return { sealed: body.sealed };
    case 'heads':
      return { heads: headsToWire(body.heads) };
    case 'action':
      return { action: actionToWire(body.action) };
    case 'contentKey':
      return { contentKey: body.contentKey };
    case 'prekey':
      return { prekey: body.prekey };
    case 'sealedVariants':
      return { sealedVariants: variantsToWire(body.sealedVariants) };
    case 'forwardRequest':
    case 'forwardGrant':
    case 'forwardRefusal':
    case 'forwarded':
    case 'copyCompliance':
      return forwardToWire(body);
    case 'link':
    case 'linkRequest':
    case 'linkAnswer':
      return linkToWire(body);
    case 'informationRequest':
    case 'informationAnswer':
      return informationToWire(body);
    case 'sighting':
      return { sighting: sightingToWire(body.sighting) };
    case 'detection':
      return { detection: detectionToWire(body.detection) };
    case 'erasure':
      return { erasure: erasureToWire(body.erasure) };
    case 'readLogHead':
      return { readLogHead: body.readLogHead };
    case 'readQuestion':
      return { readQuestion: body.readQuestion };
    case 'readAnswer':
      return { readAnswer: readAnswerToWire(body.readAnswer) };
    case 'dataSubjectRequest':
      return { dataSubjectRequest: subjectRequestToWire(body.dataSubjectRequest) };
    case 'dataSubjectAnswer':
      return { dataSubjectAnswer: subjectAnswerToWire(body.dataSubjectAnswer) };
  }
}

function updateFromWire(wire: karaula.v1.Update): Update {
  const update: Filling<Update> = { note: wire.note, closes: wire.closes };
  if (wire.target) update.target = referenceFromWire(wire.target as karaula.v1.EntryReference);
  if (wire.alert) update.alert = alertFromWire(wire.alert as karaula.v1.Alert);
  return update as Update;
}

function retractionFromWire(wire: karaula.v1.Retraction): Retraction {
  const retraction: Filling<Retraction> = { note: wire.note };
  if (wire.reason) retraction.reason = retractionReason.nameOf(wire.reason);
  if (wire.target) retraction.target = referenceFromWire(wire.target as karaula.v1.EntryReference);
  return retraction as Retraction;
}
