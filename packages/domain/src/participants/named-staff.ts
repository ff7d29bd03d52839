import { accept, refuse, type Outcome } from '../outcome';

/** Somebody who works where a protected person's case is open, or who represents the person. */
export interface MayKnow {
  readonly userId: string;
  readonly atOffice: boolean;
  readonly named: boolean;
}

export type NamingViolation =
  | { readonly rule: 'may-not-be-named'; readonly field: 'userId' }
  | { readonly rule: 'named-already'; readonly field: 'userId' }
  | { readonly rule: 'not-named'; readonly field: 'userId' }
  | { readonly rule: 'named-self'; readonly field: 'userId' }
  | { readonly rule: 'named-last'; readonly field: 'userId' };

const field = 'userId' as const;

/**
 * May this one be named, so that the protected person is no longer hidden from them? Only people whose work the case is,
 * one by one; nobody is protected without a list (it is empty), so nobody can be named for them.
 */
export function nameForProtected(list: readonly MayKnow[], userId: string): Outcome<MayKnow, NamingViolation> {
  const found = list.filter((each) => each.userId === userId);
  const [first] = found;
  if (first === undefined) return refuse({ rule: 'may-not-be-named', field });
  return found.some(({ named }) => named) ? refuse({ rule: 'named-already', field }) : accept(first);
}

/** May the name be taken away again? Not one's own, and never the last one at the office: then nobody could go on. */
export function endNaming(
  list: readonly MayKnow[],
  userId: string,
  byUserId: string,
): Outcome<MayKnow, NamingViolation> {
  const found = list.find((each) => each.userId === userId && each.named);
  if (found === undefined) return refuse({ rule: 'not-named', field });
  if (userId === byUserId) return refuse({ rule: 'named-self', field });
  const left = list.some((each) => each.atOffice && each.named && each.userId !== userId);
  return left ? accept(found) : refuse({ rule: 'named-last', field });
}
