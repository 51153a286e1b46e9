import { streamOf } from '../bus/names.ts';
import { subjectOf } from '../contract/feed.ts';
import { KINDS } from '../contract/kind.ts';
import type { ActContext } from './act.ts';
import type { WithholdStep } from './hub-step.ts';

/**
 * What whoever runs the hub can do to a reader without touching a byte that is signed: he takes one feed out of what
 * its durable lets through. It takes effect at once, all else goes on, and no broker tells the reader. K2
 */
export async function withhold({ feed, from }: WithholdStep, { stage, logbook }: ActContext): Promise<void> {
  const { consumers } = stage.hub.jsm;
  const stream = streamOf(feed.origin);
  const subject = subjectOf(feed);
  for (const reader of from) {
    const { config } = await consumers.info(stream, reader);
    // The server gives one filter back in the singular form.
    const filters =
      config.filter_subjects ?? (config.filter_subject === undefined ? [] : [config.filter_subject]);
    const left = filters.flatMap(spellOutKinds).filter((one) => one !== subject);
    await consumers.update(stream, reader, { ...config, filter_subjects: left });
    logbook.setWithheld(reader, feed);
  }
}

/** `alert.mk-bp.wb6.*`, as one subject for each kind. */
function spellOutKinds(filter: string): string[] {
  return filter.endsWith('.*') ? KINDS.map((kind) => `${filter.slice(0, -1)}${kind}`) : [filter];
}
