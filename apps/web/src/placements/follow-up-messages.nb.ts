import { defineMessages } from '../lib/messages';
import type { FollowUpList, FollowUpView } from './follow-ups.graphql';

type Answer = FollowUpView['answer'];

/** Staff's words about how it goes, three and six months after somebody began. */
export const followUpMessages = defineMessages('followUp', {
  title: 'Oppfølging',
  text: 'Hvordan går det? Alle blir spurt 3 og 6 måneder etter første dag. Personen svarer selv i Min sak, eller sammen med stedet eller kommunen.',
  loading: 'Henter oppfølgingene',
  failed: 'Vi fikk ikke hentet oppfølgingene',
  list: {
    toAsk: 'Skal spørres nå',
    toSettle: 'Noe bør bli annerledes',
    answered: 'Har svart det siste året',
  } satisfies Record<FollowUpList, string>,
  empty: {
    toAsk: 'Ingen skal spørres nå.',
    toSettle: 'Ingen svar venter på at noe blir gjort.',
    answered: 'Ingen har svart det siste året.',
  } satisfies Record<FollowUpList, string>,
  columns: {
    person: 'Navn',
    place: 'Sted og første dag',
    when: 'Spørsmål',
    by: 'Spør innen',
    answer: 'Svaret',
    steps: 'Gjør',
  },
  months: 'etter {{count}} måneder',
  began: 'begynte {{day}}',
  wish_one: 'Ønske nummer {{count}}',
  wish_other: 'Ønske nummer {{count}}',
  told: 'har svart',
  notTold: 'Ikke svart ennå',
  toldElsewhere: 'Har svart, og vil ikke dele det med stedet',
  answeredOn: 'Svarte {{day}}',
  how: {
    self: 'selv',
    representative: 'ved den som har fullmakt',
    office: 'til kommunen',
  } satisfies Record<Exclude<FollowUpView['how'], 'place' | null>, string>,
  howPlace: 'sammen med {{who}}',
  notForPlace: 'Bare kommunen kan lese dette.',
  placeSays: '{{who}}:',
  settled: 'Dette skjedde: {{words}}',
  answer: {
    goesWell: 'Det går bra',
    adjust: 'Noe bør bli bedre',
    somethingElse: 'Vil noe annet',
    noAnswer: 'Vil ikke svare',
  } satisfies Record<Answer, string>,
  step: {
    answer: 'Skriv svaret',
    view: 'Skriv hva dere synes',
    settle: 'Skriv hva som skjedde',
    change: 'Meld ønske om endring',
  },
});
