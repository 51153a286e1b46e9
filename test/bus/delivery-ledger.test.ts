import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DeliveryLedger } from '../../src/bus/delivery-ledger.ts';

test('K4: a fresh durable is acknowledged up to the newest committed delivery', () => {
  const ledger = new DeliveryLedger({ deliveredConsumerSeq: 0, deliveredStreamSeq: 0, unacknowledged: 0 });
  expect(ledger.isNext({ consumerSeq: 1, streamSeq: 4 })).toBe(true);
  expect(ledger.acknowledgeable()).toBeUndefined();
  ledger.commit({ consumerSeq: 1, streamSeq: 4 });
  expect(ledger.acknowledgeable()?.streamSeq).toBe(4);
});

test('K4: nothing is acknowledged while an entry outstanding before the session has not come back', () => {
  const ledger = new DeliveryLedger({ deliveredConsumerSeq: 3, deliveredStreamSeq: 30, unacknowledged: 2 });
  ledger.commit({ consumerSeq: 4, streamSeq: 40 });
  ledger.commit({ consumerSeq: 5, streamSeq: 20 });
  ledger.commit({ consumerSeq: 6, streamSeq: 20 });
  expect(ledger.acknowledgeable()).toBeUndefined();
  ledger.commit({ consumerSeq: 7, streamSeq: 30 });
  expect(ledger.acknowledgeable()?.streamSeq).toBe(40);
});

test('K4: a delivery that went elsewhere ends the session', () => {
  const ledger = new DeliveryLedger({ deliveredConsumerSeq: 3, deliveredStreamSeq: 3, unacknowledged: 0 });
  expect(ledger.isNext({ consumerSeq: 5, streamSeq: 5 })).toBe(false);
  expect(ledger.isNext({ consumerSeq: 4, streamSeq: 4 })).toBe(true);
});

test('K4: whatever is lost, repeated or delayed, no acknowledgement covers an entry that was not committed', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 20 }),
      fc.array(fc.record({ redeliver: fc.boolean(), pick: fc.nat(40), elsewhere: fc.boolean() }), {
        maxLength: 60,
      }),
      (outstandingBefore, script) => {
        const deliveredStreamSeq = Math.max(0, ...outstandingBefore);
        const outstanding = new Set(outstandingBefore);
        const ledger = new DeliveryLedger({
          deliveredConsumerSeq: 100,
          deliveredStreamSeq,
          unacknowledged: outstanding.size,
        });
        const committed = new Set<number>();
        let consumerSeq = 100;
        let newest = deliveredStreamSeq;
        for (const { redeliver, pick, elsewhere } of script) {
          const pending = [...outstanding];
          const streamSeq = redeliver && pending.length > 0 ? pending[pick % pending.length]! : ++newest;
          outstanding.add(streamSeq);
          consumerSeq += 1;
          if (elsewhere) continue; // the hub counts it; it never reaches us
          if (!ledger.isNext({ consumerSeq, streamSeq })) break;
          ledger.commit({ consumerSeq, streamSeq });
          committed.add(streamSeq);
          const upTo = ledger.acknowledgeable()?.streamSeq ?? 0;
          for (const seq of outstanding) {
            if (seq > upTo) continue;
            expect(committed.has(seq)).toBe(true);
          }
        }
      },
    ),
  );
});
