import type { DemoShare } from '../population-plan';
import type { OfferCode } from '../../reference';
import type { DemoCase } from './demo-case';

/** What people of one municipality usually wish for, and who is asked there. */
export interface Home {
  /** NAV's: varig tilrettelagt arbeid. */
  readonly vta: readonly DemoShare[];
  readonly vtaProvider: string;
  readonly vtaOffer: OfferCode;
  /** The municipality's: work, perhaps in two places. */
  readonly work: readonly DemoShare[];
  readonly otherWork: readonly DemoShare[];
  /** Fewer days of the same. */
  readonly lessWork: readonly DemoShare[];
  readonly activity: readonly DemoShare[];
  /** Asked in step 1; null: nobody is. */
  readonly activityProvider: string | null;
  readonly nav: string;
}

/** Some days a week at an offer. */
export function days(offer: OfferCode, count: number): DemoShare {
  return { offer, days: count, weekdays: [] };
}

const baerum: Home = {
  vta: [days('arba-vta', 5)],
  vtaProvider: 'arba',
  vtaOffer: 'arba-vta',
  work: [days('ba-arbeid', 3), days('bkd-aktivitet', 2)],
  otherWork: [days('ba-arbeid', 4)],
  lessWork: [days('ba-arbeid', 3)],
  activity: [days('bkd-aktivitet', 3)],
  activityProvider: 'bkd',
  nav: 'nav-baerum',
};

const asker: Home = {
  vta: [days('asker-produkt-vta', 5)],
  vtaProvider: 'asker-produkt',
  vtaOffer: 'asker-produkt-vta',
  work: [days('drengsrud-arbeid', 3), days('jobbhuset-arbeid', 2)],
  otherWork: [days('solbra-arbeid', 4)],
  lessWork: [days('solbra-arbeid', 2)],
  activity: [days('drengsrud-arbeid', 3)],
  activityProvider: null,
  nav: 'nav-asker',
};

const district: Omit<Home, 'nav'> = {
  vta: [days('karea-varbas-vta', 5)],
  vtaProvider: 'karea-varbas',
  vtaOffer: 'karea-varbas-vta',
  work: [days('bydel-aktivitet', 4)],
  otherWork: [days('bydel-aktivitet', 3)],
  lessWork: [days('bydel-aktivitet', 2)],
  activity: [days('bydel-aktivitet', 2)],
  activityProvider: 'bydelens-dagtilbud',
};

export function homeOf({ person: { municipality } }: DemoCase): Home {
  if (municipality === 'baerum') return baerum;
  return municipality === 'asker' ? asker : { ...district, nav: `nav-${municipality}` };
}
