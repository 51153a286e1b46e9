import { useState } from 'preact/hooks';
import { t } from '../texts/texts.ts';

/** Texts that must not be empty; that they are is told only when something was to be said. */
export function useNeeded<K extends string>(texts: Readonly<Record<K, string>>) {
  const [wasTried, setTried] = useState(false);
  const isEmpty = (name: K) => texts[name].trim() === '';
  return {
    isMet: () => {
      setTried(true);
      return !(Object.keys(texts) as K[]).some(isEmpty);
    },
    problemOf: (name: K) => (wasTried && isEmpty(name) ? t('act.needed') : undefined),
  };
}
