import type { MandateScope } from '@inntak/domain/access';
import type { ConsentQuestion } from '@inntak/domain/participants';
import type { RepresentationKind } from '@inntak/domain/representation';
import { defineMessages } from '../lib/messages';

/** The office's words about those who act or help, and about capacity to consent. */
export const officeRepresentationMessages = defineMessages('office-representation', {
  title: 'Verge, fullmektig og støtteperson',
  empty: 'Ingen er registrert. {{name}} bestemmer selv.',
  register: 'Registrer',
  kind: {
    parentOfMinor: 'Foresatt til mindreårig',
    guardian: 'Verge',
    proxy: 'Fullmektig',
    futureProxy: 'Fremtidsfullmektig',
    supporter: 'Støtteperson',
  } satisfies Record<RepresentationKind, string>,
  scope: {
    personal: 'personlige forhold',
    economic: 'økonomi',
    support: 'hjelp, uten å bestemme',
  } satisfies Record<MandateScope, string>,
  period: 'Fra {{from}}',
  periodUntil: 'Fra {{from}} til {{until}}',
  capacity: {
    title: 'Kan samtykke',
    lead: 'Vurderes for ett spørsmål om gangen, aldri for hele personen.',
    empty: 'Ikke vurdert. Da regnes {{name}} som en som kan svare selv.',
    record: 'Skriv ned vurdering',
    yes: 'Kan svare selv',
    no: 'Kan ikke svare selv',
    decided: '{{who}}, {{day}}',
    basis: 'Grunnlag: {{basis}}',
    sought: 'Slik ble ønsket søkt: {{how}}',
    question: {
      application: 'Søke',
      disclosure: 'La andre få vite',
      schoolInsight: 'La skolen se',
      placeOffer: 'Svare på tilbud om plass',
      complaint: 'Klage',
    } satisfies Record<ConsentQuestion, string>,
  },
});
