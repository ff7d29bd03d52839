import type { InformingWay } from '@inntak/domain/steps';
import type { WaitlistStep } from '@inntak/domain/waitlists';
import type { OfficeWaitlistEntry } from '../lib/office-case';
import { defineMessages } from '../lib/messages';

/** The office's words about waitlists. */
export const officeWaitlistMessages = defineMessages('office-waitlists', {
  title: 'Venteliste',
  state: {
    waiting: 'Venter',
    paused: 'Pause',
    left: 'Tatt av lista',
  } satisfies Record<OfficeWaitlistEntry['state'], string>,
  step: { pause: 'Sett på pause', resume: 'Venter igjen', leave: 'Ta av lista' } satisfies Record<WaitlistStep, string>,
  since: 'Siden {{day}}',
  informed: 'Informert om lang ventetid {{day}} ({{how}}) av {{who}}',
  interim: 'Mens søkeren venter: {{text}}',
  informedHow: {
    phone: 'på telefon',
    letter: 'i brev',
    meeting: 'i møte',
    visit: 'på besøk',
    product: 'i Inntak',
  } satisfies Record<InformingWay, string>,
});
