import type { ProposalKind, ProposalState } from '@inntak/domain/placements';
import { defineMessages } from '../lib/messages';

/** What a provider proposes about somebody's place, and the answer. */
export const proposalMessages = defineMessages('proposals', {
  title: 'Forslag',
  propose: 'Foreslå endring',
  proposed: 'Foreslått for {{name}}',
  dialogTitle: 'Hva foreslår dere for {{name}}?',
  promise: 'Tildelingskontoret svarer. Ingenting endres før det.',
  readable: '{{name}} kan lese forslaget.',
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
  line: {
    end: 'Avslutte plassen. Siste dag {{to}}',
    extend: 'Forlenge plassen til {{to}}',
    extendOpen: 'Forlenge plassen til noe annet blir bestemt',
    changeDays: 'Endre til {{days}} fra {{from}}',
    pause: 'Pause fra {{from}}',
    pauseTo: 'Pause fra {{from}} til {{to}}',
    startOn: 'Begynne {{from}}',
  },
  by: '{{organisation}}, {{name}}, {{day}}',
  state: {
    proposed: 'Venter på svar',
    accepted: 'Ja',
    declined: 'Nei',
    withdrawn: 'Trukket',
  } satisfies Record<ProposalState, string>,
  answered: 'Svar fra {{name}}',
  step: { accept: 'Godta', decline: 'Si nei', withdraw: 'Trekk forslaget' },
  stepTitle: {
    accept: 'Skal plassen endres slik?',
    decline: 'Skal svaret være nei?',
    withdraw: 'Skal forslaget trekkes?',
  },
  consequence: {
    accept:
      'Endringen gjøres nå. Tilbyderen og personen ser det. Er plassen gitt ved vedtak, skriv et endret vedtak først.',
    decline: 'Tilbyderen får lese begrunnelsen.',
    withdraw: 'Ingenting endres.',
  },
  changing: 'Plasser som endrer seg',
  nothingChanges: 'Ingen plasser endrer seg nå.',
  all: 'Alle deltakere',
  columns: { person: 'Deltaker', days: 'Dager', change: 'Endring', from: 'Fra', status: 'Status' },
  change: { ends: 'Slutter', begins: 'Begynner', paused: 'Pause' },
  open: 'Ikke bestemt',
  shownOf: 'Dere ser bare personer som har plass hos dere.',
});
