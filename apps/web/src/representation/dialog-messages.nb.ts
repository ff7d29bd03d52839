import { defineMessages } from '../lib/messages';

/** The words of the dialogs about those who act or help, which come when one is opened. */
export const representationDialogMessages = defineMessages('office-representation-dialogs', {
  form: {
    title: 'Hvem kan handle for {{name}}?',
    check: 'Se på vergefullmakten eller fullmakten før du registrerer.',
    mandate: 'Mandatet bestemmer hva personen kan gjøre. Økonomi alene gir ikke rett til å søke, svare eller klage.',
    nationalId: 'Fødselsnummeret til den som skal handle',
    nationalIdMissing: 'Skriv fødselsnummeret, 11 siffer',
    kind: 'Hva slags?',
    kindMissing: 'Velg hva slags',
    scope: 'Hva gjelder det?',
    scopeMissing: 'Velg hva det gjelder',
    from: 'Fra',
    fromMissing: 'Velg når det gjelder fra',
    until: 'Til og med',
    documentRef: 'Hvilket dokument så du?',
    documentHint: 'For eksempel «vergefullmakt av 3. mars 2026». Ikke last opp eller skriv av innholdet.',
    documentMissing: 'Skriv hvilket dokument du så',
    verb: 'Registrer',
  },
  capacityForm: {
    title: 'Kan {{name}} svare på dette selv?',
    help: 'Den som svarer når det blir forklart, vist eller prøvd, kan svare selv.',
    question: 'Spørsmål',
    questionMissing: 'Velg spørsmål',
    canConsent: 'Vurdering',
    canConsentMissing: 'Velg en vurdering',
    decidedBy: 'Hvem har vurdert?',
    decidedByMissing: 'Skriv hvem som har vurdert',
    basis: 'Hva bygger vurderingen på?',
    basisMissing: 'Skriv hva vurderingen bygger på',
    howWishSought: 'Hvordan ble søkerens eget ønske søkt?',
    howWishHint: 'Samtale, bilder, prøving, noen som kjenner personen godt.',
    howWishMissing: 'Skriv hvordan ønsket ble søkt',
    verb: 'Lagre vurderingen',
  },
});
