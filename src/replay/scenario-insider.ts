import type { AlertStep, RetractStep, UpdateStep } from './scenario.ts';

/** One officer of a service, who has its key and credentials, says what its own program does not sign. */
export interface Insider {
  readonly kind: 'insider';
  /** His service. */
  readonly by: string;
  /** A first report, or about one of that service. */
  readonly word:
    | Pick<AlertStep, 'does' | 'community' | 'alert'>
    | Pick<UpdateStep, 'does' | 'of' | 'note' | 'closes'>
    | Pick<RetractStep, 'does' | 'of' | 'reason' | 'note'>;
  /** `twice`: also for the second officer, with the only key that he has. */
  readonly signs: 'once' | 'twice';
}
