import { publishDrafts } from '../agency/publish-drafts.ts';
import type { Draft } from '../contract/entry.ts';
import type { CliContext } from './context.ts';
import type { OpenMember } from './open-member.ts';
import { publishAndTell } from './publish-and-tell.ts';

/** Says one thing to others, and tells in which place; `done` in words: "asked mk-bp". */
export async function sayDraft(
  context: CliContext,
  member: OpenMember,
  { json }: { readonly json: boolean | undefined },
  draft: Draft,
  done: string,
): Promise<void> {
  await publishAndTell(context, member, {
    what: 'what was said',
    publish: (options) => publishDrafts({ ...options, drafts: [draft] }),
    tell: ([placement], waiting) =>
      json
        ? `${JSON.stringify({ ...placement, waiting })}\n`
        : `${done}, said in ${placement.feed}/${placement.seq}\n`,
  });
}
