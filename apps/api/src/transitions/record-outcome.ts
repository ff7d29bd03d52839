import { servesMunicipality } from '@inntak/domain/offers';
import { accept, refuse, type Outcome } from '@inntak/domain/outcome';
import { takeStep } from '@inntak/domain/steps';
import { changeWishSteps, checkOutcome, mayBeRecommended, type OutcomeGiven } from '@inntak/domain/transitions';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import { catalogue } from '../offers/catalogue';
import { mutation, savedOne } from '../platform/mutation';
import type { Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import { leaveAgenda } from './agenda';
import type { RecordChangeOutcomeInput } from './change-wish-inputs';
import type { WantedRow } from './change-wish-json';
import {
  changeWishAudit,
  changeWishHistory,
  insertWanted,
  lockChangeWish,
  readChangeWish,
  saveChangeWish,
  type LockedChangeWish,
} from './change-wish-store';
import type { ChangeWishPayload } from './change-wish.types';
import { wantedRows } from './make-change-wish';
import { openCaseFor, type OpenedCase } from './open-case';

interface Settled {
  readonly given: OutcomeGiven;
  readonly opened: OpenedCase | null;
}

/**
 * Records what came of a wish, in a meeting or at once. With a recommendation the case opens in which the change is decided
 * by the ordinary steps; the person keeps what she has until then.
 */
export function recordChangeOutcome(
  ctx: RequestContext,
  input: RecordChangeOutcomeInput,
): Promise<ChangeWishPayload | Refusal> {
  const { outcome } = input;
  const toState = changeWishSteps[outcome].to;
  const settledPlaces = input.wanted && input.wanted.length > 0 ? wantedRows(input.wanted) : null;
  return mutation<LockedChangeWish, RuleViolation, Settled, LockedChangeWish, ChangeWishPayload>(ctx, {
    lock: async () => withPlaces(await lockForOutcome(ctx, input), settledPlaces),
    authorize: (wish) => takeStep(changeWishSteps, ctx.actor, wish, outcome),
    version: input.version,
    decide: async (wish) => {
      const may = outcome === 'recommend' ? mayBeRecommended(wish.kind, wish.state) : accept(null);
      if (!may.ok) return may;
      const given = checkOutcome(givenBy(input), ctx.today);
      if (!given.ok) return given;
      const places = await servesAll(ctx, wish.tenantId, settledPlaces ?? []);
      if (!places.ok) return places;
      const opened = outcome === 'recommend' ? await openCaseFor(ctx, wish) : accept(null);
      return opened.ok ? accept({ given: given.value, opened: opened.value }) : opened;
    },
    save: async ({ given, opened }, wish) => {
      if (settledPlaces !== null) await replaceWanted(ctx, wish, settledPlaces);
      const { againOn } = given;
      await saveChangeWish(ctx, wish, toState, { ...(outcome === 'notNow' && { againOn }), ...opened });
      await insertOutcome(ctx, wish, given);
      await leaveAgenda(ctx, wish, 'settled');
      return opened === null ? wish : { ...wish, ...opened };
    },
    record: (saved, wish) => ({
      history: changeWishHistory(saved, outcome, wish.state, toState, input.reason?.trim() || input.what),
      audit: changeWishAudit(wish, outcome),
    }),
    answer: async ({ id }) => ({ changeWish: await readChangeWish(ctx, id) }),
    explain: violationTexts,
  });
}

/** Null also when the owner or the teller is an organisation that does not exist. */
async function lockForOutcome(
  ctx: RequestContext,
  { id, ownerId, tellerId }: RecordChangeOutcomeInput,
): Promise<LockedChangeWish | null> {
  const named = [...new Set([ownerId, tellerId].flatMap((each) => each ?? []))];
  const { rows } = await ctx.sql<{ id: string }>('SELECT id FROM organisation WHERE id = ANY ($1::uuid[])', [named]);
  return rows.length === named.length ? lockChangeWish(ctx, id) : null;
}

function withPlaces(wish: LockedChangeWish | null, places: readonly WantedRow[] | null): LockedChangeWish | null {
  return wish === null || places === null ? wish : { ...wish, wanted: places };
}

async function servesAll(
  ctx: RequestContext,
  municipalityId: string,
  places: readonly WantedRow[],
): Promise<Outcome<null, RuleViolation>> {
  const offers = (await catalogue(ctx)).forRules();
  const other = places.find(({ offerId }) => {
    const offer = offers.find(({ id }) => id === offerId);
    return offer === undefined || !servesMunicipality(offer, municipalityId);
  });
  return other ? refuse({ rule: 'change-offer-not-for-you', field: 'wanted', offerId: other.offerId }) : accept(null);
}

function givenBy(input: RecordChangeOutcomeInput): OutcomeGiven {
  return {
    outcome: input.outcome,
    what: input.what,
    ownerOrganisationId: input.ownerId ?? null,
    dueOn: input.dueOn ?? null,
    tellerOrganisationId: input.tellerId ?? null,
    reason: input.reason?.trim() || null,
    againOn: input.againOn ?? null,
  };
}

async function replaceWanted(ctx: RequestContext, wish: LockedChangeWish, places: readonly WantedRow[]): Promise<void> {
  await ctx.sql('DELETE FROM change_wish_part WHERE change_wish_id = $1', [wish.id]);
  await insertWanted(ctx, wish, places);
}

/** Writes an outcome; also that of a swap, for each of its parties. */
export async function insertOutcome(
  ctx: RequestContext,
  { id, participantId, tenantId, agendaItemId }: LockedChangeWish,
  given: OutcomeGiven,
): Promise<void> {
  const { rowCount } = await ctx.sql(
    `INSERT INTO change_outcome (change_wish_id, agenda_item_id, participant_id, tenant_id, outcome, what,
       owner_organisation_id, due_on, teller_organisation_id, reason, again_on, recorded_by_user_id, recorded_on)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      id,
      agendaItemId,
      participantId,
      tenantId,
      given.outcome,
      given.what.trim(),
      given.ownerOrganisationId,
      given.dueOn,
      given.tellerOrganisationId,
      given.reason,
      given.outcome === 'notNow' ? given.againOn : null,
      ctx.actor.userId,
      ctx.today,
    ],
  );
  savedOne(rowCount);
}
