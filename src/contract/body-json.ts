import type { Alert } from './alert.ts';
import { fromBase64, toBase64 } from './base64.ts';
import {
  subjectAnswerOfShape,
  subjectAnswerToJson,
  subjectRequestOfShape,
  subjectRequestToJson,
} from './data-subject-codec.ts';
import { detectionOfShape, detectionToJson } from './detection-json.ts';
import type {
  EntryBody,
  EntryReference,
  FeedHead,
  ReceiptAction,
  RetractionReason,
  Sealed,
} from './entry.ts';
import type { JsonEntry, JsonHead, JsonReference, JsonSealed } from './entry-schema.ts';
import { erasureOfShape, erasureToJson } from './erasure-json.ts';
import { forwardOfShape, forwardToJson } from './forward-json.ts';
import { informationOfShape, informationToJson } from './information-json.ts';
import { linkOfShape, linkToJson } from './link-json.ts';
import { readAnswerOfShape, readAnswerToJson } from './readers-codec.ts';
import { readLogHeadOfShape, readLogHeadToJson } from './reading-codec.ts';
import { sightingOfShape, sightingToJson } from './sighting-codec.ts';

/** The body's field of the JSON form. */
export function bodyToJson(body: EntryBody): object {
  switch (body.case) {
    case 'alert':
      return { alert: body.alert };
    case 'update': {
      const { target, note, alert, closes } = body.update;
      return { update: { target: referenceToJson(target), note, ...(alert && { alert }), closes } };
    }
    case 'retraction':
      return { retraction: { ...body.retraction, target: referenceToJson(body.retraction.target) } };
    case 'sealed':
      return { sealed: sealedToJson(body.sealed) };
    case 'heads': {
      const { own, seen, intervalS, letGo, changesOnly } = body.heads;
      const said = { own: own.map(headToJson), seen: seen.map(headToJson), intervalS };
      return {
        heads: {
          ...said,
          ...(letGo && { letGo: letGo.map(headToJson) }),
          ...(changesOnly && { changesOnly }),
        },
      };
    }
    case 'action':
      return { action: { ...body.action, target: referenceToJson(body.action.target) } };
    case 'contentKey':
      return { contentKey: body.contentKey };
    case 'prekey':
      return { prekey: { publicKey: toBase64(body.prekey.publicKey) } };
    case 'sealedVariants':
      return { sealedVariants: { variants: body.sealedVariants.variants.map(sealedToJson) } };
    case 'forwardRequest':
    case 'forwardGrant':
    case 'forwardRefusal':
    case 'forwarded':
    case 'copyCompliance':
      return forwardToJson(body);
    case 'link':
    case 'linkRequest':
    case 'linkAnswer':
      return linkToJson(body);
    case 'informationRequest':
    case 'informationAnswer':
      return informationToJson(body);
    case 'sighting':
      return { sighting: sightingToJson(body.sighting) };
    case 'detection':
      return { detection: detectionToJson(body.detection) };
    case 'erasure':
      return { erasure: erasureToJson(body.erasure) };
    case 'readLogHead':
      return { readLogHead: readLogHeadToJson(body.readLogHead) };
    case 'readQuestion':
      return { readQuestion: { target: referenceToJson(body.readQuestion.target) } };
    case 'readAnswer':
      return { readAnswer: readAnswerToJson(body.readAnswer) };
    case 'dataSubjectRequest':
      return { dataSubjectRequest: subjectRequestToJson(body.dataSubjectRequest) };
    case 'dataSubjectAnswer':
      return { dataSubjectAnswer: subjectAnswerToJson(body.dataSubjectAnswer) };
  }
}

