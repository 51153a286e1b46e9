import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Whoever has one of these has, or can have, what an entry says. */
const READS =
  /\b(readStoredEntry|storedPlaintext|entriesAfter|entryAtPlace|entriesByIdPrefix|entryOf|decodeEntry|readEntry|openAbout|watchInbox|consumeInbox|listInbox|withInboxEntry|findOrExplain|findOpenOrExplain|copiedEntry)\b/;
/** Those that ask; `listInbox`, `watchInbox` and `consumeInbox` give only what may be shown. */
const ASKS = /\b(decideRelease|decideShowing|listInbox|watchInbox|consumeInbox|showEntry|exportEntry)\(/;

/** Everybody else, and why nothing that others have said goes out there. */
const QUIET: Readonly<Record<string, string>> = {
  'src/agency/draft-compliance.ts':
    'takes a grant along to who has given it; says of entries of others only how many have complied',
  'src/agency/draft-forward.ts': 'makes a copy; its command has it judged before anything is signed',
  'src/agency/draft-of-row.ts': 'reads what its own agency has said',
  'src/agency/known-cases.ts': 'finds which case an entry is of; read-steps.ts asks for what it says',
  'src/agency/judge-hub-head.ts': 'reads what its own agency has said',
  'src/agency/release-file.ts': 'reads what its own agency has said',
  'src/agency/waiting-draft.ts': 'reads what its own agency has said',
  'src/console/act/waiting-words.ts': 'shows a second officer what his own agency says',
  'src/console/model/card-of.ts': 'words for what inbox-part.ts has asked for',
  'src/console/model/cards-of.ts': 'joins what inbox-part.ts has asked for',
  'src/console/model/chain-steps.ts':
    'reads by which key and how sealed, of what thread-part.ts has asked for',
  'src/console/model/entry-says.ts': 'words for what thread-part.ts has asked for',
  'src/console/model/known.ts': 'joins what inbox-part.ts has asked for',
  'src/console/model/own-part.ts': 'reads what its own agency has said',
  'src/cli/actions/ack.ts': 'names a place',
  'src/cli/actions/rfi.ts': 'names places, to those who may know of them',
  'src/cli/actions/subject.ts': 'names places',
  'src/cli/find-in-inbox.ts': 'finds; who shows asks',
  'src/director/corroboration.ts': 'counts what known-threads.ts may show',
  'src/director/covered-before.ts': 'reads statements of heads',
  'src/director/cut-run.ts': 'reads who follows whom in a feed',
  'src/director/doubtful-clock.ts': 'reads a time',
  'src/director/evidence.ts': 'gathers; release-evidence.ts asks for each entry',
  'src/director/find-entry.ts': 'finds; who shows asks',
  'src/director/inbox-filter.ts': 'chooses; who shows asks',
  'src/director/loss-witnesses.ts': 'gathers; release-evidence.ts asks for each entry',
  'src/director/offered-keys.ts': 'reads content keys',
  'src/director/open-content-keys.ts': 'reads content keys',
  'src/cli/live-row.ts': 'words for what its caller has asked for',
  'src/director/describe-entry.ts': 'words for what its caller has asked for',
  'src/gate/copied-entry.ts': 'opens for whoever asks',
  'src/agency/trace-leak.ts': 'reads what its own agency has said',
  'src/gate/verify-trace.ts': 'opens what a proof shows',
  'src/director/state-links.ts': 'reads who may have what its own agency has said',
  'src/director/state-read-log.ts': 'reads how far its own read log was stated',
  'src/operator/decide-erasure.ts':
    'reads places, times and hashes of what the hub has, and passes nothing else on',
  'src/exchange/message.ts': 'reads statements of heads',
};
const ROOMS = 'src/{gate,agency,director,exchange,operator,console,cli}/**/*.ts';

test('K5: whatever code can read an entry asks before anything goes out, or is listed with a reason', () => {
  const reading = globSync(ROOMS).filter((path) => READS.test(withoutComments(path)));
  expect(reading.length).toBeGreaterThan(15);
  const silent = reading.filter((path) => !ASKS.test(withoutComments(path)));
  expect(silent.toSorted()).toEqual(Object.keys(QUIET).toSorted());
});

test.each([
  ['src/gate/judge-content.ts', 'feed'],
  ['src/director/list-inbox.ts', 'show'],
  ['src/director/export-entry.ts', 'show'],
  ['src/agency/sent-report.ts', 'show'],
  ['src/agency/read-steps.ts', 'show'],
  ['src/agency/known-information.ts', 'show'],
  ['src/director/export-entry.ts', 'export'],
  ['src/director/release-evidence.ts', 'export'],
  ['src/policy/forwarding.ts', 'forward'],
  ['src/director/count-alerts.ts', 'statistics'],
  ['src/director/gather-abuse.ts', 'statistics'],
])('K5: %s asks for the exit %s, as docs/handling.md says', (path, exit) => {
  const source = withoutComments(path);
  expect(source).toContain('decideRelease(');
  expect(source).toContain(`'${exit}'`);
  expect(readFileSync('docs/handling.md', 'utf8')).toMatch(new RegExp(`^\\| ${exit} .*\`${path}\``, 'm'));
});

function withoutComments(path: string): string {
  return readFileSync(path, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}
