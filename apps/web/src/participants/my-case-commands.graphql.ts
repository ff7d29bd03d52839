import { graphql } from '../lib/graphql';
import { refusalParts } from '../lib/outcome';

/** The person's own commands on the case. Each page reads itself again afterwards: one command can change much. */

export const answerPlaceOfferDocument = graphql(
  `
    mutation AnswerPlaceOffer($input: AnswerPlaceOfferInput!) {
      answerPlaceOffer(input: $input) {
        __typename
        ... on PlaceOfferPayload {
          nextText
          placeOffer {
            id
            state
            version
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

export const answerDisclosureDocument = graphql(
  `
    mutation AnswerDisclosure($input: AnswerDisclosureInput!) {
      answerDisclosure(input: $input) {
        __typename
        ... on DisclosurePayload {
          disclosure {
            id
            state
            answeredOn
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

export const requestHelpDocument = graphql(
  `
    mutation RequestHelp($input: RequestHelpInput!) {
      requestHelp(input: $input) {
        __typename
        ... on MyCasePayload {
          myCase {
            helpRequestedAt
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

export const giveSchoolConsentDocument = graphql(
  `
    mutation GiveSchoolConsent($input: GiveSchoolConsentInput!) {
      giveSchoolConsent(input: $input) {
        __typename
        ... on MyCasePayload {
          myCase {
            consents {
              id
              state
            }
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

export const withdrawConsentDocument = graphql(
  `
    mutation WithdrawConsent($input: WithdrawConsentInput!) {
      withdrawConsent(input: $input) {
        __typename
        ... on MyCasePayload {
          myCase {
            consents {
              id
              state
            }
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

export const updateContactDocument = graphql(
  `
    mutation UpdateContact($input: UpdateContactInput!) {
      updateContact(input: $input) {
        __typename
        ... on MyCasePayload {
          myCase {
            participant {
              id
              phone
              email
            }
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

export const withdrawApplicationDocument = graphql(
  `
    mutation WithdrawApplication($input: ApplicationStepInput!) {
      withdrawApplication(input: $input) {
        __typename
        ... on ApplicationPayload {
          application {
            id
            state
            version
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

export const complainDocument = graphql(
  `
    mutation Complain($input: ComplainInput!) {
      complain(input: $input) {
        __typename
        ... on DecisionPayload {
          decision {
            id
            state
            version
            complaint {
              body
              deadline
            }
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

export const withdrawWishDocument = graphql(
  `
    mutation WithdrawWish($input: WithdrawWishInput!) {
      withdrawWish(input: $input) {
        __typename
        ... on ApplicationPayload {
          application {
            id
            state
            version
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

export const answerWaitQuestionDocument = graphql(
  `
    mutation AnswerWaitQuestion($input: AnswerWaitQuestionInput!) {
      answerWaitQuestion(input: $input) {
        __typename
        ... on WaitQuestionPayload {
          question {
            id
            state
            version
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

export const tellTransportDocument = graphql(
  `
    mutation TellTransport($input: TellTransportInput!) {
      tellTransport(input: $input) {
        __typename
        ... on PlacementPayload {
          placement {
            id
            version
            transport
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
