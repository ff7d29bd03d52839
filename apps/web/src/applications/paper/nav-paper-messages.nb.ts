import { defineMessages } from '../../lib/messages';

/** What NAV reads when it registers an application together with a person. */
export const navPaperMessages = defineMessages('nav-paper-application', {
  title: 'Registrer søknad fra NAV',
  lead: 'For en person som starter hos NAV. Skriv med personens egne ord. Kommunen får søknaden med en gang.',
  back: 'Til henvendelser',
  sent: 'Kommunen har fått søknaden',
  sentText: 'Personen får kvittering i brev. Saken står under Henvendelser når kommunen spør NAV.',
  another: 'Registrer en til',
});
