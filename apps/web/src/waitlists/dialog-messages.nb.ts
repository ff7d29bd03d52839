import type { InformingWay } from '@inntak/domain/steps';
import { defineMessages } from '../lib/messages';

/** The words of the dialogs about waiting, which come when one is opened. */
export const waitlistDialogMessages = defineMessages('office-waitlists-dialogs', {
  add: {
    title: 'Sette {{name}} på venteliste?',
    blocked: '{{name}} kan ikke settes på lista før noen har sagt at det kan ta lang tid.',
    promise: 'Lista viser behovet. Den lover ikke en plass.',
    canHaveOther: '{{name}} kan ha en annen plass mens han eller hun venter.',
    offer: 'Tilbud',
    informedOn: 'Når fikk søkeren vite at det kan ta lang tid?',
    informedHow: 'Hvordan?',
    informedBy: 'Sagt av {{name}} (deg)',
    choose: 'Velg',
    informedOnMissing: 'Skriv når søkeren fikk vite det',
    informedHowMissing: 'Velg hvordan søkeren fikk vite det',
    ways: {
      phone: 'På telefon',
      letter: 'I brev',
      meeting: 'I møte',
      visit: 'På besøk',
      product: 'I Inntak',
    } satisfies Record<InformingWay, string>,
    verb: 'Sett på ventelista',
  },
  pause: { title: 'Sette ventingen på pause?', consequence: '{{name}} blir stående på lista.', verb: 'Sett på pause' },
  resume: {
    title: 'Skal {{name}} vente igjen?',
    consequence: 'Datoen for når ventingen begynte, er den samme.',
    verb: 'Ja, venter igjen',
  },
  leave: {
    title: 'Ta {{name}} av ventelista?',
    consequence: 'Grunnen står i saken, og {{name}} kan lese den.',
    verb: 'Ta av lista',
  },
});