/** Fills in what the rules can speak of; what is missing stays missing, and they say so. */
export function bodyOfShape(shape: JsonEntry): EntryBody | undefined {
  const {
    alert,
    update,
    retraction,
    sealed,
    heads,
    action,
    contentKey,
    prekey,
    readLogHead,
    readQuestion,
    readAnswer,
    dataSubjectRequest,
    dataSubjectAnswer,
    sealedVariants,
  } = shape;
  if (alert) return { case: 'alert', alert: alert as Alert };
  if (update) {
    const said = {
      target: referenceOfShape(update.target),
      note: update.note ?? '',
      closes: update.closes ?? false,
    };
    return { case: 'update', update: update.alert ? { ...said, alert: update.alert as Alert } : said };
  }
  if (retraction) {
    const reason = retraction.reason as RetractionReason;
    const target = referenceOfShape(retraction.target);
    return { case: 'retraction', retraction: { target, reason, note: retraction.note ?? '' } };
  }
  if (sealed) return { case: 'sealed', sealed: sealedOfShape(sealed) };
  if (sealedVariants) {
    return {
      case: 'sealedVariants',
      sealedVariants: { variants: (sealedVariants.variants ?? []).map(sealedOfShape) },
    };
  }
  if (heads) {
    const [own, seen] = [heads.own ?? [], heads.seen ?? []].map((list) => list.map(headOfShape));
    const said = { own: own!, seen: seen!, intervalS: heads.intervalS ?? 0 };
    const letGo = heads.letGo && heads.letGo.length > 0 ? { letGo: heads.letGo.map(headOfShape) } : {};
    return { case: 'heads', heads: { ...said, ...letGo, ...(heads.changesOnly && { changesOnly: true }) } };
  }
  if (contentKey) {
    const { keyId = '', jwe = '', prekeyJwe, linkEpoch } = contentKey;
    return {
      case: 'contentKey',
      contentKey: { keyId, jwe, ...(prekeyJwe && { prekeyJwe }), ...(linkEpoch && { linkEpoch }) },
    };
  }
  if (prekey) return { case: 'prekey', prekey: { publicKey: fromBase64(prekey.publicKey) } };
  if (readLogHead) return { case: 'readLogHead', readLogHead: readLogHeadOfShape(readLogHead) };
  if (readQuestion) {
    return { case: 'readQuestion', readQuestion: { target: referenceOfShape(readQuestion.target) } };
  }
  if (readAnswer) return { case: 'readAnswer', readAnswer: readAnswerOfShape(readAnswer) };
  if (dataSubjectRequest) {
    return { case: 'dataSubjectRequest', dataSubjectRequest: subjectRequestOfShape(dataSubjectRequest) };
  }
  if (dataSubjectAnswer) {
    return { case: 'dataSubjectAnswer', dataSubjectAnswer: subjectAnswerOfShape(dataSubjectAnswer) };
  }
  if (shape.erasure) return { case: 'erasure', erasure: erasureOfShape(shape.erasure) };
  if (shape.sighting) return { case: 'sighting', sighting: sightingOfShape(shape.sighting) };
  if (shape.detection) return { case: 'detection', detection: detectionOfShape(shape.detection) };
  if (!action) return linkOfShape(shape) ?? informationOfShape(shape) ?? forwardOfShape(shape);
  const done = {
    target: referenceOfShape(action.target),
    action: action.action as ReceiptAction,
  };
  return { case: 'action', action: action.reason ? { ...done, reason: action.reason } : done };
}

function sealedToJson({ keyId, iv, ciphertext, commitment }: Sealed): object {
  return { keyId, iv: toBase64(iv), ciphertext: toBase64(ciphertext), commitment: toBase64(commitment) };
}

function sealedOfShape(shape: JsonSealed | undefined): Sealed {
  const { keyId = '', iv, ciphertext, commitment } = shape ?? {};
  return {
    keyId,
    iv: fromBase64(iv),
    ciphertext: fromBase64(ciphertext),
    commitment: fromBase64(commitment),
  };
}

export function referenceToJson(target: EntryReference | undefined): object | undefined {
  return target && { ...target, seq: String(target.seq), hash: toBase64(target.hash) };
}

export function referenceOfShape(target: JsonReference | undefined): EntryReference {
  if (target === undefined) return undefined as unknown as EntryReference;
  return { ...headOfShape(target), entryId: target.entryId ?? '' };
}

function headToJson({ feed, seq, hash }: FeedHead): object {
  return { feed, seq: String(seq), hash: toBase64(hash) };
}

function headOfShape(head: JsonHead | undefined): FeedHead {
  return { feed: head?.feed ?? '', seq: Number(head?.seq ?? 0), hash: fromBase64(head?.hash) };
}
