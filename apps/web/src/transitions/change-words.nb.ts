import { defineMessages } from '../lib/messages';
import type { ChangeWish } from './transitions.graphql';

type Kind = ChangeWish['kind'];

/** What both sides call a change. No word grades anybody. */
export const changeWords = defineMessages(
  'changeWords',
  {
    kind: {
      newTasks: 'Nye oppgaver',
      otherPlace: 'Bytte sted',
      calmerDays: 'Roligere dager',
      combine: 'Kombinere',
      fewerDays: 'Færre dager',
      moreDays: 'Flere dager',
      smallGroup: 'Liten gruppe',
      tryElsewhere: 'Prøve noe annet',
      end: 'Slutte',
    } satisfies Record<Kind, string>,
    to: 'til',
    unknownPlace: 'Sted ikke valgt',
    days_one: '{{count}} dag',
    days_other: '{{count}} dager',
    free: 'fri',
    swapAnswers: { asked: 'Ikke svart', yes: 'Sagt ja', no: 'Sagt nei' },
  },
  {},
);
