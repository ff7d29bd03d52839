import type { InformingWay } from '@inntak/domain/steps';
import type { WaitlistStep } from '@inntak/domain/waitlists';
import type { OfficeWaitlistEntry } from '../lib/office-case';
import { defineMessages } from '../lib/messages';

/** The office's words about waitlists. */
export const officeWaitlistMessages = defineMessages('office-waitlists', {
  title: 'Venteliste',
  empty: 'Står ikke på noen venteliste.',
  state: {
    waiting: 'Venter',
    paused: 'Pause',
    left: 'Tatt av lista',
  } satisfies Record<OfficeWaitlistEntry['state'], string>,
  step: { pause: 'Sett på pause', resume: 'Venter igjen', leave: 'Ta av lista' } satisfies Record<WaitlistStep, string>,
  since: 'Siden {{day}}',
  informed: 'Informert om lang ventetid {{day}} ({{how}}) av {{who}}',
  interim: 'Mens søkeren venter: {{text}}',
  informedHow: {
    phone: 'på telefon',
    letter: 'i brev',
    meeting: 'i møte',
    visit: 'på besøk',
    product: 'i Inntak',
  } satisfies Record<InformingWay, string>,
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
