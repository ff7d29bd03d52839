import { defineMessages } from '../lib/messages';

/** A provider's words about the places that change. */
export const changingMessages = defineMessages('changing-places', {
  changing: 'Plasser som endrer seg',
  nothingChanges: 'Ingen plasser endrer seg nå.',
  all: 'Alle deltakere',
  columns: { person: 'Deltaker', days: 'Dager', change: 'Endring', from: 'Fra', status: 'Status' },
  change: { ends: 'Slutter', begins: 'Begynner', paused: 'Pause', pauseFrom: 'Tar pause' },
  open: 'Ikke bestemt',
  shownOf: 'Dere ser bare personer som har plass hos dere.',
});
