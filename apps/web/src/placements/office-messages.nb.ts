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
  callOffPause: 'Avlys pausen',
  leaving: 'Slutter',
  mayMove:
    '{{name}} er spurt om en annen plass på disse dagene. Denne plassen står til svaret er ja og det er bestemt.',
  moves: 'Siste dag her skal være {{day}}. {{name}} begynner på en annen plass dagen etter.',
  pauseFrom: 'Pause fra {{from}}.',
  pauseFromUntil: 'Pause fra {{from}}. Tilbake {{back}}.',
  backOn: 'Tilbake {{day}}.',
  from: 'Fra {{day}}',
  fromTo: '{{from}} til og med {{to}}',
});
