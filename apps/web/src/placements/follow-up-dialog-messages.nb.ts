import { defineMessages } from '../lib/messages';

/** Words of the dialogs about how it goes. */
export const followUpDialogMessages = defineMessages('followUpDialog', {
  ask: {
    title: 'Hva svarer {{name}}?',
    first: 'Snakk med {{name}} først. Svaret skal være det {{name}} selv sier, også når dere er uenige.',
    seen: '{{name}} og kommunen kan lese svaret.',
    label: 'Hvordan går det?',
    options: {
      goesWell: 'Det går bra',
      adjust: 'Noe bør bli bedre',
      somethingElse: 'Vil noe annet',
      noAnswer: 'Vil ikke svare',
    },
    words: 'Med {{name}} sine ord',
    wordsHelp: 'Skriv det {{name}} sier, så likt som mulig.',
    open: 'Får stedet lese svaret?',
    openHelp: 'Spør {{name}}.',
    yes: 'Ja',
    no: 'Nei, bare kommunen',
  },
  view: {
    title: 'Hvordan synes dere det går for {{name}}?',
    beside: 'Det dere skriver, står ved siden av det {{name}} selv svarer. Det kommer aldri i stedet for.',
    seen: '{{name}} og kommunen kan lese det.',
    label: 'Hvordan synes dere det går?',
    options: { goesWell: 'Det går bra', adjust: 'Noe bør bli bedre', somethingElse: 'Noe annet passer kanskje bedre' },
    words: 'Hva ser dere?',
    wordsHelp: 'Bør noe bli annerledes, må dere skrive hva.',
  },
  settle: {
    title: 'Hva skjedde etter svaret?',
    seen: '{{name}} kan lese det du skriver.',
    change: 'Vil {{name}} ha en annen plass eller andre dager, meld det som et ønske om endring i «Dynamisk flyt».',
    words: 'Hva ble avtalt eller gjort?',
  },
  needed: 'Velg ett svar.',
  wordsNeeded: 'Skriv med noen ord.',
  save: 'Lagre',
});
