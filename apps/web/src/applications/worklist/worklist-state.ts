import { useCallback } from 'react';
import { useSearchState } from '../../lib/use-param';
import type { SavedView, WorklistFilter, WorklistSort, WorklistView } from './worklist.graphql';

export const worklistViews = [
  'mine',
  'all',
  'urgent',
  'missingVta',
  'unopenedLetters',
  'preliminaryReplyDue',
  'wantsToTalk',
  'unassigned',
  'waitingForOthers',
  'restricted',
  'closed',
] as const satisfies readonly WorklistView[];

export const worklistSteps = [
  'submitted',
  'received',
  'activityClarification',
  'workClarification',
] as const satisfies readonly NonNullable<WorklistFilter['state']>[];

/** The filters as the address has them; '' where one is not used. The search stands in no address: it may be a name. */
export interface WorklistFilters {
  readonly steg: string;
  readonly tilbud: string;
  readonly skole: string;
  readonly hos: string;
}

/** Each order the server offers, by the column whose heading asks for it. */
export const sortOfColumn = { deadline: 'deadline', person: 'name', path: 'oldest' } as const satisfies Record<
  string,
  WorklistSort
>;
const sorts: readonly WorklistSort[] = Object.values(sortOfColumn);

/** What a list is narrowed to. */
export interface WorklistList {
  readonly view: WorklistView;
  readonly sort: WorklistSort;
  readonly filters: WorklistFilters;
}

export interface WorklistState {
  readonly view: WorklistView;
  readonly sort: WorklistSort;
  readonly sortBy: (sort: WorklistSort) => void;
  readonly filters: WorklistFilters;
  readonly openId: string | null;
  readonly change: (changes: Partial<WorklistFilters>) => void;
  readonly showView: (view: WorklistView) => void;
  /** The whole list anew: another view, with these filters and this order, and no others. */
  readonly showList: (list: WorklistList) => void;
  readonly open: (caseId: string | null) => void;
}

/** Which view, which filters and which case beside the list: in the address, so that one can come back to it. */
export function useWorklistState(): WorklistState {
  const [search, setSearch] = useSearchState();
  // The same function each time: the columns are made with it, and with them every row.
  const open = useCallback((caseId: string | null) => setSearch({ sak: caseId ?? '' }), [setSearch]);
  return {
    view: worklistViews.find((view) => view === search['visning']) ?? 'mine',
    sort: sorts.find((sort) => sort === search['sorter']) ?? 'deadline',
    sortBy: (sort) => setSearch({ sorter: sort === 'deadline' ? '' : sort }),
    filters: {
      steg: search['steg'] ?? '',
      tilbud: search['tilbud'] ?? '',
      skole: search['skole'] ?? '',
      hos: search['hos'] ?? '',
    },
    openId: search['sak'] ?? null,
    change: (changes) => setSearch({ ...changes, sak: '' }),
    showView: (view) => setSearch({ visning: view === 'mine' ? '' : view, sak: '' }),
    showList: ({ view, sort, filters }) => setSearch({ ...addressOf(view, sort), ...filters, sak: '' }),
    open,
  };
}

/** What is as usual stands in no address. */
function addressOf(view: WorklistView, sort: WorklistSort) {
  return { visning: view === 'mine' ? '' : view, sorter: sort === 'deadline' ? '' : sort };
}

const noFilters: WorklistFilters = { steg: '', tilbud: '', skole: '', hos: '' };

/** A view as it is ready made. */
export function plainList(view: WorklistView): WorklistList {
  return { view, sort: 'deadline', filters: noFilters };
}

/** An own view as the list that it keeps. */
export function listOf({ view, sort, state, offerCode, schoolCode, nextWith }: SavedView): WorklistList {
  const filters = { steg: state ?? '', tilbud: offerCode ?? '', skole: schoolCode ?? '', hos: nextWith ?? '' };
  return { view, sort, filters };
}

/** Is this the list that is shown? */
export function isShown({ view, sort, filters }: WorklistList, shown: WorklistList): boolean {
  const names = Object.keys(filters) as (keyof WorklistFilters)[];
  return view === shown.view && sort === shown.sort && names.every((name) => filters[name] === shown.filters[name]);
}

/** Is anything chosen that a ready made view does not have? */
export function isNarrowed(list: WorklistList): boolean {
  return !isShown(list, plainList(list.view));
}

/** The filter as the server takes it: what is not used is left out. */
export function filterOf(filters: WorklistFilters, search: string): WorklistFilter {
  const state = worklistSteps.find((step) => step === filters.steg);
  return {
    ...(search === '' ? {} : { search }),
    ...(state === undefined ? {} : { state }),
    ...(filters.tilbud === '' ? {} : { offerCode: filters.tilbud }),
    ...(filters.skole === '' ? {} : { schoolCode: filters.skole }),
    ...(filters.hos === '' ? {} : { nextWith: filters.hos }),
  };
}

export function isFiltered(filter: WorklistFilter): boolean {
  return Object.keys(filter).length > 0;
}

/** What the file of the list is to hold: the same view, filters and order. */
export function fileChoices({ view, sort, filters }: Pick<WorklistState, 'view' | 'sort' | 'filters'>) {
  return { view, sort, state: filters.steg, offer: filters.tilbud, school: filters.skole, with: filters.hos };
}
