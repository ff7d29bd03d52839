import type { Subject } from '@inntak/domain/access';
import { wishSteps, type WishState, type WishStep } from '@inntak/domain/applications';
import { accept, type Outcome } from '@inntak/domain/outcome';
import { takeStep, type StepViolation } from '@inntak/domain/steps';
import { grantedOrganisationsSql } from '../access/granted-organisations';
import { recordHistory } from '../platform/history';
import { savedOne, type Versioned } from '../platform/mutation';
import type { RequestContext } from '../platform/transaction';
import { lockApplication, type LockedApplication } from './take-application-step';

/** A wish as a step finds it, kept until the transaction ends. */
export interface LockedWish extends Subject, Versioned {
  readonly id: string;
  readonly applicationId: string;
  readonly state: WishState;
}

const text = `
  SELECT wi.id, wi.application_id AS "applicationId", wi.state, wi.version, wi.tenant_id AS "tenantId",
         wi.participant_id AS "participantId", ${grantedOrganisationsSql('wi.participant_id')} AS "organisationIds",
         latest.name AS "changedBy", latest.at AS "changedAt"
    FROM wish wi LEFT JOIN LATERAL (SELECT us.name, ch.at FROM case_history ch
           LEFT JOIN app_user us ON us.id = ch.by_user_id WHERE ch.object_id = wi.id ORDER BY ch.seq DESC LIMIT 1) latest ON true
   WHERE wi.id = $1 FOR NO KEY UPDATE OF wi`;

/** Reads a wish and keeps it; null when it is unknown or not for this actor to change. */
export async function lockWish(ctx: RequestContext, id: string): Promise<LockedWish | null> {
  return (await ctx.sql<LockedWish>(text, [id])).rows[0] ?? null;
}

/** A wish with the case it is part of, both kept. */
export interface WishOfCase extends LockedWish {
  readonly application: LockedApplication;
}

/** The application first, as everything that touches a whole case does. */
export async function lockWishOfCase(ctx: RequestContext, wishId: string): Promise<WishOfCase | null> {
  const { rows } = await ctx.sql<{ applicationId: string }>(
    'SELECT application_id AS "applicationId" FROM wish WHERE id = $1',
    [wishId],
  );
  const application = rows[0] ? await lockApplication(ctx, rows[0].applicationId) : null;
  const wish = application && (await lockWish(ctx, wishId));
  return wish && { ...wish, application };
}

/**
 * Takes one step of a wish that follows from something else (a place offer sent, a decision made), with its history row.
 * A wish that the step does not start from refuses, and so does whatever asked.
 */
export async function takeWishStep(
  ctx: RequestContext,
  wish: LockedWish,
  step: WishStep,
  reason: string | null = null,
): Promise<Outcome<LockedWish, StepViolation>> {
  const taken = takeStep(wishSteps, ctx.actor, wish, step);
  if (!taken.ok) return taken;
  const { rowCount } = await ctx.sql(
    'UPDATE wish SET state = $3, state_reason = $4, version = version + 1 WHERE id = $1 AND version = $2',
    [wish.id, wish.version, taken.value, reason],
  );
  savedOne(rowCount);
  await recordHistory(ctx, {
    tenantId: wish.tenantId,
    participantId: wish.participantId,
    applicationId: wish.applicationId,
    object: { type: 'wish', id: wish.id },
    step,
    fromState: wish.state,
    toState: taken.value,
    reason,
  });
  return accept({ ...wish, state: taken.value, version: wish.version + 1 });
}
