/**
 * How many places there are, and for whom.
 * Source of the 114 places at Arba: project report «Felles inntaksplattform», December 2021 (18 reserved for Asker, the
 * rest, 96, for Bærum). Asker Produkt 36, Solbrå 40 and Jobbhuset 80: older pages of asker.kommune.no, 2018.
 * Real (with the age of the source): those five. Demo: every other number, and that the same number holds each weekday.
 * NAV owns the VTA places: two closed pools at Arba, so free places of one municipality are never used for the other.
 */
import { weekdays } from '@inntak/domain/calendar';
import { districtCodes } from './municipalities';
import type { CapacityReference, PoolReference } from './types';

const report = { source: 'Felles inntaksplattform, prosjektrapport', sourceDate: '2021-12', demo: false } as const;
const askerPages = { source: 'asker.kommune.no (eldre sider)', sourceDate: '2018', demo: false } as const;
const made = { source: 'Laget for demonstrasjonen', sourceDate: '2026-11-21', demo: true } as const;

/** Places in the agreement between NAV and Arba; the sum of the two pools. */
export const arbaAgreementPlaces = 114;

/** First day of all rows, early enough for everybody who has a place when the demonstration year begins. */
const since = '2015-01-01';

function eachWeekday(offer: string, openPlaces: number, origin: typeof made | typeof askerPages): CapacityReference[] {
  return weekdays.map((weekday) => ({ offer, weekday, openPlaces, validFrom: since, validTo: null, ...origin }));
}

function persons(
  offer: string,
  openPlaces: number,
  origin: typeof made | typeof askerPages | typeof report,
): CapacityReference {
  return { offer, weekday: null, openPlaces, validFrom: since, validTo: null, ...origin };
}

/** Open places; offers without a row (VTO, meeting places) have no fixed number. */
export const capacities: readonly CapacityReference[] = [
  persons('arba-vta', 0, report),
  persons('asker-produkt-vta', 36, askerPages),
  persons('karea-varbas-vta', 60, made),
  persons('oslokollega-vta', 25, made),
  persons('unikum-vta', 20, made),
  ...eachWeekday('ba-arbeid', 48, made),
  ...eachWeekday('bkd-aktivitet', 56, made),
  ...eachWeekday('bkd-senior', 14, made),
  ...eachWeekday('aurora-verksted', 0, made),
  ...eachWeekday('solbra-arbeid', 40, askerPages),
  ...eachWeekday('jobbhuset-arbeid', 80, askerPages),
  ...eachWeekday('drengsrud-arbeid', 24, made),
  ...eachWeekday('bydel-aktivitet', 15, made),
];

const purchasedAurora: readonly PoolReference[] = weekdays.map((weekday) => ({
  offer: 'aurora-verksted',
  municipality: 'baerum',
  weekday,
  places: 10,
  closed: true,
  validFrom: since,
  validTo: null,
  ...made,
}));

/** The three bydeler with many people in the demonstration; all others are kept two places a day. */
const largeDistricts: Readonly<Partial<Record<string, number>>> = { alna: 70, 'gamle-oslo': 70, stovner: 45 };

/** What each bydel is kept at what stands for its own day activity; the rest is open to all of them. */
const districtReserves: readonly PoolReference[] = districtCodes.flatMap((municipality) =>
  weekdays.map((weekday) => ({
    offer: 'bydel-aktivitet',
    municipality,
    weekday,
    places: largeDistricts[municipality] ?? 2,
    closed: false,
    validFrom: since,
    validTo: null,
    ...made,
  })),
);

/** Places kept for one municipality. */
export const pools: readonly PoolReference[] = [
  {
    offer: 'arba-vta',
    municipality: 'baerum',
    weekday: null,
    places: 96,
    closed: true,
    validFrom: since,
    validTo: null,
    ...report,
  },
  {
    offer: 'arba-vta',
    municipality: 'asker',
    weekday: null,
    places: 18,
    closed: true,
    validFrom: since,
    validTo: null,
    ...report,
  },
  ...purchasedAurora,
  ...districtReserves,
];
