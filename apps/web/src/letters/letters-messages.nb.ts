import { defineMessages } from '../lib/messages';

/** Words around a letter; the letter's own words come from the server and are never changed here. */
export const lettersMessages = defineMessages(
  'letters',
  {
    documentTitle: 'Brev',
    back: 'Tilbake til Min sak',
    short: 'Kort fortalt',
    shortNote: 'Dette er en kort utgave. Det er det lange brevet som gjelder.',
    print: 'Skriv ut',
    pdf: 'Last ned som PDF',
    loading: 'Henter brevet',
    missing: 'Vi fant ikke dette brevet',
    missingText: 'Det kan være til en annen, eller lenken kan være feil.',
    failed: 'Vi fikk ikke hentet brevet.',
    failedText: 'Prøv igjen. Ring oss hvis det ikke hjelper.',
  },
  { short: { shortNote: 'Det lange brevet gjelder.' } },
);
