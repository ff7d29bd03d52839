import { defineMessages } from '../lib/messages';

/** The office's words about complaints. */
export const complaintMessages = defineMessages('office-complaints', {
  title: 'Klage, kom {{day}}',
  late: 'Etter fristen',
  lateText: 'Klagen kom etter fristen. Den som behandler den, avgjør om den kan tas opp.',
  heard: 'Hørt av {{name}}',
  heardUnknown: 'Skrevet ned av kontoret',
  answered: 'Svar {{day}} fra {{name}}',
  forwarded: 'Sendt videre {{day}}',
  open: 'Ikke besvart',
  uphold: {
    title: 'Skal vedtaket stå?',
    letter: '{{name}} får et brev med begrunnelsen du skriver her.',
    then: 'Etterpå sender dere klagen til {{body}}.',
    verb: 'La vedtaket stå',
  },
  change: {
    title: 'Gi {{name}} medhold?',
    letter: '{{name}} får et brev med begrunnelsen du skriver her.',
    wishes: 'Ønskene som fikk avslag, tas opp igjen. En lukket sak åpnes.',
    then: 'Saksbehandleren må lage et nytt vedtak. En plass som er i bruk, beholdes så lenge.',
    verb: 'Gi medhold',
  },
  forward: {
    title: 'Sende klagen til {{body}}?',
    papers: 'Dere sender selv klagen og papirene i saken til {{body}}. Her føres det at det er gjort.',
    letter: '{{name}} får et brev om at klagen er sendt videre.',
    verb: 'Klagen er sendt',
  },
});
