import { caseStateWords } from '../lib/case-state-words';
import { defineMessages } from '../lib/messages';

/** Words of the office's register of people, and of finding one of them. */
export const registerMessages = defineMessages('register', {
  title: 'Saker',
  text: 'Alle kontoret kjenner, også de som har avsluttede saker.',
  search: 'Søk i navn eller saksnummer',
  movingIn: 'Hent inn fra regneark',
  caption: 'Alle personer, sortert etter etternavn',
  columns: {
    person: 'Navn',
    born: 'Født',
    school: 'Skole',
    case: 'Siste sak',
    state: 'Hvor saken er',
    places: 'Har plass',
  },
  state: caseStateWords,
  noCase: 'Ingen sak',
  noPlace: 'Nei',
  protectedAddress: 'Fortrolig adresse',
  loading: 'Henter personer',
  failed: 'Vi fikk ikke hentet lista',
  found_one: '{{count}} person',
  found_other: '{{count}} personer',
  many: 'Over 1000 personer',
  emptyTitle: 'Ingen personer passer med søket',
  emptyText: 'Prøv en del av navnet, eller begynnelsen av saksnummeret.',
  findTitle: 'Hvilken sak vil du åpne?',
  findHow: 'Skriv minst to bokstaver av navnet, eller saksnummeret.',
  findNone: 'Ingen sak passer.',
  results: 'Saker som passer',
  close: 'Lukk',
});
