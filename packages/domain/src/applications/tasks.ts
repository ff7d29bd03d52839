import { addDays, addWorkingDays, workingDayOnOrAfter, type Day, type Holidays } from '../calendar';
import { complaintAnswerDue } from '../decisions';
import { needsCall } from '../letters';
import { isOpen, type CaseFacts } from './case-facts';
import { closeApplication } from './close-application';

/** Who has to act: the office that has the case, NAV, one organisation (named in the task), or the person. */
export type Holder = 'office' | 'nav' | 'organisation' | 'participant';

/** When a task arises, with its deadline and whom it waits for. */
export interface Due {
  readonly deadline: Day | null;
  readonly organisationId?: string | null;
}

/** Who has the task, and when it arises. */
export interface TaskRule {
  readonly whoHasIt: Holder;
  readonly when: (facts: CaseFacts, today: Day, holidays: Holidays) => readonly Due[];
}

/** Days from an application's arrival until somebody has received it. */
export const receiveWithinDays = 7;
/** «Jeg vil snakke med noen» is answered within two working days. */
export const talkWithinWorkingDays = 2;
/** What a provider proposes is answered within a working week. */
const answerProposalWithinWorkingDays = 5;
/** Days before somebody begins when it becomes a task that nobody has said how she gets there. Decision: three weeks. */
export const transportAskedAhead = 21;
/** Days before the first day by which it is to be said. Decision: a week, so that a driver can be found. */
export const transportToldBefore = 7;
/** The preliminary reply is shown as a task when it falls due within a week. */
const preliminaryReplyAhead = 7;

const nothing: readonly Due[] = [];
const atOnce = (when: boolean, deadline: Day | null): readonly Due[] => (when ? [{ deadline }] : nothing);

