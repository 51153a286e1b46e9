import type { KnownCases } from '../../agency/known-cases.ts';
import type { Alert } from '../../contract/alert.ts';
import { withAsterisk } from '../../contract/names.ts';
import { keyOf, type Said } from '../../director/said.ts';
import { conditionsOf } from '../../policy/release.ts';
import type { ThreadDetail, ThreadEntry, ThreadLink } from '../wire/thread.ts';
import { alertFacts } from './alert-facts.ts';
import { chainSteps, nameOf } from './chain-steps.ts';
import { entrySays } from './entry-says.ts';
import { informationAbout, informationView, wordsShown } from './information-views.ts';
import { mayDo } from './may-do.ts';
import { originWords } from './origin-words.ts';
import { questionsAbout, questionView } from './question-views.ts';
import { returnCaseView } from './return-case-view.ts';
import { type DetailLook, findPart, mayBeShown, saidByAuthor, type ThreadPart } from './thread-part.ts';
import { threadReceipts } from './thread-receipts.ts';
import { type Forks, isDisputed } from './trust-of.ts';

/** All about a card, named by it or by anything in its thread or case; undefined: it is not here, or not to be shown. K5 */
export function threadDetail(detail: DetailLook, cases: KnownCases, key: string): ThreadDetail | undefined {
  const part = findPart(detail, key);
  if (part === undefined) return undefined;
  const { member, known, person } = detail;
  const { card, root, said, corroboration } = part;
  const alert = alertNow(part);
  const asked = informationAbout(detail, part);
  const information = asked.map((one) => informationView(one, member.home.id));
  const links = linksOf(detail, part);
  const returnCase = returnCaseView(cases, part, {
    nowMs: member.clock.nowMs(),
    ...(person.role !== 'reader' && { speaksFor: member.home.id }),
  });
  const questions = questionsAbout(detail, part);
  const may = mayDo(person, card, { information, questions });
  const { forks } = known.look();
  return {
    card,
    facts: alertFacts(alert, (id) => nameOf(member.directory(), id)),
    conditions: conditionsOf(root.entry).map(withAsterisk),
    entries: said.map((one) => threadEntry(forks, one)),
    alsoOpened: [
      ...asked.flatMap(wordsShown).map(({ reference }) => placeOf(reference)),
      ...questions.map((one) => placeOf(one.asked)),
      ...links
        .flatMap((link) => known.log.get(link.key) ?? [])
        .map(({ feed, seq, key: of }) => ({ feed, seq, key: of })),
    ],
    chain: chainSteps(detail, part),
    receipts: threadReceipts(detail, part),
    links,
    corroboration: originWords(member.directory(), corroboration),
    information,
    questions: questions.map(questionView),
    ...(returnCase && { returnCase }),
    ...(may.includes('update') && { alert: withoutTokens(alert) }),
    may,
  };
}

/** As its author has last said it, with what is sound. */
function alertNow({ root, said }: ThreadPart): Alert {
  const { body } = saidByAuthor(root);
  const first = (body as Extract<typeof body, { case: 'alert' }>).alert;
  const ofRoot = (one: Said) => one.isSound && one.reference.feed === root.reference.feed;
  // Of a case, the step stands for itself.
  if (root.entry.feed.kind === 'return') return first;
  const updates = said.filter(ofRoot).flatMap(({ entry }) => {
    return entry.body.case === 'update' ? (entry.body.update.alert ?? []) : [];
  });
  return updates.at(-1) ?? first;
}

/** They stand in first reports only. */
function withoutTokens({ tokens: _tokens, ...alert }: Alert): Alert {
  return alert;
}

function threadEntry(forks: Forks, said: Said): ThreadEntry {
  const { reference, entry } = said;
  const mark = markOf(forks, said);
  return {
    key: keyOf(reference),
    feed: reference.feed,
    seq: reference.seq,
    origin: entry.feed.origin,
    issuedAtMs: entry.issuedAtMs,
    does: doesOf(said),
    says: withAsterisk(entrySays(entry)),
    ...(mark && { mark }),
  };
}

function placeOf(reference: Said['reference']): NonNullable<ThreadDetail['alsoOpened']>[number] {
  return { feed: reference.feed, seq: reference.seq, key: keyOf(reference) };
}

function markOf(forks: Forks, said: Said): ThreadEntry['mark'] {
  if (isDisputed(forks, said)) return 'disputed';
  if (said.isTakenBack) return 'taken-back';
  return said.isSound ? undefined : 'tainted';
}

function doesOf({ entry: { body } }: Said): ThreadEntry['does'] {
  switch (body.case) {
    case 'alert':
      return body.alert.returnStep === undefined ? 'alert' : 'step';
    case 'update':
      return body.update.closes ? 'closed' : 'update';
    case 'retraction':
    case 'sighting':
      return body.case;
    default:
      return 'alert';
  }
}

function linksOf(detail: DetailLook, { card, said, around }: ThreadPart): ThreadLink[] {
  const { known } = detail;
  const own = new Set(said.map(({ reference }) => keyOf(reference)));
  return card.linked.flatMap((key) => {
    const other = known.log.get(key);
    const root = known.said(key);
    if (other === undefined || root === undefined || !mayBeShown(detail, root)) return [];
    const types = around.flatMap((one) => {
      if (!('link' in one)) return [];
      const [mine, theirs] = one.link;
      const isBetween = (own.has(mine) && theirs === key) || (own.has(theirs) && mine === key);
      return isBetween ? one.types : [];
    });
    return [{ key, origin: other.origin, headline: other.headline, types: [...new Set(types)] }];
  });
}
