import type { ProposalKind } from '@inntak/domain/placements';
import { defineMessages } from '../lib/messages';

/** The words of the dialogs about proposals, which come when one is opened. */
export const proposalDialogMessages = defineMessages('proposals-dialogs', {
  dialogTitle: 'Hva foreslår dere for {{name}}?',
  promise: 'Tildelingskontoret svarer. Ingenting endres før det.',
  readable: '{{name}} kan lese forslaget når det er besvart.',
  verb: 'Send forslaget',
  kindLabel: 'Forslaget',
  kindMissing: 'Velg hva dere foreslår.',
  kind: {
    end: 'Avslutte plassen',
    extend: 'Forlenge plassen',
    changeDays: 'Endre dager',
    pause: 'Ta pause',
    startOn: 'Flytte første dag',
  } satisfies Record<ProposalKind, string>,
  from: { changeDays: 'Nye dager fra', pause: 'Pause fra', startOn: 'Ny første dag' },
  to: { end: 'Siste dag', extend: 'Ny siste dag', pause: 'Tilbake etter' },
  toHint: {
    extend: 'La feltet stå tomt hvis plassen skal vare til noe annet blir bestemt.',
    pause: 'La feltet stå tomt hvis dere ikke vet det.',
  },
  weekdays: 'Dager hos dere',
  weekdaysMissing: 'Velg minst én dag.',
  dayMissing: 'Skriv hvilken dag.',
  reason: 'Hvorfor?',
  reasonMissing: 'Skriv kort hvorfor.',
  stepTitle: {
    accept: 'Skal plassen endres slik?',
    decline: 'Skal svaret være nei?',
    withdraw: 'Skal forslaget trekkes?',
  },
  consequence: {
    accept: 'Endringen gjøres nå. Tilbyderen og personen ser det.',
    pauseLater: 'Pausen begynner {{from}}. Fram til da er alt som før, og dere kan avlyse den.',
    decline: 'Tilbyderen får lese begrunnelsen.',
    withdraw: 'Ingenting endres.',
  },
});
