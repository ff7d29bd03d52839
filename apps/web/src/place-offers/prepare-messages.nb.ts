import { defineMessages } from '../lib/messages';

/** The words of the page where an offer of a place is put together. */
export const prepareMessages = defineMessages('office-place-offers-prepare', {
  grid: {
    title: 'Plass per ukedag',
    offer: 'Tilbud',
    at: '{{day}}, {{offer}}',
    full: 'Fullt',
    closed: 'Stengt',
    chosen: 'Valgt',
    frame: 'Rammen viser dagene {{name}} har ønsket.',
    cellWished: 'ønsket dag',
    navDecides: 'NAV bestemmer',
    loading: 'Henter ledige plasser',
    failed: 'Vi fikk ikke hentet ledige plasser',
  },
  form: {
    titleNew: 'Hvilke dager skal {{name}} få tilbud om?',
    titleReplace: 'Hvilke dager skal {{name}} få i stedet?',
    startOn: 'Start',
    wish: 'Svar på ønske',
    noWish: 'Ikke et av ønskene',
    addOffer: 'Et tilbud til',
    neutral:
      'Ønskene står først. De andre står i en rekkefølge som er trukket for denne saken, så ingen leverandør alltid står øverst.',
    addOfferChoose: 'Velg tilbud',
    addOfferVerb: 'Legg til',
    back: 'Til saken til {{name}}',
    workArea: 'Arbeid på {{offer}}',
    anyWorkArea: 'Ikke bestemt ennå',
    chosenTitle: 'Valgt',
    chosenNone: 'Trykk på en dag for å velge den.',
    chosenDays_one: '{{count}} dag i uka',
    chosenDays_other: '{{count}} dager i uka',
    takeAway: 'Ta bort {{day}}',
    firstDayText: 'Første dag (søkeren leser dette)',
    firstDayHint: 'Hvem møter, hvor og når.',
    noDays: 'Velg minst én dag.',
    verbNew: 'Lag tilbudet',
    verbReplace: 'Bytt ut tilbudet',
    notHeldYet: 'Du lager bare tilbudet nå, fra {{start}}. Plassen holdes av først når det er sendt.',
  },
});
