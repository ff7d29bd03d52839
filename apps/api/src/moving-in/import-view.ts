import { importKeptDays, importSteps, textOf, weightOf, type Cell, type ReadRow } from '@inntak/domain/moving-in';
import { addDays, osloDay } from '@inntak/domain/calendar';
import { allowedSteps } from '@inntak/domain/steps';
import { weekdayName } from '../calendar/weekdays';
import { toAllowedSteps } from '../platform/steps';
import type { RequestContext } from '../platform/transaction';
import type { KeptSheet, StoredImport } from './import-store';
import { importExplanations, problemText } from './import-texts';
import type { ImportRow, SheetImport } from './moving-in.types';
import { peopleOf, rowsOf } from './read-import';

/** Rows with what is wrong with them; `tried` when they have been taken in, for real or on trial. */
export interface RowsOf {
  readonly rows: readonly ReadRow[];
  readonly tried: boolean;
}

/** An import with its rows: as given, or as its columns read them now. */
export async function importView(ctx: RequestContext, stored: StoredImport, given?: RowsOf): Promise<SheetImport> {
  const { sheet } = stored;
  const read = stored.state !== 'draft' && given === undefined ? [] : undefined;
  const rows = given?.rows ?? read ?? (sheet === null ? [] : rowsOf(await peopleOf(ctx, stored, sheet)));
  return {
    ...importHead(ctx, stored, rows.filter(isWrong).length),
    tried: given?.tried ?? false,
    rows: sheet === null ? [] : rowViews(sheet, stored, rows),
  };
}

/** An import without its rows, for the list of imports. `errors`: how many of its rows cannot be taken in. */
export function importHead(ctx: RequestContext, stored: StoredImport, errors = 0): SheetImport {
  const { sheet, columns } = stored;
  const until = stored.appliedOn === null ? null : addDays(stored.appliedOn, importKeptDays);
  return {
    id: stored.id,
    version: stored.version,
    state: stored.state,
    fileName: sheet?.fileName ?? null,
    rowCount: stored.rowCount,
    createdAt: stored.createdAt,
    createdBy: stored.createdBy,
    appliedAt: stored.appliedAt,
    undoUntil: stored.state === 'applied' ? until : null,
    forgottenOn: sheet === null ? null : (until ?? addDays(osloDay(stored.createdAt.getTime()), importKeptDays)),
    kind: stored.kind,
    informedOn: stored.informedOn,
    informedHow: stored.informedHow,
    matchByName: stored.matchByName,
    overbookingReason: stored.overbookingReason,
    columns: (sheet === null ? [] : columns).map((field, index) => ({
      heading: sheet?.headings[index] ?? '',
      field,
      examples: (sheet?.rows ?? []).slice(0, 3).map(({ cells }) => shown(textOf(cells[index]), field)),
    })),
    rows: [],
    tried: false,
    allowedSteps: toAllowedSteps(
      allowedSteps(importSteps, ctx.actor, stored, (step) =>
        step === 'apply' && errors > 0 ? { rule: 'import-has-errors' as const, errors } : null,
      ),
      importExplanations,
    ),
  };
}

function isWrong({ problems }: ReadRow): boolean {
  return problems.some((each) => weightOf(each) === 'error');
}

function rowViews(sheet: KeptSheet, stored: StoredImport, rows: readonly ReadRow[]): ImportRow[] {
  const cellsOf = new Map(sheet.rows.map(({ number, cells }) => [number, cells]));
  return rows.map((row) => rowView(cellsOf.get(row.number) ?? [], stored, row));
}

function rowView(cells: readonly Cell[], { columns }: StoredImport, row: ReadRow): ImportRow {
  return {
    number: row.number,
    kind: row.kind,
    weekdays: row.weekdays.map(weekdayName),
    cells: columns.map((field, index) => shown(textOf(cells[index]), field)),
    problems: row.problems.map((each) => ({
      rule: each.rule,
      field: each.field,
      isError: weightOf(each) === 'error',
      message: problemText(each),
    })),
  };
}

/** The last five digits of a national identity number are not shown on a screen. */
function shown(text: string, field: string | null): string {
  const digits = text.replaceAll(/[ .-]/g, '');
  const isNumber = field === 'nationalId' || /^\d{11}$/.test(digits);
  return isNumber && digits.length >= 10 ? `${digits.slice(0, digits.length - 5)} •••••` : text;
}
