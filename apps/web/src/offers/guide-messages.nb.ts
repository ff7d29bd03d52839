import { defineMessages } from '../lib/messages';
import type { Direction, Liking } from './guide-questions';

/** «Hva passer for meg?»: a few questions, a list to look at. Nothing is sent and nothing is decided. */
export const guideMessages = defineMessages(
  'guide',
  {
    title: 'Hva passer for meg?',
    questions: {
      likes: 'Hva liker du å gjøre?',
      direction: 'Vil du ha en jobb eller en aktivitet?',
      municipality: 'Hvor bor du?',
    },
    help: {
      likes: 'Velg så mange du vil.',
      direction: 'Begge deler kan være noen dager i uka.',
      municipality: 'Noen steder er bare for dem som bor i kommunen.',
    },
    likings: {
      food: 'Mat',
      make: 'Lage ting',
      pack: 'Pakke og rydde',
      outside: 'Være ute',
      people: 'Møte folk',
      calm: 'Musikk og ro',
    } satisfies Record<Liking, string>,
    directions: {
      job: 'Jobb',
      activity: 'Aktivitet',
      either: 'Det er det samme',
    } satisfies Record<Direction, string>,
    directionTexts: {
      job: 'Du gjør en jobb sammen med andre.',
      activity: 'Du velger tempo selv.',
      either: 'Vis meg alt.',
    } satisfies Record<Direction, string>,
    elsewhere: 'Et annet sted',
    see: 'Se forslag',
    result: {
      title: 'Dette kan du se på',
      lead: 'Det er bare forslag. Du bestemmer selv. Ingenting er sendt inn.',
      list: 'Forslag',
      because: 'Her kan du: {{likes}}',
      nothing: 'Vi fant ikke noe med akkurat dette',
      nothingText: 'Prøv å velge flere ting. Eller ring oss, så finner vi noe sammen.',
      again: 'Svar på nytt',
      all: 'Se alle tilbudene',
    },
    loading: 'Henter forslag',
    failed: 'Vi fikk ikke hentet forslagene.',
  },
  {
    short: {
      questions: { direction: 'Jobb eller aktivitet?' },
      help: { direction: 'Velg det du vil.', municipality: 'Da ser du riktige steder.' },
      result: { lead: 'Dette er forslag. Du bestemmer.', nothingText: 'Velg flere ting. Eller ring oss.' },
    },
  },
);
