import { defineMessages } from '../lib/messages';

/** The words of the dialogs about an offer of a place, which come when one is opened. */
export const placeOfferDialogMessages = defineMessages('office-place-offers-dialogs', {
  send: {
    title: 'Sende tilbudet til {{name}}?',
    days: '{{name}} får tilbud om {{days}}, fra {{start}}.',
    hold: 'Plassen holdes av til {{name}} svarer, eller til du trekker tilbudet.',
    keepsOther:
      '{{name}} beholder plassen fra NAV. NAV avslutter den først når svaret er ja og vedtaket er gjort. Ved nei er alt som før.',
    digital: '{{name}} får brevet på Min sak, og et varsel uten innhold.',
    onPaper: '{{name}} har ikke BankID. Brevet må skrives ut og sendes i posten.',
    answerBy: 'Svar innen',
    answerByHint: '14 dager er vanlig. Fristen fører til en telefon, aldri til at plassen forsvinner.',
    verb: 'Send tilbudet',
    noRoom: 'Det er ikke plass alle dagene lenger',
  },
  heard: {
    title: 'Hva svarte {{name}}?',
    answer: 'Svar',
    accept: 'Ja takk',
    decline: 'Nei takk',
    talk: 'Vil snakke med noen',
    present: 'Hvem var med?',
    presentHint: 'Skriv «ingen andre» hvis dere var to.',
    note: 'Sagt med søkerens egne ord',
    confirmLetter: 'Svaret bekreftes i et brev til {{name}}.',
    verb: 'Lagre svaret',
  },
  release: {
    title: 'Trekke tilbake tilbudet?',
    consequence: 'Plassen blir ledig for andre. {{name}} må få vite det.',
    verb: 'Trekk tilbake',
  },
});
