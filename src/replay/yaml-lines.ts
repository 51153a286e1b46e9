import { isMap, isNode, isScalar, isSeq, LineCounter, type Pair, parseDocument } from 'yaml';
import type { ScenarioProblem } from './errors.ts';

export type YamlPath = readonly (string | number)[];

/** A YAML text as plain data that still knows where each part of it stood. */
export interface LocatedYaml {
  readonly value: unknown;
  /** Syntax errors, duplicate keys, unresolved anchors. */
  readonly problems: readonly ScenarioProblem[];
  /** Line of the value at `path`, or of its nearest ancestor that exists. */
  lineOf(path: YamlPath): number;
  /** Line of the key `key` in the mapping at `path`. */
  lineOfKey(path: YamlPath, key: string): number;
}

/** Parses YAML 1.2 (core schema: dates and offsets stay text) and keeps lines. Never throws on bad text. */
export function parseYamlWithLines(text: string): LocatedYaml {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, version: '1.2', uniqueKeys: true });
  const problems = [...document.errors, ...document.warnings].map((error) => ({
    line: error.linePos?.[0].line ?? 1,
    path: '',
    problem: (error.message.split('\n')[0] ?? 'is not YAML').replace(/ at line \d+, column \d+:?$/, ''),
  }));

  let value: unknown;
  try {
    // Aliases are bounded so that a small file cannot become a huge document.
    if (problems.length === 0) value = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    problems.push({ line: 1, path: '', problem: error instanceof Error ? error.message : String(error) });
  }

  const lineAt = (node: unknown, before: number) =>
    isNode(node) && node.range != null ? counter.linePos(node.range[0]).line : before;

  const pairOf = (node: unknown, key: string | number): Pair | undefined =>
    isMap(node)
      ? node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key))
      : undefined;

  const descend = (path: YamlPath) => {
    let node: unknown = document.contents;
    let line = lineAt(node, 1);
    for (const key of path) {
      const pair = pairOf(node, key);
      // A mapping's value starts where its first key does; the line of its own key is what a person looks for.
      line = lineAt(pair?.key, line);
      node = pair !== undefined ? pair.value : isSeq(node) ? node.items[Number(key)] : undefined;
      if (node === undefined) break;
      if (pair === undefined) line = lineAt(node, line);
    }
    return { node, line };
  };

  return {
    value,
    problems,
    lineOf: (path) => descend(path).line,
    lineOfKey: (path, key) => {
      const { node, line } = descend(path);
      return lineAt(pairOf(node, key)?.key, line);
    },
  };
}

/** `['timeline', 3, 'alert']` as `timeline[3].alert`. */
export function formatYamlPath(path: YamlPath): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? key : `${text}.${key}`;
  }, '');
}

/** The way back: `place.country`, `nationalities[2]`. */
export function parseYamlPath(text: string): YamlPath {
  return text
    .split(/[.[\]]/)
    .filter((key) => key !== '')
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}
