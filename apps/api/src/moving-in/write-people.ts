import type { Day } from '@inntak/domain/calendar';
import { problem } from '@inntak/domain/moving-in';
import { grantAfter } from '@inntak/domain/access';
import { catalogue, type Catalogue } from '../offers/catalogue';
import { municipalitySettings } from '../platform/municipality-settings';
import type { RequestContext, SqlValue } from '../platform/transaction';
import type { StoredImport } from './import-store';
import type { PlannedPerson, PlannedRow, Told } from './plan-people';

/**
 * Writes people as they were planned, a statement per table for all of them together.
 *
 * @returns those who cannot be written after all: their number is somebody's whom the actor may not know. Then nothing must stand.
 * @throws what the database's own constraints say
 */
export async function writePeople(
  ctx: RequestContext,
  stored: StoredImport,
  people: readonly PlannedPerson[],
): Promise<ReadonlyMap<string, Told>> {
  const { tenantId } = stored;
  const fresh = people.filter(({ isNew }) => isNew);
  await insert(ctx, participantText, tenantId, fresh.map(participantOf));
  const unknown = await writeNumbers(ctx, tenantId, fresh);
  if (unknown.size > 0) return unknown;
  await writeCases(ctx, tenantId, people);
  const rows = people.flatMap(({ rows: own, ...owner }) => own.map((row) => ({ owner, ...row })));
  const offers = await catalogue(ctx);
  await insert(ctx, wishText, tenantId, rows.flatMap(wishOf));
  await insert(ctx, wishPartText, tenantId, rows.flatMap(wishPartOf));
  const placed = rows.flatMap((row) => placementOf(row, stored, ctx.actor.userId, offers, ctx.today));
  await insert(ctx, placementText, tenantId, placed);
  // All weekdays in one statement: the offer is counted after it, once. Who is above the number comes after those who are not:
  // else nobody would fit any more.
  const [over, fitting] = [placed.filter(isOver), placed.filter((each) => !isOver(each))];
  await insert(ctx, placementDayText, tenantId, fitting);
  await insert(ctx, placementDayText, tenantId, over);
  await insert(ctx, grantText, tenantId, placed);
  await insert(
    ctx,
    entryText,
    tenantId,
    rows.flatMap((row) => entryOf(row, stored, ctx.actor.userId)),
  );
  await insert(
    ctx,
    importedRowText,
    tenantId,
    rows.map((row) => importedRowOf(row, stored)),
  );
  return new Map();
}

/** Each row of `records` becomes one row (or one per weekday): the records are one parameter, whatever their number. */
async function insert(ctx: RequestContext, text: string, tenantId: string, records: readonly object[]): Promise<void> {
  if (records.length > 0) await ctx.sql(text, [tenantId, JSON.stringify(records)]);
}

type Owner = Omit<PlannedPerson, 'rows'>;
type OwnedRow = PlannedRow & { readonly owner: Owner };

const participantText = `
  INSERT INTO participant (id, tenant_id, first_name, last_name, birth_date, contact_channel)
  SELECT x.id, $1, x."firstName", x."lastName", x."birthDate", 'post'
    FROM jsonb_to_recordset($2::jsonb) AS x (id uuid, "firstName" text, "lastName" text, "birthDate" date)`;

function participantOf({ participantId, person }: PlannedPerson): object {
  const { firstName, lastName, birthDate } = person.rows[0] ?? {};
  return { id: participantId, firstName, lastName, birthDate };
}

const numberText = `
  INSERT INTO national_id (participant_id, tenant_id, encrypted, hash)
  SELECT x.id, $1, x.encrypted, x.hash FROM unnest($2::uuid[], $3::bytea[], $4::bytea[]) AS x (id, encrypted, hash)
  ON CONFLICT DO NOTHING RETURNING participant_id AS id`;

