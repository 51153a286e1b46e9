import type { karaula } from '../gen/karaula.js';
import { codeNumbers } from './code-numbers.ts';
import type { ActionReceipt, FeedHead, HeadsStatement } from './entry.ts';
import { referenceFromWire } from './reference-codec.ts';
import { wireInteger } from './wire-time.ts';

type Filling<T> = { -readonly [K in keyof T]?: T[K] };

const receiptAction = codeNumbers('ReceiptAction');

export function headsFromWire(wire: karaula.v1.HeadsStatement): HeadsStatement {
  const headsOf = (heads: karaula.v1.FeedHead.$Properties[]) =>
    heads.map((head) => headFromWire(head as karaula.v1.FeedHead));
  const statement: Filling<HeadsStatement> = {
    own: headsOf(wire.own),
    seen: headsOf(wire.seen),
    intervalS: wire.intervalS,
  };
  if (wire.letGo.length > 0) statement.letGo = headsOf(wire.letGo);
  if (wire.changesOnly) statement.changesOnly = true;
  return statement as HeadsStatement;
}

function headFromWire(wire: karaula.v1.FeedHead): FeedHead {
  return {
    feed: wire.feed,
    seq: wireInteger(wire.seq, 'the seq of a head'),
    hash: new Uint8Array(wire.hash),
  };
}

export function headsToWire(statement: HeadsStatement): karaula.v1.HeadsStatement.$Properties {
  const { own, seen, intervalS, letGo = [], changesOnly = false } = statement;
  return { own: [...own], seen: [...seen], intervalS, letGo: [...letGo], changesOnly };
}

export function actionFromWire(wire: karaula.v1.ActionReceipt): ActionReceipt {
  const receipt: Filling<ActionReceipt> = {};
  if (wire.target) receipt.target = referenceFromWire(wire.target as karaula.v1.EntryReference);
  if (wire.action) receipt.action = receiptAction.nameOf(wire.action);
  if (wire.reason) receipt.reason = wire.reason;
  return receipt as ActionReceipt;
}

export function actionToWire(receipt: ActionReceipt): karaula.v1.ActionReceipt.$Properties {
  const { target, action, reason } = receipt;
  return { target, action: receiptAction.numberOf(action), ...(reason !== undefined && { reason }) };
}
