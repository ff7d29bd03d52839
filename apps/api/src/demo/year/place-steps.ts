/** Place offers, decisions and placements, each by the product's own command. */
import type { DecisionOutcome } from '@inntak/domain/decisions';
import { addDays, type Day } from '@inntak/domain/calendar';
import type { TransportWay } from '@inntak/domain/placements';
import { returnDecision, sendDecisionForApproval } from '../../decisions/approve-decision';
import { becomeFinal } from '../../decisions/become-final';
import { makeDecision } from '../../decisions/make-decision';
import { prepareDecision } from '../../decisions/prepare-decision';
import { registerNavGrant } from '../../decisions/register-nav-grant';
import { weekdayName } from '../../calendar/weekdays';
import { markOverdue } from '../../place-offers/mark-overdue';
import type { PlaceOfferDayInput, PurchaseChoiceInput } from '../../place-offers/place-offer.types';
import { preparePlaceOffer } from '../../place-offers/prepare-place-offer';
import { releasePlaceOffer, replacePlaceOffer } from '../../place-offers/release-place-offer';
import { sendPlaceOffer } from '../../place-offers/send-place-offer';
import { pausePlacement, startPlacement } from '../../placements/placement-commands';
import { tellTransport } from '../../placements/tell-transport';
import type { CurrentActor } from '../../platform/actor';
import { systemActor } from '../../platform/actor';
import type { DemoShare } from '../population-plan';
import type { DemoCase } from './demo-case';

/** Shares as weekdays: the fixed ones first, the others on the days that are left, beginning somewhere else each time. */
export function weekdaysOf(c: DemoCase, shares: readonly DemoShare[]): PlaceOfferDayInput[] {
  const taken = new Set<number>(shares.flatMap(({ weekdays }) => weekdays));
  return shares.flatMap(({ offer, days, weekdays }) => {
    const { id: offerId, workAreas } = c.world.offer(offer);
    const workAreaId = workAreas[c.person.turn % Math.max(1, workAreas.length)]?.id ?? null;
    const chosen: number[] = [...weekdays];
    for (let step = 0; step < 5 && chosen.length < days; step += 1) {
      const weekday = 1 + ((c.person.turn + step) % 5);
      if (taken.has(weekday)) continue;
      taken.add(weekday);
      chosen.push(weekday);
    }
    return chosen.sort().map((weekday) => ({ offerId, workAreaId, weekday: weekdayName(weekday) }));
  });
}

/** Why a bought place is chosen: most have wished for it. */
function choiceOf(c: DemoCase, shares: readonly DemoShare[]): PurchaseChoiceInput | null {
  const bought = shares.filter(({ offer }) => c.world.offer(offer).purchased);
  if (bought.length === 0) return null;
  const wished = c.wished.flat().map(({ offer }) => offer);
  if (bought.every(({ offer }) => wished.includes(offer))) return { basis: 'personsWish' };
  return { basis: 'suitsNeeds', words: 'Trenger få personer i rommet. Det har de andre stedene ikke nå.' };
}

/** Prepares a place offer that answers the wish of a rank: all of it, or the shares that are given. */
export async function preparesOffer(
  c: DemoCase,
  rank: number,
  startOn: Day,
  shares: readonly DemoShare[] = c.wished[rank - 1] ?? [],
): Promise<void> {
  await c.take(c.caseworker, (ctx) =>
    preparePlaceOffer(ctx, {
      applicationId: c.applicationId,
      wishId: c.wishIds[rank - 1] ?? null,
      startOn,
      choice: choiceOf(c, shares),
      days: weekdaysOf(c, shares),
      firstDayText: 'En av lederne møter deg ved inngangen klokka 9.',
    }),
  );
}

/** Sends what was prepared, with two weeks to answer. */
export async function sendsOffer(c: DemoCase, days = 14): Promise<void> {
  await c.take(c.caseworker, async (ctx) => {
    const { id, version } = await c.latest(ctx, 'place_offer');
    return sendPlaceOffer(ctx, { id, version, answerBy: addDays(c.today, days) });
  });
}

/** Prepares and sends on the same day. */
export async function offersPlace(
  c: DemoCase,
  rank: number,
  startOn: Day,
  shares?: readonly DemoShare[],
): Promise<void> {
  await preparesOffer(c, rank, startOn, shares);
  await sendsOffer(c);
}

export async function releasesOffer(c: DemoCase, reason: string): Promise<void> {
  await c.take(c.caseworker, async (ctx) => {
    const { id, version } = await c.latest(ctx, 'place_offer');
    return releasePlaceOffer(ctx, { id, version, reason });
  });
}

/** Another bundle instead of the one that was sent. */
export async function replacesOffer(
  c: DemoCase,
  reason: string,
  startOn: Day,
  shares: readonly DemoShare[],
): Promise<void> {
  await c.take(c.caseworker, async (ctx) => {
    const { id, version } = await c.latest(ctx, 'place_offer');
    const choice = choiceOf(c, shares);
    return replacePlaceOffer(ctx, { id, version, reason, startOn, choice, days: weekdaysOf(c, shares) });
  });
}

