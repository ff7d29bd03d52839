import type { Weekday } from '@inntak/domain/calendar';
import type { Offer as DomainOffer } from '@inntak/domain/offers';
import type { RequestContext } from '../platform/transaction';
import { offerTexts, type StoredTexts } from './offer-texts';
import type { FormField, Offer, WorkArea } from './offers.types';
import type { Municipality, Organisation } from '../session/organisations.types';

/** An offer as the API answers it, with what rules and lists need besides. */
export interface CatalogueOffer extends Offer {
  readonly position: number;
  readonly shortName: string;
  readonly openOn: readonly Weekday[];
  readonly financing: 'municipality' | 'nav' | 'purchased' | 'none';
  readonly complaintRegimeCode: string | null;
  readonly legalBasis: string | null;
}

interface Row {
  id: string;
  code: string;
  name: string;
  kind: Offer['kind'];
  provider: Organisation;
  decidedBy: Offer['decidedBy'];
  capacityUnit: Offer['capacityUnit'];
  financing: CatalogueOffer['financing'];
  clarificationStep: 1 | 2;
  complaintRegimeCode: string | null;
  legalBasis: string | null;
  position: number;
  texts: StoredTexts;
  contact: Offer['contact'];
  workAreas: WorkArea[];
  municipalities: Municipality[];
  form: FormField[];
  pools: { municipality: string; places: number; year: number }[];
}

// Every published offer with what belongs to it. No personal data: the same for everybody, logged in or not.
const text = `
  SELECT o.id, o.code, o.name, o.kind, o.decided_by AS "decidedBy", o.capacity_unit AS "capacityUnit", o.financing,
         o.clarification_step AS "clarificationStep", o.complaint_regime_code AS "complaintRegimeCode",
         o.legal_basis AS "legalBasis", o.position, o.texts, o.contact,
         json_build_object('id', p.id, 'code', p.code, 'name', p.name, 'kind', p.kind) AS provider,
         (SELECT coalesce(json_agg(json_build_object('id', w.id, 'code', w.code, 'name', w.name,
                   'text', w.texts #>> '{text,nb}', 'short', coalesce(w.texts #>> '{text,kort}', w.texts #>> '{text,nb}'),
                   'illustration', w.illustration,
                   'workType', json_build_object('code', t.code, 'label', t.label, 'illustration', t.illustration))
                 ORDER BY w.position), '[]')
            FROM work_area w JOIN work_type t ON t.id = w.work_type_id WHERE w.offer_id = o.id) AS "workAreas",
         (SELECT coalesce(json_agg(json_build_object('id', m.id, 'code', m.code, 'name', m.name, 'kind', m.kind)
                 ORDER BY m.kind DESC, m.name), '[]')
            FROM offer_municipality om JOIN municipality m ON m.id = om.municipality_id WHERE om.offer_id = o.id) AS municipalities,
         (SELECT coalesce(json_agg(json_build_object('key', f.key, 'kind', f.kind, 'question', f.question, 'short', f.short,
                   'why', f.why, 'required', f.required, 'options', f.options) ORDER BY f.position), '[]')
            FROM offer_form_field f WHERE f.offer_id = o.id) AS form,
         (SELECT coalesce(json_agg(json_build_object('municipality', m.name, 'places', q.places,
                   'year', extract(year FROM q.source_date)) ORDER BY q.places DESC), '[]')
            FROM offer_pool q JOIN municipality m ON m.id = q.municipality_id
           WHERE q.offer_id = o.id AND q.valid @> app_today() AND q.weekday IS NULL AND NOT q.is_demo) AS pools
    FROM offer o JOIN organisation p ON p.id = o.provider_id
   WHERE o.published
   ORDER BY o.position, o.id`;

/** Everything that can be applied for. Wishes, place offers and placements name an offer by id and find it here. */
export class Catalogue {
  private readonly offers: ReadonlyMap<string, CatalogueOffer>;
  private readonly workAreas: ReadonlyMap<string, WorkArea>;

  constructor(readonly all: readonly CatalogueOffer[]) {
    this.offers = new Map(all.map((offer) => [offer.id, offer]));
    this.workAreas = new Map(all.flatMap((offer) => offer.workAreas.map((area) => [area.id, area] as const)));
  }

  /** The offer of a stored row; a row can only name an offer that exists. */
  offer(id: string): CatalogueOffer {
    const offer = this.offers.get(id);
    if (!offer) throw new Error('A row names an offer that the catalogue does not hold.');
    return offer;
  }

  /** The offer with an id that somebody sent; null when there is none. */
  find(id: string): CatalogueOffer | null {
    return this.offers.get(id) ?? null;
  }

  byCode(code: string): CatalogueOffer | null {
    return this.all.find((offer) => offer.code === code) ?? null;
  }

  workArea(id: string | null): WorkArea | null {
    return id === null ? null : (this.workAreas.get(id) ?? null);
  }

  /** The offers as the rules see them. */
  forRules(): DomainOffer[] {
    return this.all.map(toDomain);
  }
}

const freshForMs = 30_000;
let kept: { readonly at: number; readonly catalogue: Catalogue } | undefined;

/**
 * The catalogue, read at most twice a minute per process: it is the same for everybody, changes seldom, and every case
 * page names offers. `forgetCatalogue` makes the next reader see a change at once.
 */
export async function catalogue(ctx: RequestContext): Promise<Catalogue> {
  const at = performance.now();
  if (kept && at - kept.at < freshForMs) return kept.catalogue;
  const rows = await ctx.read<Row>('catalogue', text);
  const fresh = new Catalogue(rows.map(toOffer));
  // An empty catalogue is a database that is being filled: not worth remembering.
  if (rows.length > 0) kept = { at, catalogue: fresh };
  return fresh;
}

/** Call it after a change to offers, and between tests that have their own databases. */
export function forgetCatalogue(): void {
  kept = undefined;
}

function toOffer({ texts, pools, ...row }: Row): CatalogueOffer {
  const capacityText =
    pools.length === 0
      ? null
      : `${pools.map(({ places, municipality }) => `${places} plasser for ${municipality}`).join(' og ')} (tall fra ${pools[0]?.year ?? ''})`;
  return { ...row, purchased: row.financing === 'purchased', ...offerTexts(texts, row), capacityText };
}

function toDomain(offer: CatalogueOffer): DomainOffer {
  return {
    id: offer.id,
    code: offer.code,
    providerId: offer.provider.id,
    kind: offer.kind,
    capacityUnit: offer.capacityUnit,
    serves: offer.municipalities.map(({ id }) => id),
    openOn: offer.openOn,
    clarificationStep: offer.clarificationStep === 1 ? 1 : 2,
    form: offer.form.map(({ key, kind, required, options }) => ({
      key,
      kind,
      required,
      options: options.map(({ value }) => value),
    })),
  };
}
