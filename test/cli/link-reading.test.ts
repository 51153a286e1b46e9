import { copyFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeTestState } from '../support/hub.ts';
import { type LinkMember, linkMember } from '../support/link-members.ts';
import { publishAll, rowText } from '../support/rows.ts';
import { runHere } from './support/run-here.ts';

const state = await makeTestState({ participants: ['mk-bp', 'rs-gp'] });

/** A command on what the member has so far: what it shows, and the lines of the read log that it leaves. */
async function run({ home, store }: LinkMember, ...argv: string[]) {
  store.emptyLog();
  copyFileSync(store.path, home.databasePath);
  const given = { user: 'Officer Nightjar', nowMs: Date.now() };
  const shown = await runHere([...argv, '--home', home.dir], given);
  expect(shown).toMatchObject({ exitCode: 0 });
  const log = await runHere(['readlog', 'show', '--json', '--home', home.dir], given);
  const lines = log.stdout.split('\n').filter((line) => line !== '');
  return { stdout: shown.stdout, lines: lines.map((line) => JSON.parse(line) as { readonly who: string }) };
}

test('K5: links and incidents: who opened them and what for is on record, and what was not given for that is not shown', async () => {
  const [mk, rs] = [linkMember(state, 'mk-bp'), linkMember(state, 'rs-gp')];
  const identifiers = { plate: ['RS:BG 123-AB'] };
  const handling = { code: 'H1', purposes: ['CRIMINAL_INVESTIGATION'] };
  await publishAll(rs, [rowText('R', { karaula: { identifiers, handling } })]);
  await mk.hear(rs);
  await mk.report(identifiers);
  const feed = 'rs-gp.wb6.border-incident';

  for (const argv of [
    ['link', 'list'],
    ['incident', 'list'],
    ['incident', 'show', `${feed}/1`],
  ]) {
    const purpose = 'CRIMINAL_INVESTIGATION';
    const said = await run(mk, ...argv, '--by', 'Constable Hoopoe', '--purpose', purpose);
    expect(said.stdout).toContain('rs-gp');
    expect(said.lines).toMatchObject([{ way: 'show', feed, firstSeq: 1, purpose }]);
    expect((await run(mk, ...argv)).lines[0]?.who).not.toBe(said.lines[0]?.who);
  }
  const others = ['--purpose', 'BORDER_CONTROL'];
  expect(await run(mk, 'link', 'list', ...others)).toEqual({
    stdout: 'nobody has reported the same\n',
    lines: [],
  });
  expect(await run(mk, 'incident', 'list', ...others)).toEqual({
    stdout: 'nothing belongs together\n',
    lines: [],
  });
});
