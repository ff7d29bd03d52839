import { randomUUID } from 'node:crypto';
import { problem, type ImportProblem, type NamedOffer, type ReadRow } from '@inntak/domain/moving-in';
import type { HistoryRow } from '../platform/history';
import { municipalitySettings } from '../platform/municipality-settings';
import type { RequestContext } from '../platform/transaction';
import type { ImportedPerson } from './check-register';
import type { StoredImport } from './import-store';
import { placeFromSheet } from './place-from-sheet';
import { RowRefused, type Owner } from './row-refused';

/** A row with what it must have to be written. */
type WithOffer = ReadRow & { readonly offer: NamedOffer };

/** A person of a sheet as written. */
export interface WrittenPerson {
  readonly participantId: string;
  readonly history: readonly HistoryRow[];
}

/**
 * Writes a person of a sheet: into the register when she is new, with a case that tells what she has and waits for, so
 * that everything afterwards happens as for anybody else.
 *
 * @param note remembers what should be known about a row that is taken in all the same
 * @returns whom it became, and the history that the caller writes once it stands
 * @throws RowRefused
 */
export async function takeInPerson(
  ctx: RequestContext,
  stored: StoredImport,
  person: ImportedPerson,
  note: (row: number, found: ImportProblem) => void,
): Promise<WrittenPerson> {
  const [first] = person.rows;
  if (first === undefined) throw new Error('A person without rows.');
  const isNew = person.participantId === null;
  const participantId = person.participantId ?? randomUUID();
  const owner = { participantId, tenantId: stored.tenantId };
  if (isNew) await insertPerson(ctx, owner, first);
  const rows = person.rows.filter((row): row is WithOffer => row.offer !== null);
  const applicationId = rows.length === 0 ? null : await insertCase(ctx, owner, rows);
  const history: HistoryRow[] =
    isNew && applicationId === null ? [historyOf(owner, null, 'participant', participantId, 'registered')] : [];
  for (const [index, row] of person.rows.entries()) {
    const made = { placementId: null as string | null, entryId: null as string | null };
    if (applicationId !== null && row.offer !== null) {
      const wishId = await insertWish(ctx, owner, applicationId, index + 1, { ...row, offer: row.offer });
      if (row.kind === 'placement') {
        const placed = await placeFromSheet(
          ctx,
          stored,
          { ...owner, applicationId },
          { ...row, offer: row.offer },
          note,
        );
        made.placementId = placed.id;
        history.push(historyOf(owner, applicationId, 'placement', placed.id, placed.state));
      } else {
        made.entryId = await insertEntry(ctx, stored, owner, { applicationId, wishId, row });
        history.push(historyOf(owner, applicationId, 'waitlistEntry', made.entryId, 'waiting'));
      }
    }
    await ctx.sql(
      `INSERT INTO imported_row (import_id, row_number, participant_id, tenant_id, is_new, application_id, placement_id, waitlist_entry_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [stored.id, row.number, participantId, owner.tenantId, isNew, applicationId, made.placementId, made.entryId],
    );
  }
  if (applicationId !== null)
    history.unshift(historyOf(owner, applicationId, 'application', applicationId, caseState(rows)));
  return { participantId, history };
}

function historyOf(owner: Owner, applicationId: string | null, type: string, id: string, toState: string): HistoryRow {
  return { ...owner, applicationId, object: { type, id }, step: 'import', fromState: null, toState };
}

async function insertPerson(ctx: RequestContext, { participantId, tenantId }: Owner, row: ReadRow): Promise<void> {
  await ctx.sql(
    `INSERT INTO participant (id, tenant_id, first_name, last_name, birth_date, contact_channel)
     VALUES ($1, $2, $3, $4, $5, 'post')`,
    [participantId, tenantId, row.firstName, row.lastName, row.birthDate],
  );
  if (row.nationalId === null) return;
  const { rowCount } = await ctx.sql(
    'INSERT INTO national_id (participant_id, tenant_id, encrypted, hash) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
    [participantId, tenantId, ctx.nationalIds.seal(row.nationalId), ctx.nationalIds.hash(row.nationalId)],
  );
  if (rowCount !== 1) throw new RowRefused(row.number, problem('import-not-yours', 'nationalId'));
}

/** Who only has places has a case that is closed; who waits has one that is worked with, in the step of what is waited for. */
function caseState(rows: readonly WithOffer[]): 'closed' | 'activityClarification' | 'workClarification' {
  const waiting = rows.filter(({ kind }) => kind === 'waiting');
  if (waiting.length === 0) return 'closed';
  return waiting.some(({ offer }) => offer.clarificationStep === 2) ? 'workClarification' : 'activityClarification';
}

async function insertCase(ctx: RequestContext, owner: Owner, rows: readonly WithOffer[]): Promise<string> {
  const id = randomUUID();
  const state = caseState(rows);
  const since = rows.flatMap((row) => row.waitingSince ?? row.from ?? []).sort()[0] ?? ctx.today;
  const { contactUserId } = await municipalitySettings(ctx, owner.tenantId);
  await ctx.sql(
    `INSERT INTO application (id, participant_id, tenant_id, case_number, state, origin, submitted_at, received_on,
                              closed_on, responsible_user_id)
     VALUES ($1, $2, $3, next_case_number($3, extract(year FROM app_today())::integer), $4, 'import',
             ($5::date + time '12:00') AT TIME ZONE 'Europe/Oslo', $5, CASE WHEN $4 = 'closed' THEN app_today() END, $6)`,
    [
      id,
      owner.participantId,
      owner.tenantId,
      state,
      since < ctx.today ? since : ctx.today,
      state === 'closed' ? null : contactUserId,
    ],
  );
  return id;
}

async function insertWish(
  ctx: RequestContext,
  owner: Owner,
  applicationId: string,
  rank: number,
  row: WithOffer,
): Promise<string> {
  const id = randomUUID();
  await ctx.sql(
    'INSERT INTO wish (id, application_id, participant_id, tenant_id, rank, state) VALUES ($1, $2, $3, $4, $5, $6)',
    [id, applicationId, owner.participantId, owner.tenantId, rank, row.kind === 'placement' ? 'granted' : 'waiting'],
  );
  const isFixed = row.weekdays.length > 0;
  await ctx.sql(
    `INSERT INTO wish_part (wish_id, application_id, participant_id, tenant_id, offer_id, work_area_id, weekdays, days)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      id,
      applicationId,
      owner.participantId,
      owner.tenantId,
      row.offer.id,
      row.workAreaId,
      isFixed ? row.weekdays : null,
      isFixed ? null : row.daysPerWeek,
    ],
  );
  return id;
}

async function insertEntry(
  ctx: RequestContext,
  { informedHow }: StoredImport,
  owner: Owner,
  { applicationId, wishId, row }: { readonly applicationId: string; readonly wishId: string; readonly row: ReadRow },
): Promise<string> {
  const id = randomUUID();
  await ctx.sql(
    `INSERT INTO waitlist_entry (id, application_id, participant_id, tenant_id, wish_id, offer_id, since, informed_on,
                                 informed_how, informed_by_user_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      id,
      applicationId,
      owner.participantId,
      owner.tenantId,
      wishId,
      row.offer?.id ?? null,
      row.waitingSince,
      row.informedOn,
      informedHow,
      ctx.actor.userId,
    ],
  );
  return id;
}
