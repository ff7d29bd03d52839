import { mayBePrepared, type CaseFacts } from '../applications';
import { compareDays, daysBetween, yearsAfter, type Day } from '../calendar';

/** What a pupil needs next, as the school that follows her may know it. */
export const pupilNeedKeys = [
  'answerOffer',
  'approveDraft',
  'finishDraft',
  'begin',
  'beginLate',
  'tellEndOfSchool',
  'informationMeeting',
  'tryWork',
  'prepareStart',
  'waitForAnswer',
  'waitForPlace',
  'nothing',
] as const;
export type PupilNeedKey = (typeof pupilNeedKeys)[number];

/** Whose turn it is. */
export const pupilTurns = ['school', 'pupil', 'office', 'nobody'] as const;
export type PupilTurn = (typeof pupilTurns)[number];

/** Has she an answer from the office, or what is waited for? `hers`: she has an offer, and is to say what she thinks. */
export const pupilAnswers = ['notApplied', 'waits', 'hers', 'has'] as const;
export type PupilAnswer = (typeof pupilAnswers)[number];

/** What the rule looks at. No assessment, no decision and nobody's reason: only what the stations tell as well. */
export interface PupilFacts {
  /** The latest application, null when there is none. */
  readonly application: Pick<
    CaseFacts,
    'state' | 'applicationDeadline' | 'answerTarget' | 'placeOffers' | 'decisions' | 'placements'
  > | null;
  /** When school is expected to end; null when nobody has said. */
  readonly endOfSchool: Day | null;
  /** Has she a place, or one that begins? */
  readonly hasPlace: boolean;
  /** Has she tried work, or is it planned? */
  readonly hasTriedWork: boolean;
  /** The year wheel of her municipality, in any order: the last days to apply, and the information meetings. */
  readonly deadlines: readonly Day[];
  readonly informationMeetings: readonly Day[];
}

/** What comes next, whose turn it is, and by when. */
export interface PupilNeed {
  readonly key: PupilNeedKey;
  readonly turn: PupilTurn;
  /** Null where there is none, or where it is not the school's to know. */
  readonly deadline: Day | null;
  /** To the deadline; negative when it has been. */
  readonly daysLeft: number | null;
}

/** An information meeting is told of this long before. */
export const meetingIsNearDays = 60;

/**
 * What a pupil needs next against the year wheel. Who leaves school next summer applies by this winter's deadline (1
 * February); who has longer left tries work first. A deadline never shuts anybody out: afterwards one applies all the same.
 */
export function pupilNeed(facts: PupilFacts, today: Day): PupilNeed {
  const { application } = facts;
  const underWay = application !== null && !mayBePrepared(application.state) ? application : null;
  if (underWay) return needOfSent(underWay, facts, today);
  if (application?.state === 'awaitingApproval') return need('approveDraft', 'pupil', deadlineOf(facts, today), today);
  if (application?.state === 'draft') return need('finishDraft', 'school', deadlineOf(facts, today), today);
  const starting = startOf(facts, today);
  if (starting !== null) return need('prepareStart', 'school', starting, today);
  if (facts.hasPlace) return need('nothing', 'nobody', null, today);
  return needOfNotApplied(facts, today);
}

/** Has she an answer? An offer that waits for her, or a decision that has been made: what it says is hers to tell. */
export function pupilAnswer({ application }: Pick<PupilFacts, 'application'>): PupilAnswer {
  if (application === null) return 'notApplied';
  const { state, placeOffers, decisions } = application;
  if (state === 'draft' || state === 'awaitingApproval' || state === 'withdrawn') return 'notApplied';
  if (placeOffers.some((offer) => unanswered.includes(offer.state))) return 'hers';
  return decisions.some((decision) => !unmade.includes(decision.state)) ? 'has' : 'waits';
}

/** Who needs something first: the school's and the pupil's turns by deadline, then those who wait, then the others. */
export function inOrderOfNeed(a: PupilNeed, b: PupilNeed): number {
  return urgency(a) - urgency(b) || compareDeadlines(a.deadline, b.deadline);
}

/** The last day to apply for who leaves school then: the last deadline of the year before. Null: not set yet. */
export function deadlineBefore(endOfSchool: Day, deadlines: readonly Day[]): Day | null {
  const yearBefore = yearsAfter(endOfSchool, -1);
  const inYear = deadlines.filter((day) => day > yearBefore && day <= endOfSchool);
  return inYear.sort(compareDays).at(-1) ?? null;
}

const unanswered: readonly string[] = ['sent', 'talking', 'overdue'];
const unmade: readonly string[] = ['prepared', 'forApproval'];

function needOfSent(application: NonNullable<PupilFacts['application']>, facts: PupilFacts, today: Day): PupilNeed {
  const answer = pupilAnswer({ application });
  // The day she must answer by is in the offer, which the school does not read.
  if (answer === 'hers') return need('answerOffer', 'pupil', null, today);
  const starting = startOf(facts, today);
  if (starting !== null) return need('prepareStart', 'school', starting, today);
  if (facts.hasPlace) return need('nothing', 'nobody', null, today);
  if (answer === 'has') return need('waitForPlace', 'office', null, today);
  return need('waitForAnswer', 'office', application.answerTarget, today);
}

function needOfNotApplied(facts: PupilFacts, today: Day): PupilNeed {
  const { endOfSchool, deadlines, informationMeetings } = facts;
  const next = nextOf(deadlines, today);
  if (endOfSchool === null) return need('tellEndOfSchool', 'school', next, today);
  const hers = deadlineBefore(endOfSchool, deadlines);
  if (hers !== null && hers < today) return need('beginLate', 'school', hers, today);
  const meeting = nextOf(informationMeetings, today);
  const isSoon = meeting !== null && daysBetween(today, meeting) <= meetingIsNearDays;
  if (isSoon && (hers === null || meeting <= hers)) return need('informationMeeting', 'school', meeting, today);
  if (hers !== null && hers === next) return need('begin', 'school', hers, today);
  if (!facts.hasTriedWork) return need('tryWork', 'school', null, today);
  return need('nothing', 'nobody', null, today);
}

/** The deadline a draft is written for: the case's own, or the next one. */
function deadlineOf({ application, deadlines }: PupilFacts, today: Day): Day | null {
  return application?.applicationDeadline ?? nextOf(deadlines, today);
}

function startOf({ application }: PupilFacts, today: Day): Day | null {
  return nextOf(
    (application?.placements ?? []).filter(({ state }) => state === 'planned').map(({ from }) => from),
    today,
  );
}

function nextOf(days: readonly Day[], today: Day): Day | null {
  return days.filter((day) => day >= today).sort(compareDays)[0] ?? null;
}

function need(key: PupilNeedKey, turn: PupilTurn, deadline: Day | null, today: Day): PupilNeed {
  return { key, turn, deadline, daysLeft: deadline === null ? null : daysBetween(today, deadline) };
}

const urgencies: Readonly<Partial<Record<PupilNeedKey, number>>> = { answerOffer: 0, tryWork: 2, prepareStart: 2 };

function urgency({ key, turn }: PupilNeed): number {
  const byTurn = { school: 1, pupil: 1, office: 3, nobody: 4 } as const;
  return urgencies[key] ?? byTurn[turn];
}

function compareDeadlines(a: Day | null, b: Day | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareDays(a, b);
}
