import { officeRoles, type Grant } from '@inntak/domain/access';
import { ageOn } from '@inntak/domain/calendar';
import { hidesAddress, type Protection } from '@inntak/domain/participants';
import { factsOpenTo, openGrantsJson } from '../access/grants-json';
import type { Reader } from '../platform/transaction';
import type { ParticipantView } from './participant.types';

/** A person as SQL gives it, before the reader's rights have thinned it. Never answer it as it is. */
export interface ParticipantJson {
  readonly id: string;
  readonly tenantId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly birthDate: string | null;
  readonly protection: Protection;
  readonly hasBankId: boolean;
  readonly school: ParticipantView['school'];
  readonly municipality: ParticipantView['municipality'];
  /** Null: none is known, or the database hides it (kode 7). */
  readonly contact: {
    readonly phone: string | null;
    readonly email: string | null;
    readonly street: string | null;
    readonly postalCode: string | null;
    readonly postalTown: string | null;
  } | null;
  /** The open grants that the reader knows of: its own, or all for the office and the person. */
  readonly grants: readonly Grant[];
}

/** SQL text: a person as `ParticipantJson`, null when unknown or hidden. Aliases used inside: pa, pd, sc, sm, pm, gr. */
export function participantJson(participantId: string): string {
  return `(SELECT json_build_object('id', pa.id, 'tenantId', pa.tenant_id, 'firstName', pa.first_name,
    'lastName', pa.last_name, 'birthDate', pa.birth_date, 'protection', pa.protection, 'hasBankId', pa.has_bank_id,
    'school', (SELECT json_build_object('id', sc.id, 'code', sc.code, 'name', sc.name, 'municipality',
         json_build_object('id', sm.id, 'code', sm.code, 'name', sm.name, 'kind', sm.kind))
       FROM organisation sc JOIN municipality sm ON sm.id = sc.municipality_id WHERE sc.id = pa.school_id),
    'municipality', (SELECT json_build_object('id', pm.id, 'code', pm.code, 'name', pm.name, 'kind', pm.kind)
       FROM municipality pm WHERE pm.id = pa.tenant_id),
    'contact', (SELECT json_build_object('phone', pd.phone, 'email', pd.email, 'street', pd.street,
         'postalCode', pd.postal_code, 'postalTown', pd.postal_town)
       FROM participant_address pd WHERE pd.participant_id = pa.id),
    'grants', ${openGrantsJson('pa.id')})
    FROM participant pa WHERE pa.id = ${participantId})`;
}

/** What this reader may know of the person: the scope → fact table of the rules, and protected addresses. */
export function finishParticipant(reader: Reader, json: ParticipantJson): ParticipantView {
  const { actor, today } = reader;
  const { tenantId, grants } = json;
  const opens = factsOpenTo(reader, { participantId: json.id, tenantId, grants });
  const isOffice = officeRoles.some((role) => role === actor.role) && actor.tenantId === json.tenantId;
  const isPerson = actor.participantId === json.id && opens('letters');
  const knowsAge = opens('age');
  // The database hides a protected address from offices that are not named; nobody outside ever gets one.
  const reach =
    opens('contactDetails') && (isOffice || isPerson || !hidesAddress(json.protection)) ? json.contact : null;
  return {
    id: json.id,
    name: `${json.firstName} ${json.lastName}`,
    firstName: json.firstName,
    birthDate: knowsAge ? json.birthDate : null,
    age: knowsAge && json.birthDate !== null ? ageOn(json.birthDate, today) : null,
    school: opens('school') ? json.school : null,
    municipality: json.municipality,
    phone: reach?.phone ?? null,
    email: reach?.email ?? null,
    address: reach === null ? null : addressLine(reach),
    protection: isOffice || isPerson ? json.protection : null,
    hasBankId: isOffice || isPerson ? json.hasBankId : null,
  };
}

function addressLine({ street, postalCode, postalTown }: NonNullable<ParticipantJson['contact']>): string | null {
  const town = [postalCode, postalTown].filter((part) => part !== null).join(' ');
  const parts = [street, town].filter((part) => part !== null && part !== '');
  return parts.length === 0 ? null : parts.join(', ');
}
