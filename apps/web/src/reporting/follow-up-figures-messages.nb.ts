import { defineMessages } from '../lib/messages';

/** Words of the figures about wish and result. */
export const followUpFiguresMessages = defineMessages('followUpFigures', {
  title: 'Traff vi?',
  text: 'Fra {{since}} til i dag. Hver person telles én gang.',
  loading: 'Henter tallene',
  failed: 'Vi fikk ikke hentet tallene',
  marks: 'Hvordan det går, etter 3 og 6 måneder',
  figure: 'Tall',
  after: 'Etter {{count}} måneder',
  rows: {
    reached: 'Har hatt plass så lenge',
    still: 'Hadde plassen fortsatt da',
    answered: 'Har svart på hvordan det går',
    content: 'Sier at det går bra',
    missed: 'Ble ikke spurt i tide',
    withFirstWish: 'Fikk første ønske, og sier at det går bra',
    withOther: 'Fikk noe annet, og sier at det går bra',
  },
  of: '{{part}} av {{base}}',
  nobody: 'ingen',
  wishes: 'Ønsket som ble oppfylt, for dem som begynte',
  wish: 'Ønske',
  people: 'Personer',
  wishRows: {
    first: 'Første ønske',
    second: 'Andre ønske',
    third: 'Tredje ønske',
    none: 'Ikke fra et ønske i en søknad',
    total: 'Alle',
  },
  hidden: 'skjult (færre enn 5)',
  hiddenNote:
    '<b>«skjult (færre enn 5)»</b> betyr at tallet bygger på 1 til 4 personer, eller at det kunne røpet et slikt tall.',
});
