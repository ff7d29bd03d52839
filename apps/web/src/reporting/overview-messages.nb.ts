import { defineMessages } from '../lib/messages';

/** Words of the figures. */
export const overviewMessages = defineMessages('overview', {
  title: 'Tall i dag',
  titleOf: 'Tall i dag: {{name}}',
  toReport: 'Tilbake til rapporten',
  text: '{{day}}. Tallene kommer fra sakene. Hver person telles én gang. Ingen fyller ut noe ekstra.',
  loading: 'Henter tallene',
  failed: 'Vi fikk ikke hentet tallene',
  empty: { title: 'Ingen tall å vise', text: 'Det er ingen saker her ennå.' },
  figures: 'Tall nå',
  unit: { people: 'personer', days: 'dager', percent: 'prosent' },
  nothingMark: '–',
  nothingWords: 'ingen tall ennå',
  hidden: 'skjult (færre enn 5)',
  hiddenNote:
    '<b>«skjult (færre enn 5)»</b> betyr at tallet bygger på 1 til 4 personer, eller at det kunne røpet et slikt tall.',
});
