import { defineMessages } from '../lib/messages';

/** The six stations of the way in. The same words for applicant and staff, everywhere. */
export type StationKey = 'application' | 'gettingToKnow' | 'visit' | 'offer' | 'decision' | 'start';

/** Words that the shared components say by themselves. Whatever is about a case comes from the feature that uses them. */
export const uiMessages = defineMessages(
  'ui',
  {
    readAloud: { start: 'Les opp', stop: 'Stopp' },
    form: { optional: '(valgfritt)', errors: 'For å gå videre må du rette dette:' },
    states: {
      retry: 'Prøv igjen',
      safe: 'Det du har skrevet, ligger trygt her.',
      failed: 'Vi fikk ikke kontakt med tjenesten. Ingenting er borte.',
      notSaved: 'Vi fikk ikke lagret',
      changedBy: '{{name}} endret dette {{when}}',
      changed: 'Noen andre har endret dette',
      reload: 'Se hvordan det er nå',
    },
    stations: {
      application: 'Søknad',
      gettingToKnow: 'Bli kjent',
      visit: 'Besøk',
      offer: 'Tilbud',
      decision: 'Vedtak',
      start: 'Start',
    } satisfies Record<StationKey, string>,
    path: {
      label: 'Veien fra søknad til start',
      here: 'Du er her',
      now: 'nå',
      done: 'ferdig',
      ahead: 'kommer senere',
      mini: 'Steg {{number}} av 6: {{name}}',
      finished: 'Alle 6 steg er ferdige',
    },
    steps: { closed: 'Ikke mulig nå' },
    week: {
      chosen: '{{day}}, valgt',
      free: '{{day}}, fri',
      count_one: '{{count}} dag',
      count_other: '{{count}} dager',
    },
    deadline: {
      over_one: '{{count}} dag over frist',
      over_other: '{{count}} dager over frist',
      today: 'i dag',
      tomorrow: 'i morgen',
      left_one: '{{count}} dag igjen',
      left_other: '{{count}} dager igjen',
    },
    capacity: {
      offer: 'Tilbud',
      free_one: '{{count}} ledig',
      free_other: '{{count}} ledige',
      full: 'Fullt',
      over: '{{count}} for mange',
      closed: 'Stengt',
      noPlaces: 'Ingen plasser',
      legend: 'Tegnforklaring',
      units: {
        inPlace: 'I plass',
        decided: 'Vedtatt',
        proposed: 'Foreslått',
        held: 'Holdt av',
        free: 'Ledig',
      },
      cell: '{{inPlace}} i plass, {{decided}} vedtatt, {{proposed}} foreslått, {{free}} ledig',
      held: ', {{held}} holdt av til andre',
      framed: 'ønsket dag',
      ofPlaces: '{{used}} av {{places}}',
      ofPlacesWithDecided: '{{used}} + {{decided}} av {{places}}',
    },
    table: {
      more: 'Vis neste {{count}}',
      moreUnknown: 'Vis flere',
      shown: 'Viser {{shown}} av {{total}}',
      keys: {
        move: 'flytt',
        open: 'åpne',
        select: 'velg',
        back: 'tilbake til lista',
        arrows: 'Pil opp og ned',
        enter: 'Enter',
        space: 'Mellomrom',
        escape: 'Esc',
      },
      sortBy: 'Sorter etter {{column}}',
      selectAll: 'Velg alle',
    },
    panel: { close: 'Lukk sidepanelet' },
    dialog: { cancel: 'Avbryt' },
    later: {
      coming: 'Åpner …',
      failed: 'Vi fikk ikke hentet dette',
      failedText: 'Det kan være nettet. Ingenting er borte.',
    },
    copy: { copy: 'Kopier', copied: 'Kopiert' },
    quote: {
      own: '{{name}} med egne ord',
      ownOn: '{{name}} med egne ord, {{day}}',
      helped: '{{helper}} hjalp til.',
    },
    history: { reason: 'Grunn: {{reason}}', corrected: 'Rettet', recorded: 'Ført i fagsystemet {{day}}, {{who}}' },
    contact: { call: 'Ring {{name}}' },
    download: { xlsx: 'Last ned (Excel)', csv: 'Last ned (csv)' },
  },
  {
    short: {
      states: { failed: 'Vi fikk ikke kontakt. Ingenting er borte.', safe: 'Teksten din ligger her.' },
    },
  },
);
