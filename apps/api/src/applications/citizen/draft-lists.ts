import { randomUUID } from 'node:crypto';
import type { Wish } from '@inntak/domain/applications';
import type { Answers } from '@inntak/domain/offers';
import { weekdayNumber } from '../../calendar/weekdays';
import type { RequestContext } from '../../platform/transaction';
import type { AnswerInput, ExperienceInput, WishInput } from '../application-inputs';

/** What every row under an application carries. */
export interface DraftKey {
  readonly id: string;
  readonly participantId: string;
  readonly tenantId: string;
}

/** Wishes as the rules see them, by rank. */
export function wishesOf(inputs: readonly WishInput[]): Wish[] {
  return [...inputs]
    .sort((a, b) => a.rank - b.rank)
    .map(({ rank, parts }) => ({
      rank,
      parts: parts.map(({ offerId, workAreaId, weekdays, days }) => ({
        offerId,
        workAreaId: workAreaId ?? null,
        weekdays: weekdays ? weekdays.map(weekdayNumber).sort() : null,
        daysPerWeek: days ?? null,
      })),
    }));
}

/** Answers by offer and question. */
export function answersOf(inputs: readonly AnswerInput[]): Record<string, Answers> {
  const byOffer: Record<string, Record<string, readonly string[]>> = {};
  for (const { offerId, key, value } of inputs) byOffer[offerId] = { ...byOffer[offerId], [key]: value };
  return byOffer;
}

/** Replaces all wishes. A wish of the same rank keeps its id, so that a page that shows it need not forget it. */
export async function replaceWishes(ctx: RequestContext, draft: DraftKey, wishes: readonly Wish[]): Promise<void> {
  const { id, participantId, tenantId } = draft;
  const { rows } = await ctx.sql<{ id: string; rank: number }>(
    'DELETE FROM wish WHERE application_id = $1 RETURNING id, rank',
    [id],
  );
  const keptIds = new Map(rows.map((row) => [row.rank, row.id]));
  for (const { rank, parts } of wishes) {
    const wishId = keptIds.get(rank) ?? randomUUID();
    await ctx.sql(
      'INSERT INTO wish (id, application_id, participant_id, tenant_id, rank) VALUES ($1, $2, $3, $4, $5)',
      [wishId, id, participantId, tenantId, rank],
    );
    for (const [position, { offerId, workAreaId, weekdays, daysPerWeek }] of parts.entries()) {
      await ctx.sql(
        `INSERT INTO wish_part (wish_id, application_id, participant_id, tenant_id, position, offer_id, work_area_id,
                                weekdays, days)
         VALUES ($1, $2, $3, $4, $5, $6, (SELECT w.id FROM work_area w WHERE w.id = $7 AND w.offer_id = $6), $8, $9)`,
        [wishId, id, participantId, tenantId, position, offerId, workAreaId, weekdays, daysPerWeek],
      );
    }
  }
}

/** Replaces all answers; a question answered with nothing is not answered. */
export async function replaceAnswers(
  ctx: RequestContext,
  draft: DraftKey,
  answers: Readonly<Record<string, Answers>>,
): Promise<void> {
  const { id, participantId, tenantId } = draft;
  await ctx.sql('DELETE FROM application_answer WHERE application_id = $1', [id]);
  const rows = Object.entries(answers).flatMap(([offerId, given]) =>
    Object.entries(given)
      .filter(([, value]) => value.some((text) => text.trim() !== ''))
      .map(([key, value]) => ({ offerId, key, value })),
  );
  await ctx.sql(
    `INSERT INTO application_answer (application_id, participant_id, tenant_id, offer_id, field_key, value)
     SELECT $1, $2, $3, a."offerId", a.key, a.value
       FROM jsonb_to_recordset($4) AS a ("offerId" uuid, key text, value jsonb)`,
    [id, participantId, tenantId, JSON.stringify(rows)],
  );
}

/**
 * Replaces what the person has written down of work tried. The same place from the same day is the same experience: it is
 * changed, not replaced, and what a member of staff has documented stays.
 */
export async function replaceExperiences(
  ctx: RequestContext,
  { participantId, tenantId }: DraftKey,
  experiences: readonly ExperienceInput[],
): Promise<void> {
  const given = JSON.stringify(
    experiences.map(({ kind, place, from, to, hoursPerWeek, ownView, documentedBy, paid }) => ({
      kind,
      place: place.trim(),
      from_on: from,
      to_on: to ?? null,
      hours_per_week: hoursPerWeek ?? null,
      own_view: ownView ?? null,
      documented_by: documentedBy ?? null,
      paid: paid ?? null,
    })),
  );
  const rows = `jsonb_to_recordset($2) AS g (kind text, place text, from_on date, to_on date, hours_per_week smallint,
    own_view text, documented_by text, paid boolean)`;
  const same = 'w.kind = g.kind AND w.place = g.place AND w.from_on = g.from_on';
  await ctx.sql(
    `DELETE FROM work_experience w WHERE w.participant_id = $1 AND w.documented_by_user_id IS NULL
        AND NOT EXISTS (SELECT 1 FROM ${rows} WHERE ${same})`,
    [participantId, given],
  );
  await ctx.sql(
    `UPDATE work_experience w SET to_on = g.to_on, hours_per_week = g.hours_per_week, own_view = g.own_view,
            documented_by = g.documented_by, paid = g.paid, version = w.version + 1
       FROM ${rows} WHERE w.participant_id = $1 AND w.documented_by_user_id IS NULL AND ${same}`,
    [participantId, given],
  );
  // Of what is documented, only her own view is hers to change here.
  await ctx.sql(
    `UPDATE work_experience w SET own_view = g.own_view, version = w.version + 1
       FROM ${rows} WHERE w.participant_id = $1 AND w.documented_by_user_id IS NOT NULL AND ${same}
        AND w.own_view IS DISTINCT FROM g.own_view`,
    [participantId, given],
  );
  await ctx.sql(
    `INSERT INTO work_experience (participant_id, tenant_id, kind, place, from_on, to_on, hours_per_week, own_view,
                                  documented_by, paid)
     SELECT DISTINCT ON (g.kind, g.place, g.from_on) $1, $3, g.kind, g.place, g.from_on, g.to_on, g.hours_per_week,
            g.own_view, g.documented_by, g.paid
       FROM ${rows}
      WHERE NOT EXISTS (SELECT 1 FROM work_experience w WHERE w.participant_id = $1 AND ${same})`,
    [participantId, given, tenantId],
  );
}
