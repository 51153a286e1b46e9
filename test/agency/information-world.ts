import { randomBytes } from 'node:crypto';
import {
  type AnswerToGive,
  draftInformationAnswer,
  draftInformationRequest,
  draftInformationWithdrawal,
  type InformationToAsk,
} from '../../src/agency/draft-information.ts';
import { gatherInformation, type KnownRequest } from '../../src/agency/known-information.ts';
import { encodeContent, isSealable } from '../../src/contract/content-codec.ts';
import type { Draft } from '../../src/contract/entry.ts';
import { keepContentKey } from '../../src/store/content-keys.ts';
import { createContentKey } from '../../src/trust/content-key.ts';
import { sealContent } from '../../src/trust/seal.ts';
import { HubWorld, MEMBERS, type MemberId, type PaperMember } from '../director/hub-world.ts';
import { HOUR_MS } from '../gate/forge.ts';

export const DAY_MS = 24 * HOUR_MS;

const random = (size: number) => new Uint8Array(randomBytes(size));

/** Three members that ask one another, in seals; each has the content keys of all, so that nothing but what it may have keeps it out. */
export class InformationWorld extends HubWorld {
  readonly #keys = new Map(MEMBERS.map((id) => [id, createContentKey(random)]));
  readonly mk = this.enter('mk-bp');
  readonly xk = this.enter('xk-kp');
  readonly rs = this.enter('rs-gp');

  constructor() {
    super();
    this.seal = ({ body, feed, seq, status, handling }) =>
      isSealable(body)
        ? sealContent(
            encodeContent({ status, handling, body }),
            { feed, seq },
            this.#keys.get(feed.origin as MemberId)!,
            random,
          )
        : undefined;
  }

  /** The same member once more is one that was offline, or begins anew. */
  enter(id: MemberId): PaperMember {
    const member = this.join(id);
    for (const [origin, contentKey] of this.#keys) {
      const kept = { origin, community: 'wb6', contentKey, madeAtMs: 0, untilMs: Number.MAX_SAFE_INTEGER };
      member.store.transaction(() => keepContentKey(member.store, kept));
    }
    return member;
  }

  author({ id }: PaperMember) {
    return { self: id, clock: { nowMs: () => this.nowMs }, random };
  }

  toAsk(changes: Partial<InformationToAsk> = {}): InformationToAsk {
    return {
      community: 'wb6',
      status: 'ACTUAL',
      handling: 'H1',
      asked: ['mk-bp', 'xk-kp'],
      question: 'Is the van known to you?',
      urgency: 'URGENT',
      dueAtMs: this.nowMs + 8 * HOUR_MS,
      purpose: 'CRIMINAL_INVESTIGATION',
      legalBasis: 'Made-up law, Article 1',
      ...changes,
    };
  }

  ask(by: PaperMember, changes: Partial<InformationToAsk> = {}): void {
    this.say(by, draftInformationRequest(this.author(by), this.toAsk(changes)));
  }

  answer(by: PaperMember, said: AnswerToGive): void {
    this.say(by, draftInformationAnswer(this.author(by), this.requests(by)[0]!, said));
  }

  withdraw(by: PaperMember): void {
    this.say(by, draftInformationWithdrawal(this.author(by), this.requests(by)[0]!));
  }

  say(by: PaperMember, ...drafts: Draft[]): void {
    this.place(by, drafts);
    this.pass(1_000);
  }

  spread(...members: PaperMember[]): void {
    for (const member of members.length > 0 ? members : [this.mk, this.xk, this.rs]) this.deliverAll(member);
  }

  requests({ id, store }: PaperMember): KnownRequest[] {
    return gatherInformation({ store, directory: this.directory, self: id, nowMs: this.nowMs });
  }

  /** As `mk-bp ANSWERED, xk-kp OPEN: OPEN`. */
  standing(member: PaperMember): string[] {
    return this.requests(member).map(
      ({ asked, standing }) =>
        `${asked.map((one) => `${one.member} ${one.standing}${one.isLate ? ' LATE' : ''}`).join(', ')}: ${standing}`,
    );
  }
}
