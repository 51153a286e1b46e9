import type { EvidenceVerdict } from '../director/verify-evidence.ts';
import type { RecordedFinding } from '../store/findings.ts';

/** That a member held all that others had stated against what the hub gives it. Times are scenario time. */
export interface Look {
  readonly reader: string;
  readonly atMs: number;
}

/** What a member has on record against the hub or an author. K8 */
export interface NotedFinding {
  readonly reader: string;
  /** As it stands on the member's record in the end. */
  readonly finding: RecordedFinding;
  /** What a third party makes of the evidence, with the directory alone. */
  readonly verdict: EvidenceVerdict;
}

/** That somebody tried to open an entry with all that he has and all that lies at the hub. */
export interface TriedOpening {
  readonly step: string;
  readonly by: string;
  readonly opens: boolean;
}

/** What members know of their hub besides what it delivers. */
export interface HubNotes {
  readonly looks: Look[];
  readonly findings: NotedFinding[];
  readonly tries: TriedOpening[];
}
