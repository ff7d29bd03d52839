import { defineMessages } from '../lib/messages';

/** The yearly question, as the office reads it. */
export const waitQuestionWords = defineMessages('office-wait-question', {
  question: 'Vil du fortsatt vente?',
  state: {
    asked: 'Spurt {{asked}}. Svarfrist {{by}}.',
    unanswered: 'Spurt {{asked}}. Ikke svart innen {{by}}: ring.',
    talk: 'Vil snakke med noen, sagt {{answered}}: ring.',
    yes: 'Ja, {{answered}}.',
    no: 'Nei, {{answered}}.',
  },
  heard: { yes: 'Vil fortsatt vente', no: 'Vil ikke vente lenger' },
  dialog: { yes: 'Sa personen ja til å vente videre?', no: 'Sa personen nei til å vente videre?' },
  follows: {
    yes: 'Personen blir stående på lista og blir spurt igjen om et år.',
    no: 'Personen går av lista. Ønsket kan få tilbud igjen senere.',
  },
  verb: 'Skriv ned svaret',
  never: 'Ingen mister plassen på lista fordi de ikke svarer.',
});
