import { graphql, type ResultOf } from '../lib/graphql';
import { refusalParts } from '../lib/outcome';

const purchasedOfferFields = graphql(`
  fragment PurchasedOfferFields on PurchasedOffer {
    offer {
      id
      name
      provider {
        id
        name
      }
    }
    bought
    boughtUntil
    peopleBeyond
    mayWrite
    agreements {
      id
      version
      reference
      places
      from
      to
      standing
      changeReason
    }
    days {
      weekday
      kept
      used
      promised
      left
    }
    choices {
      id
      on
      caseId
      participantName
      basis
      words
      among
    }
  }
`);

export const PurchasesDocument = graphql(
  `
    query Purchases {
      purchases {
        ...PurchasedOfferFields
      }
    }
  `,
  [purchasedOfferFields],
);

export const RegisterPurchaseAgreementDocument = graphql(
  `
    mutation RegisterPurchaseAgreement($input: RegisterPurchaseAgreementInput!) {
      registerPurchaseAgreement(input: $input) {
        __typename
        ... on PurchasesPayload {
          purchases {
            ...PurchasedOfferFields
          }
        }
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  [purchasedOfferFields, ...refusalParts],
);

export const ChangePurchaseAgreementDocument = graphql(
  `
    mutation ChangePurchaseAgreement($input: ChangePurchaseAgreementInput!) {
      changePurchaseAgreement(input: $input) {
        __typename
        ... on PurchasesPayload {
          purchases {
            ...PurchasedOfferFields
          }
        }
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  [purchasedOfferFields, ...refusalParts],
);

export type PurchasedOffer = ResultOf<typeof PurchasesDocument>['purchases'][number];
export type PurchaseAgreement = PurchasedOffer['agreements'][number];
