import { buyFrom } from '@inntak/domain/capacity';
import { neutralOrder } from '@inntak/domain/offers';
import type { Outcome } from '@inntak/domain/outcome';
import { choosePurchased, type ChoiceBasis, type PurchaseChoice } from '@inntak/domain/place-offers';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import { agreementsOf } from '../capacity/purchase-store';
import { catalogue } from '../offers/catalogue';
import type { RequestContext } from '../platform/transaction';

/** Why a bought place was chosen, and what it was chosen among, in the order it stood in. */
export interface KeptChoice extends PurchaseChoice {
  readonly among: readonly string[];
}

/** The case in which places are offered. */
interface ChoosingFor {
  readonly applicationId: string;
  readonly tenantId: string;
  /** The first day. */
  readonly startOn: string;
}

/**
 * Why the bought places among the days were chosen; null where none is bought. An
 * agreement must cover the first day. What they were chosen among is what the office
 * had before it: all offers for residents that the municipality decides on.
 */
export async function purchaseChoice(
  ctx: RequestContext,
  { applicationId, tenantId, startOn }: ChoosingFor,
  days: readonly { readonly offerId: string }[],
  given: { readonly basis: ChoiceBasis; readonly words?: string | null } | null,
): Promise<Outcome<KeptChoice | null, RuleViolation>> {
  const known = await catalogue(ctx);
  const ids = [...new Set(days.map(({ offerId }) => offerId))];
  const purchased = ids.filter((id) => known.find(id)?.purchased === true);
  const wished = purchased.length === 0 ? [] : await wishedOffers(ctx, applicationId);
  const chosen = choosePurchased(purchased, wished, given && { basis: given.basis, words: given.words ?? null });
  if (!chosen.ok) return chosen;
  if (chosen.value === null) return { ok: true, value: null };
  const covered = buyFrom(startOn, purchased, await agreementsOf(ctx, tenantId));
  if (!covered.ok) return covered;
  const offered = known.all.filter(
    ({ decidedBy, municipalities }) => decidedBy === 'municipality' && municipalities.some(({ id }) => id === tenantId),
  );
  const among = neutralOrder(offered, wished, applicationId).map(({ id }) => id);
  return { ok: true, value: { ...chosen.value, among } };
}

async function wishedOffers(ctx: RequestContext, applicationId: string): Promise<string[]> {
  const { rows } = await ctx.sql<{ offerId: string }>(
    `SELECT x.offer_id AS "offerId" FROM wish w JOIN wish_part x ON x.wish_id = w.id
      WHERE w.application_id = $1 GROUP BY x.offer_id ORDER BY min(w.rank), x.offer_id`,
    [applicationId],
  );
  return rows.map(({ offerId }) => offerId);
}

const basisWords: Record<ChoiceBasis, string> = {
  personsWish: 'Søkeren har ønsket plassen.',
  onlyOneWithRoom: 'Det var bare her det var plass.',
  suitsNeeds: 'Plassen passer best til det søkeren trenger.',
  nearHome: 'Plassen er nærmest der søkeren bor.',
};

/** The reason as it stands in the history of the case. */
export function choiceText(choice: KeptChoice | null): string | null {
  if (choice === null) return null;
  return ['Kjøpt plass.', basisWords[choice.basis], choice.words ?? ''].join(' ').trim();
}
