import type { Role } from '@inntak/domain/access';
import { defineMessages } from '../../lib/messages';

/** Roles inside a line: «Lise Berg, saksbehandler». */
export const roleWords = defineMessages('office-role-words', {
  participant: 'søker',
  representative: 'verge eller fullmektig',
  supporter: 'støtteperson',
  caseworker: 'saksbehandler',
  decisionMaker: 'beslutter',
  officeLeader: 'leder',
  providerStaff: 'ansatt hos tilbyder',
  providerLeader: 'leder hos tilbyder',
  schoolContact: 'kontakt på skolen',
  navAdviser: 'veileder i NAV',
  districtAnalyst: 'analytiker i bydelen',
  cityAnalyst: 'analytiker i byen',
  contentEditor: 'redaktør',
  privacyOfficer: 'personvernombud',
  administrator: 'administrator',
  system: 'systemet',
} satisfies Record<Role, string>);
