import type { Clock } from '../contract/clock.ts';
import { exportEvidence } from '../director/evidence.ts';
import { examineHub } from '../director/examine-hub.ts';
import { verifyEvidence } from '../director/verify-evidence.ts';
import { listFindings } from '../store/findings.ts';
import { readDirectory } from '../store/home-keys.ts';
import type { Logbook } from './logbook.ts';
import type { Stage } from './stage.ts';

/**
 * Everybody who follows holds what others have stated against what the hub gives him, and puts on record what he
 * finds: as a running member does at every heartbeat. K2, K8
 */
export function lookAtHub({ actors }: Stage, clock: Clock, { away, hub: { looks } }: Logbook): void {
  for (const { id, store, home, listeningSinceMs } of actors.values()) {
    // Who is offline or cut off cannot tell the others' silence from his own.
    if (listeningSinceMs === undefined || away.has(id)) continue;
    const atMs = clock.nowMs();
    examineHub(store, readDirectory(home), atMs, { reader: id, listeningSinceMs });
    looks.push({ reader: id, atMs });
  }
}

/** Gathers what all have on record in the end, and has each finding's evidence judged by who has the directory alone. */
export function gatherFindings({ actors, directory }: Stage, clock: Clock, { hub }: Logbook): void {
  for (const { id: reader, store } of actors.values()) {
    for (const finding of listFindings(store)) {
      const file: unknown = JSON.parse(JSON.stringify(exportEvidence(store, finding)));
      hub.findings.push({ reader, finding, verdict: verifyEvidence(file, directory, clock.nowMs()) });
    }
  }
}
