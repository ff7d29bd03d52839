import { graphql, type ResultOf } from '../lib/graphql';
import { refusalParts } from '../lib/outcome';

/** Places beside the number of people who live there. */
export const PopulationDocument = graphql(`
  query Population {
    population {
      municipality {
        id
        code
        name
        kind
      }
      mayRegister
      keyFigures {
        code
        name
        description
      }
      units {
        municipality {
          id
          name
        }
        number
        own
        inhabitants
        asOf
        vtaPlaces
        places
        vtaPlacesPerThousand
        placesPerThousand
      }
      figures {
        id
        kind
        number
        asOf
        source
        by
      }
      reached {
        withBenefit {
          id
          number
          asOf
          source
        }
        period {
          name
        }
        known
        withoutPlace
        notReached
      }
    }
  }
`);

/** Writes down a number, or takes away what stood for a day. */
export const RegisterPopulationFigureDocument = graphql(
  `
    mutation RegisterPopulationFigure($input: RegisterPopulationFigureInput!) {
      registerPopulationFigure(input: $input) {
        __typename
        ... on PopulationPayload {
          population {
            figures {
              id
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

export type Population = NonNullable<ResultOf<typeof PopulationDocument>['population']>;
export type PopulationUnit = Population['units'][number];
export type PopulationFigure = Population['figures'][number];
