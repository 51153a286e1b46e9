import type { Alert } from '../contract/alert.ts';
import { type Basis, referenceOfBasis } from '../contract/basis.ts';
import { headlineOfBody } from '../contract/body-headline.ts';
import { labelOf } from '../contract/code-lists.ts';
import type { Directory } from '../contract/directory.ts';
import type { Draft, EntryReference, FeedHead, HeadsStatement } from '../contract/entry.ts';
import { formatFeed } from '../contract/feed.ts';
import type { ForwardedCopy, ForwardTerms } from '../contract/forward.ts';
import { headlineOf } from '../contract/headline.ts';
import { typeWords } from '../contract/link-headline.ts';
import {
  countryName,
  describePlace,
  participantName,
  withAsterisk,
  withFootnote,
} from '../contract/names.ts';
import { formatTime } from '../contract/timestamp.ts';
import { tlpOf } from '../contract/tlp.ts';
import { copiedEntry } from '../gate/copied-entry.ts';
import type { InboxEntry } from '../store/inbox.ts';
import { informationLines } from './information-lines.ts';
import { linkLines } from './link-lines.ts';
import { evaluationWords, sightingLines } from './sighting-lines.ts';
import { taintWords } from './taint-words.ts';

/**
 * An entry as text for people: what, where, from whom, how sure, who may have it, and what vouches for it.
 * K9: codes become names here, and the footnote is added where it is needed.
 * @param conditions what the entry's handling asks of whoever has it (policy/release.ts)
 */
export function describeEntry(item: InboxEntry, directory: Directory, conditions: readonly string[]): string {
  const { entry } = item;
  const lines = [
    ...noticesOf(item),
    ...describeDraft(entry, directory, conditions),
    field('Place in feed', `${item.feed}/${item.seq}`),
    field('SHA-256', Buffer.from(item.hash).toString('hex')),
    field('Verified by', verifiedBy(item)),
    ...(entry.release === undefined ? [] : [field('Released by', 'a second officer of its originator')]),
    field('Received', formatTime(item.receivedAtMs)),
  ];
  return `${withFootnote(withAsterisk(lines.join('\n')))}\n`;
}

/** What an entry says, whether or not it has a place already; lines as their author wrote them (K9 is for who shows them). */
export function describeDraft(
  draft: Draft,
  directory: Pick<Directory, 'participants' | 'communities'>,
  conditions: readonly string[] = [],
): string[] {
  const { code, releasableTo } = draft.handling;
  return [
    ...statusLines(draft),
    titleOf(draft),
    '',
    ...bodyLines(draft),
    '',
    field('From', originOf(draft, directory)),
    field('To', communityOf(draft, directory)),
    field('Issued', formatTime(draft.issuedAtMs)),
    field('Use until', formatTime(draft.expiresAtMs)),
    field('Handling', `${labelOf('HandlingCode', code)} (${code}; ${tlpOf(draft.handling)})`),
    ...conditions.map((condition) => field('', condition)),
    ...(releasableTo === undefined ? [] : [field('Released to', releasableTo.join(', '))]),
    '',
    field('Entry', draft.entryId),
  ];
}

/** What vouches for an entry, in words. */
export function verifiedBy(item: InboxEntry): string {
  if (item.verifiedBy.how === 'signature') return 'its own signature';
  const fault = item.fault === 'TRUST_BAD_SIGNATURE' ? `; its own signature is bad (${item.fault})` : '';
  return `the signature on entry ${item.verifiedBy.seq} of its feed${fault}`;
}

function noticesOf(item: InboxEntry): string[] {
  const notices: string[] = [];
  if (item.fault === 'GATE_FROM_THE_FUTURE')
    notices.push("*** Issued later than it was received: its originator's clock was wrong, or ours ***");
  if (item.taint !== undefined) notices.push(`*** TAINTED: ${taintWords(item.taint)} ***`);
  if (item.retractedBy !== undefined) notices.push('*** RETRACTED by its originator: do not use it ***');
  else if (item.isRetractionInDoubt)
    notices.push('*** Taken back by an entry that is tainted: it stands until its originator says more ***');
  else if (item.updatedBy !== undefined) notices.push('*** There is an update on this entry ***');
  return notices;
}

function statusLines({ status }: Draft): string[] {
  return status === 'ACTUAL' ? [] : [`*** ${labelOf('Status', status).toUpperCase()} ***`];
}

/** What an entry is, in a line; as its author wrote it (K9 is for who shows it). */
export function titleOf({ body }: Pick<Draft, 'body'>): string {
  switch (body.case) {
    case 'update':
      return body.update.closes ? 'Update; the event is closed' : 'Update';
    case 'retraction':
      return `Retraction: ${labelOf('RetractionReason', body.retraction.reason)}`;
    case 'sealed':
    case 'sealedVariants':
      return 'Sealed content';
    default:
      return headlineOfBody(body);
  }
}

