import { graphql, type ResultOf } from '../lib/graphql';

const figureFields = graphql(`
  fragment FigureFields on Figure {
    hidden
    value
    base
  }
`);

const periodFields = graphql(`
  fragment PeriodFields on ReportPeriod {
    code
    name
    kind
    from
    to
    running
  }
`);

const unitFields = graphql(
  `
    fragment UnitFields on ReportUnit {
      municipality {
        id
        name
      }
      number
      own
      figures {
        indicator
        figure {
          ...FigureFields
        }
        yearBefore {
          ...FigureFields
        }
      }
    }
  `,
  [figureFields],
);

/** The report of the reader's own bydel, municipality or city; without a period, of the latest half-year that has ended. */
export const ReportDocument = graphql(
  `
    query Report($period: String) {
      report(period: $period) {
        municipality {
          id
          name
          kind
        }
        period {
          ...PeriodFields
        }
        periods {
          ...PeriodFields
        }
        countedOn
        indicators {
          code
          name
          description
          baseName
          unit
          goal
          direction
          target
          targetEach
          reached
          figure {
            ...FigureFields
          }
          yearBefore {
            ...FigureFields
          }
          trend {
            period {
              ...PeriodFields
            }
            figure {
              ...FigureFields
            }
          }
        }
        goals {
          number
          text
        }
        units {
          ...UnitFields
        }
        total {
          ...UnitFields
        }
      }
    }
  `,
  [figureFields, periodFields, unitFields],
);

export type Report = NonNullable<ResultOf<typeof ReportDocument>['report']>;
export type Indicator = Report['indicators'][number];
export type ReportUnit = Report['units'][number];
/** A figure as everybody may see it; null where nothing was counted. */
export type Figure = Indicator['figure'];
