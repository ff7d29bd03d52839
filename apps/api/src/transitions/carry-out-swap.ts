import { randomUUID } from 'node:crypto';
import { addDays } from '@inntak/domain/calendar';
import { accept, refuse, type Outcome } from '@inntak/domain/outcome';
import { checkNeeds, takeStep } from '@inntak/domain/steps';
import { swapSteps } from '@inntak/domain/transitions';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import { endGrants, writeGrants } from '../access/write-grants';
import { lockWish, takeWishStep } from '../applications/take-wish-step';
import { writeDecisionLetter } from '../decisions/decision-letters';
import { decisionHistory, lockDecision, saveDecision } from '../decisions/decision-store';
import { decisionBasis } from '../decisions/decision-basis';
import { linkWishes } from '../decisions/prepare-decision';
import { catalogue } from '../offers/catalogue';
import { bundleLines } from '../place-offers/place-offer-texts';
import { recordPlacement } from '../placements/place-accepted-offer';
import { recordHistory } from '../platform/history';
import { municipalitySettings } from '../platform/municipality-settings';
import { mutation } from '../platform/mutation';
import type { Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import { leaveAgenda } from './agenda';
import { changeWishHistory, lockChangeWish, saveChangeWish, type LockedChangeWish } from './change-wish-store';
import { openCaseFor } from './open-case';
import { insertOutcome } from './record-outcome';
import { readSwap } from './round.queries';
import { swapRecord } from './swap-commands';
import { lockSwap, saveSwap, type LockedParty, type LockedSwap } from './swap-store';
import type { CarryOutSwapInput, SendSwapForApprovalInput, SwapPayload } from './swap.types';

/**
 * All have said yes: each party's case opens, the reasons are written, and another person decides. Nothing has moved yet.
 */
export function sendSwapForApproval(
  ctx: RequestContext,
  input: SendSwapForApprovalInput,
): Promise<SwapPayload | Refusal> {
  const reason = input.reasons;
  return mutation<LockedSwap, RuleViolation, null, LockedSwap, SwapPayload>(ctx, {
    lock: () => lockSwap(ctx, input.id),
    authorize: (swap) => takeStep(swapSteps, ctx.actor, swap, 'sendForApproval'),
    version: input.version,
    decide: async (swap) => {
      const complete = checkNeeds(swapSteps, ctx.actor.role, 'sendForApproval', { reason });
      if (!complete.ok) return complete;
      for (const party of swap.parties) {
        const recommended = await recommendForSwap(ctx, swap, party);
        if (!recommended.ok) return recommended;
      }
      return accept(null);
    },
    save: async (_recommended, swap) => {
      await saveSwap(ctx, swap, 'forApproval', { reasons: reason.trim(), preparedByUserId: ctx.actor.userId });
      return swap;
    },
    record: (swap) => swapRecord(swap, 'sendForApproval', 'forApproval'),
    answer: async ({ id }) => ({ swap: await readSwap(ctx, id) }),
    explain: violationTexts,
  });
}

/** The party's wish is recommended, with the case in which it is decided. */
async function recommendForSwap(
  ctx: RequestContext,
  { startOn }: LockedSwap,
  { changeWishId, gets }: LockedParty,
): Promise<Outcome<null, RuleViolation>> {
  const wish = await lockChangeWish(ctx, changeWishId);
  const isOpen = wish?.state === 'registered' || wish?.state === 'onAgenda' || wish?.state === 'trying';
  if (!wish || !isOpen) return refuse({ rule: 'swap-parties-missing' });
  const byOffer = new Map(gets.map((day) => [day.offerId, day]));
  const wanted = [...byOffer.values()].map(({ offerId, workAreaId }) => ({
    offerId,
    workAreaId,
    weekdays: gets.filter((day) => day.offerId === offerId).map(({ weekday }) => weekday),
    days: null,
  }));
  const opened = await openCaseFor(ctx, { ...wish, wanted });
  if (!opened.ok) return opened;
  const { officeId } = await municipalitySettings(ctx, wish.tenantId);
  await saveChangeWish(ctx, wish, 'recommended', opened.value);
  await insertOutcome(ctx, wish, {
    outcome: 'recommend',
    what: 'Bytte som alle har sagt ja til. Tildelingskontoret gjør vedtak.',
    ownerOrganisationId: officeId,
    dueOn: startOn,
    tellerOrganisationId: officeId,
    reason: null,
    againOn: null,
  });
  await leaveAgenda(ctx, wish, 'settled');
  await recordHistory(ctx, changeWishHistory({ ...wish, ...opened.value }, 'recommend', wish.state, 'recommended'));
  return accept(null);
}

/** A swap ready to be carried out: each party with her wish and its case. */
interface Ready {
  readonly party: LockedParty;
  readonly wish: LockedChangeWish & { readonly applicationId: string };
}

/**
 * Decides and moves everybody's days in one transaction: by another person than the one who prepared it. There is no moment
 * in which somebody has lost a day and not got the other.
 */
export function carryOutSwap(ctx: RequestContext, input: CarryOutSwapInput): Promise<SwapPayload | Refusal> {
  return mutation<LockedSwap, RuleViolation, readonly Ready[], LockedSwap, SwapPayload>(ctx, {
    lock: () => lockSwap(ctx, input.id),
    authorize: (swap) => takeStep(swapSteps, ctx.actor, swap, 'carryOut'),
    version: input.version,
    decide: async (swap) => {
      const { startOn, parties } = swap;
      if (startOn <= ctx.today) return refuse({ rule: 'starts-in-the-past', field: 'startOn', today: ctx.today });
      const ready: Ready[] = [];
      for (const party of parties) {
        const one = await readyOf(ctx, swap, party);
        if (!one.ok) return one;
        ready.push(one.value);
      }
      return accept(ready);
    },
    save: async (ready, swap) => {
      await saveSwap(ctx, swap, 'done', { approvedByUserId: ctx.actor.userId });
      // Everybody gives before anybody gets: the room is counted when all of it is done.
      for (const { party } of ready) await giveUp(ctx, swap, party);
      for (const each of ready) await decideAndPlace(ctx, swap, each);
      return swap;
    },
    record: (swap) => swapRecord(swap, 'carryOut', 'done'),
    answer: async ({ id }) => ({ swap: await readSwap(ctx, id) }),
    explain: violationTexts,
    violationOf: {
      no_room: { rule: 'swap-places-changed' },
      placement_day_one_place: { rule: 'swap-places-changed' },
    },
  });
}

/** The party still has what she gives, and her wish waits for this decision. */
async function readyOf(
  ctx: RequestContext,
  { startOn }: LockedSwap,
  party: LockedParty,
): Promise<Outcome<Ready, RuleViolation>> {
  const wish = await lockChangeWish(ctx, party.changeWishId);
  if (wish?.state !== 'recommended' || wish.applicationId === null) return refuse({ rule: 'swap-places-changed' });
  const { rows } = await ctx.sql<{ has: number }>(
    `SELECT count(*)::int AS has FROM placement_day d JOIN jsonb_to_recordset($2::jsonb) AS g ("offerId" uuid, weekday smallint)
         ON g."offerId" = d.offer_id AND g.weekday = d.weekday
      WHERE d.participant_id = $1 AND d.valid @> $3::date AND lower(d.valid) < $3::date`,
    [party.participantId, JSON.stringify(party.gives), startOn],
  );
  if (rows[0]?.has !== party.gives.length) return refuse({ rule: 'swap-places-changed' });
  return accept({ party, wish: { ...wish, applicationId: wish.applicationId } });
}

/** The days given end the day before; a placement with none left ends with them. */
async function giveUp(
  ctx: RequestContext,
  { startOn }: LockedSwap,
  { participantId, gives }: LockedParty,
): Promise<void> {
  const lastDay = addDays(startOn, -1);
  const { rows } = await ctx.sql<{ placementId: string }>(
    `UPDATE placement_day d SET valid = daterange(lower(d.valid), $3::date, '[]')
       FROM jsonb_to_recordset($2::jsonb) AS g ("offerId" uuid, weekday smallint)
      WHERE d.participant_id = $1 AND d.offer_id = g."offerId" AND d.weekday = g.weekday AND d.valid @> ($3::date + 1)
      RETURNING d.placement_id AS "placementId"`,
    [participantId, JSON.stringify(gives), lastDay],
  );
  for (const placementId of new Set(rows.map((row) => row.placementId))) {
    const { rows: ended } = await ctx.sql<{ tenantId: string; applicationId: string | null; state: string }>(
      `WITH before AS (SELECT id, state FROM placement WHERE id = $1)
       UPDATE placement p SET state = 'ended', to_on = $2::date, end_reason = $3, version = version + 1 FROM before b
        WHERE p.id = b.id AND NOT EXISTS (SELECT 1 FROM placement_day d WHERE d.placement_id = p.id
                 AND (upper(d.valid) IS NULL OR upper(d.valid) > $2::date + 1))
        RETURNING p.tenant_id AS "tenantId", p.application_id AS "applicationId", b.state`,
      [placementId, lastDay, 'Bytte av plass.'],
    );
    const [over] = ended;
    if (over === undefined) continue;
    const { providerAccessDays: accessDays } = await municipalitySettings(ctx, over.tenantId);
    await endGrants(ctx, placementId, { event: 'placementEnded', lastDay, accessDays });
    await recordHistory(ctx, {
      tenantId: over.tenantId,
      participantId,
      applicationId: over.applicationId,
      object: { type: 'placement', id: placementId },
      step: 'end',
      fromState: over.state,
      toState: 'ended',
      reason: 'Bytte av plass.',
    });
  }
}

async function decideAndPlace(ctx: RequestContext, swap: LockedSwap, { party, wish }: Ready): Promise<void> {
  const { participantId, tenantId, gets } = party;
  const { applicationId, wishId } = wish;
  const decisionId = await insertDecision(ctx, swap, party, applicationId);
  if (wishId !== null) {
    await linkWishes(ctx, decisionId, { id: applicationId, participantId, tenantId }, [wishId]);
    const locked = await lockWish(ctx, wishId);
    const granted = locked && (await takeWishStep(ctx, locked, 'grant'));
    if (!granted?.ok) throw new Error('The wish of a swap could not be granted.');
  }
  const decision = await lockDecision(ctx, decisionId);
  if (decision === null) throw new Error('A decision that was just written cannot be read.');
  await writeDecisionLetter(ctx, decision);
  await saveDecision(ctx, decision, 'notified', { notifiedAt: ctx.now });
  await recordHistory(ctx, [
    decisionHistory(decision, 'make', null, 'made'),
    decisionHistory(decision, 'notify', 'made', 'notified'),
  ]);
  await ctx.sql('UPDATE swap_party SET decision_id = $2, version = version + 1 WHERE id = $1', [party.id, decisionId]);
  await insertPlacement(ctx, swap, { participantId, tenantId, applicationId, decisionId, gets });
}

async function insertDecision(
  ctx: RequestContext,
  { startOn, reasons, preparedBy }: LockedSwap,
  { participantId, tenantId, gets }: LockedParty,
  applicationId: string,
): Promise<string> {
  const basis = await decisionBasis(ctx, applicationId, null);
  if (basis === null) throw new Error('The case of a swap cannot be read.');
  const id = randomUUID();
  await ctx.sql(
    `INSERT INTO decision (id, application_id, participant_id, tenant_id, authority, outcome, state, service, extent,
       extent_text, from_on, reasons, facts, legal_basis, complaint_regime_id, prepared_by_user_id, approved_by_user_id, made_on)
     VALUES ($1, $2, $3, $4, 'municipality', 'changed', 'made', $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      id,
      applicationId,
      participantId,
      tenantId,
      basis.service,
      JSON.stringify({ days: gets }),
      bundleLines(await catalogue(ctx), gets).join('. '),
      startOn,
      reasons ?? '',
      'Personen har sagt ja til å bytte plass.',
      basis.legalBasis,
      basis.regime.id,
      preparedBy,
      ctx.actor.userId,
      ctx.today,
    ],
  );
  return id;
}

async function insertPlacement(
  ctx: RequestContext,
  { startOn }: LockedSwap,
  of: Pick<LockedParty, 'participantId' | 'tenantId' | 'gets'> & {
    readonly applicationId: string;
    readonly decisionId: string;
  },
): Promise<void> {
  const { participantId, tenantId, applicationId, decisionId, gets } = of;
  const placementId = randomUUID();
  const known = await catalogue(ctx);
  const offers = [...new Set(gets.map(({ offerId }) => offerId))].map((id) => known.offer(id));
  const financing = offers.every((offer) => offer.financing === 'purchased') ? 'purchased' : 'municipality';
  await ctx.sql(
    `INSERT INTO placement (id, application_id, participant_id, tenant_id, decision_id, financing, from_on)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [placementId, applicationId, participantId, tenantId, decisionId, financing, startOn],
  );
  await ctx.sql(
    `INSERT INTO placement_day (placement_id, participant_id, tenant_id, offer_id, work_area_id, weekday, valid)
     SELECT $1, $2, $3, d."offerId", d."workAreaId", d.weekday, daterange($4::date, NULL, '[]')
       FROM jsonb_to_recordset($5::jsonb) AS d ("offerId" uuid, "workAreaId" uuid, weekday smallint)`,
    [placementId, participantId, tenantId, startOn, JSON.stringify(gets)],
  );
  await recordPlacement(ctx, placementId, { applicationId, participantId, tenantId });
  for (const organisationId of new Set(offers.map(({ provider }) => provider.id))) {
    const person = { participantId, tenantId };
    await writeGrants(ctx, person, {
      event: 'placementDecided',
      placementId,
      organisationId,
      on: ctx.today,
      lastDay: null,
    });
  }
}
