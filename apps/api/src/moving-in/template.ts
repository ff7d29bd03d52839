import type { ImportField } from '@inntak/domain/moving-in';
import type { ExportTable } from '../platform/export/export-table';
import { fieldNames } from './import-texts';

type Example = Readonly<Partial<Record<ImportField, string>>>;

const fields: readonly ImportField[] = [
  'nationalId',
  'birthDate',
  'firstName',
  'lastName',
  'status',
  'offer',
  'workArea',
  'weekdays',
  'daysPerWeek',
  'from',
  'to',
  'waitingSince',
  'informedOn',
];
const dayFields: readonly ImportField[] = ['birthDate', 'from', 'to', 'waitingSince', 'informedOn'];

/** A sheet to fill in: the headings that are understood. Without example people, so that none is taken in by mistake. */
export const templateTable: ExportTable<Example> = {
  fileName: 'mal-for-innhenting',
  sheet: 'Deltakere',
  columns: fields.map((field) => ({
    heading: fieldNames[field],
    value: (row) => row[field] ?? null,
    width: 22,
    ...(dayFields.includes(field) ? { kind: 'day' as const } : {}),
  })),
  rows: [],
};
