import { defineMessages } from '../lib/messages';

/** The words of the dialogs about decisions, which come when one is opened. */
export const decisionDialogMessages = defineMessages('office-decisions-dialogs', {
  sendForApproval: {
    title: 'Sende vedtaket til godkjenning?',
    consequence: 'En beslutter leser og godkjenner, eller sender tilbake til deg.',
    consequenceOther: 'Du kan ikke godkjenne det selv.',
    verb: 'Send til godkjenning',
  },
  make: {
    title: 'Godkjenne vedtaket for {{name}}?',
    gets: '{{name}} får: {{outcome}}. {{extent}}',
    from: 'Det gjelder fra {{from}}.',
    changes: 'Plassen til {{name}} endres. {{extent}}',
    ends: 'Plassen til {{name}} avsluttes: {{service}}.',
    lastDay: 'Siste dag er {{to}}. Dagene er ledige fra dagen etter.',
    letter: '{{name}} får brevet med en gang: på Min sak med et varsel uten innhold, eller i posten uten BankID.',
    providers: 'Tilbyderne i vedtaket ser at {{name}} kommer.',
    complaint_one: 'Klagefristen er {{count}} uke, til {{body}}.',
    complaint_other: 'Klagefristen er {{count}} uker, til {{body}}.',
    verb: 'Godkjenn vedtaket',
  },
  return: {
    title: 'Sende vedtaket tilbake?',
    consequence: '{{name}} får det tilbake med grunnen din.',
    consequenceUnknown: 'Saksbehandleren får det tilbake med grunnen din.',
    verb: 'Send tilbake',
  },
  grant: {
    title: 'Hva har NAV bestemt?',
    consequence: 'Tilsagnet er gjort hos NAV. Her blir det bare registrert.',
    keepsMunicipal:
      'Kommunale dager blir ikke borte av seg selv. Har søkeren dager fra kommunen da, holder vi plassen hos NAV, og du får en oppgave om å endre dem.',
    wish: 'Ønske',
    madeOn: 'Dato for tilsagnet',
    navReference: 'NAVs referanse',
    startOn: 'Start',
    days: 'Dager',
    workArea: 'Arbeid',
    anyWorkArea: 'Ikke bestemt ennå',
    yesHeardHow: 'Hvordan sa søkeren ja?',
    noDays: 'Velg minst én dag.',
    noWishes: 'Ingen av ønskene i saken er hos NAV.',
    verb: 'Registrer tilsagnet',
  },
  complain: {
    title: 'Hva klager {{name}} på?',
    text: 'Klagen, med søkerens egne ord',
    verb: 'Registrer klagen',
  },
});