function bodyLines({ body }: Pick<Draft, 'body'>): string[] {
  switch (body.case) {
    case 'alert':
      return alertLines(body.alert);
    case 'update': {
      const { target, note, alert } = body.update;
      return [
        field('About', referenceOf(target)),
        field('Note', note),
        ...(alert ? ['', headlineOf(alert), ...alertLines(alert)] : []),
      ];
    }
    case 'retraction':
      return [
        field('Takes back', referenceOf(body.retraction.target)),
        ...(body.retraction.note === '' ? [] : [field('Note', body.retraction.note)]),
      ];
    case 'sealed':
      return [field('Key', body.sealed.keyId)];
    case 'heads':
      return headLines(body.heads);
    case 'action':
      return [field('About', referenceOf(body.action.target))];
    case 'contentKey':
      return [field('Key', body.contentKey.keyId)];
    case 'prekey':
      return [];
    case 'sealedVariants':
      return [field('Keys', `${body.sealedVariants.variants.length}, one for each member`)];
    case 'forwardRequest':
    case 'forwardGrant':
      return termLines(body.case === 'forwardGrant' ? body.forwardGrant : body.forwardRequest);
    case 'forwardRefusal':
      return [field('Answers', referenceOf(body.forwardRefusal.request))];
    case 'forwarded':
      return copyLines(body.forwarded);
    case 'copyCompliance': {
      const { target, complied } = body.copyCompliance;
      return [field('About', referenceOf(target)), field('Complied', complied.join(', ') || 'none')];
    }
    case 'sighting':
      return sightingLines(body.sighting, field);
    case 'detection':
      return body.detection.evidence.map((one, index) =>
        field(index === 0 ? 'Evidence' : '', referenceOf(one)),
      );
    case 'erasure':
      return body.erasure.entries.map(({ feed, fromSeq, toSeq }) =>
        field('Erased', `${feed}/${fromSeq} to ${toSeq}`),
      );
    case 'readLogHead':
      return [field('Last line', Buffer.from(body.readLogHead.hash).toString('hex'))];
    case 'readQuestion':
      return [field('About', referenceOf(body.readQuestion.target))];
    case 'link':
    case 'linkRequest':
    case 'linkAnswer':
      return linkLines(body, field);
    case 'informationRequest':
    case 'informationAnswer':
      return informationLines(body, field);
    case 'readAnswer':
      return [field('About', referenceOf(body.readAnswer.target))];
    case 'dataSubjectRequest':
      return body.dataSubjectRequest.entries.map((entry) => field('About', referenceOf(entry)));
    case 'dataSubjectAnswer':
      return [field('Answers', referenceOf(body.dataSubjectAnswer.request))];
  }
}

function termLines({ target, community, participants, purposes, until }: ForwardTerms): string[] {
  return [
    field('About', referenceOf(target)),
    field('Pass on to', [community, ...(participants ?? [])].join(', ')),
    ...(purposes === undefined ? [] : [field('For', purposes.join(', '))]),
    field('Until', until),
  ];
}

/** The gate has verified what is in it. */
function copyLines(copy: ForwardedCopy): string[] {
  const { feed, seq, issuedAtMs, body } = copiedEntry(copy);
  return [
    ...titleAndLines(body),
    field('Signed by', `${feed.origin}, in ${formatFeed(feed)}/${seq}, ${formatTime(issuedAtMs)}`),
    field(
      'Passed on',
      copy.grant === undefined ? 'as its handling allows' : 'with a grant of its originator',
    ),
  ];
}

function titleAndLines(body: Draft['body']): string[] {
  return [titleOf({ body }), ...bodyLines({ body })];
}

function alertLines(alert: Alert): string[] {
  const nationalities = (alert.borderIncident ?? alert.visaAbuse)?.nationalities;
  const optional = (name: string, value: string | undefined) =>
    value === undefined ? [] : [field(name, value)];
  return [
    field('When', alert.occurredAt),
    field('Where', describePlace(alert.place)),
    ...optional('', alert.place.description),
    field('Impact', labelOf('Impact', alert.impact)),
    ...optional('Nationalities', nationalities?.map(countryName).join(', ')),
    ...optional('Reason', alert.returnStep?.reason),
    ...optional('Summary', alert.summary),
    ...optional('Evaluation', alert.evaluation && evaluationWords(alert.evaluation)),
    ...(alert.basedOn ?? []).map((basis, index) => field(index === 0 ? 'Rests on' : '', basisWords(basis))),
    ...optional('Reference', alert.reference),
    ...optional('Event', alert.eventId),
    ...optional('Case', alert.returnStep?.caseId),
    ...optional('Tokens', alert.tokens && typeWords([...new Set(alert.tokens.map(({ type }) => type))])),
  ];
}

function basisWords({ entry, source }: Basis): string {
  return entry === undefined ? labelOf('BasisSource', source!) : referenceOf(referenceOfBasis(entry));
}

/** Each feed with its last place, as `mk-bp.wb6.border-incident/3`. */
function headLines({ own, seen, intervalS, letGo = [] }: HeadsStatement): string[] {
  const listed = (name: string, heads: readonly FeedHead[]) =>
    heads.map(({ feed, seq }, index) => field(index === 0 ? name : '', `${feed}/${seq}`));
  return [
    ...listed('Own', own),
    ...listed('Seen', seen),
    ...listed('Let go', letGo),
    field('Next within', `${intervalS} s`),
  ];
}

function originOf({ feed }: Draft, directory: Pick<Directory, 'participants'>): string {
  const participant = directory.participants.find(({ id }) => id === feed.origin);
  return participant === undefined ? feed.origin : `${participantName(participant)} (${feed.origin})`;
}

function communityOf({ feed }: Draft, directory: Pick<Directory, 'communities'>): string {
  const title = directory.communities.find(({ id }) => id === feed.community)?.title;
  return title === undefined ? feed.community : `${title} (${feed.community})`;
}

function referenceOf(target: EntryReference): string {
  return `${target.entryId} (${target.feed}/${target.seq})`;
}

function field(name: string, value: string): string {
  return `${name === '' ? '' : `${name}:`}`.padEnd(16) + value;
}
