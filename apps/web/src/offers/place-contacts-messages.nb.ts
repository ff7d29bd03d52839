import { defineMessages } from '../lib/messages';

/** Words about the fixed contact persons where people work and are. */
export const placeContactsMessages = defineMessages('place-contacts', {
  title: 'Kontaktpersoner på stedene',
  at: '{{offer}}, {{provider}}',
  call: 'Ring {{name}}, {{phone}}',
});