/** The day to answer has passed: the system says so, as it does every morning. */
export async function isOverdue(c: DemoCase): Promise<void> {
  const { id } = await c.take(systemActor, (ctx) => c.latest(ctx, 'place_offer'));
  await c.does(markOverdue, { placeOfferId: id });
}

const reasonsOf: Readonly<Record<'granted' | 'partlyGranted' | 'refused', string>> = {
  granted: 'Du har søkt om plassen, du har prøvd arbeidet, og vi har vurdert at det passer godt for deg.',
  partlyGranted:
    'Tilbudet passer for deg, men det er ikke ledig alle dagene du ønsket. Du får de dagene som er ledige.',
  refused:
    'Vi har vurdert at du ikke er i målgruppa for tilbudet nå. Vi vil gjerne se på andre muligheter sammen med deg.',
};

/** Prepares a decision about the wishes of these ranks; a grant rests on the latest place offer. */
export async function preparesDecision(
  c: DemoCase,
  outcome: DecisionOutcome & keyof typeof reasonsOf,
  ranks: readonly number[],
): Promise<void> {
  await c.take(c.caseworker, async (ctx) =>
    prepareDecision(ctx, {
      applicationId: c.applicationId,
      placeOfferId: outcome === 'refused' ? null : (await c.latest(ctx, 'place_offer')).id,
      wishIds: ranks.flatMap((rank) => c.wishIds[rank - 1] ?? []),
      outcome,
      reasons: reasonsOf[outcome],
      facts: 'Søknaden din, samtalen vi hadde, og det stedet har fortalt oss.',
      ownView: c.person.ownWords,
    }),
  );
}

export async function sendsForApproval(c: DemoCase): Promise<void> {
  await c.take(c.caseworker, async (ctx) => sendDecisionForApproval(ctx, await c.latest(ctx, 'decision')));
}

/** Somebody else looks at it, and wants something changed. */
export async function returnsDecision(c: DemoCase, reason: string): Promise<void> {
  await c.take(c.decisionMaker, async (ctx) => returnDecision(ctx, { ...(await c.latest(ctx, 'decision')), reason }));
}

/** Somebody else makes the decision. */
export async function makesDecision(c: DemoCase): Promise<void> {
  await c.take(c.decisionMaker, async (ctx) => makeDecision(ctx, await c.latest(ctx, 'decision')));
}

/** Prepared, approved and made. */
export async function decides(
  c: DemoCase,
  outcome: DecisionOutcome & keyof typeof reasonsOf,
  ranks: readonly number[],
): Promise<void> {
  await preparesDecision(c, outcome, ranks);
  await sendsForApproval(c);
  await makesDecision(c);
}

/** The time to complain is over, as the system finds in the morning. */
export async function becomesFinal(c: DemoCase): Promise<void> {
  const { id } = await c.take(systemActor, (ctx) => c.latest(ctx, 'decision'));
  await c.does(becomeFinal, { decisionId: id });
}

/** NAV has granted the wish of a rank; the caseworker, or the adviser at NAV, writes it down. */
export async function grantsAtNav(
  c: DemoCase,
  rank: number,
  startOn: Day,
  by: CurrentActor = c.caseworker,
): Promise<void> {
  await c.take(by, (ctx) =>
    registerNavGrant(ctx, {
      applicationId: c.applicationId,
      wishId: c.wishIds[rank - 1] ?? '',
      madeOn: c.today,
      navReference: `TG-${c.today.slice(0, 4)}-${String(1000 + c.person.turn)}`,
      startOn,
      days: weekdaysOf(c, c.wished[rank - 1] ?? []),
      yesHeardHow: 'Hun sa ja i møtet med NAV og stedet.',
    }),
  );
}

export async function begins(c: DemoCase): Promise<void> {
  await c.take(c.caseworker, async (ctx) => startPlacement(ctx, await c.latest(ctx, 'placement')));
}

/** The office writes down how the person gets there, as she told it. */
export async function tellsTransport(c: DemoCase, transport: TransportWay): Promise<void> {
  await c.take(c.caseworker, async (ctx) => tellTransport(ctx, { ...(await c.latest(ctx, 'placement')), transport }));
}

export async function pausesPlacement(c: DemoCase, reason: string): Promise<void> {
  await c.take(c.caseworker, async (ctx) => pausePlacement(ctx, { ...(await c.latest(ctx, 'placement')), reason }));
}

/** The municipality decides that the place it has granted ends, because the person wants something else. */
export async function endsPlacement(c: DemoCase, reason: string, lastDay: Day): Promise<void> {
  await c.take(c.caseworker, async (ctx) =>
    prepareDecision(ctx, {
      applicationId: c.applicationId,
      placementId: (await c.latest(ctx, 'placement')).id,
      wishIds: [],
      outcome: 'ended',
      to: lastDay,
      reasons: `Du har bedt om å slutte, og vi har snakket med deg om hva som skjer videre. ${reason}`,
      facts: 'Samtalen vi hadde, og det stedet har fortalt oss.',
      ownView: reason,
    }),
  );
  await sendsForApproval(c);
  await makesDecision(c);
}
