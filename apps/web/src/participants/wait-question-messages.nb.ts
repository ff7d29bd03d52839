import { defineMessages } from '../lib/messages';

/** «Vil du fortsatt vente?», to the person. */
export const waitQuestionMessages = defineMessages(
  'wait-question',
  {
    title: 'Vil du fortsatt vente på {{offer}}?',
    text: 'Du har ventet siden {{since}}. Vi spør alle én gang i året.',
    yes: { title: 'Ja', text: 'Jeg vil vente.' },
    no: { title: 'Nei', text: 'Jeg vil ikke vente lenger.' },
    talk: { title: 'Jeg vil snakke med noen', text: 'Dere ringer meg. Jeg står på lista så lenge.' },
    chooseFirst: 'Velg et svar først.',
    send: 'Send svaret',
    later: 'Svar innen {{day}}. Hører vi ikke noe, ringer vi deg. Du blir stående på lista.',
    weCall: 'Vi ringer deg. Du blir stående på lista.',
  },
  {
    short: {
      title: 'Vil du fortsatt vente på {{offer}}?',
      text: 'Du har ventet siden {{since}}.',
      later: 'Svar innen {{day}}. Ellers ringer vi.',
    },
    nn: {},
  },
);
