import type { Person } from '../member.ts';
import type { ConsoleModel } from '../model.ts';
import { eventText } from './event-text.ts';

/** Health and duty look at everything, so they are asked no more often than this. Milliseconds. */
const EVERY_MS = 1_000;

/** Health and duty as a page was told of them. */
export interface ViewsWatch {
  /** An event for each that is other than the page was told; nothing when they were asked just now. */
  news(): Generator<Uint8Array, void, void>;
  /** When to ask again, if nothing comes before; Infinity: then there is no need. Milliseconds. */
  waitMs(): number;
}

export function watchViews(model: ConsoleModel, person: Person): ViewsWatch {
  let askedAtMs = Number.NEGATIVE_INFINITY;
  let isOwed = false;
  let toldHealth = '';
  let toldDuty = '';
  let toldAsked = model.asked();
  return {
    *news() {
      isOwed = performance.now() - askedAtMs < EVERY_MS;
      if (isOwed) return;
      askedAtMs = performance.now();
      const [health, duty] = [model.health(), model.duty(person)];
      const [healthText, dutyText] = [JSON.stringify(health), JSON.stringify(duty)];
      if (healthText !== toldHealth) yield eventText('health', health);
      toldHealth = healthText;
      if (dutyText !== toldDuty) yield eventText('duty', duty);
      toldDuty = dutyText;
      const asked = model.asked();
      if (asked !== toldAsked) yield eventText('asked', {});
      toldAsked = asked;
    },
    waitMs: () => (isOwed ? askedAtMs + EVERY_MS - performance.now() : Number.POSITIVE_INFINITY),
  };
}
