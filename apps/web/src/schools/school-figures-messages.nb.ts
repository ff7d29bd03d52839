import { defineMessages } from '../lib/messages';

/** Figures of equal access to hospitering. */
export const schoolFiguresMessages = defineMessages('schoolFigures', {
  title: 'Hospitering i tall',
  textSchool: 'Elevene som har sagt ja til at skolen følger saken.',
  textOffice: 'Elever vi kjenner til i kommunen, skole for skole.',
  toReport: 'Til rapporten',
  loading: 'Henter tallene',
  failed: 'Vi fikk ikke hentet tallene',
  empty: { title: 'Ingen elever å telle ennå', text: 'Tallene kommer når elever er knyttet til en skole.' },
  list: 'Hospitering etter skole',
  columns: {
    school: 'Skole',
    pupils: 'Elever',
    tried: 'Har prøvd arbeid',
    paid: 'Noen betalte',
    missed: 'Mistet det fordi ingen betalte',
  },
  total: 'Alle skolene',
  hidden: 'Vises ikke',
  hiddenWhy:
    'Tall fra 1 til {{most}} vises ikke, og heller ikke tall som ville røpet dem. Personer med strengt fortrolig adresse er ikke med.',
});
