import { graphql, type FragmentOf, type ResultOf } from '../lib/graphql';
import { refusalParts } from '../lib/outcome';

const changeDayParts = graphql(`
  fragment ChangeDayParts on ChangeDay {
    weekday
    offer {
      id
      name
      decidedBy
      provider {
        id
        name
      }
    }
    workArea {
      id
      name
    }
  }
`);

const changeWishParts = graphql(
  `
    fragment ChangeWishParts on ChangeWish {
      id
      kind
      direction
      state
      version
      origin
      madeBy
      madeOn
      ownWords
      personView
      now {
        ...ChangeDayParts
      }
      wanted {
        offer {
          id
          name
          decidedBy
          provider {
            id
            name
          }
        }
        workArea {
          id
          name
        }
        weekdays
        days
      }
      daysWanted
      returnOn
      urgent
      sharing
      againOn
      inSwap
      caseId
      outcomes {
        id
        outcome
        what
        owner
        dueOn
        teller
        reason
        againOn
        recordedOn
        doneOn
        version
      }
      meeting {
        id
        week
        heldOn
        number
      }
      allowedSteps {
        step
        open
        reason
        needs
      }
    }
  `,
  [changeDayParts],
);

export const staffWishParts = graphql(
  `
    fragment StaffWishParts on ChangeWish {
      ...ChangeWishParts
      participant {
        id
        name
        firstName
        age
      }
      known {
        who
        kind
        result
        summary
        on
      }
    }
  `,
  [changeWishParts],
);

/** What the person sees of changes of her own. */
export const MyChangesDocument = graphql(
  `
    query MyChanges {
      myChanges {
        hasPlace
        now {
          ...ChangeDayParts
        }
        nextMeetingOn
        nextMeetingWeek
        wishes {
          ...ChangeWishParts
        }
        swaps {
          id
          state
          answer
          version
          startOn
          asked
          partners
          gives {
            ...ChangeDayParts
          }
          gets {
            ...ChangeDayParts
          }
          allowedSteps {
            step
            open
            reason
            needs
          }
        }
      }
    }
  `,
  [changeDayParts, changeWishParts],
);

/** Places one can wish for. */
export const ChangePlacesDocument = graphql(`
  query ChangePlaces {
    offers(first: 100) {
      edges {
        node {
          id
          name
          kind
          summaryShort
          illustration
          provider {
            id
            name
          }
          municipalities {
            id
            code
          }
          workAreas {
            id
            name
          }
        }
      }
    }
    myCase {
      participant {
        id
        municipality {
          id
          code
        }
      }
    }
  }
`);

export const MakeChangeWishDocument = graphql(
  `
    mutation MakeChangeWish($input: MakeChangeWishInput!) {
      makeChangeWish(input: $input) {
        __typename
        ... on ChangeWishPayload {
          changeWish {
            id
            state
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

export const WithdrawChangeWishDocument = graphql(
  `
    mutation WithdrawChangeWish($input: WithdrawChangeWishInput!) {
      withdrawChangeWish(input: $input) {
        __typename
        ... on ChangeWishPayload {
          changeWish {
            id
            state
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

export const AnswerSwapDocument = graphql(
  `
    mutation AnswerSwap($input: AnswerSwapInput!) {
      answerSwap(input: $input) {
        __typename
        ... on SwapAnswerPayload {
          state
        }
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  refusalParts,
);

export type ChangeWish = FragmentOf<typeof changeWishParts>;
export type StaffWish = FragmentOf<typeof staffWishParts>;
export type ChangeDay = FragmentOf<typeof changeDayParts>;
export type MyChanges = NonNullable<ResultOf<typeof MyChangesDocument>['myChanges']>;
export type MySwap = MyChanges['swaps'][number];