async function writeNumbers(
  ctx: RequestContext,
  tenantId: string,
  people: readonly PlannedPerson[],
): Promise<Map<string, Told>> {
  const numbered = people.flatMap(({ participantId, person }) => {
    const [first] = person.rows;
    const number = first?.nationalId ?? null;
    return first && number !== null ? [{ id: participantId, key: person.key, row: first.number, number }] : [];
  });
  if (numbered.length === 0) return new Map();
  const values: SqlValue[] = [
    tenantId,
    numbered.map(({ id }) => id),
    numbered.map(({ number }) => ctx.nationalIds.seal(number)),
    numbered.map(({ number }) => ctx.nationalIds.hash(number)),
  ];
  const { rows } = await ctx.sql<{ id: string }>(numberText, values);
  const written = new Set(rows.map(({ id }) => id));
  return new Map(
    numbered
      .filter(({ id }) => !written.has(id))
      .map(({ key, row }) => [key, { row, found: problem('import-not-yours', 'nationalId') }]),
  );
}

const caseText = `
  INSERT INTO application (id, participant_id, tenant_id, case_number, state, origin, submitted_at, received_on, closed_on,
                           responsible_user_id)
  SELECT x.id, x."participantId", $1, x."caseNumber", x.state, 'import', (x.since + time '12:00') AT TIME ZONE 'Europe/Oslo', x.since,
         CASE WHEN x.state = 'closed' THEN app_today() END, x."responsibleUserId"
    FROM jsonb_to_recordset($2::jsonb) AS x (id uuid, "participantId" uuid, "caseNumber" text, state text, since date,
                                             "responsibleUserId" uuid)`;

async function writeCases(ctx: RequestContext, tenantId: string, people: readonly PlannedPerson[]): Promise<void> {
  const cases = people.flatMap(({ participantId, application }) =>
    application === null ? [] : [{ participantId, ...application }],
  );
  if (cases.length === 0) return;
  const { contactUserId } = await municipalitySettings(ctx, tenantId);
  const year = Number(ctx.today.slice(0, 4));
  const { rows } = await ctx.sql<{ first: number }>('SELECT take_case_numbers($1, $2, $3) AS first', [
    tenantId,
    year,
    cases.length,
  ]);
  const [numbers] = rows;
  if (numbers === undefined) throw new Error('Case numbers were not given.');
  const records = cases.map((each, index) => ({
    ...each,
    caseNumber: `${year}/${numbers.first + index}`,
    responsibleUserId: each.state === 'closed' ? null : contactUserId,
  }));
  await insert(ctx, caseText, tenantId, records);
}

const wishText = `
  INSERT INTO wish (id, application_id, participant_id, tenant_id, rank, state)
  SELECT x.id, x."applicationId", x."participantId", $1, x.rank, x.state
    FROM jsonb_to_recordset($2::jsonb) AS x (id uuid, "applicationId" uuid, "participantId" uuid, rank smallint, state text)`;

function wishOf({ owner, wish, placement }: OwnedRow): object[] {
  if (wish === null) return [];
  const { id, rank } = wish;
  return [{ ...idsOf(owner), id, rank, state: placement === null ? 'waiting' : 'granted' }];
}

const wishPartText = `
  INSERT INTO wish_part (wish_id, application_id, participant_id, tenant_id, offer_id, work_area_id, weekdays, days)
  SELECT x."wishId", x."applicationId", x."participantId", $1, x."offerId", x."workAreaId", x.weekdays, x.days
    FROM jsonb_to_recordset($2::jsonb) AS x ("wishId" uuid, "applicationId" uuid, "participantId" uuid, "offerId" uuid,
                                             "workAreaId" uuid, weekdays smallint[], days smallint)`;

function wishPartOf({ owner, wish, row }: OwnedRow): object[] {
  if (wish === null) return [];
  const isFixed = row.weekdays.length > 0;
  return [
    {
      ...idsOf(owner),
      wishId: wish.id,
      offerId: wish.offer.id,
      workAreaId: row.workAreaId,
      weekdays: isFixed ? row.weekdays : null,
      days: isFixed ? null : row.daysPerWeek,
    },
  ];
}

const placedColumns = `jsonb_to_recordset($2::jsonb) AS x (id uuid, "applicationId" uuid, "participantId" uuid, state text, financing text,
  "fromOn" date, "toOn" date, "overrideReason" text, "overrideByUserId" uuid, "offerId" uuid, "workAreaId" uuid, weekdays smallint[],
  "validFrom" date, "validTo" date, "granteeKind" text, "granteeId" uuid, basis text, scope text, since date, until date)`;
