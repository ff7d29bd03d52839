import { randomUUID } from 'node:crypto';
import { preliminaryReplyBy } from '@inntak/domain/calendar';
import { accept, refuse, type Outcome } from '@inntak/domain/outcome';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import { lockWish, takeWishStep } from '../applications/take-wish-step';
import { catalogue } from '../offers/catalogue';
import { recordWrite } from '../platform/audit';
import { recordHistory } from '../platform/history';
import { holidaysAround } from '../platform/holidays';
import { municipalitySettings } from '../platform/municipality-settings';
import type { RequestContext } from '../platform/transaction';
import type { WantedRow } from './change-wish-json';
import type { LockedChangeWish } from './change-wish-store';

/** Where a recommended change is decided, by the ordinary steps. */
export interface OpenedCase {
  readonly applicationId: string;
  /** Null when nothing is wished for: the person ends. */
  readonly wishId: string | null;
}

interface UnderWay {
  readonly id: string;
  readonly caseNumber: string;
  readonly lastRank: number;
}

const maxRank = 5;

/**
 * Opens the case in which the change is decided, or adds the wish to the case the person has open already: place offer,
 * answer, decision or grant from NAV follow as for everybody. The wish is suitable: that is what the recommendation says.
 */
export async function openCaseFor(
  ctx: RequestContext,
  wish: LockedChangeWish,
): Promise<Outcome<OpenedCase, RuleViolation>> {
  const parts = partsOf(wish);
  if (parts.length === 0 && wish.kind !== 'end') return refuse({ rule: 'change-place-missing', field: 'wanted' });
  const underWay = await openCaseOf(ctx, wish.participantId);
  if (underWay && underWay.lastRank >= maxRank) return refuse({ rule: 'case-full', caseNumber: underWay.caseNumber });
  const applicationId = underWay?.id ?? (await insertCase(ctx, wish, parts));
  if (parts.length === 0) return accept({ applicationId, wishId: null });
  const wishId = await insertWish(ctx, wish, applicationId, (underWay?.lastRank ?? 0) + 1, parts);
  const locked = await lockWish(ctx, wishId);
  const suitable = locked && (await takeWishStep(ctx, locked, 'assessSuitable'));
  if (!suitable) throw new Error('A wish that was just written cannot be read.');
  return suitable.ok ? accept({ applicationId, wishId }) : suitable;
}

/** The wished places; of a change of days only, today's place with the days wanted. */
function partsOf({ kind, wanted, nowDays, daysWanted }: LockedChangeWish): WantedRow[] {
  if (kind === 'end') return [];
  const daysNow = Math.max(1, nowDays.length);
  const days = daysWanted ?? (kind === 'combine' ? 1 : daysNow);
  if (wanted.length > 0) {
    return wanted.map((part) => (part.weekdays === null && part.days === null ? { ...part, days } : part));
  }
  const [first] = nowDays;
  const isAboutDays = kind === 'fewerDays' || kind === 'moreDays';
  return isAboutDays && first ? [{ offerId: first.offerId, workAreaId: first.workAreaId, weekdays: null, days }] : [];
}

async function openCaseOf(ctx: RequestContext, participantId: string): Promise<UnderWay | null> {
  const { rows } = await ctx.sql<UnderWay>(
    `SELECT ap.id, ap.case_number AS "caseNumber",
            (SELECT coalesce(max(wi.rank), 0)::int FROM wish wi WHERE wi.application_id = ap.id) AS "lastRank"
       FROM application ap
      WHERE ap.participant_id = $1 AND ap.state IN ('received', 'activityClarification', 'workClarification')
      ORDER BY ap.created_at DESC, ap.id LIMIT 1 FOR NO KEY UPDATE OF ap`,
    [participantId],
  );
  return rows[0] ?? null;
}

async function insertCase(ctx: RequestContext, wish: LockedChangeWish, parts: readonly WantedRow[]): Promise<string> {
  const { participantId, tenantId, ownWords } = wish;
  const id = randomUUID();
  const known = await catalogue(ctx);
  const isActivity = parts.every(({ offerId }) => known.offer(offerId).clarificationStep === 1);
  const state = isActivity ? 'activityClarification' : 'workClarification';
  const { contactUserId } = await municipalitySettings(ctx, tenantId);
  const responsible = ctx.actor.role === 'caseworker' ? ctx.actor.userId : contactUserId;
  await ctx.sql(
    `INSERT INTO application (id, participant_id, tenant_id, case_number, state, origin, own_words, own_words_on,
       submitted_at, received_on, preliminary_reply_due, responsible_user_id)
     VALUES ($1, $2, $3, next_case_number($3, extract(year FROM app_today())::integer), $4, 'change', $5,
             CASE WHEN $5::text IS NULL THEN NULL ELSE app_today() END, $6, $7, $8, $9)`,
    [
      id,
      participantId,
      tenantId,
      state,
      ownWords,
      ctx.now,
      ctx.today,
      preliminaryReplyBy(ctx.today, holidaysAround(ctx.today)),
      responsible,
    ],
  );
  const object = { type: 'application', id };
  await recordHistory(ctx, {
    tenantId,
    participantId,
    applicationId: id,
    object,
    step: 'openForChange',
    fromState: null,
    toState: state,
  });
  await recordWrite(ctx, { action: 'application.openedForChange', participantIds: [participantId], object });
  return id;
}

async function insertWish(
  ctx: RequestContext,
  { participantId, tenantId }: LockedChangeWish,
  applicationId: string,
  rank: number,
  parts: readonly WantedRow[],
): Promise<string> {
  const wishId = randomUUID();
  await ctx.sql(
    `INSERT INTO wish (id, application_id, participant_id, tenant_id, rank, state) VALUES ($1, $2, $3, $4, $5, 'open')`,
    [wishId, applicationId, participantId, tenantId, rank],
  );
  for (const [position, { offerId, workAreaId, weekdays, days }] of parts.entries()) {
    await ctx.sql(
      `INSERT INTO wish_part (wish_id, application_id, participant_id, tenant_id, position, offer_id, work_area_id, weekdays, days)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [wishId, applicationId, participantId, tenantId, position, offerId, workAreaId, weekdays, days],
    );
  }
  return wishId;
}
