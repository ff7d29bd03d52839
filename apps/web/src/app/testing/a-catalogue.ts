import type { WishableOffer } from '../../applications/wizard/application.graphql';
import type { OfferCardData, OfferPageData } from '../../offers/offers.graphql';

const baerum = { id: 'baerum', code: 'baerum', name: 'Bærum', kind: 'municipality' };

type CatalogueOffer = OfferCardData & OfferPageData & WishableOffer;

function anOffer(
  changes: Partial<CatalogueOffer> & Pick<CatalogueOffer, 'id' | 'name' | 'kind' | 'provider'>,
): CatalogueOffer {
  return {
    code: changes.id,
    summary: `Om ${changes.name}.`,
    summaryShort: 'Kort om stedet.',
    text: ['Stedet er tilpasset deg.'],
    dayText: ['Klokka 08:30: Vi møtes.', 'Klokka 11:30: Vi spiser lunsj.'],
    pay: 'Du får ikke lønn.',
    transport: 'Bussen stopper like ved.',
    decidedBy: 'municipality',
    decidedByText: 'Kommunen bestemmer om du får plass.',
    intakeText: 'Søk innen 1. februar.',
    capacityText: null,
    municipalities: [baerum],
    contact: { name: 'Siv Haugland', role: 'Leder', phone: '67000001' },
    workAreas: [],
    form: [],
    ...changes,
  };
}

const aWorkArea = (code: string, name: string, type: { readonly code: string; readonly label: string }) => ({
  id: `area-${code}`,
  code,
  name,
  text: `Vi jobber med ${name.toLowerCase()}.`,
  short: 'Kort om jobben.',
  illustration: 'frukt',
  workType: { ...type, illustration: 'frukt' },
});

const food = { code: 'food', label: 'Mat, kantine og bakeri' };
const art = { code: 'music-art', label: 'Musikk og kunst' };
const packing = { code: 'logistics', label: 'Lager og pakking' };

/** Arba (NAV decides; asks one question), Bærum arbeidssenter and the day activity (the municipality decides). */
export const catalogue: readonly CatalogueOffer[] = [
  anOffer({
    id: 'arba-vta',
    name: 'Jobb hos Arba',
    kind: 'vta',
    decidedBy: 'nav',
    decidedByText: 'NAV bestemmer om du får plass.',
    intakeText: 'Du kan søke hele året.',
    provider: { id: 'arba', name: 'Arba AS' },
    workAreas: [aWorkArea('fruit', 'Jobbfrukt', packing), aWorkArea('packing', 'Pakking', packing)],
    form: [
      {
        key: 'visited',
        kind: 'yesNo',
        question: 'Har du vært på besøk der?',
        short: null,
        why: 'Da vet vi om vi skal avtale et besøk.',
        required: true,
        options: [],
      },
    ],
  }),
  anOffer({
    id: 'ba-arbeid',
    name: 'Jobb på Bærum arbeidssenter',
    kind: 'work',
    provider: { id: 'ba', name: 'Bærum arbeidssenter' },
    workAreas: [aWorkArea('canteen', 'Kantina', food)],
  }),
  anOffer({
    id: 'bkd-aktivitet',
    name: 'Aktivitet på dagtid',
    kind: 'activity',
    provider: { id: 'bkd', name: 'Bærum kommunale dagtilbud' },
    workAreas: [aWorkArea('music', 'Musikk', art)],
  }),
];

interface Filter {
  readonly search?: string;
  readonly workType?: string;
  readonly decidedBy?: string;
}

/** The catalogue as the server answers it: filtered by word, kind of work and who decides. */
export function offersFor({ filter }: { readonly filter?: Filter | null }) {
  const { search = '', workType, decidedBy } = filter ?? {};
  const found = catalogue.filter(
    (offer) =>
      offer.name.toLowerCase().includes(search.toLowerCase()) &&
      (workType === undefined || offer.workAreas.some((area) => area.workType.code === workType)) &&
      (decidedBy === undefined || offer.decidedBy === decidedBy),
  );
  return {
    totalCount: found.length,
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    edges: found.map((node) => ({ cursor: node.id, node })),
  };
}

function anEvent(day: string, kind: string, title: string) {
  return { day, until: null, title, text: 'Kom og se.', kind, organisationId: null };
}

/** What every open page may ask. */
export const portalAnswers = {
  offers: offersFor,
  offer: ({ code }: { readonly code: string }) => catalogue.find((offer) => offer.code === code) ?? null,
  workTypes: [food, art, packing].map((type) => ({ ...type, illustration: 'frukt' })),
  municipalities: [baerum, { id: 'oslo', code: 'oslo', name: 'Oslo', kind: 'city' }],
  offices: [
    {
      id: 'baerum-tildeling',
      name: 'Tildelingskontoret i Bærum',
      municipality: baerum,
      contact: { name: 'Lise Berg', role: 'Saksbehandler', phone: '67 00 00 02' },
      hours: 'Mandag til fredag, klokka 9 til 15',
    },
    {
      id: 'asker-tildeling',
      name: 'Tildelingskontoret i Asker',
      municipality: { id: 'asker', code: 'asker', name: 'Asker', kind: 'municipality' },
      contact: { name: 'Marit Holte', role: 'Saksbehandler', phone: '67 00 00 20' },
      hours: null,
    },
  ],
  yearWheel: [
    { ...anEvent('2027-01-20', 'openDays', 'Åpen dag hos Arba'), organisationId: 'arba' },
    { ...anEvent('2027-01-21', 'openDays', 'Åpen dag hos Bærum arbeidssenter'), organisationId: 'ba' },
    anEvent('2027-02-01', 'applicationDeadline', 'Frist for å søke'),
    anEvent('2027-02-01', 'schoolNotice', 'Skolens frist'),
    { ...anEvent('2027-02-02', 'clarification', 'Besøk'), until: '2027-03-31' },
  ],
  businessDay: { day: '2027-01-18', week: 3, isDemo: true },
};
