import type { Role } from '@inntak/domain/access';
import { roleNames } from '../platform/texts/role-names';
import { asSentence } from '../platform/texts/say';
import { lookText } from './fact-texts';
import type { Look } from './who-sees.types';

/** The latest looks that are told of. The read log keeps all. */
const told = 200;

/** One look at a person, as SQL gives it. */
export interface LookRow {
  readonly at: Date;
  readonly userId: string | null;
  readonly by: string | null;
  readonly role: Role;
  readonly organisationId: string | null;
  readonly action: string;
}

/** SQL text: the latest looks at a person, as rows of `LookRow`, the latest first; none for those who may not know. */
export function looksOf(participantId: string): string {
  return `SELECT lk.at, lk.user_id AS "userId", lk.by_name AS "by", lk.role, lk.organisation_id AS "organisationId", lk.action
            FROM who_looked(${participantId}, ${told}) lk`;
}

/** A look in plain words, as the person is told of it. */
export function toLook({ at, by, role, action }: LookRow): Look {
  return { at, by: by ?? roleNames.system, role: asSentence(roleNames[role]), what: lookText(action) };
}
