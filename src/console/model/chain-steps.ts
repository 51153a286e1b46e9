import { decodeEntry } from '../../contract/entry-codec.ts';
import { decodeEnvelope } from '../../contract/envelope.ts';
import { formatFeed } from '../../contract/feed.ts';
import { participantName, withAsterisk } from '../../contract/names.ts';
import { isSealedBody } from '../../contract/sealed-rules.ts';
import { formatTime } from '../../contract/timestamp.ts';
import { keyOf, type Said } from '../../director/said.ts';
import { entryAtPlace } from '../../store/inbox.ts';
import { findOwnPlace } from '../../store/outbox.ts';
import type { VerifiedDirectory } from '../../trust/directory.ts';
import type { TrustedKey } from '../../trust/trusted-key.ts';
import type { ChainStep } from '../wire/thread.ts';
import { audienceOf, hasIt } from './receipts.ts';
import { type DetailLook, saidByAuthor, type ThreadPart } from './thread-part.ts';
import { isDisputed, trustOf } from './trust-of.ts';

/** What was checked about an entry, and what is known against it, in the order in which a director asks. K1, K2, K6 */
export function chainSteps(detail: DetailLook, part: ThreadPart): ChainStep[] {
  const { member, known } = detail;
  const { root } = part;
  const directory = member.directory();
  const { feed, seq } = root.reference;
  const bytes =
    root.item === undefined
      ? findOwnPlace(member.store, feed, seq)?.bytes
      : entryAtPlace(member.store, feed, seq)?.bytes;
  const envelope = bytes === undefined || bytes.length === 0 ? undefined : decodeEnvelope(bytes);
  const key = envelope && directory.findKey(envelope.protected);
  const who = nameOf(directory, root.entry.feed.origin);
  const steps: (ChainStep | undefined)[] = [
    signatureStep(root, who),
    originalStep(directory, root),
    keyStep(key, who),
    placeStep(root, who),
    confirmedStep(detail, part),
    sealStep(envelope !== undefined && isSealedBody(decodeEntry(envelope.payload).body), who),
    root.entry.release && {
      what: 'two-officers',
      standing: 'good',
      says: `A second officer of ${who} has agreed to it, and signed it too.`,
    },
    clockStep(root),
    ...doubtSteps(known.look().forks, root),
  ];
  return steps.flatMap((step) => (step === undefined ? [] : { ...step, says: withAsterisk(step.says) }));
}

export function nameOf(directory: VerifiedDirectory, id: string): string {
  const participant = directory.participant(id);
  return participant === undefined ? id : `${participantName(participant)} (${id})`;
}

function signatureStep({ item, entry }: Said, who: string): ChainStep {
  if (item === undefined) return step('signature', 'good', 'We have signed it ourselves.');
  const by = entry.body.case === 'forwarded' ? `${who}, who passed it on,` : who;
  if (item.verifiedBy.how === 'signature') {
    return step('signature', 'good', `The signature of ${by} on it is good: not a byte was changed.`);
  }
  const { seq } = item.verifiedBy;
  if (item.fault === 'TRUST_BAD_SIGNATURE') {
    const says = `Its own signature is bad, a fault of ${by}; entry ${seq} of the feed, whose signature is good, commits to every byte of it.`;
    return step('signature', 'doubtful', says, item.fault);
  }
  const says = `${by} has signed entry ${seq} of the feed, which commits to every byte of this one; that signature is good.`;
  return step('signature', 'good', says);
}

/** A copy rests on two words: that of who has passed it on, and that of its originator. */
function originalStep(directory: VerifiedDirectory, root: Said): ChainStep | undefined {
  if (root.entry.body.case !== 'forwarded') return undefined;
  const { feed, seq } = saidByAuthor(root);
  const { grant } = root.entry.body.forwarded;
  const allowed =
    grant === undefined ? 'Its handling allows passing it on.' : 'Its originator has allowed passing it on.';
  const place = `${formatFeed(feed)}/${seq}`;
  const says = `The alert in it was signed by ${nameOf(directory, feed.origin)}, and that signature is good. ${allowed}`;
  return step('signature', 'good', says, place);
}

function keyStep(key: TrustedKey | undefined, who: string): ChainStep {
  if (key === undefined) {
    return step('key', 'doubtful', `The directory does not list the key of ${who} any more that signed it.`);
  }
  const { kid, revokedAtMs, notBeforeMs, notAfterMs } = key;
  if (revokedAtMs !== undefined) {
    const says = `The key of ${who} that signed it was revoked at ${formatTime(revokedAtMs)}; it was good when it was used, as far as is known.`;
    return step('key', 'doubtful', says, kid);
  }
  const says = `The directory, which officers of its country have signed, lists the key as that of ${who}, from ${formatTime(notBeforeMs)} to ${formatTime(notAfterMs)}.`;
  return step('key', 'good', says, kid);
}

function placeStep({ reference: { feed, seq, hash } }: Said, who: string): ChainStep {
  const says =
    seq === 1
      ? `It is the first entry of the feed of ${who} (${feed}).`
      : `It is entry ${seq} of ${feed}, and is joined to the one before it by its hash: nothing was left out or put between.`;
  return step('place', 'good', says, keyOf({ hash }));
}

function confirmedStep({ member, known }: DetailLook, { card }: ThreadPart): ChainStep {
  const look = known.look();
  const others = audienceOf(look, card).filter((id) => id !== member.home.id);
  const having = others.filter((id) => hasIt(look, card, id));
  if (others.length === 0) return step('confirmed', 'good', 'It is for nobody else who could confirm it.');
  if (having.length === 0) {
    return step(
      'confirmed',
      'doubtful',
      `None of the ${others.length} other members has stated yet to have it.`,
    );
  }
  const says = `${having.length} of ${others.length} other members have signed that they have the same entry at this place: ${having
    .map((id) => nameOf(member.directory(), id))
    .join('; ')}.`;
  return step('confirmed', 'good', says);
}

function sealStep(isSealed: boolean, who: string): ChainStep {
  const says = isSealed
    ? `It came sealed for the members by ${who}, and opened to the very content that was signed: the hub could not read it.`
    : 'It was not sealed, as its community wants it: the hub could read it, and could not change it.';
  return step('seal', 'good', says);
}

function clockStep({ item, entry }: Said): ChainStep | undefined {
  if (item?.fault !== 'GATE_FROM_THE_FUTURE') return undefined;
  const says = `It says that it was issued at ${formatTime(entry.issuedAtMs)}, later than it was received: the clock of its originator was wrong, or ours.`;
  return step('clock', 'doubtful', says, item.fault);
}

function doubtSteps(forks: ReadonlyMap<string, number>, root: Said): ChainStep[] {
  const { says = '' } = trustOf(forks, root);
  const said = `${says.slice(0, 1).toUpperCase()}${says.slice(1)}.`;
  const isTaken = root.item?.isRetractionInDoubt;
  const steps = says === '' ? [] : [step(isDisputed(forks, root) ? 'dispute' : 'taint', 'bad', said)];
  if (isTaken !== true) return steps;
  const doubt =
    'It was taken back by an entry that is itself in doubt: it stands until its originator says more.';
  return [...steps, step('taint', 'doubtful', doubt)];
}

function step(
  what: ChainStep['what'],
  standing: ChainStep['standing'],
  says: string,
  detail?: string,
): ChainStep {
  return { what, standing, says, ...(detail !== undefined && { detail }) };
}
