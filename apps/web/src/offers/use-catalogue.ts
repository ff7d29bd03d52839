import { useQuery } from '@apollo/client/react';
import { useCallback } from 'react';
import type { VariablesOf } from '../lib/graphql';
import { useSearchState } from '../lib/use-param';
import { catalogueChoicesDocument, catalogueDocument, type OfferCardData } from './offers.graphql';

/** Who decides on a place, as the filter says it. */
export const deciders = ['municipality', 'nav', 'nobody'] as const;
export type Decider = (typeof deciders)[number];

/** What the reader has asked for. Empty text: everything. Kept in the address, so that it can be shared and gone back to. */
export interface Filters {
  readonly search: string;
  readonly workType: string;
  readonly municipality: string;
  readonly decidedBy: Decider | '';
}

const noFilters: Filters = { search: '', workType: '', municipality: '', decidedBy: '' };

/** The names of the filters in the address. */
const addressNames = {
  search: 'sok',
  workType: 'arbeid',
  municipality: 'kommune',
  decidedBy: 'bestemmer',
} as const satisfies Record<keyof Filters, string>;

/** Where the address says in which municipality or bydel one lives. */
export const municipalityInAddress = addressNames.municipality;

/** Search parameters for a link to the catalogue with these filters. */
export function filtersInAddress(filters: Partial<Filters>): Record<string, string> {
  return Object.fromEntries(Object.entries(inAddress(filters)).filter(([, value]) => value !== ''));
}

/** The given filters under their names in the address; an empty one takes it away. */
function inAddress({ search, workType, municipality, decidedBy }: Partial<Filters>): Record<string, string> {
  return {
    ...(search === undefined ? {} : { [addressNames.search]: search }),
    ...(workType === undefined ? {} : { [addressNames.workType]: workType }),
    ...(municipality === undefined ? {} : { [addressNames.municipality]: municipality }),
    ...(decidedBy === undefined ? {} : { [addressNames.decidedBy]: decidedBy }),
  };
}

/** The filters in the address, and how to change them. */
export function useFilters() {
  const [address, changeAddress] = useSearchState();
  const filters: Filters = {
    search: address[addressNames.search] ?? '',
    workType: address[addressNames.workType] ?? '',
    municipality: address[addressNames.municipality] ?? '',
    decidedBy: deciders.find((each) => each === address[addressNames.decidedBy]) ?? '',
  };
  const change = useCallback((changes: Partial<Filters>) => changeAddress(inAddress(changes)), [changeAddress]);
  const clear = useCallback(() => changeAddress(inAddress(noFilters)), [changeAddress]);
  return { filters, change, clear, anyChosen: Object.values(filters).some((value) => value !== '') };
}

type FilterInput = NonNullable<VariablesOf<typeof catalogueDocument>['filter']>;

/** Only what is asked for is sent: an absent filter and an empty one are not the same to the server. */
function inputOf({ search, workType, municipality, decidedBy }: Filters): FilterInput {
  return {
    ...(search.trim() ? { search: search.trim() } : {}),
    ...(workType ? { workType } : {}),
    ...(municipality ? { municipality } : {}),
    ...(decidedBy ? { decidedBy } : {}),
  };
}

/** More than there are offers: the catalogue is read in one go. */
export const wholeCatalogue = 100;

export interface Catalogue {
  /** null until the first answer. While filters change, the former offers stay. */
  readonly offers: readonly OfferCardData[] | null;
  readonly count: number;
  readonly loading: boolean;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** The offers that fit the filters, in the server's order. */
export function useCatalogue(filters: Filters): Catalogue {
  const { data, previousData, loading, error, refetch } = useQuery(catalogueDocument, {
    variables: { filter: inputOf(filters), first: wholeCatalogue },
  });
  const shown = (data ?? previousData)?.offers;
  return {
    offers: shown?.edges.map(({ node }) => node) ?? null,
    count: shown?.totalCount ?? 0,
    loading,
    failed: error !== undefined,
    retry: () => void refetch(),
  };
}

/** Work types and municipalities to choose among; empty until they have come. */
export function useCatalogueChoices() {
  const { data } = useQuery(catalogueChoicesDocument, { fetchPolicy: 'cache-first' });
  return {
    workTypes: data?.workTypes ?? [],
    // A city that only sees figures has no people of its own; its bydeler do.
    municipalities: data?.municipalities.filter(({ kind }) => kind !== 'city') ?? [],
  };
}
