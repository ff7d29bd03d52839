import { officeRoles } from '@inntak/domain/access';
import { agreementOn, agreementStanding, boughtUntil, mayWriteAgreement } from '@inntak/domain/capacity';
import type { Weekday } from '@inntak/domain/calendar';
import type { ChoiceBasis } from '@inntak/domain/place-offers';
import { weekdayName } from '../calendar/weekdays';
import { catalogue } from '../offers/catalogue';
import type { RequestContext } from '../platform/transaction';
import { agreementsOf } from './purchase-store';
import type { PurchasedOffer } from './purchase.types';

interface UseRow {
  readonly offerId: string;
  readonly lastDays: readonly (string | null)[];
  readonly days: readonly {
    readonly weekday: Weekday;
    readonly kept: number;
    readonly used: number;
    readonly promised: number;
  }[];
}
interface ChoiceRow {
  readonly id: string;
  readonly offerId: string;
  readonly on: string;
  readonly caseId: string;
  readonly participantId: string;
  readonly participantName: string;
  readonly basis: ChoiceBasis;
  readonly words: string | null;
  readonly among: readonly string[];
}

const useText = `
  SELECT o AS "offerId", purchased_last_days($1, o) AS "lastDays",
         (SELECT coalesce(json_agg(json_build_object('weekday', u.weekday, 'kept', u.kept, 'used', u.used, 'promised', u.promised)
                 ORDER BY u.weekday), '[]') FROM purchased_use($1, ARRAY[o]) u) AS days
    FROM unnest($2::uuid[]) AS o`;

const choicesText = `
  SELECT o AS "offerId", c.*
    FROM unnest($2::uuid[]) AS o CROSS JOIN LATERAL (
      SELECT p.id, oslo_day(p.created_at) AS "on", p.application_id AS "caseId", p.participant_id AS "participantId",
             (SELECT a.first_name || ' ' || a.last_name FROM participant a WHERE a.id = p.participant_id) AS "participantName",
             p.choice_basis AS basis, p.choice_words AS words, p.choice_among AS among
        FROM place_offer p
       WHERE p.tenant_id = $1 AND p.choice_basis IS NOT NULL
         AND EXISTS (SELECT 1 FROM place_offer_day d WHERE d.place_offer_id = p.id AND d.offer_id = o)
       ORDER BY p.created_at DESC, p.id LIMIT 20) c`;

/** What the office's municipality buys, how it is used, and why; and who stands in the choices. Nothing for others. */
export async function readPurchases(
  ctx: RequestContext,
): Promise<{ readonly purchases: PurchasedOffer[]; readonly participantIds: string[] }> {
  const { actor, today } = ctx;
  const { tenantId } = actor;
  if (tenantId === null || !officeRoles.some((role) => role === actor.role))
    return { purchases: [], participantIds: [] };
  const known = await catalogue(ctx);
  const bought = known.all.filter(
    ({ purchased, municipalities }) => purchased && municipalities.some(({ id }) => id === tenantId),
  );
  const ids = bought.map(({ id }) => id);
  const [agreements, uses, choices] = await Promise.all([
    agreementsOf(ctx, tenantId),
    ctx.read<UseRow>('purchased-use', useText, [tenantId, ids]),
    ctx.read<ChoiceRow>('purchase-choices', choicesText, [tenantId, ids]),
  ]);
  const purchases = bought.map((offer): PurchasedOffer => {
    const use = uses.find(({ offerId }) => offerId === offer.id);
    const places = agreementOn(agreements, offer.id, today)?.places ?? null;
    const until = boughtUntil(agreements, offer.id, today);
    const goesOn = (last: string | null) => last === null || until === null || last > until;
    return {
      offer,
      agreements: agreements
        .filter(({ offerId }) => offerId === offer.id)
        .map((each) => ({ ...each, standing: agreementStanding(each, today) })),
      bought: places,
      boughtUntil: until,
      peopleBeyond: (use?.lastDays ?? []).filter(goesOn).length,
      days: (use?.days ?? []).map(({ weekday, kept, used, promised }) => ({
        weekday: weekdayName(weekday),
        kept,
        used,
        promised,
        left: (places ?? 0) - used - promised,
      })),
      choices: choices
        .filter(({ offerId }) => offerId === offer.id)
        .map((choice) => ({ ...choice, among: choice.among.map((id) => known.find(id)?.name ?? '') })),
      mayWrite: mayWriteAgreement(actor, tenantId).ok,
    };
  });
  return { purchases, participantIds: [...new Set(choices.map(({ participantId }) => participantId))] };
}
