import { addDays } from '@inntak/domain/calendar';
import { importKeptDays, importSteps, type ImportField, type ImportStep } from '@inntak/domain/moving-in';
import { accept, refuse, type Outcome } from '@inntak/domain/outcome';
import { takeStep } from '@inntak/domain/steps';
import type { HistoryRow } from '../platform/history';
import { mutation } from '../platform/mutation';
import type { Refusal } from '../platform/results';
import type { RequestContext } from '../platform/transaction';
import {
  lockImport,
  readImport,
  saveApplied,
  saveChoices,
  saveDiscarded,
  type ImportChoices,
  type KeptSheet,
  type StoredImport,
} from './import-store';
import { importExplanations, type ImportViolation } from './import-texts';
import { importView, type RowsOf } from './import-view';
import type { ImportKeyInput, ImportPayload, MapImportInput } from './moving-in.types';
import { rowsOf } from './read-import';
import { takeIn, type TakenIn } from './take-in';

/** Whom a step was about, and what is remembered about them. */
interface Effect {
  readonly participantIds: readonly string[];
  readonly history: readonly HistoryRow[];
}

const nobody: Effect = { participantIds: [], history: [] };

/** One step of an import: what is particular about it. */
interface StepOfImport<Decided> {
  readonly step: ImportStep;
  readonly input: ImportKeyInput;
  readonly decide: (stored: StoredImport) => Promise<Outcome<Decided, ImportViolation>>;
  readonly save: (decided: Decided, stored: StoredImport) => Promise<Effect>;
  readonly rows?: (decided: Decided) => RowsOf;
}

const doneWords: Record<ImportStep, string> = {
  map: 'mapped',
  try: 'tried',
  apply: 'applied',
  undo: 'undone',
  discard: 'discarded',
};

function takeImportStep<Decided>(
  ctx: RequestContext,
  { step, input, decide, save, rows }: StepOfImport<Decided>,
): Promise<ImportPayload | Refusal> {
  interface Saved extends Effect {
    readonly decided: Decided;
  }
  return mutation<StoredImport, ImportViolation, Decided, Saved, ImportPayload>(ctx, {
    lock: () => lockImport(ctx, input.id),
    authorize: (stored) => takeStep(importSteps, ctx.actor, stored, step),
    version: input.version,
    decide,
    save: async (decided, stored) => ({ decided, ...(await save(decided, stored)) }),
    record: ({ participantIds, history }, { id }) => ({
      history,
      audit: { action: `import.${doneWords[step]}`, participantIds, object: { type: 'sheetImport', id } },
    }),
    answer: async ({ decided }, { id }) => {
      const fresh = await readImport(ctx, id);
      if (fresh === null) throw new Error('An import that was just changed must be there.');
      return { import: await importView(ctx, fresh, rows?.(decided)) };
    },
    explain: importExplanations,
  });
}

/** Says what the columns are about, and what the sheet does not say itself. */
export function mapImport(ctx: RequestContext, input: MapImportInput): Promise<ImportPayload | Refusal> {
  return takeImportStep<ImportChoices>(ctx, {
    step: 'map',
    input,
    decide: (stored) => Promise.resolve(choicesOf(stored, input)),
    save: async (chosen, stored) => {
      await saveChoices(ctx, stored, chosen);
      return nobody;
    },
  });
}

function choicesOf({ sheet, columns }: StoredImport, input: MapImportInput): Outcome<ImportChoices, ImportViolation> {
  if (sheet === null) return refuse({ rule: 'import-forgotten' });
  if (input.columns.length !== columns.length) return refuse({ rule: 'import-columns-unknown' });
  const twice = input.columns.find(
    (field, index): field is ImportField => field !== null && input.columns.indexOf(field) < index,
  );
  if (twice !== undefined) return refuse({ rule: 'import-column-twice', field: twice });
  return accept({
    columns: input.columns,
    kind: input.kind ?? null,
    informedOn: input.informedOn ?? null,
    informedHow: input.informedHow ?? null,
    matchByName: input.matchByName,
    overbookingReason: input.overbookingReason?.trim() || null,
  });
}

