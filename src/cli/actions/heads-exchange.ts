import { isName } from '../../contract/name.ts';
import { exportHeads, importHeads } from '../../director/heads-file.ts';
import { exchangeHeads } from '../../exchange/exchange-heads.ts';
import { serveHeads } from '../../exchange/serve-heads.ts';
import { readDirectory } from '../../store/home-keys.ts';
import type { ExportedJws } from '../../trust/export-jws.ts';
import type { HeadsExchangeFlags, HeadsServeFlags } from '../commands/heads-exchange.ts';
import type { CliContext } from '../context.ts';
import { CliError } from '../errors.ts';
import { describeFindings, findingToJson } from '../finding-text.ts';
import { reportTaken } from '../heads-taken.ts';
import { readMemberTls } from '../member-tls.ts';
import { type OpenMember, withMember } from '../open-member.ts';
import { paintFor } from '../paint.ts';
import { warnOn } from '../warn.ts';

export async function runHeadsServe(this: CliContext, flags: HeadsServeFlags): Promise<void> {
  await withMember(this, flags, async (member) => {
    const { home, store } = member;
    const host = flags.listen ?? '127.0.0.1';
    const tell = servingReporter(this, flags.json === true);
    const { port, ended } = await serveHeads({
      self: home.id,
      tls: readMemberTls(home),
      host,
      port: flags.port,
      // "karaula follow" brings newer ones.
      directory: () => readDirectory(home).directory,
      clock: this.clock,
      statements: () => exportHeads(store).statements,
      onStatements: (peer, statements) => tell.exchanged(peer, takeIn(this, member, statements)),
      onRefused: ({ peer, code, reason }) => tell.refused(peer, code, reason),
      signal: this.stop,
    });
    tell.listens(`https://${host.includes(':') ? `[${host}]` : host}:${port}`);
    await ended;
  });
}

export async function runHeadsExchange(
  this: CliContext,
  flags: HeadsExchangeFlags,
  url: string,
): Promise<void> {
  const peer = flags.with;
  if (!isName(peer)) throw new CliError('CLI_USAGE', `"${peer}" does not fit --with: write it like mk-bp`);
  await withMember(this, flags, async (member) => {
    const { home, store, directory } = member;
    const ours = exportHeads(store).statements;
    const statements = await exchangeHeads({
      self: home.id,
      peer,
      url,
      tls: readMemberTls(home),
      directory: directory.directory,
      clock: this.clock,
      statements: ours,
      signal: this.stop,
    });
    if (!flags.json) {
      this.stdout.write(
        `exchanged with ${peer}: ${ours.length} statements of ours, ${statements.length} of theirs\n`,
      );
    }
    reportTaken(this, flags.json === true, takeIn(this, member, statements));
  });
}

function takeIn(context: CliContext, { home, store }: OpenMember, statements: readonly ExportedJws[]) {
  const file = { type: 'karaula-heads', statements };
  return importHeads(store, file, readDirectory(home), { reader: home.id, nowMs: context.clock.nowMs() });
}

/** Tells who came. What holds is told once. */
function servingReporter(context: CliContext, json: boolean) {
  const told = new Set<number>();
  const out = (object: object, line: string) =>
    context.stdout.write(json ? `${JSON.stringify(object)}\n` : `${line}\n`);
  const warn = warnOn(context, json);
  return {
    listens: (url: string) => out({ url }, `Serves heads at ${url}. Ctrl-C stops it.`),
    exchanged: (peer: string, { taken, refused, findings }: ReturnType<typeof importHeads>) => {
      out({ peer, taken }, `exchanged with ${peer}: ${taken.length} statements taken in`);
      for (const { number, reason } of refused) {
        warn('EXCHANGE_BAD_ANSWER', `statement ${number} of ${peer} was refused: ${reason}`);
      }
      const news = findings.filter(({ id }) => !told.has(id));
      for (const finding of news) {
        told.add(finding.id);
        context.stderr.write(
          json
            ? `${JSON.stringify({ finding: findingToJson(finding) })}\n`
            : `${describeFindings(paintFor(false), [finding])}\n`,
        );
      }
    },
    refused: (peer: string | undefined, code: string, reason: string) =>
      warn(code, `${peer ?? 'somebody'} was turned away: ${reason}`),
  };
}
