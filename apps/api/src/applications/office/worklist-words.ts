import type { ApplicationState } from '@inntak/domain/applications';
import type { Vta } from './case.types';

/** Where a case is, as files say it. */
export const stateNames: Readonly<Record<ApplicationState, string>> = {
  draft: 'Kladd',
  awaitingApproval: 'Venter på søkerens ja',
  submitted: 'Sendt inn',
  received: 'Mottatt',
  activityClarification: 'Trinn 1: aktivitet',
  workClarification: 'Trinn 2: arbeid',
  closed: 'Avsluttet',
  withdrawn: 'Trukket',
};

/** Whether VTA is relevant, as files say it. */
export const vtaNames: Readonly<Record<Vta, string>> = {
  none: 'Ikke vurdert',
  relevant: 'Aktuelt',
  notRelevant: 'Ikke aktuelt',
  unclear: 'Uavklart',
};
