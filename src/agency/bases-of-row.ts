import { type Basis, basisOn } from '../contract/basis.ts';
import { isCode } from '../contract/code-lists.ts';
import type { Violation } from '../contract/errors.ts';
import { findReference } from '../store/find-reference.ts';
import type { Store } from '../store/open-store.ts';
import type { PublishRow } from './row.ts';

/**
 * What a row says that its alert rests on: codes of sources, and entries that are in the inbox or that are ours. Whether an
 * alert may name them is for the rules of content.
 */
export function withBases(row: PublishRow, store: Store): PublishRow | { readonly violation: Violation } {
  const { alert, options } = row;
  if (options.basedOn === undefined) return row;
  const path = 'karaula.basedOn';
  if (alert === undefined) return { violation: { path, problem: 'stands without an alert, which it is of' } };
  const bases: Basis[] = [];
  for (const name of options.basedOn) {
    if (isCode('BasisSource', name)) bases.push({ source: name });
    else {
      const found = findReference(store, name);
      if (found === undefined) {
        const problem = `"${name}" is no source such as OWN_OBSERVATION, and no entry that we have`;
        return { violation: { path, problem } };
      }
      bases.push(basisOn(found));
    }
  }
  return { ...row, alert: { ...alert, basedOn: [...(alert.basedOn ?? []), ...bases] } };
}
