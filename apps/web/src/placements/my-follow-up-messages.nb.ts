import { defineMessages } from '../lib/messages';
import type { FollowUpView } from './follow-ups.graphql';

type Answer = FollowUpView['answer'];

/** «Hvordan går det på …?», to the person herself. «du» in questions, «jeg» in answers. */
export const myFollowUpMessages = defineMessages(
  'myFollowUp',
  {
    title: 'Hvordan går det på {{place}}?',
    text: 'Du har hatt plassen i {{count}} måneder. Vi spør alle. Du bestemmer selv hva du vil si.',
    wish: 'Plassen var ønske nummer {{count}} i søknaden din.',
    answers: {
      goesWell: { title: 'Det går bra', text: 'Jeg vil ha det som nå.' },
      adjust: { title: 'Noe bør bli bedre', text: 'Jeg vil være her, men noe må endres.' },
      somethingElse: { title: 'Jeg vil noe annet', text: 'Et annet sted, andre oppgaver eller andre dager.' },
      noAnswer: { title: 'Jeg vil ikke svare', text: 'Det er helt greit.' },
    } satisfies Record<Answer, { title: string; text: string }>,
    words: 'Vil du si noe mer?',
    wordsHelp: 'Skriv med dine egne ord. Du kan hoppe over.',
    open: 'Får {{place}} lese det du svarer?',
    openYes: { title: 'Ja', text: 'Da kan de hjelpe meg.' },
    openNo: { title: 'Nei', text: 'Bare kommunen skal lese det.' },
    choose: 'Velg ett svar først.',
    chooseOpen: 'Velg om stedet får lese svaret.',
    send: 'Send svaret',
    cancel: 'Avbryt',
    thanks: 'Takk for at du svarte',
    answered: '{{day}} svarte du: <b>{{answer}}</b>',
    closed: '{{place}} kan ikke lese svaret ditt.',
    goOn: 'Vi leser det du har sagt, og snakker med deg om det. Du kan også si fra selv om hva du vil endre.',
    change: 'Jeg vil ha en endring',
    again: 'Endre svaret',
    placeSays: '{{who}} synes: <b>{{answer}}</b>',
    placeAnswers: {
      goesWell: 'Det går bra',
      adjust: 'Noe bør bli bedre',
      somethingElse: 'Noe annet passer kanskje bedre',
      noAnswer: '',
    } satisfies Record<Answer, string>,
    settled: 'Dette skjedde etterpå: {{words}}',
    trouble: 'Vi fikk ikke lagret svaret',
  },
  {
    short: {
      title: 'Hvordan går det på {{place}}?',
      text: 'Vi spør alle. Du bestemmer hva du vil si.',
      goOn: 'Vi leser det du har sagt. Vi snakker med deg.',
    },
    nn: {},
  },
);
