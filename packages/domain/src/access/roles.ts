/** Every role anybody can act in. Closed: a new one fails to compile until each table has an answer for it. */
export const roles = [
  'participant',
  'representative',
  'supporter',
  'caseworker',
  'decisionMaker',
  'officeLeader',
  'providerStaff',
  'providerLeader',
  'schoolContact',
  'navAdviser',
  'districtAnalyst',
  'cityAnalyst',
  'contentEditor',
  'privacyOfficer',
  'administrator',
  'system',
] as const;

export type Role = (typeof roles)[number];

/** Roles at the allocation office of a municipality or bydel (Tildelingskontoret). */
export const officeRoles = ['caseworker', 'decisionMaker', 'officeLeader'] as const satisfies readonly Role[];