/** Takes everybody in, looks at what happened, and undoes it again: the same rules as the real thing. */
export function tryImport(ctx: RequestContext, input: ImportKeyInput): Promise<ImportPayload | Refusal> {
  return takeImportStep<TakenIn>(ctx, {
    step: 'try',
    input,
    decide: (stored) =>
      withSheet(stored, async (sheet) => {
        await ctx.sql('SAVEPOINT trial');
        const taken = await takeIn(ctx, stored, sheet);
        await ctx.sql('ROLLBACK TO SAVEPOINT trial');
        return accept(taken);
      }),
    save: () => Promise.resolve(nobody),
    rows: ({ people }) => ({ rows: rowsOf(people), tried: true }),
  });
}

/** Takes everybody in, or nobody. */
export function applyImport(ctx: RequestContext, input: ImportKeyInput): Promise<ImportPayload | Refusal> {
  return takeImportStep<TakenIn>(ctx, {
    step: 'apply',
    input,
    decide: (stored) =>
      withSheet(stored, async (sheet) => {
        const taken = await takeIn(ctx, stored, sheet);
        return taken.errors > 0 ? refuse({ rule: 'import-has-errors', errors: taken.errors }) : accept(taken);
      }),
    save: async ({ written }, stored) => {
      await saveApplied(ctx, stored);
      return {
        participantIds: written.map(({ participantId }) => participantId),
        history: written.flatMap(({ history }) => history),
      };
    },
    rows: ({ people }) => ({ rows: rowsOf(people), tried: true }),
  });
}

/** Takes an import back, while nothing has happened to anybody in it. */
export function undoImport(ctx: RequestContext, input: ImportKeyInput): Promise<ImportPayload | Refusal> {
  return takeImportStep<readonly ImportedBefore[]>(ctx, {
    step: 'undo',
    input,
    decide: async (stored) => {
      const until = undoUntil(stored);
      if (until !== null && ctx.today > until) return refuse({ rule: 'import-undo-too-late', until });
      const before = await importedBefore(ctx, stored.id);
      const { rows } = await ctx.sql<{ outcome: string }>('SELECT undo_import($1) AS outcome', [stored.id]);
      return rows[0]?.outcome === 'undone' ? accept(before) : refuse({ rule: 'import-changed-since' });
    },
    save: (before, { tenantId }) =>
      Promise.resolve({
        participantIds: [...new Set(before.map(({ participantId }) => participantId))],
        history: before
          .filter(({ isNew }) => !isNew)
          .flatMap(({ participantId, objects }) =>
            objects.map(({ type, id, state }) => ({
              tenantId,
              participantId,
              object: { type, id },
              step: 'undoImport',
              fromState: state,
              toState: 'removed',
            })),
          ),
      }),
  });
}

/** Throws the sheet away without taking anything in. */
export function discardImport(ctx: RequestContext, input: ImportKeyInput): Promise<ImportPayload | Refusal> {
  return takeImportStep<null>(ctx, {
    step: 'discard',
    input,
    decide: () => Promise.resolve(accept(null)),
    save: async (_, stored) => {
      await saveDiscarded(ctx, stored);
      return nobody;
    },
  });
}

/** The last day on which an import can be undone; null before it has been taken in. */
export function undoUntil({ appliedOn }: Pick<StoredImport, 'appliedOn'>): string | null {
  return appliedOn === null ? null : addDays(appliedOn, importKeptDays);
}

async function withSheet<T>(stored: StoredImport, work: (sheet: KeptSheet) => Promise<Outcome<T, ImportViolation>>) {
  return stored.sheet === null ? refuse({ rule: 'import-forgotten' } as const) : work(stored.sheet);
}

interface ImportedBefore {
  readonly participantId: string;
  readonly isNew: boolean;
  readonly objects: readonly { readonly type: string; readonly id: string; readonly state: string }[];
}

/** Who and what an import made, before it is taken back. */
async function importedBefore(ctx: RequestContext, id: string): Promise<ImportedBefore[]> {
  const { rows } = await ctx.sql<ImportedBefore>(
    `SELECT r.participant_id AS "participantId", r.is_new AS "isNew",
            (SELECT coalesce(json_agg(json_build_object('type', o.type, 'id', o.id, 'state', o.state)), '[]') FROM (
               SELECT 'placement' AS type, p.id, p.state FROM placement p WHERE p.id = r.placement_id
               UNION ALL SELECT 'waitlistEntry', e.id, e.state FROM waitlist_entry e WHERE e.id = r.waitlist_entry_id) o) AS objects
       FROM imported_row r WHERE r.import_id = $1 ORDER BY r.row_number`,
    [id],
  );
  return rows;
}
