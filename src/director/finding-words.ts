import { parseFeed } from '../contract/feed.ts';
import type { Finding } from '../store/findings.ts';
import type { ForkFact, OwedFact, RollbackFact, Voice } from './hub-facts.ts';

// What is the matter and what to do about it, in words. They rest on what was signed, and say on whose word.

export function describeWithheld(owed: OwedFact, missingSeq: number): Finding {
  const { feed, seq, hash, member, headSeq, statement, receivedAtMs } = owed;
  const { origin } = parseFeed(feed);
  const here = headSeq === 0 ? 'nothing of it' : `it up to ${headSeq}`;
  const says =
    member === origin
      ? `entry ${missingSeq} of ${feed} is withheld: ${origin} has signed that the hub confirmed the feed up to ${seq}, and the hub has delivered ${here} here. ` +
        `Ask ${origin} for it by another way, and give the proof to the other members`
      : `entry ${missingSeq} of ${feed} is withheld: ${member} has signed that it has the feed up to ${seq}, and the hub has delivered ${here} here. ` +
        `Ask ${origin} how far its feed goes, and exchange heads with ${member} off the hub; if ${origin} knows of no such entry, ${member} states what is not so`;
  return {
    name: 'withheld',
    feed,
    by: member,
    sinceMs: receivedAtMs,
    says,
    evidence: [statement, { feed, seq, hash }],
  };
}

export function describeForked({ feed, seq, atMs, by, evidence }: ForkFact): Finding {
  const { origin } = parseFeed(feed);
  const mend = `Trust no entry of ${feed} from ${seq} on until ${origin} has said by telephone which history is its own; if it knows of one only, its key is stolen: tell the operator`;
  const word =
    by === undefined
      ? `the key of ${origin} has signed two histories, and both entries are kept as the proof`
      : by === origin
        ? `${origin} has signed that another entry stands there than the one that it signed and the hub delivered here`
        : `${by} has signed that it has another entry there than the one that the hub delivered here: ${origin}'s key has signed two histories, or ${by} states what is not so`;
  return {
    name: 'forked',
    feed,
    ...(by !== undefined && { by }),
    sinceMs: atMs,
    says: `${feed} is forked at ${seq}: ${word}. ${mend}`,
    evidence,
  };
}

export function describeRolledBack(fact: RollbackFact): Finding {
  const common = { name: 'rolled-back', sinceMs: fact.atMs, evidence: [] } as const;
  if (fact.what === 'stream') {
    const { origin, streamSeq, shownSeq } = fact;
    return {
      ...common,
      by: origin,
      says:
        `the hub's stream of ${origin} is rolled back: the hub had shown it up to message ${shownSeq}, and now shows another message at ${streamSeq}. ` +
        `It was wiped, restored or rewritten: ask the operator which. What we have stays; ${origin} sends again what is missing there`,
    };
  }
  const { feed, fromSeq, toSeq, isMended, evidence } = fact;
  const entries = fromSeq === toSeq ? `entry ${fromSeq}` : `entries ${fromSeq} to ${toSeq}`;
  return {
    ...common,
    feed,
    evidence,
    says:
      `${feed} is rolled back: the hub had confirmed ${entries} and did not have ${fromSeq === toSeq ? 'it' : 'them'} any more. ` +
      `${isMended ? 'The same bytes were sent again and are there' : 'The same bytes are sent again as soon as it takes them'}; ask the operator what has happened`,
  };
}

/** @param answers whether the hub answers when it is asked whether it is there */
export function describeFrozen(stopped: readonly Voice[], last: Voice, answers: boolean): Finding {
  const who = stopped.map(({ member }) => member).sort();
  const unheard =
    who.length === 1
      ? `${last.member}, who promised to speak, is not heard any more`
      : `of ${who.join(', ')}, who promised to speak, nobody is heard any more since ${last.member} was`;
  const meaning = answers
    ? 'It answers, and holds everything back, unless all of them have stopped at once'
    : 'It stands still, is cut off from here, or holds everything back';
  return {
    name: 'frozen',
    sinceMs: last.heardMs,
    says: `the hub is frozen: ${unheard}. ${meaning}. Telephone ${who.length === 1 ? last.member : 'one of them'}, look at your own line, then ask the operator`,
    evidence: [last.statement],
  };
}

/** @param answers whether the hub answers when it is asked whether it is there */
export function describeSilent(voice: Voice, answers: boolean): Finding {
  const { member, intervalMs, heardMs, statement } = voice;
  const asked = answers ? ', and the hub answers without it' : '';
  return {
    name: 'silent',
    by: member,
    sinceMs: heardMs,
    says:
      `${member} is silent: it had promised to speak again within ${intervalMs / 1_000} s${asked}. Mostly it is merely offline; ` +
      'if it says by telephone that it is not, the hub holds its statements back',
    evidence: [statement],
  };
}
