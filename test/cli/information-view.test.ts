import { expect, test } from 'vitest';
import { gatherInformation } from '../../src/agency/known-information.ts';
import { informationDetail, informationTable, informationToJson } from '../../src/cli/information-view.ts';
import { paintFor } from '../../src/cli/paint.ts';
import type { Purpose } from '../../src/contract/entry.ts';
import { InformationWorld } from '../agency/information-world.ts';
import type { PaperMember } from '../director/hub-world.ts';

function known(world: InformationWorld, { id, store }: PaperMember, purpose?: Purpose) {
  const reading = { store, directory: world.directory, self: id, nowMs: world.nowMs };
  return gatherInformation({ ...reading, ...(purpose && { purpose }) })[0]!;
}

test('K5: an answer is shown for the purpose it was asked for, and for another it is only told that it is there', () => {
  const world = new InformationWorld();
  const { mk, rs } = world;
  world.ask(rs, { asked: ['mk-bp'] });
  world.spread();
  world.answer(mk, { outcome: 'REFUSED', ground: 'MINOR_OFFENCE', text: 'Under a year.' });
  world.spread();
  const look = { nowMs: world.nowMs };
  const shown = (purpose?: Purpose) => informationDetail(known(world, rs, purpose), look);
  for (const purpose of [undefined, 'CRIMINAL_INVESTIGATION'] as const)
    expect(shown(purpose)).toMatch(/^mk-bp: refused: it is about a minor offence\n.*\n {2}Under a year\.$/m);
  expect(shown('RETURN_PROCEDURE')).toMatch(
    /^mk-bp: refused\n.*\n {2}what it says was not given for this purpose$/m,
  );
  const json = (purpose: Purpose) => informationToJson(known(world, rs, purpose), look, true);
  expect(json('RETURN_PROCEDURE')).toMatchObject({
    asked: [{ standing: 'REFUSED', answer: { outcome: 'REFUSED', withheld: true } }],
  });
  expect(JSON.stringify(json('RETURN_PROCEDURE'))).not.toMatch(/MINOR_OFFENCE|Under a year/);
  expect(json('CRIMINAL_INVESTIGATION')).toMatchObject({
    asked: [{ answer: { ground: 'MINOR_OFFENCE', text: 'Under a year.' } }],
  });
});

test('a list says how long there is, and nothing of what is asked or answered', () => {
  const world = new InformationWorld();
  const { mk, rs } = world;
  world.ask(rs, { status: 'EXERCISE' });
  world.spread();
  world.answer(mk, { outcome: 'ANSWERED', text: 'Since May.' });
  world.spread();
  const one = known(world, rs);
  const table = informationTable(paintFor(false), [one], { nowMs: world.nowMs });
  expect(table).toMatch(/rs-gp \(EXERCISE\) +URGENT +\S+Z +due in 7 h +mk-bp ANSWERED, xk-kp OPEN\n$/);
  const all = `${table}${JSON.stringify(informationToJson(one, { nowMs: world.nowMs }, false))}`;
  expect(all).not.toMatch(/van|May|Made-up/);
});

test('K9: what people read has the asterisk and its footnote', () => {
  const world = new InformationWorld();
  const { mk } = world;
  world.ask(mk, { question: 'Was it in Kosovo before?', asked: ['rs-gp'] });
  const text = informationDetail(known(world, mk), { nowMs: world.nowMs });
  expect(text).toContain('Was it in Kosovo* before?');
  expect(text).toMatch(/without prejudice to positions on status/);
  expect(text).toMatch(/^rs-gp: has not answered$/m);
});
