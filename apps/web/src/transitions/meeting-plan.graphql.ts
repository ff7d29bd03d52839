import { graphql, type FragmentOf } from '../lib/graphql';
import { refusalParts } from '../lib/outcome';

/** The choice of weeks and people, what comes of it, and what was chosen before. */
export const meetingPlanParts = graphql(`
  fragment MeetingPlanParts on MeetingPlan {
    version
    weeks {
      week
      weekday
    }
    team {
      attendee
      organisation {
        id
        name
        kind
      }
    }
    mayTakePart {
      id
      name
      kind
    }
    toCome {
      year
      week
      heldOn
      isPlanned
    }
    history {
      number
      at
      by
      reason
      weeks {
        week
        weekday
      }
      team {
        attendee
        organisation {
          id
          name
          kind
        }
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

export const ChangeMeetingPlanDocument = graphql(
  `
    mutation ChangeMeetingPlan($input: ChangeMeetingPlanInput!) {
      changeMeetingPlan(input: $input) {
        __typename
        ... on MeetingPlanPayload {
          plan {
            ...MeetingPlanParts
          }
        }
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  [meetingPlanParts, ...refusalParts],
);

export type MeetingPlan = FragmentOf<typeof meetingPlanParts>;
