import type { Role } from '@inntak/domain/access';

/** What a role is called when people are told who does or did something. */
export const roleNames: Record<Role, string> = {
  participant: 'søkeren selv',
  representative: 'den som har fullmakt eller er verge',
  supporter: 'støtteperson',
  caseworker: 'saksbehandler',
  decisionMaker: 'den som gjør vedtak',
  officeLeader: 'leder for Tildelingskontoret',
  providerStaff: 'ansatt på arbeidsplassen',
  providerLeader: 'leder på arbeidsplassen',
  schoolContact: 'kontakt på skolen',
  navAdviser: 'veileder i NAV',
  districtAnalyst: 'analytiker i bydelen',
  cityAnalyst: 'analytiker i byen',
  contentEditor: 'redaktør',
  privacyOfficer: 'personvernombud',
  administrator: 'administrator',
  system: 'Inntak',
};
