import { formatFeed } from '../contract/feed.ts';
import type { StepChecks } from './check-scenario.ts';
import type { HubStep } from './hub-step.ts';
import type { YamlPath } from './yaml-lines.ts';

/** Who was removed so far, and from where: the communities, or the hub. */
export type Gone = Map<string, Set<string>>;

const THE_HUB = 'hub';

/** Whether somebody was removed from the hub; or, when it is named, from a community. */
export function isGone(gone: Gone, name: string, community?: string): boolean {
  const from = gone.get(name);
  return from !== undefined && (from.has(THE_HUB) || (community !== undefined && from.has(community)));
}

/** What is wrong with a step that does something to the hub, or at it. */
export function checkHubStep(step: HubStep, path: YamlPath, checks: StepChecks): void {
  const { gone, away, complain, mustPlay } = checks;
  switch (step.does) {
    case 'remove': {
      const at = [...path, 'remove', 'participant'];
      mustPlay(step.participant, at);
      if (isGone(gone, step.participant, step.community))
        complain(at, `"${step.participant}" is removed already`);
      if (away.has(step.participant)) complain(at, `"${step.participant}" is offline at this step`);
      const from = gone.get(step.participant) ?? new Set();
      gone.set(step.participant, from.add(step.community ?? THE_HUB));
      return;
    }
    case 'withhold':
      mustPlay(step.feed.origin, [...path, 'withhold', 'feed']);
      for (const [index, name] of step.from.entries()) {
        const at = [...path, 'withhold', 'from', index];
        mustPlay(name, at);
        if (isGone(gone, name, step.feed.community)) complain(at, `"${name}" was removed before this step`);
        if (name === step.feed.origin)
          complain(at, `"${name}" has its own feed ${formatFeed(step.feed)} itself`);
      }
      return;
    case 'apply':
      return;
  }
}
