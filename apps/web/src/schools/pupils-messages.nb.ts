import { defineMessages } from '../lib/messages';

/** The school's words. */
export const pupilsMessages = defineMessages('pupils', {
  title: 'Mine elever',
  text: 'Elever som har sagt ja til at skolen følger søknaden.',
  loading: 'Henter elevene',
  failed: 'Vi fikk ikke hentet elevene',
  empty: {
    title: 'Ingen elever her ennå',
    text: 'En elev står her når eleven har sagt ja til skolen på Min sak, under «Hvem kan se opplysningene mine?».',
  },
  found_one: '{{count}} elev',
  found_other: '{{count}} elever',
  list: 'Elever',
  columns: { pupil: 'Elev', path: 'Veien', next: 'Det neste', end: 'Slutter på skolen', place: 'Plass' },
  noApplication: 'Har ikke søkt ennå',
  unknown: 'Ikke oppgitt',
  hasPlace: 'Har plass',
  noPlace: 'Ikke ennå',
  notShown: 'Skolen ser veien og plassen, ikke vurderinger og vedtak. Eleven kan ta bort samtykket når som helst.',
  panel: { next: 'Det neste', way: 'Veien', end: 'Slutter på skolen {{day}}' },
});
