import { graphql, type ResultOf } from '../lib/graphql';
import { refusalParts } from '../lib/outcome';

export const schoolFactsParts = graphql(`
  fragment SchoolFactsParts on SchoolFacts {
    participantId
    plannedEndOfSchool
    may
    endOfSchool {
      endsOn
      course
      toldBy
      toldOn
      recordedBy
    }
    contacts {
      userId
      name
      school
      since
      handedOverBy
      note
    }
    experiences {
      id
      version
      kind
      place
      from
      to
      hoursPerWeek
      state
      missedReason
      paidBy
      costKroner
      ownView
      documentedBy
      mayChange
      isOwn
    }
  }
`);

/** What school knows of a person: when it ends, who the contact is, and work tried. */
export type SchoolFacts = ResultOf<typeof schoolFactsParts>;
export type SchoolExperience = SchoolFacts['experiences'][number];

export const SchoolFactsDocument = graphql(
  `
    query SchoolFacts($participantId: ID) {
      schoolFacts(participantId: $participantId) {
        ...SchoolFactsParts
      }
    }
  `,
  [schoolFactsParts],
);

export const SchoolContactsDocument = graphql(`
  query SchoolContacts {
    schoolContacts {
      id
      name
    }
  }
`);

export const TellEndOfSchoolDocument = graphql(
  `
    mutation TellEndOfSchool($input: TellEndOfSchoolInput!) {
      tellEndOfSchool(input: $input) {
        __typename
        ... on SchoolFactsPayload {
          schoolFacts {
            participantId
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

export const RegisterExperienceDocument = graphql(
  `
    mutation RegisterExperience($input: RegisterExperienceInput!) {
      registerExperience(input: $input) {
        __typename
        ... on SchoolFactsPayload {
          schoolFacts {
            participantId
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

export const RemoveExperienceDocument = graphql(
  `
    mutation RemoveExperience($input: RemoveExperienceInput!) {
      removeExperience(input: $input) {
        __typename
        ... on SchoolFactsPayload {
          schoolFacts {
            participantId
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

export const TellOwnViewDocument = graphql(
  `
    mutation TellOwnView($input: TellOwnViewInput!) {
      tellOwnView(input: $input) {
        __typename
        ... on SchoolFactsPayload {
          schoolFacts {
            participantId
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

export const HandOverPupilDocument = graphql(
  `
    mutation HandOverPupil($input: HandOverPupilInput!) {
      handOverPupil(input: $input) {
        __typename
        ... on SchoolFactsPayload {
          schoolFacts {
            participantId
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
