import { graphql, type FragmentOf, type ResultOf, type VariablesOf } from '../../lib/graphql';
import { refusalParts } from '../../lib/outcome';

/** A draft as the wizard reads it; what comes back from every save. */
export const draftFragment = graphql(`
  fragment ApplicationDraft on Application {
    id
    caseNumber
    state
    version
    important
    daysPerWeek
    plannedEndOfSchool
    late
    lateReason
    deadline
    submittedAt
    municipality {
      id
      code
      name
    }
    ownWords {
      text
      helper
    }
    helper {
      id
      name
    }
    wishes {
      id
      rank
      parts {
        days
        weekdays
        offer {
          id
        }
        workArea {
          id
        }
      }
    }
    answers {
      offerId
      key
      value
    }
    experiences {
      id
      kind
      place
      from
      to
      hoursPerWeek
      ownView
      documentedBy
      paid
    }
    allowedSteps {
      step
      open
      reason
      needs
    }
  }
`);
export type ApplicationDraft = FragmentOf<typeof draftFragment>;

/** The offers one can wish for, with their work areas and the questions each of them asks. */
export const applicationOffersDocument = graphql(`
  query ApplicationOffers($filter: OfferFilter) {
    offers(filter: $filter, first: 100) {
      edges {
        node {
          id
          code
          name
          kind
          decidedBy
          decidedByText
          provider {
            id
            name
          }
          workAreas {
            id
            code
            name
            illustration
            workType {
              code
              label
              illustration
            }
          }
          form {
            key
            kind
            question
            short
            why
            required
            options {
              value
              label
              illustration
            }
          }
        }
      }
    }
  }
`);
export type WishableOffer = ResultOf<typeof applicationOffersDocument>['offers']['edges'][number]['node'];
export type FormField = WishableOffer['form'][number];

/** The person's own applications: the draft to go on with, if there is one. */
export const ownApplicationsDocument = graphql(
  `
    query OwnApplications {
      myCase {
        closedBecause
        participant {
          id
          firstName
          name
          municipality {
            id
            code
            name
          }
        }
        contact {
          name
          role
          phone
        }
        applications {
          ...ApplicationDraft
        }
      }
    }
  `,
  [draftFragment],
);
export type OwnApplications = NonNullable<ResultOf<typeof ownApplicationsDocument>['myCase']>;

export const saveApplicationDocument = graphql(
  `
    mutation SaveApplication($input: SaveApplicationInput!) {
      saveApplication(input: $input) {
        __typename
        ... on ApplicationPayload {
          application {
            ...ApplicationDraft
          }
        }
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  [draftFragment, ...refusalParts],
);
export type SaveApplicationInput = VariablesOf<typeof saveApplicationDocument>['input'];

export const submitApplicationDocument = graphql(
  `
    mutation SubmitApplication($input: ApplicationStepInput!) {
      submitApplication(input: $input) {
        __typename
        ... on ApplicationPayload {
          application {
            ...ApplicationDraft
          }
          receipt {
            title
            text
            next
            letterId
            contact {
              name
              role
              phone
            }
          }
        }
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  [draftFragment, ...refusalParts],
);
type SubmitResult = ResultOf<typeof submitApplicationDocument>['submitApplication'];
export type Receipt = NonNullable<Extract<SubmitResult, { readonly __typename: 'ApplicationPayload' }>['receipt']>;

export const sendForApprovalDocument = graphql(
  `
    mutation SendApplicationForApproval($input: ApplicationStepInput!) {
      sendApplicationForApproval(input: $input) {
        __typename
        ... on ApplicationPayload {
          application {
            ...ApplicationDraft
          }
        }
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  [draftFragment, ...refusalParts],
);

export const approveApplicationDocument = graphql(
  `
    mutation ApproveApplication($input: ApplicationStepInput!) {
      approveApplication(input: $input) {
        __typename
        ... on ApplicationPayload {
          application {
            ...ApplicationDraft
          }
          receipt {
            title
            text
            next
            letterId
            contact {
              name
              role
              phone
            }
          }
        }
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  [draftFragment, ...refusalParts],
);

export const askForChangesDocument = graphql(
  `
    mutation AskForApplicationChanges($input: ApplicationStepInput!) {
      askForApplicationChanges(input: $input) {
        __typename
        ... on ApplicationPayload {
          application {
            ...ApplicationDraft
          }
        }
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  [draftFragment, ...refusalParts],
);
