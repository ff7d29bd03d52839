import type { PlacementStep } from '@inntak/domain/placements';
import type { OfficePlacement } from '../lib/office-case';
import { defineMessages } from '../lib/messages';

/** The office's words about placements. */
export const officePlacementMessages = defineMessages('office-placements', {
  title: 'Plasser',
  empty: 'Ingen plass ennå.',
  state: {
    planned: 'Begynner snart',
    active: 'I plass',
    paused: 'Pause',
    ended: 'Avsluttet',
  } satisfies Record<OfficePlacement['state'], string>,
  step: {
    start: 'Har begynt',
    pause: 'Ta pause',
    resume: 'Er tilbake',
    end: 'Avslutt plassen',
    decideEnd: 'Avslutt plassen med vedtak',
  } satisfies Record<PlacementStep, string>,
  leaving: 'Slutter',
  pauseFrom: 'Pause fra {{from}}.',
  pauseFromUntil: 'Pause fra {{from}}. Tilbake {{back}}.',
  backOn: 'Tilbake {{day}}.',
  from: 'Fra {{day}}',
  fromTo: '{{from}} til og med {{to}}',
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
    button: 'Avlys pausen',
    title: 'Skal pausen avlyses?',
    consequence: '{{name}} fortsetter som før. Tilbyderen ser det.',
    verb: 'Avlys pausen',
  },
  end: {
    title: 'Skal plassen avsluttes?',
    consequence: '{{name}} er der til og med siste dag. Dagen etter er plassen ledig.',
    access: 'Tilbyderen ser saken i 40 dager til.',
    verb: 'Avslutt plassen',
  },
});
