import { defineMessages } from '../lib/messages';

/** The words of the dialogs about a placement, which come when one is opened. */
export const placementDialogMessages = defineMessages('office-placements-dialogs', {
  start: {
    title: 'Har {{name}} begynt?',
    consequence: 'Plassen blir vist som «I plass» hos tilbyderen.',
    verb: 'Ja, har begynt',
  },
  pause: {
    title: 'Skal {{name}} ta pause?',
    consequence: 'Plassen er fortsatt søkerens.',
    reminder: 'Skriver du når pausen er over, blir dere minnet på å sjekke.',
    reason: 'Hvorfor?',
    reasonMissing: 'Skriv hvorfor',
    backOn: 'Tilbake',
    verb: 'Ta pause',
  },
  resume: {
    title: 'Er {{name}} tilbake?',
    consequence: 'Plassen blir vist som «I plass» igjen.',
    verb: 'Ja, er tilbake',
  },
  callOff: {
    title: 'Skal pausen avlyses?',
    consequence: '{{name}} fortsetter som før. Tilbyderen ser det.',
    verb: 'Avlys pausen',
  },
  end: {
    title: 'Skal plassen avsluttes?',
    consequence: '{{name}} er der til og med siste dag. Dagen etter er plassen ledig.',
    moves: 'Siste dag skal være {{day}}: den nye plassen begynner dagen etter, og er {{name}} sin.',
    access: 'Tilbyderen ser saken i 40 dager til.',
    verb: 'Avslutt plassen',
  },
});
