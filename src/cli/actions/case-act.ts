import { draftStep, type StepToSay } from '../../agency/draft-step.ts';
import type { CaseName, KnownCase } from '../../agency/known-cases.ts';
import { publishDrafts } from '../../agency/publish-drafts.ts';
import { labelOf } from '../../contract/code-lists.ts';
import { isName } from '../../contract/name.ts';
import { formatTime } from '../../contract/timestamp.ts';
import { CASE_ACTS, type CaseAct, type CaseActFlags } from '../commands/case.ts';
import type { CliContext } from '../context.ts';
import { CliError } from '../errors.ts';
import { casesOf, findCase, noSuchCase } from '../find-return.ts';
import { type OpenMember, withMember } from '../open-member.ts';
import { publishAndTell } from '../publish-and-tell.ts';

export async function runCaseAct(
  this: CliContext,
  flags: CaseActFlags,
  name: string,
  act: CaseAct,
): Promise<void> {
  await withMember(this, flags, async (member) => {
    const { home } = member;
    const { clock, random } = this;
    const cases = casesOf(member);
    const known = findCase(cases, name, clock.nowMs(), flags.community);
    const named = known ?? toOpen(flags, name, act);
    const draft = draftStep(
      { self: home.id, clock, random },
      {
        cases,
        known,
        name: named,
        says: saysOf(flags, act),
        country: countryOf(member, flags, known),
        handling: { code: flags.handling ?? 'H1', purposes: ['RETURN_PROCEDURE'] },
        ...(flags.ttl !== undefined && { ttlMs: flags.ttl }),
      },
    );
    const { caseId } = named;
    await publishAndTell(this, member, {
      what: 'the step',
      publish: (options) => publishDrafts({ ...options, drafts: [draft] }),
      tell: ([placement], waiting) =>
        flags.json
          ? `${JSON.stringify({ ...placement, caseId, step: CASE_ACTS[act], waiting })}\n`
          : `${labelOf('Step', CASE_ACTS[act])}, said in ${placement.feed}/${placement.seq}\n`,
    });
  });
}

/** @throws {CliError} `CLI_NOT_FOUND` for a step of a case that is not known, `CLI_USAGE` */
function toOpen({ community, status }: CaseActFlags, name: string, act: CaseAct): CaseName {
  if (act !== 'decide' && act !== 'request') throw noSuchCase(name);
  if (community === undefined || !isName(community)) {
    throw new CliError('CLI_USAGE', 'to open a case name the community that is told: --community region');
  }
  return { community, status: status ?? 'ACTUAL', caseId: name.toLowerCase() };
}

function saysOf(flags: CaseActFlags, act: CaseAct): StepToSay {
  const { type, origin: countryOfOrigin, persons, minors, requested, assisting, reason, holdReason } = flags;
  const { answerBy, transferAt } = flags;
  return {
    step: CASE_ACTS[act],
    ...(type !== undefined && { type }),
    ...(countryOfOrigin !== undefined && { countryOfOrigin }),
    ...(persons !== undefined && { persons }),
    ...(minors !== undefined && { minors }),
    ...(requested !== undefined && { requested }),
    ...(assisting !== undefined && { assisting }),
    ...(answerBy !== undefined && { answerBy: formatTime(answerBy) }),
    ...(transferAt !== undefined && { transferAt: formatTime(transferAt) }),
    ...(reason !== undefined && { reason }),
    ...(holdReason !== undefined && { holdReason }),
  };
}

/** @throws {CliError} `CLI_USAGE` for a partner that has no country and opens a case */
function countryOf(
  { home, directory }: OpenMember,
  { country }: CaseActFlags,
  known: KnownCase | undefined,
): string {
  const own = directory.directory.participants.find(({ id }) => id === home.id)?.country;
  const opened = known?.found.timeline[0]?.entry.entry.body;
  const found = country ?? own ?? (opened?.case === 'alert' ? opened.alert.place.country : undefined);
  if (found !== undefined) return found;
  throw new CliError('CLI_USAGE', `say where: --country BA, since ${home.id} is of no country`);
}
