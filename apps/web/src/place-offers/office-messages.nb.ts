import type { PlaceOfferStep } from '@inntak/domain/place-offers';
import type { OfficePlaceOffer } from '../lib/office-case';
import { defineMessages } from '../lib/messages';

/** The office's words about offers of a place. */
export const officePlaceOfferMessages = defineMessages('office-place-offers', {
  title: 'Tilbud om plass',
  empty: 'Ingen tilbud om plass ennå.',
  prepare: 'Lag tilbud om plass',
  recordAnswer: 'Registrer svar du har hørt',
  answerByLabel: 'Svar innen',
  state: {
    prepared: 'Klart til å sendes',
    sent: 'Sendt, venter på svar',
    accepted: 'Ja takk',
    declined: 'Nei takk',
    talking: 'Vil snakke med noen',
    overdue: 'Svarfristen er ute',
    released: 'Trukket tilbake',
    replaced: 'Byttet ut',
  } satisfies Record<OfficePlaceOffer['state'], string>,
  step: {
    send: 'Send tilbudet',
    accept: 'Registrer ja',
    decline: 'Registrer nei',
    talk: 'Registrer «vil snakke med noen»',
    markOverdue: 'Fristen er ute',
    release: 'Trekk tilbake',
    replace: 'Lag nytt tilbud i stedet',
  } satisfies Record<PlaceOfferStep, string>,
  authority: { municipality: 'Kommunal plass', nav: 'Plass fra NAV' } satisfies Record<
    OfficePlaceOffer['authority'],
    string
  >,
  startOn: 'Start {{day}}',
  answerBy: 'Svar innen {{day}}',
  sentOn: 'Sendt {{day}}',
  answeredOn: 'Svarte {{day}}',
  answeredSelf: 'i Inntak',
  heardBy: 'hørt av {{name}}',
  heardWith: 'Med i samtalen: {{who}}',
  heardNote: 'Sagt med egne ord: «{{words}}»',
  notConfirmed: 'Svaret er ikke bekreftet i brev ennå.',
  confirmed: 'Bekreftet i brev',
  held: 'Plassen holdes av til noen svarer.',
  keepsOther: '{{name}} har plass fra NAV på disse dagene, og beholder den til den nye plassen begynner.',
  readLetter: 'Les brevet',
});
