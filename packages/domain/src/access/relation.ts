import type { Actor, Subject } from './actor';
import type { Role } from './roles';

type Relation = (actor: Actor, subject: Subject) => boolean;

const inOwnTenant: Relation = (actor, subject) => actor.tenantId === subject.tenantId;
const isThePerson: Relation = (actor, subject) => actor.participantId === subject.participantId;
const atAnInvolvedOrganisation: Relation = (actor, subject) =>
  actor.organisationId !== null && subject.organisationIds.includes(actor.organisationId);
const nobody: Relation = () => false;

/** How each role must stand to a thing before any step on it can be theirs. */
const relationOf = {
  participant: isThePerson,
  representative: isThePerson,
  supporter: isThePerson,
  caseworker: inOwnTenant,
  decisionMaker: inOwnTenant,
  officeLeader: inOwnTenant,
  providerStaff: atAnInvolvedOrganisation,
  providerLeader: atAnInvolvedOrganisation,
  schoolContact: atAnInvolvedOrganisation,
  navAdviser: atAnInvolvedOrganisation,
  districtAnalyst: nobody,
  cityAnalyst: nobody,
  contentEditor: nobody,
  privacyOfficer: nobody,
  administrator: nobody,
  system: () => true,
} satisfies Record<Role, Relation>;

/** True when the actor's role stands in the relation to the thing that its steps require. */
export function standsInRelation(actor: Actor, subject: Subject): boolean {
  return relationOf[actor.role](actor, subject);
}
