import { defineMessages } from '../../lib/messages';
import type { BulkAction } from './use-bulk';

/** Words of doing something with many cases at a time. */
export const bulkMessages = defineMessages('bulk', {
  label: 'Gjør med flere saker',
  none: 'Velg hva du vil gjøre',
  action: {
    receive: 'Bekreft mottatt',
    startActivityClarification: 'Start trinn 1: aktivitet',
    reassign: 'Gi sakene til en kollega',
  } satisfies Record<BulkAction, string>,
  pick: 'Velg {{name}}',
  possible_one: 'Mulig for {{count}} sak i lista. Kryss av.',
  possible_other: 'Mulig for {{count}} saker i lista. Kryss av.',
  impossible: 'Ingen av sakene i lista er klare for dette.',
  go_one: 'Gå videre med {{count}} sak',
  go_other: 'Gå videre med {{count}} saker',
  cancel: 'Avbryt',
  close: 'Lukk',
  title: {
    receive: 'Vil du bekrefte at søknadene er mottatt?',
    startActivityClarification: 'Vil du starte trinn 1 i disse sakene?',
    reassign: 'Hvem skal ha sakene?',
  } satisfies Record<BulkAction, string>,
  follows: {
    receive:
      'Søkerne ser at kontoret har tatt imot søknaden. Ingen brev blir sendt. Du blir ansvarlig for sakene som ingen har.',
    startActivityClarification: 'Søkerne ser at dere blir kjent. Ingen brev blir sendt. Arba og NAV ser ikke sakene.',
    reassign: 'Kollegaen ser sakene i «Mine saker». Søkerne ser det nye navnet. Ingen brev blir sendt.',
  } satisfies Record<BulkAction, string>,
  notDigital_one: '{{count}} person ser det ikke i Inntak. Ring eller skriv til: {{names}}.',
  notDigital_other: '{{count}} personer ser det ikke i Inntak. Ring eller skriv til: {{names}}.',
  cases: 'Dette gjelder',
  colleague: 'Kollega',
  choose: 'Velg en kollega',
  chooseNeeded: 'Velg hvem som skal ha sakene',
  results: 'Slik gikk det',
  working: 'Arbeider …',
  done: 'Ferdig',
  failed: 'Fikk ikke svar. Saken er som før.',
  gone: 'Saken finnes ikke lenger.',
  summary: '{{done}} av {{count}} saker er ferdige.',
});
