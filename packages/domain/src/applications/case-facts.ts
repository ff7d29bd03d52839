import type { Day } from '../calendar';
import type {
  ClarificationKind,
  ClarificationState,
  ConsentState,
  ReferralKind,
  ReferralState,
} from '../clarifications';
import type { Authority, DecisionOrder, DecisionState } from '../decisions';
import type { Delivery } from '../letters';
import type { PlaceOfferState } from '../place-offers';
import type { PlacementState, ProposalState } from '../placements';
import type { WaitQuestionState } from '../waitlists';
import type { ApplicationState } from './application-steps';
import type { WishAtClosing } from './close-application';

/**
 * What stations and next steps are derived from: the whole case in plain facts, the same for applicant and staff.
 * Nothing here says who the person is. An organisation is null to another one, which need not know who else is asked.
 */
export interface CaseFacts {
  readonly state: ApplicationState;
  readonly submittedOn: Day | null;
  readonly receivedOn: Day | null;
  /** The round's deadline; null in rolling intake. */
  readonly applicationDeadline: Day | null;
  readonly answerTarget: Day | null;
  readonly preliminaryReplyDue: Day | null;
  readonly preliminaryReplySentOn: Day | null;
  readonly vtaAssessed: boolean;
  /** The day of the first talk with the person, where one is recorded. */
  readonly metOn: Day | null;
  /** «Jeg vil ha hjelp» was pressed and nobody has called yet. */
  readonly helpRequestedOn: Day | null;
  readonly decisionOrder: DecisionOrder;
  readonly wishes: readonly WishAtClosing[];
  readonly disclosures: readonly { readonly consent: ConsentState | null; readonly shownOn: Day }[];
  readonly referrals: readonly {
    readonly organisationId: string | null;
    readonly kind: ReferralKind;
    readonly state: ReferralState;
    readonly dueOn: Day | null;
  }[];
  readonly clarifications: readonly {
    readonly organisationId: string | null;
    readonly kind: ClarificationKind;
    readonly state: ClarificationState;
    readonly startsOn: Day | null;
  }[];
  readonly placeOffers: readonly {
    readonly state: PlaceOfferState;
    readonly authority: Authority;
    readonly sentOn: Day | null;
    readonly answerBy: Day | null;
    readonly answeredOn: Day | null;
    readonly startOn: Day;
    /** It is granted and held, but the person has a place on those days from the other authority, which must end that first. */
    readonly grantWaits: boolean;
  }[];
  readonly decisions: readonly {
    readonly state: DecisionState;
    readonly authority: Authority;
    readonly madeOn: Day | null;
    /** The day of the latest complaint about it. */
    readonly complaintOn: Day | null;
  }[];
  readonly placements: readonly {
    readonly state: PlacementState;
    readonly from: Day;
    /** The day the person is expected back, where the place is on pause and a day was said. */
    readonly pausedUntil: Day | null;
    /** Somebody has said how the person gets there. */
    readonly transportTold: boolean;
    readonly organisationId: string | null;
  }[];
  readonly letters: readonly Delivery[];
  /** What providers have proposed about the placements. */
  readonly proposals: readonly { readonly state: ProposalState; readonly proposedOn: Day }[];
  /** «Vil du fortsatt vente?» */
  readonly waitQuestions: readonly {
    readonly state: WaitQuestionState;
    readonly answerBy: Day;
    readonly answeredOn: Day | null;
  }[];
}

/** Still being worked with at the office. */
export function isOpen(state: ApplicationState): boolean {
  return state === 'received' || state === 'activityClarification' || state === 'workClarification';
}

/** Sent, and not over: what the person and the office can still change together. */
export function isWorkedWith(state: ApplicationState): boolean {
  return state === 'submitted' || isOpen(state);
}
