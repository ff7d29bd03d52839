import { defineMessages } from '../lib/messages';

/** The school's words. */
export const pupilsMessages = defineMessages('pupils', {
  title: 'Mine elever',
  text: 'Elever som har sagt ja til at skolen følger søknaden.',
  onPaper: 'Tilbudene på papir, til foreldremøter',
  loading: 'Henter elevene',
  failed: 'Vi fikk ikke hentet elevene',
  empty: {
    title: 'Ingen elever her ennå',
    text: 'En elev står her når eleven har sagt ja til skolen på Min sak, under «Hvem kan se opplysningene mine?».',
  },
  found_one: '{{count}} elev',
  found_other: '{{count}} elever',
  list: 'Elever',
  show: 'Hvilke elever?',
  whose: { all: 'Hele skolen', mine: 'Mine' },
  noneMine: {
    title: 'Du er ikke fast kontaktperson for noen',
    text: 'Åpne en elev under «Hele skolen» for å bli fast kontaktperson for eleven.',
  },
  columns: {
    pupil: 'Elev',
    next: 'Trenger nå',
    deadline: 'Frist',
    path: 'Veien',
    answer: 'Svar',
    end: 'Slutter på skolen',
  },
  noApplication: 'Har ikke søkt ennå',
  noDeadline: 'Ingen frist',
  unknown: 'Ikke oppgitt',
  hasPlace: 'Har plass',
  turns: {
    school: 'Din tur: hjelp eleven i gang',
    pupil: 'Eleven gjør dette selv',
    office: 'Tildelingskontoret har saken',
    nobody: 'Ingen trenger å gjøre noe',
  },
  notShown:
    'Skolen kan hjelpe med søknaden, og ser veien og plassen. Vurderinger og vedtak ser skolen ikke. Eleven kan ta bort samtykket når som helst.',
  panel: {
    next: 'Det neste',
    deadline: 'Frist',
    stands: 'Saken nå',
    answer: 'Svar',
    way: 'Veien',
    end: 'Slutter på skolen {{day}}',
    help: 'Søknaden',
    helpText: 'Dere kan skrive den sammen. Eleven ser over, godkjenner og sender.',
    begin: 'Begynn søknaden sammen',
    goOn: 'Hjelp med søknaden',
    waiting: 'Eleven har fått søknaden og skal se over den. Den er ikke sendt ennå.',
    look: 'Se søknaden',
  },
});