/** Every task a case can have, in the order in which they matter when their deadlines are the same. */
export const taskRules = {
  helpApplicant: {
    whoHasIt: 'office',
    when: ({ helpRequestedOn: asked }, _today, holidays) =>
      asked === null ? [] : [{ deadline: addWorkingDays(asked, talkWithinWorkingDays, holidays) }],
  },
  callAboutAnswer: {
    whoHasIt: 'office',
    when: ({ placeOffers }) =>
      placeOffers.filter(({ state }) => state === 'overdue').map(({ answerBy }) => ({ deadline: answerBy })),
  },
  talkAboutOffer: {
    whoHasIt: 'office',
    when: ({ placeOffers }, today, holidays) =>
      placeOffers
        .filter(({ state }) => state === 'talking')
        .map(({ answeredOn }) => ({
          deadline: addWorkingDays(answeredOn ?? today, talkWithinWorkingDays, holidays),
        })),
  },
  answerComplaint: {
    whoHasIt: 'office',
    when: ({ decisions }, today, holidays) =>
      decisions
        .filter(({ state, authority }) => state === 'complained' && authority === 'municipality')
        .map(({ complaintOn }) => ({
          deadline: complaintAnswerDue(complaintOn ?? today, 'municipality', holidays),
        })),
  },
  forwardComplaint: {
    whoHasIt: 'office',
    when: ({ decisions }, today, holidays) =>
      decisions
        .filter(({ state, authority }) => state === 'upheld' || (state === 'complained' && authority === 'nav'))
        .map(({ complaintOn, authority }) => ({
          deadline: complaintAnswerDue(complaintOn ?? today, authority, holidays),
        })),
  },
  callAboutLetter: {
    whoHasIt: 'office',
    when: ({ letters }, today) =>
      letters.filter((letter) => needsCall(letter, today)).map(({ secondNoticeOn }) => ({ deadline: secondNoticeOn })),
  },
  sendPreliminaryReply: {
    whoHasIt: 'office',
    when: ({ state, preliminaryReplyDue: due, preliminaryReplySentOn: sent, decisions }, today) =>
      isOpen(state) && sent === null && decisions.every(({ madeOn }) => madeOn === null) && due !== null
        ? atOnce(addDays(due, -preliminaryReplyAhead) <= today, due)
        : [],
  },
  receive: {
    whoHasIt: 'office',
    when: ({ state, submittedOn }, today, holidays) =>
      atOnce(state === 'submitted', workingDayOnOrAfter(addDays(submittedOn ?? today, receiveWithinDays), holidays)),
  },
  startClarification: {
    whoHasIt: 'office',
    when: ({ state, answerTarget }) => atOnce(state === 'received', answerTarget),
  },
  notifyDecision: {
    whoHasIt: 'office',
    when: ({ decisions }) =>
      decisions.filter(({ state }) => state === 'made').map(({ madeOn }) => ({ deadline: madeOn })),
  },
  approveDecision: {
    whoHasIt: 'office',
    when: ({ decisions, answerTarget }) =>
      decisions.filter(({ state }) => state === 'forApproval').map(() => ({ deadline: answerTarget })),
  },
  prepareDecision: {
    whoHasIt: 'office',
    when: (facts) => atOnce(isOpen(facts.state) && decisionIsNext(facts), facts.answerTarget),
  },
  sendPlaceOffer: {
    whoHasIt: 'office',
    when: ({ placeOffers, answerTarget }) =>
      placeOffers.filter(({ state }) => state === 'prepared').map(() => ({ deadline: answerTarget })),
  },
  registerNavGrant: {
    whoHasIt: 'nav',
    when: ({ placeOffers, decisions, answerTarget }) =>
      atOnce(
        placeOffers.some(({ state, authority }) => state === 'accepted' && authority === 'nav') &&
          decisions.every(({ authority }) => authority !== 'nav'),
        answerTarget,
      ),
  },
  changeMunicipalDays: {
    whoHasIt: 'office',
    when: ({ placeOffers }) =>
      placeOffers
        .filter(({ grantWaits, authority }) => grantWaits && authority === 'nav')
        .map(({ startOn }) => ({ deadline: startOn })),
  },
  endNavPlace: {
    whoHasIt: 'nav',
    when: ({ placeOffers }) =>
      placeOffers
        .filter(({ grantWaits, authority }) => grantWaits && authority === 'municipality')
        .map(({ startOn }) => ({ deadline: addDays(startOn, -1) })),
  },
  arrangeTransport: {
    whoHasIt: 'office',
    when: ({ placements }, today) =>
      placements
        .filter(({ state, transportTold }) => state === 'planned' && !transportTold)
        .filter(({ from }) => from > today && from <= addDays(today, transportAskedAhead))
        .map(({ from }) => ({ deadline: addDays(from, -transportToldBefore) })),
  },
  confirmStart: {
    whoHasIt: 'office',
    when: ({ placements }, today) =>
      placements
        .filter(({ state, from }) => state === 'planned' && from < today)
        .map(({ from }) => ({ deadline: from })),
  },
  confirmReturn: {
    whoHasIt: 'office',
    when: ({ placements }, today) =>
      placements
        .filter(({ state, pausedUntil }) => state === 'paused' && pausedUntil !== null && pausedUntil <= today)
        .map(({ pausedUntil }) => ({ deadline: pausedUntil })),
  },
  findPlace: {
    whoHasIt: 'office',
    when: (facts) =>
      atOnce(
        isOpen(facts.state) && hasWish(facts, 'suitable') && !isSettling(facts) && !decisionIsNext(facts),
        facts.answerTarget,
      ),
  },
  settleWishes: {
    whoHasIt: 'office',
    when: (facts) =>
      atOnce(
        isOpen(facts.state) && hasWish(facts, 'granted') && (hasWish(facts, 'open') || hasWish(facts, 'suitable')),
        facts.answerTarget,
      ),
  },
  clarifyActivity: {
    whoHasIt: 'office',
    when: (facts) => atOnce(facts.state === 'activityClarification' && wishIsLeftAlone(facts), facts.answerTarget),
  },
  clarifyWork: {
    whoHasIt: 'office',
    when: (facts) => atOnce(facts.state === 'workClarification' && wishIsLeftAlone(facts), facts.answerTarget),
  },
  assessVta: {
    whoHasIt: 'office',
    when: (facts) =>
      atOnce(
        isOpen(facts.state) && facts.state !== 'received' && !facts.vtaAssessed && !navIsAsked(facts),
        facts.answerTarget,
      ),
  },
  closeCase: {
    whoHasIt: 'office',
    when: (facts) =>
      atOnce(
        isOpen(facts.state) && facts.state !== 'received' && closeApplication(facts).ok && !isUnfinished(facts),
        facts.answerTarget,
      ),
  },
  assessForNav: {
    whoHasIt: 'nav',
    when: ({ referrals }) =>
      referrals
        .filter(({ kind, state }) => kind === 'nav' && state === 'open')
        .map(({ dueOn, organisationId }) => ({ deadline: dueOn, organisationId })),
  },
  bookClarification: {
    whoHasIt: 'organisation',
    when: (facts) =>
      facts.clarifications
        .filter(({ state }) => state === 'requested')
        .map(({ organisationId }) => ({ deadline: dueOf(facts, organisationId), organisationId })),
  },
  holdClarification: {
    whoHasIt: 'organisation',
    when: ({ clarifications }, today) =>
      clarifications
        .filter(({ state, startsOn }) => state === 'booked' && startsOn !== null && startsOn >= today)
        .map(({ startsOn, organisationId }) => ({ deadline: startsOn, organisationId })),
  },
  recordResult: {
    whoHasIt: 'organisation',
    when: (facts, today) =>
      facts.clarifications
        .filter(
          ({ state, startsOn }) => state === 'done' || (state === 'booked' && startsOn !== null && startsOn < today),
        )
        .map(({ startsOn, organisationId }) => ({
          deadline: dueOf(facts, organisationId) ?? startsOn,
          organisationId,
        })),
  },
  assessReferral: {
    whoHasIt: 'organisation',
    when: (facts) =>
      facts.referrals
        .filter(({ kind, state, organisationId }) => {
          const hasMeetingAhead = facts.clarifications.some(
            (each) => each.organisationId === organisationId && each.state !== 'assessed' && each.state !== 'cancelled',
          );
          return kind === 'provider' && state === 'open' && !hasMeetingAhead;
        })
        .map(({ dueOn, organisationId }) => ({ deadline: dueOn, organisationId })),
  },
  awaitStart: {
    whoHasIt: 'organisation',
    when: ({ placements }) =>
      placements
        .filter(({ state }) => state === 'planned')
        .map(({ from, organisationId }) => ({ deadline: from, organisationId })),
  },
  answerDisclosure: {
    whoHasIt: 'participant',
    when: ({ state, disclosures }) =>
      isOpen(state) ? disclosures.filter(({ consent }) => consent === 'asked').map(() => ({ deadline: null })) : [],
  },
  answerPlaceOffer: {
    whoHasIt: 'participant',
    when: ({ placeOffers }) =>
      placeOffers.filter(({ state }) => state === 'sent').map(({ answerBy }) => ({ deadline: answerBy })),
  },
  approveDraft: {
    whoHasIt: 'participant',
    when: ({ state, applicationDeadline }) => atOnce(state === 'awaitingApproval', applicationDeadline),
  },
  finishDraft: {
    whoHasIt: 'participant',
    when: ({ state, applicationDeadline }) => atOnce(state === 'draft', applicationDeadline),
  },
  answerProposal: {
    whoHasIt: 'office',
    when: ({ proposals }, _today, holidays) =>
      proposals
        .filter(({ state }) => state === 'proposed')
        .map(({ proposedOn }) => ({ deadline: addWorkingDays(proposedOn, answerProposalWithinWorkingDays, holidays) })),
  },
  callAboutWaiting: {
    whoHasIt: 'office',
    when: ({ waitQuestions }, today, holidays) =>
      waitQuestions.flatMap(({ state, answerBy, answeredOn }) => {
        if (state === 'unanswered') return [{ deadline: answerBy }];
        return state === 'talk'
          ? [{ deadline: addWorkingDays(answeredOn ?? today, talkWithinWorkingDays, holidays) }]
          : [];
      }),
  },
  answerWaitQuestion: {
    whoHasIt: 'participant',
    when: ({ waitQuestions }) =>
      waitQuestions.filter(({ state }) => state === 'asked').map(({ answerBy }) => ({ deadline: answerBy })),
  },
} as const satisfies Record<string, TaskRule>;

