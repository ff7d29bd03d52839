import { graphql, type ResultOf } from '../lib/graphql';
import { refusalParts } from '../lib/outcome';
import { meetingPlanParts } from './meeting-plan.graphql';
import { staffWishParts } from './transitions.graphql';

const meetingParts = graphql(`
  fragment MeetingParts on TransitionMeeting {
    id
    year
    week
    heldOn
    hours
    place
    state
    version
    ledBy
    caseCount
    parties {
      attendee
      organisation {
        id
        name
        kind
      }
    }
    allowedSteps {
      step
      open
      reason
      needs
    }
  }
`);

const swapParts = graphql(`
  fragment SwapParts on Swap {
    id
    state
    version
    startOn
    reasons
    preparedBy
    parties {
      id
      changeWishId
      participantName
      answer
      version
      gives {
        weekday
        offer {
          id
          name
        }
      }
      gets {
        weekday
        offer {
          id
          name
        }
      }
      allowedSteps {
        step
        open
        reason
        needs
      }
    }
    allowedSteps {
      step
      open
      reason
      needs
    }
  }
`);

/** The office's desk: wishes that are open, meetings and swaps. */
export const FlowDeskDocument = graphql(
  `
    query FlowDesk {
      changeWishes(first: 100) {
        totalCount
        edges {
          node {
            ...StaffWishParts
          }
        }
      }
      transitionMeetings {
        ...MeetingParts
      }
      transitionSettings {
        mayTakePart {
          id
          name
        }
      }
      meetingPlan {
        ...MeetingPlanParts
      }
      swaps {
        ...SwapParts
      }
    }
  `,
  [staffWishParts, meetingParts, meetingPlanParts, swapParts],
);

/** What takes part in meetings sees: the meetings, and wishes it told of itself. */
export const MeetingListDocument = graphql(
  `
    query MeetingList {
      changeWishes(first: 100) {
        edges {
          node {
            ...StaffWishParts
          }
        }
      }
      transitionMeetings {
        ...MeetingParts
      }
    }
  `,
  [staffWishParts, meetingParts],
);

export const MeetingPageDocument = graphql(
  `
    query MeetingPage($id: ID!) {
      transitionMeeting(id: $id) {
        meeting {
          ...MeetingParts
        }
        cases {
          number
          settled
          changeWish {
            ...StaffWishParts
          }
        }
      }
    }
  `,
  [meetingParts, staffWishParts],
);

/** What the round says, and swaps under way: for the office beside the agenda. */
export const RoundDocument = graphql(
  `
    query TransitionRound($day: Day!) {
      transitionRound(day: $day) {
        day
        answers {
          changeWishId
          room
          overtaken
        }
        suggestions {
          parties {
            changeWishId
            participantName
            gives {
              weekday
              offer {
                id
                name
              }
            }
            gets {
              weekday
              offer {
                id
                name
              }
            }
          }
        }
      }
      swaps {
        ...SwapParts
      }
      transitionSettings {
        mayTakePart {
          id
          name
        }
      }
    }
  `,
  [swapParts],
);

/** People with a place, to make a wish for. */
export const PlacedPeopleDocument = graphql(`
  query PlacedPeople($after: String) {
    placements(first: 200, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          days {
            offer {
              name
            }
          }
          participant {
            id
            name
          }
        }
      }
    }
    offers(first: 100) {
      edges {
        node {
          id
          name
          provider {
            id
            name
          }
        }
      }
    }
  }
`);

const changeWishPayloadParts = graphql(`
  fragment ChangeWishPayloadParts on ChangeWishPayload {
    changeWish {
      id
    }
  }
`);

const meetingPayloadParts = graphql(`
  fragment MeetingPayloadParts on TransitionMeetingPayload {
    meeting {
      id
    }
  }
`);

/** What a step on a wish for change may answer, or one on a meeting: the page reads again what it shows. */
const changeResultParts = [changeWishPayloadParts, ...refusalParts] as const;
const meetingResultParts = [meetingPayloadParts, ...refusalParts] as const;

export const PutOnAgendaDocument = graphql(
  `
    mutation PutOnAgenda($input: PutOnAgendaInput!) {
      putOnAgenda(input: $input) {
        __typename
        ...ChangeWishPayloadParts
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  changeResultParts,
);

export const TakeOffAgendaDocument = graphql(
  `
    mutation TakeOffAgenda($input: TakeOffAgendaInput!) {
      takeOffAgenda(input: $input) {
        __typename
        ...ChangeWishPayloadParts
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  changeResultParts,
);

export const RecordChangeOutcomeDocument = graphql(
  `
    mutation RecordChangeOutcome($input: RecordChangeOutcomeInput!) {
      recordChangeOutcome(input: $input) {
        __typename
        ... on ChangeWishPayload {
          changeWish {
            id
            caseId
          }
        }
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  refusalParts,
);

export const TakeUpChangeWishDocument = graphql(
  `
    mutation TakeUpChangeWish($input: TakeUpChangeWishInput!) {
      takeUpChangeWish(input: $input) {
        __typename
        ...ChangeWishPayloadParts
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  changeResultParts,
);

export const FinishChangeTaskDocument = graphql(
  `
    mutation FinishChangeTask($input: FinishChangeTaskInput!) {
      finishChangeTask(input: $input) {
        __typename
        ...ChangeWishPayloadParts
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  changeResultParts,
);

export const PlanMeetingDocument = graphql(
  `
    mutation PlanTransitionMeeting($input: PlanTransitionMeetingInput!) {
      planTransitionMeeting(input: $input) {
        __typename
        ...MeetingPayloadParts
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  meetingResultParts,
);

export const BeginMeetingDocument = graphql(
  `
    mutation BeginTransitionMeeting($input: TransitionMeetingStepInput!) {
      beginTransitionMeeting(input: $input) {
        __typename
        ...MeetingPayloadParts
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  meetingResultParts,
);

export const ConcludeMeetingDocument = graphql(
  `
    mutation ConcludeTransitionMeeting($input: TransitionMeetingStepInput!) {
      concludeTransitionMeeting(input: $input) {
        __typename
        ...MeetingPayloadParts
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  meetingResultParts,
);

export const CancelMeetingDocument = graphql(
  `
    mutation CancelTransitionMeeting($input: TransitionMeetingStepInput!) {
      cancelTransitionMeeting(input: $input) {
        __typename
        ...MeetingPayloadParts
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  meetingResultParts,
);

export type FlowDesk = ResultOf<typeof FlowDeskDocument>;
export type Meeting = FlowDesk['transitionMeetings'][number];
export type Swap = FlowDesk['swaps'][number];
export type AgendaCase = NonNullable<ResultOf<typeof MeetingPageDocument>['transitionMeeting']>['cases'][number];
export type Round = NonNullable<ResultOf<typeof RoundDocument>['transitionRound']>;
