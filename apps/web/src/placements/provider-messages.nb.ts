import type { PlacementState } from '@inntak/domain/placements';
import { defineMessages } from '../lib/messages';

/** The provider's words about those who have a place there. */
export const providerPlacementMessages = defineMessages('provider-placements', {
  title: 'Deltakere',
  text: 'Alle som har plass hos dere, og de som skal begynne.',
  loading: 'Henter deltakerne',
  failed: 'Vi fikk ikke hentet deltakerne',
  empty: { title: 'Ingen har plass her ennå', text: 'Når noen har fått vedtak om plass hos dere, står de her.' },
  coming: 'Skal begynne',
  nobodyComing: 'Ingen skal begynne nå.',
  here: 'I plass',
  nobodyHere: 'Ingen er i plass nå.',
  over: 'Avsluttet',
  state: {
    planned: 'Skal begynne',
    active: 'I plass',
    paused: 'Pause',
    ended: 'Avsluttet',
  } satisfies Record<PlacementState, string>,
  columns: {
    person: 'Person',
    days: 'Dager',
    where: 'Hvor',
    from: 'Fra',
    to: 'Til',
    state: 'Status',
    step: 'Gjør',
  },
  open: 'Ikke bestemt',
  start: 'Har begynt',
  startDialog: {
    title: 'Har {{name}} begynt?',
    consequence: 'Plassen blir vist som «I plass», også for søkeren og saksbehandleren.',
    verb: 'Ja, har begynt',
  },
  shown: 'Dere ser bare dager hos dere selv.',
});
