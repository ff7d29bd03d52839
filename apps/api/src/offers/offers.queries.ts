import type { RequestContext } from '../platform/transaction';
import type { Municipality } from '../session/organisations.types';
import type { Office, SchoolWithContact, WorkType } from './offers.types';

const workTypesText = 'SELECT code, label, illustration FROM work_type ORDER BY position, code';
const municipalitiesText = `SELECT id, code, name, kind FROM municipality ORDER BY kind DESC, name`;
const schoolsText = `
  SELECT s.id, s.code, s.name, s.contact, json_build_object('id', m.id, 'code', m.code, 'name', m.name, 'kind', m.kind) AS municipality
    FROM organisation s JOIN municipality m ON m.id = s.municipality_id WHERE s.kind = 'school' ORDER BY s.name`;
const officesText = `
  SELECT o.id, o.name, s.contact, s.contact ->> 'hours' AS hours,
         json_build_object('id', m.id, 'code', m.code, 'name', m.name, 'kind', m.kind) AS municipality
    FROM organisation o JOIN municipality m ON m.id = o.municipality_id
    LEFT JOIN municipality_setting s ON s.municipality_id = m.id
   WHERE o.kind = 'office' ORDER BY m.kind DESC, m.name`;

/** Kinds of work, in the order they are shown. */
export function readWorkTypes(ctx: RequestContext): Promise<WorkType[]> {
  return ctx.read<WorkType>('work-types', workTypesText);
}

/** Municipalities, then bydeler, then cities, each by name. */
export function readMunicipalities(ctx: RequestContext): Promise<Municipality[]> {
  return ctx.read<Municipality>('municipalities', municipalitiesText);
}

/** Schools by name, each with whom to call. */
export function readSchools(ctx: RequestContext): Promise<SchoolWithContact[]> {
  return ctx.read<SchoolWithContact>('schools', schoolsText);
}

/** Allocation offices by municipality, bydeler last, each with whom to call. */
export function readOffices(ctx: RequestContext): Promise<Office[]> {
  return ctx.read<Office>('offices', officesText);
}
