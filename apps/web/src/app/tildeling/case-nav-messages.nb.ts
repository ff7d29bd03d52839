import { defineMessages } from '../../lib/messages';

/** The way around on the case page. Keys are the ids of its boxes. */
export const caseNavMessages = defineMessages('office-case-nav', {
  label: 'På denne siden',
  parts: {
    neste: 'Neste steg',
    onsker: 'Ønsker',
    avklaring: 'Avklaring',
    tilbud: 'Tilbud',
    vedtak: 'Vedtak',
    plass: 'Plass',
    brev: 'Brev',
    logg: 'Logg',
    telefon: 'Telefon',
    tilgang: 'Tilgang',
  },
});
