import type { MemberReading } from '../director/said.ts';
import type { ReaderFlags } from './commands/shared-flags.ts';
import type { CliContext } from './context.ts';
import { purposeOf } from './note-readings.ts';
import type { OpenMember } from './open-member.ts';

/** Who reads now, and what for: what was not given for that is not shown. K5 */
export function readingOf(
  { clock }: Pick<CliContext, 'clock'>,
  { store, home, directory }: OpenMember,
  flags: Pick<Partial<ReaderFlags>, 'purpose'> = {},
): MemberReading {
  const purpose = purposeOf(home, flags);
  const nowMs = clock.nowMs();
  return {
    store,
    directory: directory.directory,
    keys: directory,
    reader: home.id,
    nowMs,
    ...(purpose && { purpose }),
  };
}
