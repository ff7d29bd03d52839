import { standsInRelation, type Actor, type Role, type Subject } from '../access';
import { isDay, type Day, type Weekday } from '../calendar';
import type { OfferKind } from '../offers';
import { servesMunicipality, type Offer } from '../offers';
import { accept, refuse, type Outcome } from '../outcome';
import type { MandateTooNarrow, StepNotYours } from '../steps';

/**
 * What somebody wants, in words that grade nobody: new tasks, another place, calmer days, two places at once, fewer or more
 * days, days in a small group instead of VTO, to try something else with the place kept (a right of return), to end.
 */
export const changeKinds = [
  'newTasks',
  'otherPlace',
  'calmerDays',
  'combine',
  'fewerDays',
  'moreDays',
  'smallGroup',
  'tryElsewhere',
  'end',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** Who made it: the person, somebody with a mandate, or staff who say what the person thinks of it. */
export const changeWishOrigins = ['self', 'representative', 'provider', 'nav', 'office'] as const;
export type ChangeWishOrigin = (typeof changeWishOrigins)[number];

/** May the places concerned, and NAV if it is involved, hear of it? Asked for each wish. */
export const sharingAnswers = ['yes', 'no', 'law'] as const;
export type SharingAnswer = (typeof sharingAnswers)[number];

/** One place wished for. Without weekdays and number: as many as can be had. */
export interface WantedPart {
  readonly offerId: string;
  readonly workAreaId: string | null;
  readonly weekdays: readonly Weekday[] | null;
  readonly days: number | null;
}

/** A wish as it is made. */
export interface ChangeWishDraft {
  readonly kind: ChangeKind;
  readonly wanted: readonly WantedPart[];
  /** Days a week in all, where the wish is about that. */
  readonly daysWanted: number | null;
  /** Trying something else: the day the person is back at the latest. */
  readonly returnOn: Day | null;
  readonly ownWords: string | null;
  /** Staff only: what the person thinks of it. */
  readonly personView: string | null;
  readonly sharing: SharingAnswer;
  /** The law, where something is shared without the person's yes. */
  readonly sharingBasis: string | null;
}

export type ChangeWishViolation =
  | { readonly rule: 'change-nothing-to-change' }
  | { readonly rule: 'change-under-way'; readonly kind: ChangeKind }
  | { readonly rule: 'change-offer-not-for-you'; readonly field: 'wanted'; readonly offerId: string }
  | { readonly rule: 'change-days-impossible'; readonly field: 'daysWanted'; readonly now: number }
  | { readonly rule: 'change-return-missing'; readonly field: 'returnOn' }
  | { readonly rule: 'change-own-view-missing'; readonly field: 'personView' }
  | { readonly rule: 'change-sharing-basis-missing'; readonly field: 'sharingBasis' }
  | { readonly rule: 'change-sharing-needs-person'; readonly field: 'sharing' };

/** What the person has now, and the wishes of hers that are under way. */
export interface ChangeGround {
  readonly municipalityId: string;
  readonly daysNow: number;
  readonly hasPlace: boolean;
  readonly openKinds: readonly ChangeKind[];
}

const ownWishes: readonly ChangeWishOrigin[] = ['self', 'representative'];

/** Can it be made like this? Where the person does not know which place, the office finds out: no place is needed. */
export function checkChangeWish(
  draft: ChangeWishDraft,
  origin: ChangeWishOrigin,
  ground: ChangeGround,
  offers: readonly Offer[],
  today: Day,
): Outcome<ChangeWishDraft, ChangeWishViolation> {
  if (!ground.hasPlace) return refuse({ rule: 'change-nothing-to-change' });
  if (ground.openKinds.includes(draft.kind)) return refuse({ rule: 'change-under-way', kind: draft.kind });
  for (const { offerId } of draft.wanted) {
    const offer = offers.find(({ id }) => id === offerId);
    if (offer === undefined || !servesMunicipality(offer, ground.municipalityId)) {
      return refuse({ rule: 'change-offer-not-for-you', field: 'wanted', offerId });
    }
  }
  if (!isPossible(draft, ground.daysNow)) {
    return refuse({ rule: 'change-days-impossible', field: 'daysWanted', now: ground.daysNow });
  }
  if (draft.kind === 'tryElsewhere' && !(isDay(draft.returnOn) && draft.returnOn > today)) {
    return refuse({ rule: 'change-return-missing', field: 'returnOn' });
  }
  const isOwn = ownWishes.includes(origin);
  if (!isOwn && isBlank(draft.personView)) return refuse({ rule: 'change-own-view-missing', field: 'personView' });
  if (isOwn && draft.sharing === 'law') return refuse({ rule: 'change-sharing-needs-person', field: 'sharing' });
  if (draft.sharing === 'law' && isBlank(draft.sharingBasis)) {
    return refuse({ rule: 'change-sharing-basis-missing', field: 'sharingBasis' });
  }
  return accept(draft);
}

function isPossible({ kind, daysWanted }: ChangeWishDraft, daysNow: number): boolean {
  if (daysWanted === null) return kind !== 'fewerDays' && kind !== 'moreDays';
  if (!Number.isInteger(daysWanted) || daysWanted < 1 || daysWanted > 5) return false;
  if (kind === 'fewerDays') return daysWanted < daysNow;
  return kind === 'moreDays' ? daysWanted > daysNow : true;
}

const isBlank = (text: string | null) => (text ?? '').trim() === '';

/** Which origin a wish has when somebody in this role makes it; null: this role makes none. */
const originOf: Partial<Readonly<Record<Role, ChangeWishOrigin>>> = {
  participant: 'self',
  representative: 'representative',
  providerStaff: 'provider',
  providerLeader: 'provider',
  navAdviser: 'nav',
  caseworker: 'office',
};

/** May this actor make a wish for this person? The person, who acts for her, and those who work with her. */
export function makeChangeWish(
  actor: Actor,
  person: Subject,
): Outcome<ChangeWishOrigin, StepNotYours | MandateTooNarrow> {
  const step = 'makeChangeWish';
  const origin = originOf[actor.role];
  if (origin === undefined || !standsInRelation(actor, person)) {
    return refuse({ rule: 'step-not-yours', step, by: Object.keys(originOf) as Role[] });
  }
  if (actor.role === 'representative' && !actor.mandate.includes('personal')) {
    return refuse({ rule: 'mandate-too-narrow', step });
  }
  return accept(origin);
}

/** How it is drawn: an arrow, a plus or a line, always beside the words. None is a defeat. */
export type Direction = 'up' | 'sideways' | 'down' | 'combine' | 'fewer' | 'more' | 'end';

const directionOfKind: Readonly<Record<ChangeKind, Direction | null>> = {
  newTasks: null,
  otherPlace: null,
  tryElsewhere: null,
  calmerDays: 'down',
  smallGroup: 'down',
  combine: 'combine',
  fewerDays: 'fewer',
  moreDays: 'more',
  end: 'end',
};

const load: Readonly<Record<OfferKind, number>> = { lowThreshold: 0, activity: 1, work: 2, vta: 2, vto: 3 };

/** From the kind; where that leaves it open, from activity → work → ordinary company by the places. */
export function directionOf(kind: ChangeKind, from: readonly OfferKind[], to: readonly OfferKind[]): Direction {
  const given = directionOfKind[kind];
  if (given !== null) return given;
  if (from.length === 0 || to.length === 0) return 'sideways';
  const most = (kinds: readonly OfferKind[]) => Math.max(...kinds.map((each) => load[each]));
  if (most(to) === most(from)) return 'sideways';
  return most(to) > most(from) ? 'up' : 'down';
}
