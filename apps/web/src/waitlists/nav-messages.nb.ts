import type { InformingWay } from '@inntak/domain/steps';
import type { WaitlistState } from '@inntak/domain/waitlists';
import { defineMessages } from '../lib/messages';

/** NAV's words about those who wait for VTA or VTO. */
export const navWaitlistMessages = defineMessages('nav-waitlist', {
  title: 'Venter på plass',
  offer: 'Tiltak',
  loading: 'Henter ventelista',
  failed: 'Vi fikk ikke hentet ventelista',
  found_one: '{{count}} venter',
  found_other: '{{count}} venter',
  empty: { title: 'Ingen venter på {{offer}}', text: 'Når noen settes på lista, står de her.' },
  noOffers: { title: 'Ingen tiltak med venteliste', text: 'NAV har ingen tiltak i Inntak for denne kommunen.' },
  columns: {
    person: 'Person',
    since: 'Venter siden',
    informed: 'Informert om lang ventetid',
    interim: 'Annet tiltak fra NAV',
    state: 'Status',
    step: 'Gjør',
  },
  unnamed: 'Navn vises ikke',
  informedHow: {
    phone: 'på telefon',
    letter: 'i brev',
    meeting: 'i møte',
    visit: 'på besøk',
    product: 'i Inntak',
  } satisfies Record<InformingWay, string>,
  noInterim: 'Ingen',
  state: { waiting: 'Venter', paused: 'Pause', left: 'Tatt av lista' } satisfies Record<WaitlistState, string>,
  registerGrant: 'Registrer tilsagn',
  registerGrantFor: 'Registrer tilsagn for {{name}}',
  promise: 'Lista viser behovet. Den gir ikke kønummer, og den lover ikke en plass.',
});
