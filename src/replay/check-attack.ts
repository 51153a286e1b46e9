import { kindOfAlert } from '../contract/alert.ts';
import { formatFeed } from '../contract/feed.ts';
import { isGone } from './check-hub-step.ts';
import type { Checks, StepChecks } from './check-scenario.ts';
import { findAlert, findSpoken } from './find-spoken.ts';
import type { Step } from './scenario.ts';
import type { Attack, Insider, StolenKey } from './scenario-attack.ts';
import type { YamlPath } from './yaml-lines.ts';

/** What is wrong with an attack. */
export function checkAttack(attack: Attack, path: YamlPath, checks: StepChecks): void {
  const { complain, mustPlay, mustBeThere } = checks;
  if (attack.kind === 'replay-entry' || attack.kind === 'flip-bit') {
    findSpoken(attack.of, [...path, 'of'], checks);
    return;
  }
  if (attack.kind === 'insider') {
    mustBeThere(attack.by, [...path, 'by']);
    checkWord(attack, path, checks);
    return;
  }
  if (attack.kind === 'outcast') {
    mustPlay(attack.as, [...path, 'as']);
    if (isGone(checks.gone, attack.as, attack.community)) return;
    complain([...path, 'as'], `"${attack.as}" was not removed before this step: it just says it`);
    return;
  }
  if (attack.kind === 'forge-as') mustBeThere(attack.by, [...path, 'by']);
  else if (attack.by !== undefined) mustPlay(attack.by, [...path, 'by']);
  mustPlay(attack.as, [...path, 'as']);
  if (attack.by === attack.as) {
    const problem = attack.kind === 'forge-as' ? 'cannot forge its own name' : 'cannot steal its own key';
    complain([...path, 'by'], problem);
  }
  if (attack.kind === 'stolen-key') checkBeside(attack, path, checks);
}

function checkBeside(attack: StolenKey, path: YamlPath, checks: Checks): void {
  if (attack.beside === undefined) return;
  const at = [...path, 'beside'];
  const found = findSpoken(attack.beside, at, checks);
  const feed = formatFeed({
    origin: attack.as,
    community: attack.community,
    kind: kindOfAlert(attack.alert),
  });
  if (found !== undefined && feedOf(found, checks.earlier) !== feed) {
    checks.complain(at, `"${attack.beside}" is not in the feed ${feed}`);
  }
}

/** Of what one officer says alone: his service could not say it of another's alert. */
function checkWord({ by, word }: Insider, path: YamlPath, checks: Checks): void {
  if (word.does === 'alert') return;
  const at = [...path, word.does, 'of'];
  const found = findAlert(word.of, at, checks);
  if (found !== undefined && found.from !== by) checks.complain(at, `"${word.of}" is not an alert of ${by}`);
}

/** The feed of a step; undefined when what it speaks of is none that was published. */
function feedOf(step: Step | undefined, earlier: ReadonlyMap<string, Step>): string | undefined {
  if (step?.does === 'update' || step?.does === 'retract') return feedOf(earlier.get(step.of), earlier);
  if (step?.does !== 'alert') return undefined;
  const { from, community, alert } = step;
  return formatFeed({ origin: from, community, kind: kindOfAlert(alert) });
}
