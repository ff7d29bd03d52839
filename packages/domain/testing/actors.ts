import type { Actor, Role, Subject } from '../src/access';
import { roles } from '../src/access';

/** The people, offices and organisations that tests speak of. */
export const baerum = 'baerum';
export const asker = 'asker';
export const ada = 'ada';
export const arba = 'arba';
export const ba = 'ba';
export const bkd = 'bkd';
export const navBaerum = 'nav-baerum';

/** Something of Ada's, in Bærum, with Arba and NAV involved. */
export const adasThing: Subject = { tenantId: baerum, participantId: ada, organisationIds: [arba, navBaerum] };

const nobody: Omit<Actor, 'userId' | 'role'> = {
  tenantId: null,
  organisationId: null,
  participantId: null,
  mandate: [],
};

/** Somebody in this role who stands in the relation to Ada's things that the role asks for. */
export function anActor(role: Role, more: Partial<Actor> = {}): Actor {
  return { ...nobody, ...standing[role], userId: `a ${role}`, role, ...more };
}

/** Somebody in this role who has nothing to do with Ada. */
export function aStranger(role: Role): Actor {
  const elsewhere = {
    tenantId: asker,
    organisationId: 'elsewhere',
    participantId: 'bo',
    mandate: anActor(role).mandate,
  };
  return { ...elsewhere, userId: `another ${role}`, role };
}

/** A caseworker at Bærum's allocation office. */
export const aCaseworker = (more: Partial<Actor> = {}): Actor => anActor('caseworker', more);
/** Ada herself. */
export const aParticipant = (more: Partial<Actor> = {}): Actor => anActor('participant', more);
/** A guardian of Ada's for personal matters. */
export const aGuardian = (more: Partial<Actor> = {}): Actor => anActor('representative', more);

const atOffice: Partial<Actor> = { tenantId: baerum, organisationId: 'office-baerum' };
const atArba: Partial<Actor> = { organisationId: arba };

const standing: Record<Role, Partial<Actor>> = {
  participant: { participantId: ada },
  representative: { participantId: ada, mandate: ['personal'] },
  supporter: { participantId: ada, mandate: ['support'] },
  caseworker: atOffice,
  decisionMaker: atOffice,
  officeLeader: atOffice,
  providerStaff: atArba,
  providerLeader: atArba,
  schoolContact: atArba,
  navAdviser: { tenantId: baerum, organisationId: navBaerum },
  districtAnalyst: atOffice,
  cityAnalyst: {},
  contentEditor: {},
  privacyOfficer: {},
  administrator: {},
  system: {},
};

/** Every role once, in the relation it asks for. */
export const oneOfEach: readonly Actor[] = roles.map((role) => anActor(role));