const placementText = `
  INSERT INTO placement (id, application_id, participant_id, tenant_id, state, financing, from_on, to_on, override_reason,
                         override_by_user_id)
  SELECT x.id, x."applicationId", x."participantId", $1, x.state, x.financing, x."fromOn", x."toOn", x."overrideReason",
         x."overrideByUserId" FROM ${placedColumns}`;
const placementDayText = `
  INSERT INTO placement_day (placement_id, participant_id, tenant_id, offer_id, work_area_id, weekday, valid)
  SELECT x.id, x."participantId", $1, x."offerId", x."workAreaId", w, daterange(x."validFrom", x."validTo", '[]')
    FROM ${placedColumns} CROSS JOIN LATERAL unnest(x.weekdays) AS w`;
const grantText = `
  INSERT INTO access_grant (participant_id, tenant_id, grantee_kind, grantee_id, basis, scope, since, until, source_table, source_id)
  SELECT x."participantId", $1, x."granteeKind", x."granteeId", x.basis, x.scope, x.since, x.until, 'placement', x.id
    FROM ${placedColumns}`;

type PlacementRecord = Readonly<Record<string, unknown>> & { readonly overrideReason: string | null };

function isOver({ overrideReason }: PlacementRecord): boolean {
  return overrideReason !== null;
}

/** A place that somebody has already, and what its provider may therefore read. */
function placementOf(
  { owner, placement, wish, row }: OwnedRow,
  { overbookingReason }: StoredImport,
  userId: string,
  offers: Catalogue,
  today: Day,
): PlacementRecord[] {
  if (placement === null || wish === null) return [];
  const { id, state, fromOn, valid, isOver } = placement;
  const { financing, decidedBy, provider } = offers.offer(wish.offer.id);
  return [
    {
      ...idsOf(owner),
      id,
      state,
      financing: financing === 'purchased' ? 'purchased' : decidedBy === 'nav' ? 'nav' : 'municipality',
      fromOn,
      toOn: row.to,
      overrideReason: isOver ? overbookingReason : null,
      overrideByUserId: isOver ? userId : null,
      offerId: wish.offer.id,
      workAreaId: row.workAreaId,
      weekdays: row.weekdays,
      validFrom: valid.from,
      validTo: valid.to,
      ...grantAfter({
        event: 'placementDecided',
        placementId: id,
        organisationId: provider.id,
        on: today,
        lastDay: null,
      }),
    },
  ];
}

const entryText = `
  INSERT INTO waitlist_entry (id, application_id, participant_id, tenant_id, wish_id, offer_id, since, informed_on, informed_how,
                              informed_by_user_id)
  SELECT x.id, x."applicationId", x."participantId", $1, x."wishId", x."offerId", x.since, x."informedOn", x."informedHow",
         x."informedByUserId"
    FROM jsonb_to_recordset($2::jsonb) AS x (id uuid, "applicationId" uuid, "participantId" uuid, "wishId" uuid, "offerId" uuid,
                                             since date, "informedOn" date, "informedHow" text, "informedByUserId" uuid)`;

function entryOf({ owner, wish, entryId, row }: OwnedRow, { informedHow }: StoredImport, userId: string): object[] {
  if (entryId === null || wish === null) return [];
  const { waitingSince: since, informedOn } = row;
  const told = { informedOn, informedHow, informedByUserId: userId };
  return [{ ...idsOf(owner), id: entryId, wishId: wish.id, offerId: wish.offer.id, since, ...told }];
}

const importedRowText = `
  INSERT INTO imported_row (import_id, row_number, participant_id, tenant_id, is_new, application_id, placement_id, waitlist_entry_id)
  SELECT x."importId", x."rowNumber", x."participantId", $1, x."isNew", x."applicationId", x."placementId", x."entryId"
    FROM jsonb_to_recordset($2::jsonb) AS x ("importId" uuid, "rowNumber" integer, "participantId" uuid, "isNew" boolean,
                                             "applicationId" uuid, "placementId" uuid, "entryId" uuid)`;

function importedRowOf({ owner, row, placement, entryId }: OwnedRow, { id }: StoredImport): object {
  const made = { placementId: placement?.id ?? null, entryId };
  return { ...idsOf(owner), importId: id, rowNumber: row.number, isNew: owner.isNew, ...made };
}

function idsOf({ participantId, application }: Owner) {
  return { participantId, applicationId: application?.id ?? null };
}
