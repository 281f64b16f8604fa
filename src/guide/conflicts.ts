/** Where the guide is in doubt with itself, and how the catalogue reads it. Findings that rest on a reading name it. */
import { managementTableConflicts } from './conflicts/management-tables.js';
import { peerTableConflicts } from './conflicts/peer-tables.js';
import { proseConflicts } from './conflicts/prose.js';
import { recordingTableConflicts } from './conflicts/recording-tables.js';
import { indexById } from './index-by-id.js';
import type { GuideConflict } from './types.js';

const knownConflicts = [
  ...managementTableConflicts,
  ...recordingTableConflicts,
  ...peerTableConflicts,
  ...proseConflicts,
] as const;

/** Id of a conflict, such as `INC-21`. */
export type ConflictId = (typeof knownConflicts)[number]['id'];

/** The 49 conflicts in order of their ids. */
export const guideConflicts: readonly GuideConflict[] = knownConflicts;

/** The conflict of that id, undefined when there is none. */
export const conflictById: (id: string) => GuideConflict | undefined = indexById(guideConflicts);
