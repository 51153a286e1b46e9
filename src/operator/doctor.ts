import { examineBroker } from './examine-broker.ts';
import { examineFiles } from './examine-files.ts';
import { examineCertificates, examineDirectory, examineDisk } from './examine-validity.ts';
import type { Finding } from './finding.ts';
import type { Registry } from './registry.ts';
import { type OperatorState, readRegistry } from './state.ts';
import { describeSuspended, listSuspended } from './suspension.ts';

/**
 * Looks at the state folder and the running broker, changing nothing, and says what is wrong, worst first. An empty
 * list is good health.
 * @throws {OperatorError} `OPERATOR_STATE_DAMAGED` when the registry cannot be read
 */
export async function examineState(state: OperatorState): Promise<Finding[]> {
  const registry = readRegistry(state);
  const files = examineFiles(state, registry);
  const validity = [
    ...examineCertificates(state, registry),
    ...examineDirectory(state, registry),
    ...(await examineDisk(state)),
    ...examineSuspensions(registry),
  ];
  // With the operator's own files missing, connecting would only say the same again.
  const isBlind = files.some(({ what }) => what.startsWith('operator/') && what.endsWith('missing'));
  const broker = isBlind ? [] : await examineBroker(state, registry);
  const all = [...files, ...validity, ...broker];
  return [
    ...all.filter(({ severity }) => severity === 'error'),
    ...all.filter(({ severity }) => severity !== 'error'),
  ];
}

function examineSuspensions(registry: Registry): Finding[] {
  return listSuspended(registry).map((suspended) => ({
    severity: 'warning',
    what: describeSuspended(suspended),
    mend: `"karaula operator resume ${suspended.id}", when it may go on`,
  }));
}
