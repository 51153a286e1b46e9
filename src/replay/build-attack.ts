import { readAlert, type ScenarioReader, withoutAbsent } from './read-alert.ts';
import type { Attack } from './scenario-attack.ts';
import type { StepFile } from './scenario-schema.ts';
import { formatYamlPath, type YamlPath } from './yaml-lines.ts';

/** An attack from its file; undefined: `reader` has what is wrong with it. */
export function buildAttack(
  attack: NonNullable<StepFile['attack']>,
  path: YamlPath,
  startMs: number,
  offsetMs: number,
  reader: ScenarioReader,
): Attack | undefined {
  switch (attack.kind) {
    case 'replay-entry':
    case 'flip-bit':
      return attack;
    case 'forge-as': {
      const alert = readAlert(attack.alert, [...path, 'alert'], startMs + offsetMs, reader);
      return alert && { ...attack, alert };
    }
    case 'stolen-key': {
      const { claims: claimsMs, by, beside, ...rest } = attack;
      // A thief who sets the time back tells of what was then.
      const alert = readAlert(attack.alert, [...path, 'alert'], startMs + (claimsMs ?? offsetMs), reader);
      return alert && { ...rest, ...withoutAbsent({ claimsMs, by, beside }), alert };
    }
    case 'outcast': {
      const { claims: claimsMs, ...rest } = attack;
      const alert = readAlert(attack.alert, [...path, 'alert'], startMs + (claimsMs ?? offsetMs), reader);
      return alert && { ...rest, ...withoutAbsent({ claimsMs }), alert };
    }
    case 'insider': {
      const { update, retract, alert: raw, community, ...rest } = attack;
      const alert = raw && readAlert(raw, [...path, 'alert'], startMs + offsetMs, reader);
      if (raw !== undefined && alert === undefined) return undefined;
      const words = [
        ...(alert && community !== undefined ? [{ does: 'alert', community, alert } as const] : []),
        ...(update ? [{ does: 'update', ...update } as const] : []),
        ...(retract ? [{ does: 'retract', ...retract } as const] : []),
      ];
      if (words.length === 1) return { ...rest, word: words[0]! };
      reader.problems.push({
        line: reader.yaml.lineOf(path),
        path: formatYamlPath(path),
        problem: 'must have exactly one of update, retract, and an alert with its community',
      });
      return undefined;
    }
  }
}
