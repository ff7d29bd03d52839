import { defineMessages } from '../lib/messages';

/** The office's words about who has access to a case. */
export const officeAccessMessages = defineMessages('office-access', {
  title: 'Hvem har tilgang',
  lead: 'Personen ser den samme lista på Min sak.',
  empty: 'Bare Tildelingskontoret.',
  since: 'Siden {{since}}',
  until: 'Fra {{since}} til {{until}}',
  looked_one: 'Åpnet {{count}} gang',
  looked_other: 'Åpnet {{count}} ganger',
  sees_one: 'Ser {{count}} ting',
  sees_other: 'Ser {{count}} ting',
});
