import { defineMessages } from '../lib/messages';

/** The office's words about letters and their delivery. */
export const officeLetterMessages = defineMessages('office-letters', {
  title: 'Brev',
  empty: 'Ingen brev er sendt.',
  created: 'Laget {{day}}',
  opened: 'Åpnet {{day}}',
  notOpened: 'Ikke åpnet',
  secondNotice: 'Nytt varsel {{day}}',
  printed: 'Sendt i posten {{day}}',
  print: 'Skriv ut',
  markPrinted: 'Marker som sendt i posten',
  printTitle: 'Er brevet skrevet ut og sendt i posten?',
  printConsequence: 'Datoen blir lagret, og klagefristen regnes fra brevet har kommet fram.',
  printVerb: 'Ja, sendt i posten',
});
