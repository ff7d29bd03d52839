import { defineMessages } from '../lib/messages';
import type { ArcKind } from './wheel-year';

export const calendarMessages = defineMessages(
  'calendar',
  {
    heading: 'Året steg for steg',
    wheel: {
      title_one: 'Årshjul fra august til juli. Tallet {{count}} er forklart i lista ved siden av.',
      title_other: 'Årshjul fra august til juli. Tallene 1 til {{count}} er forklart i lista ved siden av.',
      today: 'I dag',
      navAllYear: 'NAV tar imot søknader hele året',
    },
    months: {
      january: 'jan',
      february: 'feb',
      march: 'mar',
      april: 'apr',
      may: 'mai',
      june: 'jun',
      july: 'jul',
      august: 'aug',
      september: 'sep',
      october: 'okt',
      november: 'nov',
      december: 'des',
    },
    arcs: {
      openDays: 'Åpne dager',
      clarification: 'Besøk og utprøving',
    } satisfies Record<ArcKind, string>,
    list: {
      label: 'Dagene i året',
      period: 'Fra {{from}} til {{until}}',
    },
    next: { heading: 'Neste: {{title}}' },
    page: {
      title: 'Møter og åpne dager',
      all: 'Se hele året',
      lead: 'Her ser du hva som skjer i løpet av året, og når du kan søke.',
      openDays: 'Åpne dager',
      comeAlong: 'Kom og se',
      comeAlongText: 'Du kan komme på besøk uten å søke. Du kan ha med deg noen. Ring stedet og avtal en dag.',
      seeOffers: 'Se tilbudene og telefonnumrene',
      twoFebruary: 'Det er to frister 1. februar',
      municipalFebruary: 'Til kommunen: plass etter skolen',
      municipalFebruaryText: 'Du søker plass i arbeid eller aktivitet. Du søker her i Inntak.',
      schoolFebruary: 'Til skolen: skoleplass neste år',
      schoolFebruaryText: 'Du søker plass på videregående skole. Du søker på vigo.no. Læreren din kan hjelpe deg.',
      tooLate: 'For sent? Søk likevel. Fortell oss hvorfor du søker nå.',
    },
    loading: 'Henter datoene',
    empty: 'Datoene for i år er ikke klare ennå. Fristen for å søke kommunen er 1. februar hvert år.',
    failed: 'Vi fikk ikke hentet datoene.',
  },
  {
    short: {
      page: {
        lead: 'Her ser du hva som skjer i året.',
        comeAlongText: 'Kom på besøk. Ta med en venn.',
        municipalFebruaryText: 'Du vil ha jobb eller aktivitet. Søk her.',
        schoolFebruaryText: 'Du vil gå på skole. Søk på vigo.no.',
        tooLate: 'For sent? Søk likevel.',
      },
    },
  },
);
