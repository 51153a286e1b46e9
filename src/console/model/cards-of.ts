import { soundReports } from '../../director/corroboration.ts';
import { incidentsIn } from '../../director/gather-incidents.ts';
import { joinThreads, type KnownThread } from '../../director/known-threads.ts';
import { keyOf, type Said } from '../../director/said.ts';
import { copiedEntry } from '../../gate/copied-entry.ts';
import { type Report, reportsAbout, weighOrigins } from '../../policy/independent-origins.ts';
import { hashEnvelope } from '../../trust/chain.ts';
import type { AlertCard } from '../wire/card.ts';
import { type CardLook, cardOf, isSoundUpdate, standingOf, type WholeLook } from './card-of.ts';
import { caseCardsOf } from './case-cards.ts';
import type { Known, KnownLink } from './known.ts';

/** More are not named on a card: one event of hundreds of reports would name them all on each. */
const MAX_LINKED = 50;

/** The cards of what hangs together. They follow from the set of entries alone, in whatever order these came. K10 */
export function cardsOf(look: CardLook, known: readonly Known[]): AlertCard[] {
  const all = known.flatMap((one) => ('said' in one ? one.said : []));
  if (all.length === 0) return [];
  const links = known.filter((one): one is KnownLink => 'link' in one);
  const joined = joinThreads(all);
  const reports = soundReports(joined);
  const of = { look, origins: originsIn(reports), linked: linkedIn(all, links) };
  const isReturn = ({ root }: KnownThread) => root.entry.feed.kind === 'return';
  const alerts = joined.threads.filter((thread) => !isReturn(thread));
  const cases = caseCardsOf(of, joined.threads.filter(isReturn));
  const cards = [
    ...alerts.map((thread) => threadCard(of, thread)),
    ...cases.map(({ card }) => card),
    ...copiesIn(joined.said, joined.threads).map((copy) => copyCard(of, copy, joined.said)),
  ];
  // A step is linked as the case that it is part of.
  const cardKeys = new Map(cases.flatMap(({ card, keys }) => keys.map((key) => [key, card.key] as const)));
  if (cardKeys.size === 0) return cards;
  return cards.map((card) => {
    const keys = card.linked.map((key) => cardKeys.get(key) ?? key);
    return { ...card, linked: [...new Set(keys)].filter((key) => key !== card.key) };
  });
}

function threadCard({ look, origins, linked }: WholeLook, thread: KnownThread): AlertCard {
  const { root, said, alert } = thread;
  const key = keyOf(root.reference);
  return cardOf(look, {
    said: [root, ...said.filter((one) => one !== root)],
    alert,
    standing: standingOf(thread),
    updates: said.filter(isSoundUpdate).length,
    origins: origins(key),
    linked: linked(key),
  });
}

/** Copies of alerts that are not here themselves: of each the best one, which is the first that is sound. */
function copiesIn(said: readonly Said[], threads: readonly KnownThread[]): Said[] {
  const direct = new Set(threads.map(({ root }) => keyOf(root.reference)));
  const copies = new Map<string, Said>();
  for (const one of said) {
    const { body } = one.entry;
    if (body.case !== 'forwarded' || copiedEntry(body.forwarded).body.case !== 'alert') continue;
    const of = keyOf({ hash: hashEnvelope(body.forwarded.original) });
    const known = copies.get(of);
    if (!direct.has(of) && (known === undefined || (!known.isSound && one.isSound))) copies.set(of, one);
  }
  return [...copies.values()];
}

function copyCard({ look, origins }: WholeLook, copy: Said, all: readonly Said[]): AlertCard {
  const { body } = copy.entry;
  const original = body.case === 'forwarded' ? copiedEntry(body.forwarded) : copy.entry;
  const key = keyOf(copy.reference);
  const about = all.filter(
    ({ entry: { body: said } }) => said.case === 'sighting' && keyOf(said.sighting.target) === key,
  );
  return cardOf(look, {
    said: [copy, ...about],
    alert: (original.body as Extract<typeof original.body, { case: 'alert' }>).alert,
    standing: copy.isTakenBack ? 'taken-back' : 'open',
    updates: 0,
    origins: origins(key),
    linked: [],
  });
}

function originsIn(reports: readonly Report[]): WholeLook['origins'] {
  return (key) => weighOrigins(reportsAbout(reports, key)).origins.length;
}

function linkedIn(said: readonly Said[], links: readonly KnownLink[]): WholeLook['linked'] {
  const found = new Map<string, readonly string[]>();
  if (said.length === 1) return () => [];
  for (const { reports } of incidentsIn(
    said,
    links.map(({ link }) => link),
  )) {
    const keys = reports.map(({ key }) => key);
    for (const key of keys) found.set(key, keys.filter((other) => other !== key).slice(0, MAX_LINKED));
  }
  return (key) => found.get(key) ?? [];
}
