import { defineMessages } from '../lib/messages';

/** NAV's words about places that end for another one. */
export const givingWayMessages = defineMessages('giving-way', {
  title: 'Plasser NAV skal avslutte',
  text: 'Kommunen har gjort vedtak om en ny plass. Den er holdt av, og personen har plassen fra NAV til dere avslutter den.',
  count_one: '{{count}} plass',
  count_other: '{{count}} plasser',
  line: '{{offer}}: siste dag {{day}}.',
  end: 'Avslutt plassen',
  endOf: 'Avslutt plassen til {{name}}',
  dialog: {
    title: 'Skal NAVs plass avsluttes?',
    lastDay: 'Siste dag er {{day}}. {{name}} begynner på den nye plassen dagen etter.',
    record: 'Tilsagnet avsluttes hos NAV. Her blir det bare registrert.',
    free: 'Plassen på {{offer}} er ledig fra dagen etter.',
    verb: 'Avslutt plassen',
  },
});
