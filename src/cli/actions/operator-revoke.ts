import { parseLastGood } from '../../operator/parse-last-good.ts';
import { revokeAndCut } from '../../operator/revoke-and-cut.ts';
import type { RevokeFlags } from '../commands/operator-revoke.ts';
import type { CliContext } from '../context.ts';
import { namingFile, readJsonFile } from '../files.ts';
import { describeIssue, issueToJson } from '../issue-outcome.ts';
import { tellCut } from '../tell-cut.ts';
import { openOperator } from './open-operator.ts';

export async function runRevoke(this: CliContext, flags: RevokeFlags, id: string): Promise<void> {
  const { lastGood: file } = flags;
  const json = file === undefined ? undefined : await readJsonFile(this, file);
  const lastGood = file === undefined ? undefined : namingFile(file, () => parseLastGood(json, id));
  const { kids, suspectSince, issued, connection } = await revokeAndCut(openOperator(this, flags), id, {
    suspectSinceMs: flags.suspectSince,
    ...(flags.key === undefined ? {} : { kid: flags.key }),
    ...(lastGood === undefined ? {} : { lastGood }),
    ...(flags.connection === undefined ? {} : { connection: flags.connection }),
  });
  const connecting =
    connection === undefined
      ? { connections: 'kept' }
      : { connections: connection.cut.outcome, home: connection.home };
  const said = { participant: id, revoked: kids, suspectSince, ...(lastGood && { lastGood }) };
  const places = (lastGood ?? []).map(({ feed, seq }) => `last good: ${feed} up to ${seq}\n`).join('');
  this.stdout.write(
    flags.json
      ? `${JSON.stringify({ ...said, ...connecting, ...issueToJson(issued) })}\n`
      : `revoked ${kids.join(', ')} of ${id}: suspect since ${suspectSince}\n${places}${describeIssue(issued)}`,
  );
  if (!flags.json) {
    this.stdout.write(
      connection === undefined
        ? `${id} connects to the broker as before\n`
        : `${id} needs new credentials and a new certificate: hand over *.creds and tls/ of ${connection.home}\n`,
    );
  }
  if (connection !== undefined) tellCut(this, id, connection.cut, flags.json);
}
