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
  reply: {
    button: 'Send foreløpig svar',
    due: 'Foreløpig svar skal være sendt innen {{day}}.',
    title: 'Når får {{name}} svar?',
    letter: '{{name}} får et brev om at svaret tar mer enn en måned, og når det kommer.',
    once: 'Foreløpig svar sendes én gang. Svarfristen i saken blir dagen du velger.',
    expectedBy: 'Svaret er klart innen',
    expectedByMissing: 'Velg dagen svaret er klart',
    reason: 'Hvorfor tar det tid?',
    reasonHint: 'Står i brevet, skrevet til søkeren.',
    verb: 'Send brevet',
  },
});
