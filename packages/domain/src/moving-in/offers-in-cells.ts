import type { Offer } from '../offers';
import { plain, textOf, type Cell } from './cells';

/** An offer as a sheet may name it. */
export interface NamedOffer extends Pick<
  Offer,
  'id' | 'code' | 'kind' | 'capacityUnit' | 'serves' | 'openOn' | 'clarificationStep'
> {
  readonly name: string;
  readonly shortName: string;
  readonly providerName: string;
  readonly workAreas: readonly { readonly id: string; readonly code: string; readonly name: string }[];
}

/** Several names could be meant, or none is. */
export type Unclear = { readonly candidates: readonly string[] };

/**
 * The offer that a cell names: by its code, name or short name, or by its provider when that has but one offer for the
 * municipality. Names are compared without case, signs and spaces.
 */
export function findOffer(
  cell: Cell | undefined,
  offers: readonly NamedOffer[],
  tenantId: string,
): NamedOffer | Unclear {
  const wanted = plain(textOf(cell));
  const served = offers.filter(({ serves }) => serves.includes(tenantId));
  for (const among of [served, offers]) {
    for (const names of waysToName) {
      const fitting = among.filter((offer) => names(offer).some((name) => plain(name) === wanted));
      if (fitting.length === 1 && fitting[0]) return fitting[0];
      if (fitting.length > 1) return { candidates: fitting.map(({ name }) => name) };
    }
  }
  return { candidates: [] };
}

const waysToName: readonly ((offer: NamedOffer) => readonly string[])[] = [
  ({ code }) => [code],
  ({ name }) => [name],
  ({ shortName }) => [shortName],
  ({ providerName }) => [providerName],
  ({ workAreas }) => workAreas.map(({ name }) => name),
];

/** The work area of an offer that a cell names; null when there is none of that name. */
export function findWorkArea(
  cell: Cell | undefined,
  { workAreas }: NamedOffer,
): NamedOffer['workAreas'][number] | null {
  const wanted = plain(textOf(cell));
  return workAreas.find(({ code, name }) => plain(code) === wanted || plain(name) === wanted) ?? null;
}

/** What is put in a cell so that it is found again. */
export function isUnclear(found: NamedOffer | Unclear): found is Unclear {
  return 'candidates' in found;
}
