/**
 * The walls between the rooms of src/, as one list with a reason each. `node tools/check-rooms.ts` prints every
 * breach as file:line, what, because; it is silent and exits 0 when there is none.
 */
import { globSync, readFileSync } from 'node:fs';
import { posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'oxc-parser';

/** A room may import from itself and from the rooms before it. */
const ROOMS =
  'gen contract trust policy gate observe store bus agency director exchange operator replay wire console page cli'.split(
    ' ',
  );
const PURE = ['contract', 'trust', 'policy', 'gate', 'wire'];
const IMPURE = ROOMS.filter((room) => !PURE.includes(room));

interface Rule {
  /** What is guarded: a room, package, `node:` module, global or named import (`node:crypto#randomBytes`). */
  readonly what: RegExp;
  /** The rooms that may have it. */
  readonly rooms: readonly string[];
  readonly because: string;
}

/** The first rule that matches decides; what no rule names is refused, so that a new dependency is a decision. */
const RULES: readonly Rule[] = [
  rule(
    /^room trust$/,
    without('policy', 'page'),
    'who said it and who may see it are decided apart; gate composes them',
  ),
  rule(
    /^room policy$/,
    without('trust', 'page'),
    'who said it and who may see it are decided apart; gate composes them',
  ),
  rule(
    /^room agency$/,
    without('director', 'exchange', 'page'),
    'the two ends meet over the bus, never in memory',
  ),
  rule(/^room bus$/, without('exchange', 'page'), 'what is exchanged off the hub does without the hub (K2)'),
  rule(/^room director$/, without('agency', 'page'), 'the two ends meet over the bus, never in memory'),
  rule(/^room gen\/crossing-points$/, ROOMS, 'crossing points are plain data'),
  rule(/^room page$/, ['page'], 'what is for the browser is built for it'),
  rule(
    /^room (gate|observe|store|exchange|operator|replay|console)$/,
    without('page'),
    'the page has what the server tells it, and no more',
  ),
  rule(/^room gen$/, ['gen', 'contract'], 'generated code is an encoding; contract says what a message is'),
  rule(new RegExp(`^room (${ROOMS.join('|')})$`), ROOMS, 'data flows one way'),
  rule(/^@nats-io\/(jwt|nkeys)$/, ['operator'], "the broker's accounts are the operator's work alone"),
  rule(/^@nats-io\//, ['bus'], 'the broker could be another one, and is not believed (K2)'),
  rule(/^jose$/, ['trust'], 'one room decides what a signature is worth'),
  rule(/^(@tufjs\/models|tuf-js\/.*)$/, ['trust'], 'one room decides who may say whose key is whose'),
  rule(/^sodium-native$/, ['trust'], 'it signs, and is asked nothing else: one library verifies'),
  rule(
    /^pkcs11js$/,
    ['store'],
    'a key in a token is kept as one in a file is; trust only judges its signatures',
  ),
  rule(/^protobufjs/, ['gen', 'contract'], 'no other room may decode, so none can skip a limit'),
  rule(/^pino$|^global console$/, ['observe'], 'facts leave as logs in one place, where K7 is kept'),
  rule(/^node:sqlite$/, ['store'], 'one file, one transaction per effect (K4)'),
  rule(/^@stricli\/core$|^global process\.(env|exit|exitCode|argv)$/, ['cli'], 'configuration is passed in'),
  rule(/^(@peculiar\/x509|reflect-metadata)$/, ['operator'], "certificates are the operator's work"),
  rule(/^@?hono\b/, ['console'], 'one room serves the page'),
  rule(/^@simplewebauthn\/server\b/, ['console'], 'one room decides who may sit at the page'),
  rule(
    /^(preact|@preact\/.*|d3-geo|topojson-client|supercluster|@tanstack\/virtual-core|@simplewebauthn\/browser)\b/,
    ['page'],
    'they are for the browser',
  ),
  rule(/^virtual:region-land$/, ['page'], 'the land of the map is drawn when the page is built'),
  rule(
    /^hdr-histogram-js$/,
    ['replay'],
    'a load is measured from outside; the product only tells how long it took',
  ),
  rule(/^csv-parse/, ['agency'], 'only an adapter reads a national format'),
  rule(/^(yaml|uuid)$/, IMPURE, 'documents are read at the edge; ids are passed in (K10)'),
  rule(/^zod$/, ROOMS, 'every room may say what it accepts'),
  rule(/^node:crypto#(random|generate|subtle|webcrypto|\*)/, IMPURE, 'randomness is passed in (K10)'),
  rule(/^node:(crypto(#.*)?|buffer)$/, ROOMS, 'computing is free'),
  rule(/^node:http$/, ['exchange', 'console'], 'one room serves the page, to this machine alone'),
  rule(/^node:(https|http2|tls)$/, ['exchange'], 'one room speaks HTTPS, and bounds what it takes'),
  rule(/^node:/, IMPURE, 'no network, no files: verdicts depend on their arguments alone (K10)'),
  rule(/^global /, IMPURE, 'clock, randomness and network are passed in (K10)'),
];

const GLOBALS = /^(Date\.now|Math\.random|performance\.now|process\.\w+|console\.\w+|crypto\.\w+)$/;

function rule(what: RegExp, rooms: readonly string[], because: string): Rule {
  return { what, rooms, because };
}

function without(...rooms: string[]): string[] {
  return ROOMS.filter((other) => !rooms.includes(other));
}

/** Every breach in one file, as `file:line: what, because …`. `path` is relative to the repo: `src/gate/head.ts`. */
export function findBreaches(path: string, source: string): string[] {
  const room = roomOf(path);
  const { program, module } = parseSync(path, source);
  const uses: { what: string; at: number }[] = [];
  const use = (what: string, at: number) => uses.push({ what, at });

  const importOf = (specifier: string, names: readonly string[], at: number) => {
    const inside = specifier.startsWith('.');
    use(inside ? `room ${roomOf(posix.join(posix.dirname(path), specifier))}` : specifier, at);
    for (const name of names) if (specifier === 'node:crypto') use(`${specifier}#${name}`, at);
  };
  for (const item of module.staticImports) {
    importOf(
      item.moduleRequest.value,
      item.entries.map((entry) => entry.importName.name ?? '*'),
      item.start,
    );
  }
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest, start } of entries)
      if (moduleRequest) importOf(moduleRequest.value, ['*'], start);
  }
  for (const { moduleRequest } of module.dynamicImports) {
    importOf(source.slice(moduleRequest.start + 1, moduleRequest.end - 1), ['*'], moduleRequest.start);
  }
  new Visitor({
    MemberExpression({ object, property, start }) {
      if (object.type !== 'Identifier' || property.type !== 'Identifier') return;
      const name = `${object.name}.${property.name}`;
      if (GLOBALS.test(name)) use(`global ${name.replace(/^console\..*/, 'console')}`, start);
    },
    NewExpression({ callee, arguments: given, start }) {
      if (callee.type === 'Identifier' && callee.name === 'Date' && given.length === 0)
        use('global new Date()', start);
    },
    CallExpression({ callee, start }) {
      if (callee.type === 'Identifier' && /^(fetch|setTimeout|setInterval)$/.test(callee.name)) {
        use(`global ${callee.name}()`, start);
      }
    },
  }).visit(program);

  return uses.flatMap(({ what, at }) => {
    const found = `${path}:${source.slice(0, at).split('\n').length}: room ${room} uses ${what}`;
    const target = what.replace(/^room ([\w-]+).*/, '$1');
    if (what.startsWith('room ') && ROOMS.indexOf(target) > ROOMS.indexOf(room)) {
      return [`${found}, but ${target} comes after it: data flows one way`];
    }
    const decides = RULES.find((candidate) => candidate.what.test(what));
    if (!decides)
      return [`${found}, which no rule allows: name it in tools/check-rooms.ts, with its rooms and a reason`];
    return decides.rooms.includes(room) ? [] : [`${found}, because: ${decides.because}`];
  });
}

function roomOf(path: string): string {
  const [src, room, file] = path.split('/');
  if (src !== 'src' || room === undefined || !ROOMS.includes(room)) return `outside the rooms (${path})`;
  if (room === 'console' && (file === 'wire' || file === 'page')) return file;
  return room === 'gen' && file?.startsWith('crossing-points') ? 'gen/crossing-points' : room;
}

if (import.meta.main) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const breaches = globSync('src/**/*.{ts,tsx,js}', { cwd: root })
    .map((path) => relative(root, `${root}/${path}`).replaceAll('\\', '/'))
    .filter((path) => !path.startsWith('src/gen/'))
    .sort()
    .flatMap((path) => findBreaches(path, readFileSync(`${root}/${path}`, 'utf8')));
  for (const breach of breaches) console.log(breach);
  process.exitCode = breaches.length === 0 ? 0 : 1;
}
