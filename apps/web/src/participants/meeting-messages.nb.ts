import { defineMessages } from '../lib/messages';

/** Words of what is booked, on Min sak. */
export const meetingMessages = defineMessages('my-meetings', {
  title: 'Avtalene dine',
  kind: {
    visit: 'Omvisning hos {{where}}',
    mapping: 'Samtale med {{where}}',
    trial: 'Du prøver hos {{where}}',
  },
  with: 'Du møter {{name}}.',
  calendar: 'Legg i kalenderen',
  calendarOf: 'Legg i kalenderen: {{what}}',
  private: 'I kalenderen står det bare at du har en avtale.',
});
