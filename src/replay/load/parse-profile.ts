import type { AlertKind } from '../../contract/kind.ts';
import { didYouMean } from '../../contract/near-word.ts';
import { STARTING_PARTICIPANTS } from '../../operator/starting-participants.ts';
import type { ScenarioProblem } from '../errors.ts';
import { invalidFile, problemsOfShape } from '../schema-problems.ts';
import { formatYamlPath, type LocatedYaml, parseYamlWithLines } from '../yaml-lines.ts';
import type { Profile, Shared } from './profile.ts';
import { type ProfileFile, profileSchema } from './profile-schema.ts';

/**
 * Reads a load profile from its YAML text. `file` is only named in messages.
 * @throws {ReplayError} `REPLAY_PROFILE_INVALID` with every problem of syntax; else of shape; else of what the
 * profile says about its own parts; each with its line
 */
export function parseProfile(text: string, file: string): Profile {
  const yaml = parseYamlWithLines(text);
  const invalid = (problems: readonly ScenarioProblem[]) =>
    invalidFile('REPLAY_PROFILE_INVALID', file, problems);
  if (yaml.problems.length > 0) throw invalid(yaml.problems);
  const parsed = profileSchema.safeParse(yaml.value, { reportInput: true });
  if (!parsed.success) {
    throw invalid(problemsOfShape(profileSchema, parsed.error.issues, yaml, 'a profile'));
  }
  const problems = checkParts(parsed.data, yaml);
  if (problems.length > 0) throw invalid(problems);
  return build(parsed.data);
}

function checkParts(
  { points, curves, communities, flood }: ProfileFile,
  yaml: LocatedYaml,
): ScenarioProblem[] {
  const problems: ScenarioProblem[] = [];
  const complain = (path: readonly (string | number)[], problem: string) =>
    void problems.push({ line: yaml.lineOf(path), path: formatYamlPath(path), problem });
  const met = new Set<string>();
  for (const [index, { point, curve }] of points.entries()) {
    if (met.has(point)) complain(['points', index, 'point'], `"${point}" stands twice`);
    met.add(point);
    if (!Object.hasOwn(curves, curve)) {
      complain(
        ['points', index, 'curve'],
        `"${curve}" is not one of the curves${didYouMean(curve, Object.keys(curves))}`,
      );
    }
  }
  const flooding = STARTING_PARTICIPANTS.find(({ id }) => id === flood?.participant);
  if (flooding !== undefined && !flooding.communities.some((id) => Object.hasOwn(communities, id))) {
    complain(['flood', 'participant'], `${flooding.id} is in none of the communities`);
  }
  return problems;
}

function build(file: ProfileFile): Profile {
  const { id, title, says, status, perSecond, flood } = file;
  return {
    id,
    title,
    says,
    status,
    startMs: file.start,
    spanHours: file.span,
    perSecond,
    communities: sharesOf(file.communities),
    kinds: sharesOf(file.kinds) as Shared<AlertKind>[],
    sizes: file.sizes.map(({ share, summary: [minLength, maxLength] }) => ({ share, minLength, maxLength })),
    points: file.points.map(({ point, weight, curve }) => ({ point, weight, curve: file.curves[curve]! })),
    ...(flood && { flood }),
  };
}

function sharesOf(shares: Readonly<Record<string, number>>): Shared<string>[] {
  return Object.entries(shares).map(([value, share]) => ({ value, share }));
}
