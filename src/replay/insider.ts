import { provideContentKeys, sealerOf } from '../agency/content-keys.ts';
import { draftOfRow } from '../agency/draft-of-row.ts';
import { AgencyError } from '../agency/errors.ts';
import { flushOutbox } from '../agency/flush-outbox.ts';
import type { OwnSenderOptions } from '../agency/own-sender.ts';
import { publishDrafts } from '../agency/publish-drafts.ts';
import { readRow } from '../agency/row.ts';
import type { Draft } from '../contract/entry.ts';
import { listViolations } from '../contract/violations.ts';
import { prepareEntry } from '../gate/prepare-entry.ts';
import { signRelease } from '../gate/sign-release.ts';
import { readDirectory, readSigningKey } from '../store/home-keys.ts';
import { placeDrafts } from '../store/outbox.ts';
import { actorOf } from './actor.ts';
import type { AttackContext } from './attack-context.ts';
import { stepFailed } from './errors.ts';
import { type OwnPut, ownPut } from './own-put.ts';
import type { DoneStep, Refusal } from './played-step.ts';
import { OWN_PROGRAM_REFUSALS } from './refusal-codes.ts';
import type { AttackStep, SpokenStep } from './scenario.ts';
import type { Insider } from './scenario-attack.ts';
import { seededRandom } from './seeded-random.ts';
import { describeSpoken, rowOf } from './speak.ts';

const DAY_MS = 86_400_000;

/**
 * One officer of a service says alone what two must say, or what it is not the turn of. His service's own program refuses. So
 * he signs it with altered software, with the true key, in the next place of the feed, and sends it with the true credentials:
 * nothing tells the server that it should not be, and each reader has to judge it by itself (K1).
 */
export async function insider(attack: Insider, step: AttackStep, context: AttackContext): Promise<DoneStep> {
  const word = wordOf(attack, step);
  const actor = actorOf(context.actors, attack.by);
  const sending = {
    home: actor.home,
    store: actor.store,
    bus: actor.publisher,
    clock: { nowMs: () => context.scheduledAtMs },
    random: seededRandom(context.seed, `step ${step.name}`),
  };
  const draft = draftAlone(attack, word, sending, context);
  const told = { from: attack.by, ...describeSpoken(word, context) };
  const answer = await askOwnProgram(step.name, sending, draft, context);
  if ('put' in answer) return { ...told, ...answer };
  return { ...told, ...(await sendAlone(step.name, sending, draft)), ownRefusal: answer };
}

function wordOf({ by: from, word }: Insider, { name, atMs, says, line }: AttackStep): SpokenStep {
  return { name, atMs, says, line, from, handling: { code: 'H0' }, lifetimeMs: DAY_MS, ...word };
}

function draftAlone(
  { signs }: Insider,
  word: SpokenStep,
  { home, store, clock, random }: OwnSenderOptions,
  context: AttackContext,
): Draft {
  const { name, handling, lifetimeMs: ttlMs } = word;
  const fail = (problem: string) => stepFailed(name, `could not be signed: ${problem}`);
  const reading = readRow(rowOf(word, context));
  if (reading.outcome === 'bad') throw fail(listViolations(reading.violations));
  const drafted = draftOfRow(reading.row, {
    origin: home.id,
    defaults: {
      status: 'EXERCISE',
      handling,
      ttlMs,
      ...(word.does === 'alert' && { community: word.community }),
    },
    store,
    nowMs: clock.nowMs(),
    random,
  });
  if (drafted.outcome === 'bad') throw fail(listViolations(drafted.violations));
  // The only key that he has is the one that signs the entry.
  return signs === 'twice' ? signRelease(drafted.draft, readSigningKey(home)) : drafted.draft;
}

/** @returns how it refused; or what it has published, and that is for the expectations to tell */
async function askOwnProgram(
  step: string,
  sending: OwnSenderOptions,
  draft: Draft,
  { clock }: AttackContext,
): Promise<OwnPut | Refusal> {
  try {
    return await ownPut(step, sending, await publishDrafts({ ...sending, drafts: [draft] }));
  } catch (error) {
    if (!(error instanceof AgencyError) || !OWN_PROGRAM_REFUSALS.includes(error.code)) throw error;
    return { code: error.code, reason: error.message, atMs: clock.nowMs() };
  }
}

/** Whoever has the signing key asks nobody. */
async function sendAlone(step: string, sending: OwnSenderOptions, draft: Draft): Promise<OwnPut> {
  const { home, store, clock } = sending;
  const key = readSigningKey(home);
  const sealing = { ...sending, directory: readDirectory(home), key };
  await provideContentKeys(sealing, [draft]);
  const seal = sealerOf(sealing);
  const prepare: Parameters<typeof placeDrafts>[2] = (one, head) => prepareEntry(one, head, key, seal);
  const placements = placeDrafts(store, [draft], prepare, clock.nowMs());
  const { stops } = await flushOutbox(sending);
  return ownPut(step, sending, { placements, stops });
}
