import type {
  ClarificationNotBegun,
  CloseViolation,
  CorrectionViolation,
  LastWish,
  NavDoesNotDecide,
  PreliminaryReplyViolation,
  SavedViewViolation,
  SubmitViolation,
} from '../applications';
import type { DeviationViolation, RoundViolation } from '../allocation';
import type {
  ClosureViolation,
  GapPeriodWrong,
  NoRoom,
  PoolChangeViolation,
  PurchaseAgreementViolation,
} from '../capacity';
import type {
  BookingViolation,
  CourseViolation,
  DisclosureViolation,
  ReferralViolation,
  ResultViolation,
} from '../clarifications';
import type {
  ChangeNeedsPlacement,
  ComplaintOfOther,
  ComplaintTooLate,
  DecisionViolation,
  PrepareDecisionViolation,
} from '../decisions';
import type { ExperienceViolation, SchoolExperienceViolation } from '../experience';
import type { LetterIncomplete } from '../letters';
import type { AnswerViolation } from '../offers';
import type { ConsentIncomplete, NamingViolation, PersonSaidNo } from '../participants';
import type {
  PlaceIsGiven,
  PreparePlaceOfferViolation,
  PurchaseChoiceViolation,
  SendPlaceOfferViolation,
} from '../place-offers';
import type {
  DayTaken,
  EndsBeforeStart,
  FollowUpViolation,
  MoveViolation,
  NoPausePlanned,
  PlacementEndViolation,
  ProposalAnswerViolation,
  ProposalViolation,
  StartsLater,
} from '../placements';
import type { GrantViolation, PopulationViolation } from '../reporting';
import type { RepresentationViolation } from '../representation';
import type { EndOfSchoolViolation, HandoverViolation } from '../schools';
import type { NeedsMissing, StepViolation } from '../steps';
import type {
  ChangeWishViolation,
  MeetingPlanViolation,
  MeetingViolation,
  OutcomeViolation,
  SharingRefused,
  SwapViolation,
  TrialComesFirst,
} from '../transitions';
import type { WaitlistViolation } from '../waitlists';

/**
 * Everything a rule can refuse with. Who explains violations to people holds a `Record<Rule, …>`: a new rule does not
 * compile until it has its words.
 */
export type Violation =
  | StepViolation
  | NeedsMissing
  | RepresentationViolation
  | ConsentIncomplete
  | PersonSaidNo
  | AnswerViolation
  | SubmitViolation
  | LastWish
  | PreliminaryReplyViolation
  | CloseViolation
  | CorrectionViolation
  | NavDoesNotDecide
  | ClarificationNotBegun
  | ExperienceViolation
  | DisclosureViolation
  | ReferralViolation
  | BookingViolation
  | CourseViolation
  | ResultViolation
  | NoRoom
  | ClosureViolation
  | PoolChangeViolation
  | PurchaseAgreementViolation
  | GapPeriodWrong
  | PreparePlaceOfferViolation
  | SendPlaceOfferViolation
  | PurchaseChoiceViolation
  | DecisionViolation
  | PrepareDecisionViolation
  | ComplaintTooLate
  | ComplaintOfOther
  | ChangeNeedsPlacement
  | DayTaken
  | MoveViolation
  | PlaceIsGiven
  | EndsBeforeStart
  | StartsLater
  | NoPausePlanned
  | PlacementEndViolation
  | ProposalViolation
  | ProposalAnswerViolation
  | FollowUpViolation
  | WaitlistViolation
  | RoundViolation
  | DeviationViolation
  | ChangeWishViolation
  | OutcomeViolation
  | SharingRefused
  | TrialComesFirst
  | MeetingPlanViolation
  | MeetingViolation
  | SwapViolation
  | LetterIncomplete
  | GrantViolation
  | PopulationViolation
  | SchoolExperienceViolation
  | EndOfSchoolViolation
  | HandoverViolation
  | NamingViolation
  | SavedViewViolation;

/** The stable name of every rule. */
export type Rule = Violation['rule'];

/** The violations that carry this rule's name, with what they tell. */
export type ViolationOf<R extends Rule> = Extract<Violation, { readonly rule: R }>;
