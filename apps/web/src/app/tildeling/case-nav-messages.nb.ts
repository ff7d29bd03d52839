import { defineMessages } from '../../lib/messages';
import type { CasePart } from './task-parts';

/** The way around on the case page. Keys are the ids of its boxes. */
export const caseNavMessages = defineMessages('office-case-nav', {
  label: 'På denne siden',
  goTo: 'Gå til {{part}}',
  whereIsRoom: 'Se hvor det er plass til ønskene',
  parts: {
    neste: 'Neste steg',
    onsker: 'Ønsker',
    avklaring: 'Avklaring',
    tilbud: 'Tilbud',
    vedtak: 'Vedtak',
    plass: 'Plass',
    venteliste: 'Venteliste',
    brev: 'Brev',
    logg: 'Logg',
    vta: 'VTA-vurdering',
    telefon: 'Telefon',
    tilgang: 'Tilgang',
  } satisfies Record<CasePart, string>,
});
