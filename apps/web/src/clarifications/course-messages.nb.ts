import { defineMessages } from '../lib/messages';

/** The words of clarification courses. */
export const courseMessages = defineMessages('clarification-courses', {
  title: 'Avklaringskurs',
  text: 'Et kurs varer i 14 dager og har plass til inntil 16 personer om dagen.',
  empty: 'Ingen avklaringskurs er satt opp.',
  place: '{{organisation}} · {{place}}',
  placeFor: '{{organisation}} · {{place}} · for {{municipality}}',
  period: '{{from}} til {{to}}',
  taken: '{{taken}} av {{places}} plasser er tatt',
  left_one: '{{count}} ledig plass',
  left_other: '{{count}} ledige plasser',
  full: 'Fullt',
  register: 'Sett opp avklaringskurs',
  field: 'Plass på avklaringskurs',
  none: 'Ikke på kurs',
  option: '{{from}} til {{to}}: {{left}}',
  form: {
    title: 'Sette opp avklaringskurs?',
    days: 'Kurset varer i 14 dager fra dagen dere velger.',
    book: 'Dere gir plassene fra hver persons side, under «Avtal noe nytt».',
    municipality: 'For hvem?',
    municipalityMissing: 'Velg kommune eller bydel',
    startsOn: 'Første dag',
    startsOnMissing: 'Velg første dag',
    places: 'Plasser om dagen',
    placesHint: 'Mellom 1 og 16.',
    placesMissing: 'Skriv antall plasser',
    place: 'Sted',
    placeMissing: 'Skriv hvor de skal møte opp',
    verb: 'Sett opp kurset',
  },
});
