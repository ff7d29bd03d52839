import type { ProposalState } from '@inntak/domain/placements';
import { defineMessages } from '../lib/messages';

/** What a provider proposes about somebody's place, and the answer. */
export const proposalMessages = defineMessages('proposals', {
  title: 'Forslag',
  propose: 'Foreslå endring',
  proposed: 'Foreslått for {{name}}',
  line: {
    end: 'Avslutte plassen. Siste dag {{to}}',
    extend: 'Forlenge plassen til {{to}}',
    extendOpen: 'Forlenge plassen til noe annet blir bestemt',
    changeDays: 'Endre til {{days}} fra {{from}}',
    pause: 'Pause fra {{from}}',
    pauseTo: 'Pause fra {{from}} til {{to}}',
    startOn: 'Begynne {{from}}',
  },
  by: '{{organisation}}, {{name}}, {{day}}',
  state: {
    proposed: 'Venter på svar',
    accepted: 'Ja',
    declined: 'Nei',
    withdrawn: 'Trukket',
  } satisfies Record<ProposalState, string>,
  answered: 'Svar fra {{name}}',
  inDecision: 'Vedtak under arbeid',
  needsDecision: 'Kommunen har gitt plassen i et vedtak. Vil dere endre den, skriver dere et nytt vedtak.',
  writeDecision: 'Skriv vedtak',
  step: { accept: 'Godta', decline: 'Si nei', withdraw: 'Trekk forslaget' },
});
