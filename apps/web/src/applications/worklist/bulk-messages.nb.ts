import { defineMessages } from '../../lib/messages';
import type { BulkAction } from './use-bulk';

/** Words of doing something with many cases at a time. */
export const bulkMessages = defineMessages('bulk', {
  label: 'Gjør med flere saker',
  none: 'Velg hva du vil gjøre',
  action: {
    receive: 'Bekreft mottatt',
    startActivityClarification: 'Start trinn 1: aktivitet',
    sendPreliminaryReply: 'Send foreløpig svar',
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
    sendPreliminaryReply: 'Vil du sende foreløpig svar i disse sakene?',
    reassign: 'Hvem skal ha sakene?',
  } satisfies Record<BulkAction, string>,
  follows: {
    receive:
      'Søkerne ser at kontoret har tatt imot søknaden. Ingen brev blir sendt. Du blir ansvarlig for sakene som ingen har.',
    startActivityClarification: 'Søkerne ser at dere blir kjent. Ingen brev blir sendt. Arba og NAV ser ikke sakene.',
    sendPreliminaryReply:
      'Hver søker får et brev om at svaret tar mer enn en måned, og hvilken dag det kan ventes. Det sendes bare én gang. Dagen blir ny måldato i sakene.',
    reassign: 'Kollegaen ser sakene i «Mine saker». Søkerne ser det nye navnet. Ingen brev blir sendt.',
  } satisfies Record<BulkAction, string>,
  notDigital_one: '{{count}} person ser det ikke i Inntak. Ring eller skriv til: {{names}}.',
  notDigital_other: '{{count}} personer ser det ikke i Inntak. Ring eller skriv til: {{names}}.',
  notDigitalLetter_one:
    '{{count}} person leser ikke brevet i Inntak. Skriv ut brevet og send det i posten til: {{names}}.',
  notDigitalLetter_other:
    '{{count}} personer leser ikke brevet i Inntak. Skriv ut brevene og send dem i posten til: {{names}}.',
  expectedBy: 'Når kan de vente svar?',
  expectedByMissing: 'Velg dagen svaret kan ventes',
  reason: 'Hvorfor tar det tid?',
  reasonHint: 'Samme tekst i alle brevene. Ikke skriv noe om en bestemt person.',
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
