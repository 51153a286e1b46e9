import { session } from '../state/session.ts';
import { t } from '../texts/texts.ts';

/** Who signs what is said in a community, and to how many it goes: told before anything is said. */
export function goesTo(community: string): string {
  const found = session.value?.communities.find(({ id }) => id === community);
  const self = session.value?.self ?? '';
  const others = found?.members.filter((member) => member !== self).length;
  if (others === undefined) return t('act.signed', { self });
  return t(others === 1 ? 'act.goesToOne' : 'act.goesTo', {
    self,
    count: others,
    community: found?.name ?? community,
  });
}
