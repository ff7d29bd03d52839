import { officeRoles, type Actor } from '../access';
import { accept, refuse, type Outcome } from '../outcome';
import type { StepNotYours } from '../steps';

/** So many own views still fit above a list. Decision: a dozen. */
export const mostSavedViews = 12;

/** The longest name of a view, in characters. */
export const longestViewName = 40;

export interface ViewNameMissing {
  readonly rule: 'view-name-missing';
  readonly field: 'name';
}

export interface ViewNameTaken {
  readonly rule: 'view-name-taken';
  readonly field: 'name';
  readonly name: string;
}

export interface TooManyViews {
  readonly rule: 'too-many-views';
  readonly most: number;
}

export type SavedViewViolation = ViewNameMissing | ViewNameTaken | TooManyViews | StepNotYours;

/** Who works with an office's cases keeps views of them; each her own. */
export function mayKeepViews(actor: Actor): Outcome<null, StepNotYours> {
  return officeRoles.some((role) => role === actor.role) && actor.tenantId !== null
    ? accept(null)
    : refuse({ rule: 'step-not-yours', step: 'saveView', by: officeRoles });
}

/** The name of a view that is made or named anew; `others` are the names of one's other views here. */
export function nameView(name: string, others: readonly string[]): Outcome<string, ViewNameMissing | ViewNameTaken> {
  const tidy = name.trim();
  if (tidy === '') return refuse({ rule: 'view-name-missing', field: 'name' });
  const taken = others.find((other) => other.toLowerCase() === tidy.toLowerCase());
  return taken === undefined ? accept(tidy) : refuse({ rule: 'view-name-taken', field: 'name', name: taken });
}

/** Another view beside those that there are. */
export function addView(name: string, others: readonly string[]): Outcome<string, SavedViewViolation> {
  return others.length >= mostSavedViews
    ? refuse({ rule: 'too-many-views', most: mostSavedViews })
    : nameView(name, others);
}
