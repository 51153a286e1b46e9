import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DeliveryLedger } from '../../src/bus/delivery-ledger.ts';

const fresh = { deliveredConsumerSeq: 0, deliveredStreamSeq: 0, unacknowledged: 0, toCome: 0 };

test('K4: with nothing outstanding, deliveries are handed out at once and acknowledged after the commit', () => {
  const ledger = new DeliveryLedger(fresh);
  expect(ledger.arrive({ consumerSeq: 1, streamSeq: 4 })).toBe(true);
  const run = ledger.take(10);
  expect(run).toEqual([{ consumerSeq: 1, streamSeq: 4 }]);
  expect(ledger.acknowledgement()).toBeUndefined();
  ledger.commit(run);
  expect(ledger.acknowledgement()).toEqual({ consumerSeq: 1, streamSeq: 4 });
});

test('K4: nothing is handed out while an entry outstanding before the session has not come back, then all in order', () => {
  const ledger = new DeliveryLedger({
    deliveredConsumerSeq: 3,
    deliveredStreamSeq: 30,
    unacknowledged: 2,
    toCome: 0,
  });
  for (const [consumerSeq, streamSeq] of [
    [4, 40],
    [5, 20],
    [6, 20],
  ] as const) {
    ledger.arrive({ consumerSeq, streamSeq });
    expect(ledger.take(10)).toEqual([]);
  }
  ledger.arrive({ consumerSeq: 7, streamSeq: 30 });
  const first = ledger.take(2);
  expect(first.map(({ streamSeq }) => streamSeq)).toEqual([20, 30]);
  ledger.commit(first);
  // Acknowledging 30 by the count 7 would make the hub deaf to the acknowledgement of 40 by the count 4.
  expect(ledger.acknowledgement()).toBeUndefined();
  ledger.commit(ledger.take(2));
  expect(ledger.acknowledgement()).toEqual({ streamSeq: 40, consumerSeq: 7 });
});

test('a session is in step when what was unacknowledged and what was to come has all been taken, and not before', () => {
  const ledger = new DeliveryLedger({
    deliveredConsumerSeq: 3,
    deliveredStreamSeq: 30,
    unacknowledged: 1,
    toCome: 2,
  });
  const steps: boolean[] = [];
  for (const [consumerSeq, streamSeq] of [
    [4, 31],
    [5, 30],
    // Once more: it is not one of the two.
    [6, 31],
    [7, 32],
  ] as const) {
    ledger.arrive({ consumerSeq, streamSeq });
    steps.push(ledger.isInStep);
    ledger.take(10);
    steps.push(ledger.isInStep);
  }
  expect(steps).toEqual([false, false, false, false, false, false, false, true]);
  expect(new DeliveryLedger(fresh).isInStep).toBe(true);
});

test('K4: a delivery that went elsewhere ends the session', () => {
  const ledger = new DeliveryLedger({ ...fresh, deliveredConsumerSeq: 3, deliveredStreamSeq: 3 });
  expect(ledger.arrive({ consumerSeq: 5, streamSeq: 5 })).toBe(false);
  expect(ledger.arrive({ consumerSeq: 4, streamSeq: 4 })).toBe(true);
});

test('an entry that comes again while it is in hand is not handed out twice', () => {
  const ledger = new DeliveryLedger(fresh);
  ledger.arrive({ consumerSeq: 1, streamSeq: 1 });
  ledger.arrive({ consumerSeq: 2, streamSeq: 2 });
  const run = ledger.take(10);
  ledger.arrive({ consumerSeq: 3, streamSeq: 1 });
  ledger.commit(run);
  expect(ledger.take(10)).toEqual([]);
});

/** A durable with cumulative acknowledgement, as nats-server keeps it. */
class ModelDurable {
  readonly pending = new Map<number, number>();
  consumerSeq = 0;
  newest = 0;
  #ackedConsumerSeq = 0;
  #ackedStreamSeq = 0;

  deliver(streamSeq: number) {
    this.consumerSeq += 1;
    this.newest = Math.max(this.newest, streamSeq);
    this.pending.set(streamSeq, this.consumerSeq);
    return { streamSeq, consumerSeq: this.consumerSeq };
  }

  acknowledge({ streamSeq, consumerSeq }: { streamSeq: number; consumerSeq: number }): number[] {
    if (consumerSeq <= this.#ackedConsumerSeq || streamSeq <= this.#ackedStreamSeq) return [];
    this.#ackedConsumerSeq = consumerSeq;
    this.#ackedStreamSeq = streamSeq;
    const gone = [...this.pending.keys()].filter((seq) => seq <= streamSeq);
    for (const seq of gone) this.pending.delete(seq);
    return gone;
  }
}

const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant('deliver' as const), again: fc.boolean(), pick: fc.nat(99) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('commit' as const), atMost: fc.integer({ min: 1, max: 5 }) }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'elsewhere' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'crash' as const }) },
);

test('K4: whatever is lost, repeated, delayed or crashes, each session is in order and no acknowledgement covers what was not committed', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 120 }), (script) => {
      const durable = new ModelDurable();
      const committed = new Set<number>();
      let last = 0;
      const open = () => {
        last = 0;
        return new DeliveryLedger({
          deliveredConsumerSeq: durable.consumerSeq,
          deliveredStreamSeq: durable.newest,
          unacknowledged: durable.pending.size,
          toCome: 0,
        });
      };
      let ledger = open();
      const commit = (atMost: number) => {
        const run = ledger.take(atMost);
        for (const { streamSeq } of run) {
          expect(streamSeq).toBeGreaterThan(last);
          for (const seq of durable.pending.keys()) {
            if (seq > last && seq < streamSeq) throw new Error(`${streamSeq} was handed out before ${seq}`);
          }
          last = streamSeq;
          committed.add(streamSeq);
        }
        ledger.commit(run);
        const acknowledgement = ledger.acknowledgement();
        if (acknowledgement === undefined) return;
        for (const seq of durable.acknowledge(acknowledgement)) expect(committed.has(seq)).toBe(true);
      };
      const deliver = (streamSeq: number) => {
        if (!ledger.arrive(durable.deliver(streamSeq))) ledger = open();
      };
      for (const action of script) {
        if (action.do === 'crash') ledger = open();
        else if (action.do === 'elsewhere') durable.deliver(durable.newest + 1);
        else if (action.do === 'commit') commit(action.atMost);
        else {
          const pending = [...durable.pending.keys()];
          deliver(
            action.again && pending.length > 0 ? pending[action.pick % pending.length]! : durable.newest + 1,
          );
        }
      }
      // Left in peace, a session takes everything back and acknowledges it.
      ledger = open();
      for (const seq of [...durable.pending.keys()].reverse()) deliver(seq);
      deliver(durable.newest + 1);
      commit(1_000);
      expect([...durable.pending.keys()]).toEqual([]);
      expect(committed.size).toBe(durable.newest);
    }),
  );
});
