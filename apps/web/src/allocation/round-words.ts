import type { Applicant } from './round.graphql';

/** 1 is A. */
export function classLetter(needClass: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + needClass - 1);
}

/** Did somebody go without a place in what goes to approval? */
export function isWithout({ outcome, days }: Applicant): boolean {
  return outcome !== null && outcome !== 'settled' && days.length === 0;
}

/** Fewer days than the best wish that was found suitable asks for. */
export function hasFewerDays({ deviation, days, wishes }: Applicant): boolean {
  if (deviation?.kind !== 'give') return false;
  const wished = wishes.find(({ verdict }) => verdict === 'noRoom' || verdict === 'tied' || verdict === 'given');
  return wished !== undefined && days.length > 0;
}
