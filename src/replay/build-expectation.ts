import type { Expectation } from './expectation.ts';
import { type ScenarioReader, withoutAbsent } from './read-alert.ts';
import type { ExpectationFile } from './scenario-schema.ts';
import { formatYamlPath } from './yaml-lines.ts';

/** Those of one kind. */
type Of<K, E extends Expectation = Expectation> = E extends unknown
  ? K extends E['expects']
    ? E
    : never
  : never;

/** How each kind of expectation is made of what the file has. To add one: its type in expectation.ts, its schema, and a line here. */
const BUILDERS: {
  readonly [K in Expectation['expects']]: (
    said: NonNullable<ExpectationFile[K]>,
  ) => Omit<Of<K>, 'expects' | 'line' | 'pending'>;
} = {
  delivered: ({ within: withinMs, ...rest }) => ({ ...rest, withinMs }),
  absent: (said) => said,
  refused: (said) => said,
  tainted: withoutAbsent,
  untainted: withoutAbsent,
  forked: (said) => said,
  shows: (said) => {
    const { step, on, after, ...shows } = withoutAbsent(said);
    return { step, on, ...(after !== undefined && { after }), shows };
  },
  declined: (said) => said,
  traced: (said) => said,
  withheld: (said) => said,
  undisputed: (said) => said,
  closed: (said) => said,
  readBy: (said) => said,
};

export function buildExpectation(
  said: ExpectationFile,
  index: number,
  { yaml, problems }: ScenarioReader,
): Expectation | undefined {
  const line = yaml.lineOf(['expect', index]);
  const kinds = (Object.keys(BUILDERS) as Expectation['expects'][]).filter((kind) => said[kind]);
  const complain = (path: readonly (string | number)[], problem: string) => {
    problems.push({ line, path: formatYamlPath(path), problem });
    return undefined;
  };
  const [expects] = kinds;
  if (expects === undefined || kinds.length > 1) {
    return complain(['expect', index], `must have exactly one of ${Object.keys(BUILDERS).join(', ')}`);
  }
  const built = (BUILDERS[expects] as (said: unknown) => object)(said[expects]);
  const expectation = { expects, ...built, line } as Expectation;
  if (expectation.expects === 'shows' && Object.keys(expectation.shows).length === 0) {
    complain(['expect', index, 'shows'], 'says nothing of how it is shown');
  }
  if (said.pending === undefined) return expectation;
  return {
    ...expectation,
    pending: { missing: said.pending, line: yaml.lineOfKey(['expect', index], 'pending') },
  };
}
