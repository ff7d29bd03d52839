import { graphql, type ResultOf } from '../lib/graphql';

export const FollowUpFiguresDocument = graphql(`
  query FollowUpFigures {
    followUpFigures {
      since
      until
      byWish {
        first
        second
        third
        none
        total
      }
      marks {
        months
        reached
        still
        answered
        content
        missed
        withFirstWish {
          base
          part
        }
        withOther {
          base
          part
        }
      }
    }
  }
`);

export type FollowUpFigures = NonNullable<ResultOf<typeof FollowUpFiguresDocument>['followUpFigures']>;
