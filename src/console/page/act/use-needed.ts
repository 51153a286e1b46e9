import { useState } from 'preact/hooks';
import type { FieldProblem } from '../../wire/action.ts';
import { t } from '../texts/texts.ts';

/** What a small form has to say of its fields: which are empty, and what the server has refused. */
export interface Needed<K extends string> {
  /** Whether nothing that is needed is empty. From the first time it is asked, the fields say so. */
  readonly isMet: () => boolean;
  readonly problemOf: (name: K | string) => string | undefined;
  /** What the server has refused, by field. */
  readonly take: (problems: readonly FieldProblem[]) => void;
}

/** Texts that must not be empty; that they are is told only when something was to be said. */
export function useNeeded<K extends string>(texts: Readonly<Record<K, string>>): Needed<K> {
  const [wasTried, setTried] = useState(false);
  const [refused, setRefused] = useState<readonly FieldProblem[]>([]);
  const isEmpty = (name: string) => texts[name as K]?.trim() === '';
  return {
    isMet: () => {
      setTried(true);
      return !Object.keys(texts).some(isEmpty);
    },
    problemOf: (name) =>
      wasTried && isEmpty(name)
        ? t('act.needed')
        : refused.find(
            ({ path }) => path === name || path.startsWith(`${name}[`) || path.startsWith(`${name}.`),
          )?.says,
    take: setRefused,
  };
}
