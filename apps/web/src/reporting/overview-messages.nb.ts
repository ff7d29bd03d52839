import { defineMessages } from '../lib/messages';

/** Words of the figures. */
export const overviewMessages = defineMessages('overview', {
  title: 'Oversikt',
  titleOf: 'Oversikt: {{name}}',
  text: '{{day}}. Tallene kommer fra sakene. Hver person telles én gang. Ingen fyller ut noe ekstra.',
  loading: 'Henter tallene',
  failed: 'Vi fikk ikke hentet tallene',
  empty: { title: 'Ingen tall å vise', text: 'Det er ingen saker her ennå.' },
  figures: 'Tall nå',
  districts: 'Alle bydelene',
  districtsText: 'Bydelene står i nummerrekkefølge. De er ikke rangert.',
  district: 'Bydel',
  tableCaption: 'Tall for alle bydelene',
  unit: { people: 'personer', days: 'dager', percent: 'prosent' },
  nothingMark: '–',
  nothingWords: 'ingen tall ennå',
  hiddenMark: ':',
  hiddenWords: 'vises ikke',
  hiddenNote:
    '<b>: betyr at tallet ikke vises.</b> Det bygger på 1 eller 2 personer, eller det kunne røpet et slikt tall.',
});
