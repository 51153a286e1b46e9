/** What one publisher was told that is accepted. */
export interface PublisherAccount {
  readonly publisher: string;
  /** Numbers of its rows, in the order of acceptance. */
  readonly accepted: readonly number[];
}

/** What one member, or its application, has of one publisher, in the order of delivery. */
export interface DeliveryAccount {
  readonly member: string;
  readonly publisher: string;
  readonly delivered: readonly { readonly number: number; readonly seq: number; readonly hash: string }[];
}

/** One thing that must not be. */
export interface Finding {
  readonly what: 'lost' | 'duplicated' | 'out of order' | 'altered';
  readonly publisher: string;
  readonly member: string;
  readonly number: number;
}

/**
 * Holds what was accepted against what arrived. K3, K4: every accepted row is delivered exactly once, in feed order,
 * at every member. A row that was taken and whose publisher died before it could tell may be there, once.
 * @param hashOf what the publisher's outbox has for a place of the feed; undefined when it no longer has it
 */
export function checkDeliveries(
  publishers: readonly PublisherAccount[],
  accounts: readonly DeliveryAccount[],
  hashOf: (publisher: string, seq: number) => string | undefined,
): Finding[] {
  return accounts.flatMap((account) => {
    const accepted = publishers.find(({ publisher }) => publisher === account.publisher)?.accepted ?? [];
    return checkOne(accepted, account, hashOf);
  });
}

function checkOne(
  accepted: readonly number[],
  { member, publisher, delivered }: DeliveryAccount,
  hashOf: (publisher: string, seq: number) => string | undefined,
): Finding[] {
  const findings: Finding[] = [];
  const find = (what: Finding['what'], number: number) =>
    void findings.push({ what, publisher, member, number });
  const met = new Set<number>();
  let lastNumber = 0;
  let lastSeq = 0;
  for (const { number, seq, hash } of delivered) {
    if (met.has(number)) find('duplicated', number);
    else if (number <= lastNumber || seq <= lastSeq) find('out of order', number);
    const signed = hashOf(publisher, seq);
    if (signed !== undefined && signed !== hash) find('altered', number);
    met.add(number);
    lastNumber = Math.max(lastNumber, number);
    lastSeq = Math.max(lastSeq, seq);
  }
  for (const number of accepted) if (!met.has(number)) find('lost', number);
  return findings;
}