export type TaskKey = keyof typeof taskRules | 'followUp';

function hasWish(facts: CaseFacts, state: CaseFacts['wishes'][number]['state']): boolean {
  return facts.wishes.some((wish) => wish.state === state);
}

/** Something is out for an answer or a decision, so no new place is looked for. */
function isSettling(facts: CaseFacts): boolean {
  const offerIsLive = facts.placeOffers.some(({ state }) =>
    ['prepared', 'sent', 'talking', 'overdue', 'accepted'].includes(state),
  );
  return offerIsLive || hasWish(facts, 'offered') || hasWish(facts, 'granted');
}

/** Some wish is open and nobody has been asked about anything, nor is an answer awaited. */
function wishIsLeftAlone(facts: CaseFacts): boolean {
  return hasWish(facts, 'open') && !isSettling(facts) && !hasOpenQuestion(facts);
}

/** Something has been begun that somebody still has to finish, so the case is not ready to be closed. */
function isUnfinished(facts: CaseFacts): boolean {
  const unfinishedDecision = facts.decisions.some(({ state }) => ['prepared', 'forApproval', 'made'].includes(state));
  const openPlaceOffer = facts.placeOffers.some(({ state }) =>
    ['prepared', 'sent', 'talking', 'overdue'].includes(state),
  );
  return hasOpenQuestion(facts) || unfinishedDecision || openPlaceOffer;
}

function hasOpenQuestion({ referrals, disclosures }: CaseFacts): boolean {
  return referrals.some(({ state }) => state === 'open') || disclosures.some(({ consent }) => consent === 'asked');
}

function navIsAsked({ referrals }: CaseFacts): boolean {
  return referrals.some(({ kind, state }) => kind === 'nav' && state === 'open');
}

/** A municipal decision is what is missing: after a yes, when every wish has ended without one, or where it comes first. */
function decisionIsNext(facts: CaseFacts): boolean {
  const municipal = facts.decisions.filter(({ authority }) => authority === 'municipality');
  if (municipal.some(({ state }) => state === 'prepared')) return true;
  if (municipal.some(({ state }) => state === 'forApproval')) return false;
  const missing = facts.wishes.filter(
    (wish) =>
      wish.decidedBy.includes('municipality') &&
      !wish.standsInDecision &&
      !wish.referralAccepted &&
      wish.state !== 'withdrawn',
  );
  if (missing.length === 0) return false;
  const saidYes = facts.placeOffers.some(
    ({ state, authority }) => state === 'accepted' && authority === 'municipality',
  );
  const allEnded = missing.every(({ state }) => state === 'notSuitable' || state === 'waiting');
  const decidesFirst = facts.decisionOrder === 'decisionFirst' && missing.some(({ state }) => state === 'suitable');
  return saidYes || allEnded || decidesFirst;
}

function dueOf(facts: CaseFacts, organisationId: string | null): Day | null {
  return facts.referrals.find((each) => each.organisationId === organisationId && each.state === 'open')?.dueOn ?? null;
}
