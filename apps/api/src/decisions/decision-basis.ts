import type { Weekday } from '@inntak/domain/calendar';
import { bundleLines } from '../place-offers/place-offer-texts';
import { catalogue, type Catalogue, type CatalogueOffer } from '../offers/catalogue';
import { sayList } from '../platform/texts/say';
import type { RequestContext } from '../platform/transaction';

/** The days a decision is about. */
export interface DecisionDay {
  readonly offerId: string;
  readonly workAreaId: string | null;
  readonly weekday: Weekday;
}

/** What the data says a decision rests on. */
export interface DecisionBasis {
  readonly service: string;
  readonly extentText: string;
  readonly legalBasis: string;
  readonly regime: Regime;
  readonly startOn: string | null;
  readonly accepted: boolean;
  readonly days: readonly DecisionDay[];
  /** The wish that the place offer answers. */
  readonly wishId: string | null;
}

/** How one complains: the regime that counts today. */
export interface Regime {
  id: string;
  weeks: number;
  body: string;
  law: string;
  how: string;
}

interface Row {
  wished: string[];
  days: DecisionDay[] | null;
  startOn: string | null;
  accepted: boolean | null;
  wishId: string | null;
}

const text = `
  SELECT ARRAY(SELECT wp.offer_id FROM wish_part wp JOIN wish wi ON wi.id = wp.wish_id JOIN offer o ON o.id = wp.offer_id
                WHERE wp.application_id = a.id AND o.decided_by = 'municipality' ORDER BY wi.rank, wp.position) AS wished,
         po.start_on AS "startOn", po.state = 'accepted' AS accepted, po.wish_id AS "wishId",
         (SELECT json_agg(json_build_object('offerId', pd.offer_id, 'workAreaId', pd.work_area_id, 'weekday', pd.weekday)
                 ORDER BY pd.weekday) FROM place_offer_day pd WHERE pd.place_offer_id = po.id) AS days
    FROM application a LEFT JOIN place_offer po ON po.application_id = a.id AND po.id = $2
   WHERE a.id = $1`;

const placeText = `
  SELECT DISTINCT pd.offer_id AS "offerId" FROM placement_day pd JOIN application a ON a.participant_id = pd.participant_id
   WHERE a.id = $1 AND pd.placement_id = $2 AND (upper(pd.valid) IS NULL OR upper(pd.valid) > app_today())`;

const regimeText = `
  SELECT id, weeks, body, law, how FROM complaint_regime
   WHERE code = ANY ($1::text[]) AND valid @> app_today() ORDER BY weeks DESC LIMIT 1`;

/**
 * What a decision about these offers rests on: the place offer's when one is given, else those the person wished for.
 * Several regimes: the one that gives most time to complain counts, so that nobody loses a right by a combination. Null
 * when the case is unknown or hidden.
 */
export async function decisionBasis(
  ctx: RequestContext,
  applicationId: string,
  placeOfferId: string | null,
): Promise<DecisionBasis | null> {
  const [row] = await ctx.read<Row>('decision-basis', text, [applicationId, placeOfferId]);
  if (!row || (placeOfferId !== null && row.days === null)) return null;
  const known = await catalogue(ctx);
  const days = row.days ?? [];
  const offerIds = [...new Set(placeOfferId === null ? row.wished : days.map(({ offerId }) => offerId))];
  const offers = offerIds.map((id) => known.offer(id));
  const regime = await regimeOf(ctx, offers);
  const { startOn, accepted, wishId } = row;
  return { ...words(known, offers, days), regime, startOn, accepted: accepted ?? false, days, wishId };
}

/**
 * What a decision about a place that the person has rests on: where she is, and where she would be. Null when the place is
 * unknown or hidden.
 */
export async function changeBasis(
  ctx: RequestContext,
  applicationId: string,
  placementId: string | null,
  days: readonly DecisionDay[],
): Promise<DecisionBasis | null> {
  const known = await catalogue(ctx);
  const rows =
    placementId === null
      ? []
      : await ctx.read<{ offerId: string }>('change-basis', placeText, [applicationId, placementId]);
  if (placementId !== null && rows.length === 0) return null;
  const now = rows.map(({ offerId }) => known.offer(offerId));
  const next = [...new Set(days.map(({ offerId }) => offerId))].flatMap((id) => known.find(id) ?? []);
  const all = [...now, ...next.filter(({ id }) => now.every((offer) => offer.id !== id))];
  const about = next.length > 0 ? next : now;
  const extent = next.length > 0 ? days.filter(({ offerId }) => known.find(offerId)) : [];
  const regime = await regimeOf(ctx, all);
  const { legalBasis } = words(known, all, []);
  return { ...words(known, about, extent), legalBasis, regime, startOn: null, accepted: false, days, wishId: null };
}

/** The regime that counts today for a decision about these offers. */
export async function regimeOf(ctx: RequestContext, offers: readonly CatalogueOffer[]): Promise<Regime> {
  const codes = offers.flatMap(({ complaintRegimeCode }) => complaintRegimeCode ?? []);
  const asked = codes.length > 0 ? codes : ['municipal-other'];
  const [regime] = await ctx.read<Regime>('complaint-regime', regimeText, [asked]);
  if (!regime) throw new Error('No complaint regime counts for these offers today.');
  return regime;
}

function words(known: Catalogue, offers: readonly CatalogueOffer[], days: readonly DecisionDay[]) {
  return {
    service: sayList(offers.map(({ name }) => name)),
    extentText: bundleLines(known, days).join('. '),
    legalBasis: sayList([...new Set(offers.flatMap(({ legalBasis }) => legalBasis ?? []))]),
  };
}
