import { randomUUID } from 'node:crypto';
import type { Weekday } from '@inntak/domain/calendar';
import { decisionSteps, prepareDecision as mayPrepare } from '@inntak/domain/decisions';
import { accept, refuse, type Outcome } from '@inntak/domain/outcome';
import { holdBeside, place } from '@inntak/domain/placements';
import { takeStep } from '@inntak/domain/steps';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import { writeGrants } from '../access/write-grants';
import { lockApplication, type LockedApplication } from '../applications/take-application-step';
import { lockWish, takeWishStep, type LockedWish } from '../applications/take-wish-step';
import { weekdayNumber } from '../calendar/weekdays';
import { roomFor } from '../capacity/room-for';
import { catalogue, type CatalogueOffer } from '../offers/catalogue';
import { bundleLines } from '../place-offers/place-offer-texts';
import { checkedBundle } from '../place-offers/prepare-place-offer';
import { recordPlacement } from '../placements/place-accepted-offer';
import { takenDays } from '../placements/taken-days';
import { badUserInput } from '../platform/graphql/errors';
import { recordHistory } from '../platform/history';
import { mutation, savedOne } from '../platform/mutation';
import { municipalitySettings } from '../platform/municipality-settings';
import type { Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import { leaveSettledWaitlists } from '../waitlists/leave-waitlist';
import { regimeOf, type DecisionDay } from './decision-basis';
import { writeNavGrantLetter } from './decision-letters';
import { decisionAudit, decisionHistory } from './decision-store';
import type { RegisterNavGrantInput } from './decision.types';
import { linkWishes } from './prepare-decision';

/** Where the place is, and whether the municipality must change other days of the person first. */
interface Grantable {
  readonly offer: CatalogueOffer;
  readonly waits: boolean;
}

/** The case, and the wish that NAV has granted. */
interface Granted extends LockedApplication {
  readonly wish: LockedWish;
}

/**
 * Registers a grant (tilsagn) that NAV has made, by the NAV adviser or a caseworker: the official record is NAV's. The
 * person's yes is recorded with it, and the place is hers at once, if there is room in the municipality's pool. Days that
 * the municipality has decided on never end by it: then the place is held, and the office gets the task to change them.
 */
export function registerNavGrant(
  ctx: RequestContext,
  input: RegisterNavGrantInput,
): Promise<{ readonly caseId: string } | Refusal> {
  if (input.madeOn > ctx.today) throw badUserInput('madeOn must not lie in the future.');
  const days = input.days.map(({ offerId, workAreaId, weekday }) => ({
    offerId,
    workAreaId: workAreaId ?? null,
    weekday: weekdayNumber(weekday),
  }));
  const first = days[0];
  return mutation<Granted, RuleViolation, Grantable, string, { caseId: string }>(ctx, {
    lock: () => lockGranted(ctx, input),
    authorize: (granted) => {
      const step = takeStep(
        decisionSteps,
        ctx.actor,
        { ...granted, state: 'prepared', preparedBy: '' },
        'registerNavGrant',
      );
      return step.ok ? accept(null) : step;
    },
    decide: async (granted) => {
      const offer = await navOffer(ctx, granted, input);
      if (!offer.ok) return offer;
      const hasRoom = await canBePlaced(ctx, granted, input.startOn, days);
      if (!hasRoom.ok) return hasRoom;
      const settled = await takeWishStep(ctx, granted.wish, 'grant');
      return settled.ok ? accept({ offer: offer.value, waits: hasRoom.value.waits }) : settled;
    },
    save: (grantable, granted) => save(ctx, granted, grantable, input, days),
    record: (id, { participantId, tenantId, id: applicationId }) => {
      const decision = { id, tenantId, participantId, applicationId };
      return {
        history: [
          decisionHistory(decision, 'registerNavGrant', null, 'made'),
          decisionHistory(decision, 'notify', 'made', 'notified'),
        ],
        audit: decisionAudit(decision, 'decision.navGrantRegistered'),
      };
    },
    answer: (_id, granted) => ({ caseId: granted.id }),
    explain: violationTexts,
    // Both are asked before; these are for somebody who is faster in between.
    ...(first && {
      violationOf: {
        no_room: {
          rule: 'no-room',
          parts: days.map((day) => ({ ...day, unit: 'person', reason: 'POOL_FULL', onDay: input.startOn })),
        },
        placement_day_one_place: dayTaken(first, input.startOn),
        place_offer_day_one_hold: dayTaken(first, input.startOn),
      } satisfies Record<string, RuleViolation>,
    }),
  });
}

function dayTaken({ weekday, offerId }: { weekday: Weekday; offerId: string }, from: string): RuleViolation {
  return { rule: 'day-taken', weekday, offerId, during: { from, to: null } };
}

async function lockGranted(ctx: RequestContext, input: RegisterNavGrantInput): Promise<Granted | null> {
  const application = await lockApplication(ctx, input.applicationId);
  const wish = application && (await lockWish(ctx, input.wishId));
  return wish && wish.applicationId === application.id ? { ...application, wish } : null;
}

/** The one offer it is about: NAV's own to decide on, for people of this municipality, with the person's yes. */
async function navOffer(
  ctx: RequestContext,
  { tenantId }: Granted,
  { startOn, days, yesHeardHow, navReference }: RegisterNavGrantInput,
): Promise<Outcome<CatalogueOffer, RuleViolation>> {
  // Made at NAV, perhaps long ago: the day the place began is as it is.
  const bundle = await checkedBundle(ctx, tenantId, startOn, days, startOn);
  if (!bundle.ok) return bundle;
  const [offerId = '', ...others] = [...new Set(days.map((day) => day.offerId))];
  const another = bundle.value === 'nav' ? others[0] : offerId;
  if (another !== undefined) return refuse({ rule: 'bundle-two-authorities', field: 'days', offerId: another });
  const { decisionOrder: order } = await municipalitySettings(ctx, tenantId);
  const may = mayPrepare({
    authority: 'nav',
    outcome: 'granted',
    order,
    personAccepted: false,
    yesRecordedHow: yesHeardHow,
    navReference,
  });
  return may.ok ? accept((await catalogue(ctx)).offer(offerId)) : may;
}

/** Is there room, and is the person free? Days that the municipality has decided on are changed by it: the grant waits. */
async function canBePlaced(
  ctx: RequestContext,
  { tenantId, participantId }: Granted,
  startOn: string,
  days: readonly (DecisionDay & { readonly weekday: Weekday })[],
): Promise<Outcome<Pick<Grantable, 'waits'>, RuleViolation>> {
  const valid = { from: startOn, to: null };
  const wanted = days.map(({ offerId, weekday }) => ({ offerId, weekday, valid }));
  const taken = await takenDays(ctx, participantId, startOn);
  const free = holdBeside(wanted, taken, 'nav');
  if (!free.ok) return free;
  const room = await roomFor(ctx, tenantId, participantId, wanted);
  if (!room.ok) return room;
  return accept({ waits: !place(wanted, taken).ok });
}

/** What it is, whose places it draws on, and where NAV's own record is found. */
async function basisText(
  ctx: RequestContext,
  tenantId: string,
  kind: CatalogueOffer['kind'],
  navReference: string,
): Promise<string> {
  const { rows } = await ctx.sql<{ name: string }>('SELECT name FROM municipality WHERE id = $1', [tenantId]);
  const what =
    kind === 'vto' ? 'VTO, som ikke har noe fast antall plasser' : `VTA, av plassene til ${rows[0]?.name ?? ''}`;
  return `Tilsagn fra NAV: ${what}. NAVs referanse: ${navReference.trim()}.`;
}

async function save(
  ctx: RequestContext,
  granted: Granted,
  { offer, waits }: Grantable,
  input: RegisterNavGrantInput,
  days: readonly DecisionDay[],
): Promise<string> {
  const { id: applicationId, participantId, tenantId, wish } = granted;
  const id = randomUUID();
  const regime = await regimeOf(ctx, [offer]);
  const extentText = bundleLines(await catalogue(ctx), days).join('. ');
  const legalBasis = offer.legalBasis ?? 'arbeidsmarkedsloven';
  const placeOfferId = waits ? await holdGrant(ctx, granted, input, days) : null;
  await ctx.sql(
    `INSERT INTO decision (id, application_id, participant_id, tenant_id, authority, outcome, state, service, extent,
       extent_text, from_on, reasons, facts, legal_basis, complaint_regime_id, prepared_by_user_id, made_on, nav_grant_kind,
       nav_reference, nav_yes_recorded_how, place_offer_id)
     VALUES ($1, $2, $3, $4, 'nav', 'granted', 'made', $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
    [
      id,
      applicationId,
      participantId,
      tenantId,
      offer.name,
      JSON.stringify({ days }),
      extentText,
      input.startOn,
      'NAV har gitt tilsagn. Begrunnelsen står i brevet fra NAV.',
      await basisText(ctx, tenantId, offer.kind, input.navReference),
      legalBasis,
      regime.id,
      ctx.actor.userId,
      input.madeOn,
      offer.kind === 'vto' ? 'vto' : 'vta',
      input.navReference,
      input.yesHeardHow,
      placeOfferId,
    ],
  );
  await linkWishes(ctx, id, granted, [wish.id]);
  const { startOn, madeOn } = input;
  const letter = { service: offer.name, extentText, startOn, madeOn, legalBasis, regime, waits };
  await writeNavGrantLetter(ctx, { id, applicationId, participantId, tenantId, ...letter });
  const { rowCount } = await ctx.sql(
    `UPDATE decision SET state = 'notified', notified_at = $2, version = version + 1 WHERE id = $1`,
    [id, ctx.now],
  );
  savedOne(rowCount);
  if (!waits) await placeAtOnce(ctx, granted, id, offer, input.startOn, days);
  await leaveSettledWaitlists(ctx, wish.id, 'placed');
  return id;
}

/** Keeps the room at NAV's place until the municipality has changed the days that are in the way. */
async function holdGrant(
  ctx: RequestContext,
  { id, wish, tenantId, participantId }: Granted,
  { startOn, yesHeardHow }: RegisterNavGrantInput,
  days: readonly DecisionDay[],
): Promise<string> {
  const { rows } = await ctx.sql<{ held: string | null }>(
    'SELECT hold_nav_grant($1, $2, $3::date, $4::jsonb, $5) AS held',
    [id, wish.id, startOn, JSON.stringify(days), yesHeardHow],
  );
  const held = rows[0]?.held;
  if (!held) throw new Error('A grant that may be registered can be held.');
  await recordHistory(ctx, {
    tenantId,
    participantId,
    applicationId: id,
    object: { type: 'placeOffer', id: held },
    step: 'accept',
    fromState: null,
    toState: 'accepted',
  });
  return held;
}

async function placeAtOnce(
  ctx: RequestContext,
  granted: Granted,
  decisionId: string,
  offer: CatalogueOffer,
  startOn: string,
  days: readonly DecisionDay[],
): Promise<void> {
  const { id: applicationId, participantId, tenantId } = granted;
  const placementId = randomUUID();
  await ctx.sql(
    `INSERT INTO placement (id, application_id, participant_id, tenant_id, decision_id, financing, from_on)
     VALUES ($1, $2, $3, $4, $5, 'nav', $6)`,
    [placementId, applicationId, participantId, tenantId, decisionId, startOn],
  );
  await ctx.sql(
    `INSERT INTO placement_day (placement_id, participant_id, tenant_id, offer_id, work_area_id, weekday, valid)
     SELECT $1, $2, $3, d."offerId", d."workAreaId", d.weekday, daterange($4::date, NULL, '[]')
       FROM jsonb_to_recordset($5::jsonb) AS d ("offerId" uuid, "workAreaId" uuid, weekday smallint)`,
    [placementId, participantId, tenantId, startOn, JSON.stringify(days)],
  );
  await recordPlacement(ctx, placementId, { applicationId, participantId, tenantId });
  const organisationId = offer.provider.id;
  await writeGrants(ctx, granted, {
    event: 'placementDecided',
    placementId,
    organisationId,
    on: ctx.today,
    lastDay: null,
  });
}
