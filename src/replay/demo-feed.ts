import type { Alert } from '../contract/alert.ts';
import { headlineOfBody } from '../contract/body-headline.ts';
import { labelOf } from '../contract/code-lists.ts';
import type { Entry } from '../contract/entry.ts';
import { isVerdictCode, VERDICT_CODES } from '../gate/verdict-code.ts';
import { findParticipantCountry } from './demo-names.ts';
import type { Observation } from './observation.ts';
import type { Paint } from './paint.ts';
import { HUB_OPERATOR, type PlayedStep } from './played-step.ts';
import type { StepReport } from './report.ts';
import { SERVER } from './scenario.ts';
import { formatSpan } from './span.ts';
import { describeWhere } from './where.ts';

export interface DemoFeedOptions {
  readonly write: (text: string) => void;
  readonly paint: Paint;
  /** Whose feeds are shown. */
  readonly directors: readonly string[];
  /** Scenario seconds in a real second, now. */
  readonly speed: () => number;
}

/** The feeds of several directors on one screen: each entry once, and below it each director as it gets there. */
export interface DemoFeed {
  played(step: PlayedStep): void;
  observed(observation: Observation): void;
  settled(report: StepReport): void;
}

export function createDemoFeed({ write, paint, directors, speed }: DemoFeedOptions): DemoFeed {
  const alerts = new Map<string, Alert>();
  let shown = '';
  return {
    played: ({ step, from, inTheNameOf = '', headline }) => {
      // What was said is in the feeds; an attack has to be announced, for in no feed is it seen.
      if (step.does !== 'attack') return;
      shown = '';
      const who =
        from === HUB_OPERATOR
          ? `The hub's operator, in the feed of ${inTheNameOf}`
          : `${from}, in the name of ${inTheNameOf}`;
      write(`\n${paint('red', 'ATTACK')} ${step.says}\n       ${who}: ${headline}\n`);
    },
    observed: ({ reader, outcome, inbox, atMs }) => {
      if (outcome !== 'delivered' || inbox === undefined || !directors.includes(reader)) return;
      const { entry } = inbox;
      // What opens the next ones, and what members state they have, says nothing to a director.
      if (entry.feed.kind === 'key' || entry.body.case === 'heads') return;
      if (shown !== entry.entryId) write(describeEntry(entry, alerts, paint));
      shown = entry.entryId;
      const how =
        inbox.verifiedBy.how === 'signature'
          ? 'its own signature'
          : `the one on entry ${inbox.verifiedBy.seq}`;
      const took = formatSpan(Math.max(0, atMs - entry.issuedAtMs) / speed());
      const to = findParticipantCountry(reader).padEnd(23);
      write(`       ${paint('green', '→')} ${to} verified by ${how}, after ${took}\n`);
    },
    settled: (report) => {
      if (report.does === 'attack') write(describeRefusals(report, paint));
    },
  };
}

function describeEntry(entry: Entry, alerts: Map<string, Alert>, paint: Paint): string {
  const time = new Date(entry.issuedAtMs).toISOString().slice(11, 16);
  const alert = alertOf(entry, alerts);
  const impact = alert === undefined ? '' : `${labelOf('Impact', alert.impact)} impact`;
  const heading = [
    time,
    `from ${originOf(entry)}`,
    impact,
    alert === undefined ? '' : describeWhere(alert.place),
  ]
    .filter((part) => part !== '')
    .join('  ');
  const what = whatOf(entry);
  return `\n${heading}\n       ${entry.body.case === 'retraction' ? paint('yellow', what) : paint('bold', what)}\n`;
}

function originOf({ feed }: Entry): string {
  const country = findParticipantCountry(feed.origin);
  return country === feed.origin ? country : `${country} (${feed.origin})`;
}

/** Updates and retractions say nothing of the place; the alert they speak of did. */
function alertOf({ entryId, body }: Entry, alerts: Map<string, Alert>): Alert | undefined {
  switch (body.case) {
    case 'alert':
      alerts.set(entryId, body.alert);
      return body.alert;
    case 'update':
      return body.update.alert ?? alerts.get(body.update.target.entryId);
    case 'retraction':
      return alerts.get(body.retraction.target.entryId);
    case 'sighting':
      return alerts.get(body.sighting.target.entryId);
    case 'action':
      return alerts.get(body.action.target.entryId);
    case 'sealed':
    case 'sealedVariants':
    case 'heads':
    case 'contentKey':
    case 'prekey':
    case 'forwardRequest':
    case 'forwardGrant':
    case 'forwardRefusal':
    case 'forwarded':
    case 'copyCompliance':
    case 'erasure':
    case 'readLogHead':
    case 'readQuestion':
    case 'link':
    case 'linkRequest':
    case 'linkAnswer':
    case 'detection':
    case 'readAnswer':
    case 'dataSubjectRequest':
    case 'dataSubjectAnswer':
    case 'informationRequest':
    case 'informationAnswer':
      return undefined;
  }
}

function whatOf({ body }: Entry): string {
  switch (body.case) {
    case 'update':
      return `Update${body.update.closes ? ', closed' : ''}: ${body.update.note}`;
    case 'retraction':
      return `Taken back: ${body.retraction.note}`;
    default:
      return headlineOfBody(body);
  }
}

function describeRefusals(report: StepReport, paint: Paint): string {
  const lines: string[] = [];
  const refused = (text: string) => lines.push(`       ${paint('red', '✗')} ${text}`);
  const server = report.refusals.find((refusal) => refusal.by === SERVER);
  if (server !== undefined) {
    refused(`the server refused it: ${server.reason}`);
    lines.push("       So the hub's operator put it into the feed himself:");
  }
  const readers = report.refusals.filter((refusal) => refusal.by !== SERVER);
  for (const [code, refusals] of Map.groupBy(readers, (refusal) => refusal.code)) {
    refused(`${refusals.length} of ${report.entitled.length} readers refused it: ${inWords(code)}`);
  }
  const took = report.deliveries.map((delivery) => delivery.to);
  if (took.length > 0) lines.push(`       ${paint('red', `DELIVERED TO ${took.join(', ')}`)}`);
  else lines.push(`       ${paint('green', 'It reached nobody.')}`);
  return `${lines.join('\n')}\n`;
}

function inWords(code: string): string {
  return isVerdictCode(code) ? `${VERDICT_CODES[code]} (${code})` : code;
}
