import type { RetractStep, UpdateStep } from './scenario.ts';

/** One officer of a service, who has its key and credentials, says alone what two officers must say. */
export interface Insider {
  readonly kind: 'insider';
  /** His service. */
  readonly by: string;
  /** About an alert of that service. */
  readonly word:
    | Pick<UpdateStep, 'does' | 'of' | 'note' | 'closes'>
    | Pick<RetractStep, 'does' | 'of' | 'reason' | 'note'>;
  /** `twice`: also for the second officer, with the only key that he has. */
  readonly signs: 'once' | 'twice';
}
