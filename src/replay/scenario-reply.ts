import type { Evaluation } from '../contract/alert.ts';
import type { CodeOf } from '../contract/code-lists.ts';
import type { ReceiptAction } from '../contract/entry.ts';
import type { StepBase } from './scenario.ts';

/** Somebody has seen, or not seen, what another's alert reports. */
export interface SightingStep extends StepBase {
  readonly does: 'sighting';
  readonly from: string;
  /** Name of the step whose alert it is about. */
  readonly of: string;
  readonly what: CodeOf<'SightingResult'>;
  readonly evaluation: Evaluation;
  readonly note?: string;
}

/** Its originator is asked whether an alert may be passed on to another community. */
export interface AskToForwardStep extends StepBase {
  readonly does: 'askToForward';
  readonly from: string;
  readonly of: string;
  readonly community: string;
  readonly why: string;
}

/** What was asked for is allowed. */
export interface GrantStep extends StepBase {
  readonly does: 'grant';
  readonly from: string;
  /** Name of the step that asked. */
  readonly of: string;
}

/** An alert of another is passed on to another community, under its conditions. */
export interface ForwardStep extends StepBase {
  readonly does: 'forward';
  readonly from: string;
  readonly of: string;
  readonly community: string;
  /** Name of the step that allowed it; absent: its handling does. */
  readonly grant?: string;
}

/** Its originator is told what became of an alert. */
export interface AckStep extends StepBase {
  readonly does: 'ack';
  readonly from: string;
  readonly of: string;
  readonly action: ReceiptAction;
}

/** A step by which a participant speaks of what another has said. */
export type ReplyStep = SightingStep | AskToForwardStep | GrantStep | ForwardStep | AckStep;
