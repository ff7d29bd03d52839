/**
 * The named people of the demonstration, by stable code: the log-in page lists them, journeys and tests use them.
 * All are fictional, and their national identity numbers are synthetic.
 */
import { applicants, representatives } from './citizens';
import { syntheticIdIssuer } from './national-id';
import type { DemoPerson } from './person-types';
import { staff } from './staff';

export type * from './person-types';

/** Everybody with a name and a story, participants first. */
export const demoPeople: readonly DemoPerson[] = [...applicants, ...representatives, ...staff];

const issueId = syntheticIdIssuer();
const nationalIds = new Map(demoPeople.map(({ code, birthDate }) => [code, issueId(birthDate)]));

/** Those the log-in page offers. */
export const demoLogIns: readonly DemoPerson[] = demoPeople.filter(({ logIn }) => logIn);

/** The person with a code. @throws RangeError for a code that nobody has. */
export function demoPerson(code: string): DemoPerson {
  const person = demoPeople.find((each) => each.code === code);
  if (person === undefined) throw new RangeError('No demo person has this code');
  return person;
}

/** The synthetic national identity number of a named person. @throws RangeError for a code that nobody has. */
export function demoNationalId(code: string): string {
  const number = nationalIds.get(code);
  if (number === undefined) throw new RangeError('No demo person has this code');
  return number;
}
