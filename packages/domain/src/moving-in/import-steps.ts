import type { StepTable } from '../steps';

/** The life of an import: read in, then taken in and perhaps undone, or thrown away. */
export type ImportState = 'draft' | 'applied' | 'undone' | 'discarded';

/** Only the leader of the office takes people in by the sheet: what it changes counts for everybody at once. */
export const importSteps = {
  map: { from: ['draft'], to: 'draft', by: ['officeLeader'] },
  try: { from: ['draft'], to: 'draft', by: ['officeLeader'] },
  apply: { from: ['draft'], to: 'applied', by: ['officeLeader'] },
  undo: { from: ['applied'], to: 'undone', by: ['officeLeader'] },
  discard: { from: ['draft'], to: 'discarded', by: ['officeLeader'] },
} as const satisfies StepTable<ImportState>;

export type ImportStep = keyof typeof importSteps;

/** So many days an import can be undone, and so long its sheet is kept, sealed. Decision of the product. */
export const importKeptDays = 14;

/** More rows than this are two files. */
export const mostImportRows = 2000;
